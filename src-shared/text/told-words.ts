import type { Language } from './language'
import type { SharedWords } from './sv/shared'

/** What things are told with: the words of a language, and the names that ids stand for (the id itself where none is known). */
export type Told = {
  readonly words: SharedWords
  readonly language: Language
  readonly nameOf: (id: string) => string
}

type Part = string | null | undefined | false

/** The word for a code, or the code where there is none: the store may hold what this program has no word for. */
export const wordFor = (words: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(words, code) ? (words[code] ?? code) : code

/** The parts that say something, on one line. */
export const line = (...parts: readonly Part[]): string => parts.filter(Boolean).join(' · ')

/** Facts under each other, those that are known. */
export function facts(...pairs: readonly (readonly [label: string, value: Part])[]): string[] {
  const known = pairs.filter(([, value]) => Boolean(value))
  const width = Math.max(0, ...known.map(([label]) => label.length)) + 1
  return known.map(([label, value]) => `${`${label}:`.padEnd(width)} ${value}`)
}

/** A heading with how many there are, and each of them under it; nothing when there are none. */
export const section = (heading: string, rows: readonly string[]): string[] =>
  rows.length === 0
    ? []
    : ['', `${heading} (${rows.length})`, ...rows.map(row => `  ${row.replaceAll('\n', '\n      ')}`)]
