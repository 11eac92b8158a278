/** The words of the page of indicators. Their names and units are in src-shared/text. */
export const indicatorsSv = {
  indicators: {
    intro:
      'Indikatorerna räknas som i kvartalspaketen. Det som inte går att räkna förs in för hand, och mål anges för en period och gäller sedan lika långa perioder tills ett annat anges.',
    kind: 'Typ av period',
    period: 'Period',
    partner: 'Vems indikatorer',
    wholeOffice: 'Hela kontoret',
    tableName: (period: string, whose: string) => `Indikatorer för ${period}, ${whose}`,
    running: (lastDay: string) => `Perioden pågår till ${lastDay}, så värdena kan ännu ändras.`,
    valueOf: (name: string) => `Värde för ${name}`,
    targetOf: (name: string) => `Mål för ${name}`,
    saved: 'Indikatorn är sparad',
    meanings: 'Så räknas indikatorerna',
  },
}
