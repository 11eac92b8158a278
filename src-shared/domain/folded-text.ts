/** Without case and without marks over letters, as a search on a foreign keyboard is typed: "Åre" and "are" become one. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')

/**
 * How well a name answers what was typed; lower is better. The whole of it goes first; then as typed, dots and all, before
 * folded ("are" means are before Åre), and the beginning of the name before the beginning of a later word.
 */
export function matchRank(name: string, typed: string): number {
  const [exact, wanted] = [name.toLocaleLowerCase('sv'), typed.trim().toLocaleLowerCase('sv')]
  if (exact === wanted) return 0
  if (exact.startsWith(wanted)) return 1
  if (wordsOf(exact).some(word => word.startsWith(wanted))) return 2
  if (folded(exact).startsWith(folded(wanted))) return 3
  return wordsOf(folded(exact)).some(word => word.startsWith(folded(wanted))) ? 4 : 5
}

/** Swedish order: a–z å ä ö, whatever the laptop's own language is. */
export const swedishOrder = new Intl.Collator('sv-SE').compare
