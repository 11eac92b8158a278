import { type DerivedPart, derivedParts } from '../../program/derived-part'

const parts: Readonly<Record<DerivedPart, string>> = {
  timelines: 'tidslinjer och månadstal',
  search: 'sökorden i kontakterna',
  names: 'namnen som söks',
}
const named = (some: readonly DerivedPart[]) => some.map(part => parts[part]).join(', ')

/** The messages after derived data was rebuilt: because some of it was wrong, or all of it on request. */
export const derivedSv = {
  mended: (wrong: readonly DerivedPart[]) =>
    `Det som räknas fram ur det ni har skrivit stämde inte (${named(wrong)}) och är gjort på nytt. Inget ni har skrivit är ändrat.`,
  recounted: (wrong: readonly DerivedPart[]) =>
    wrong.length === 0
      ? `Det som räknas fram ur det ni har skrivit (${named(derivedParts)}) stämde, och är gjort på nytt. Inget ni har skrivit är ändrat.`
      : `Det som räknas fram ur det ni har skrivit (${named(derivedParts)}) är gjort på nytt och stämmer. Det här stämde inte: ${named(wrong)}. Inget ni har skrivit är ändrat.`,
}
