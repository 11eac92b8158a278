import type { Language } from './language'
import type { SharedWords } from './sv/shared'

/** What is needed to describe things: a language's words, and the names of ids (the id itself where no name is known). */
export type Told = {
  readonly words: SharedWords
  readonly language: Language
  readonly nameOf: (id: string) => string
}

type Part = string | null | undefined | false

/** Returns the word for a code, or the code itself. The store may hold codes this program has no word for. */
export const wordFor = (words: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(words, code) ? (words[code] ?? code) : code

/** Joins the non-empty parts on one line. */
export const line = (...parts: readonly Part[]): string => parts.filter(Boolean).join(' · ')

/** Returns labelled facts as aligned lines, leaving out empty ones. */
export function facts(...pairs: readonly (readonly [label: string, value: Part])[]): string[] {
  const known = pairs.filter(([, value]) => Boolean(value))
  const width = Math.max(0, ...known.map(([label]) => label.length)) + 1
  return known.map(([label, value]) => `${`${label}:`.padEnd(width)} ${value}`)
}

/** Returns a heading with the number of rows, and the rows below it; empty when there are none. */
export const section = (heading: string, rows: readonly string[]): string[] =>
  rows.length === 0
    ? []
    : ['', `${heading} (${rows.length})`, ...rows.map(row => `  ${row.replaceAll('\n', '\n      ')}`)]
