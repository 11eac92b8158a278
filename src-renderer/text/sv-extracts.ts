const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** The words of what is handed in to registers and read into calendars. */
export const extractsSv = {
  extracts: {
    heading: 'Register och listor',
    register: 'Register',
    exportRegister: 'Skriv registret…',
    rows: (rows: number) => `${counted(rows, 'rad', 'rader')} i Excel och CSV.`,
    leftOut: (count: number) => `${counted(count, 'kontakt', 'kontakter')} är inte öppna och följer inte med.`,
    notHeld: (fields: string) => `Lämnas inte ut: ${fields}.`,
    missing: (count: number) =>
      `${counted(count, 'kontakt saknar', 'kontakter saknar')} något som registret vill ha. Det hindrar inte exporten.`,
    missingList: 'Kontakter som saknar något',
    lacks: (fields: string) => `saknar ${fields}`,
    calendar: 'Bevakningsdatum i kalendern',
    calendarHint: 'Det kommande årets bevakningsdatum som heldagar, i en fil som Outlook och andra kalendrar läser in.',
    exportCalendar: 'Skriv kalenderfilen…',
  },
}
