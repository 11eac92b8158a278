/** The words of the calendar that a day is picked from. */
export const calendarSv = {
  calendar: {
    open: 'Öppna kalendern',
    name: 'Välj dag',
    earlier: 'Föregående månad',
    later: 'Nästa månad',
    today: 'I dag',
    isToday: 'i dag',
    week: 'Vecka',
    weekShort: 'v.',
    weekNumber: (number: number) => `Vecka ${number}`,
    weekdays: [
      { short: 'må', name: 'måndag' },
      { short: 'ti', name: 'tisdag' },
      { short: 'on', name: 'onsdag' },
      { short: 'to', name: 'torsdag' },
      { short: 'fr', name: 'fredag' },
      { short: 'lö', name: 'lördag' },
      { short: 'sö', name: 'söndag' },
    ],
    isLocked: (period: string) => `låst ${period}`,
    lockedPeriods: (periods: readonly string[]) =>
      `Låst: ${periods.join(', ')}. En kontakt som loggas där redovisas som efterregistrerad.`,
  },
}
