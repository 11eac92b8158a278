import { countedIn } from '../../../src-shared/text/counted'

const counted = countedIn('sv')

/** The words of exports to registers and calendars, and of views written to files. */
export const extractsSv = {
  extracts: {
    heading: 'Register och listor',
    register: 'Register',
    exportRegister: 'Exportera registret…',
    rows: (rows: number) => `${counted(rows, 'rad', 'rader')} i Excel och CSV.`,
    leftOut: (count: number) =>
      `${counted(count, 'kontakt är inte öppen', 'kontakter är inte öppna')} och följer inte med.`,
    ofOtherKind: (count: number) =>
      `${counted(count, 'kontakt är', 'kontakter är')} av en typ som registret inte gäller, och följer inte med.`,
    exempt: (count: number) =>
      `${counted(count, 'kontakt är undantagen', 'kontakter är undantagna')}: året har för få för att behöva lämnas in.`,
    notHeld: (fields: string) => `Lämnas inte ut: ${fields}.`,
    missing: (count: number) =>
      `${counted(count, 'kontakt saknar', 'kontakter saknar')} något som registret vill ha. Det hindrar inte exporten.`,
    missingList: 'Kontakter som saknar något',
    lacks: (fields: string) => `saknar ${fields}`,
    calendar: 'Bevakningsdatum i kalendern',
    calendarHint: 'Det kommande årets bevakningsdatum som heldagar, i en fil som Outlook och andra kalendrar läser in.',
    exportCalendar: 'Spara kalenderfil…',
    views: {
      heading: 'Exportera en vy',
      intro:
        'Det vyn visar, med dess kolumner. En vy är till för kontoret: interna kontakter står i klartext, och en sekretessmarkerad blir en rad utan namn, dag och innehåll, sist.',
      view: 'Vy',
      write: { xlsx: 'Exportera till Excel…', csv: 'Exportera till CSV…' },
      show: 'Visa i listan',
    },
  },
}
