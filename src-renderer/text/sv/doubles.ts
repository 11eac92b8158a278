const withDetail = (name: string, detail: string): string => (detail ? `${name}, ${detail}` : name)

/** The words that ask whether something new is known already, in the quick-log, in the forms and where a name is edited. */
export const doublesSv = {
  doubles: {
    didYouMean: (name: string, detail: string) => `Menar du ${withDetail(name, detail)}?`,
    inBin: (name: string, detail: string) => `Menar du ${withDetail(name, detail)}? Ligger i papperskorgen.`,
    does: {
      take: { take: 'Ja, byt', whom: (name: string) => `till ${name}` },
      open: { take: 'Öppna', whom: (name: string) => name },
      restore: { take: 'Återställ', whom: (name: string) => name },
    },
    makeNew: 'Nej, ny',
    mayBe: 'Kan vara samma som',
    compare: 'Jämför och slå ihop',
    compareWhom: (name: string) => `med ${name}`,
    takeKey: 'Ta den som föreslås',
  },
}
