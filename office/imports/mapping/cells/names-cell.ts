import type { LogField } from '../../../../src-shared/imports/log-field'
import type { ReadProblem } from '../../../../src-shared/imports/read-problem'
import { sameText } from '../../../../src-shared/names/folded-text'
import type { KnownNames } from '../names/known-names'
import type { WorldName } from '../names/log-world'
import type { ReadName } from '../read-interaction'
import { isNothing } from '../words/office-words'
import { longestNames, type ReadCell, rowProblem } from './row-problem'
import { atCommas, atStrongMarks, atWeakMarks } from './split-cell'

type Known = Pick<KnownNames<WorldName>, 'meant' | 'isKnown'>

/** A slash or an "and" is between two names only if one of them is known. Otherwise it is a part of one name. */
function atKnownMarks(text: string, known: Known): string[] {
  if (known.meant(text).length > 0) return [text]
  const parts = atWeakMarks(text)
  return parts.some(part => known.meant(part).length > 0) ? parts : [text]
}

/** After a comma, words in lower case say more of the name before: `Trafikverket, enheten för spår`. */
function atKnownCommas(text: string, known: Known): string[] {
  if (known.meant(text).length > 0) return [text]
  const parts: string[] = []
  for (const part of atCommas(text)) {
    const last = parts.at(-1)
    const isMore = last !== undefined && /^\p{Ll}/u.test(part) && known.meant(part).length === 0
    if (isMore) parts[parts.length - 1] = `${last}, ${part}`
    else parts.push(part)
  }
  return parts
}

/** Cuts the text of a cell into names. A name of the office is never cut, whatever marks it holds. */
export function namesIn(text: string, known: Known): string[] {
  if (known.meant(text).length > 0) return [text]
  return atStrongMarks(text)
    .flatMap(part => atKnownCommas(part, known))
    .flatMap(part => atKnownMarks(part, known))
    .filter(part => !isNothing(part))
}

/** Returns what one name means. A guess, and a name that several have, is a problem with what is proposed. */
export function readName(said: string, known: Known, field: LogField, isOpen: boolean): ReadCell<ReadName> {
  const found = known.meant(said)
  const [first] = found
  const unknown = { said, name: said, id: null }
  if (!first) return { value: unknown, problems: isOpen ? [] : [rowProblem('unknown-value', field, said)] }
  const proposed = found.map(({ name }) => name.name).join(' / ')
  if (found.length > 1) return { value: unknown, problems: [rowProblem('unknown-value', field, said, proposed)] }
  const value = { said, name: first.name.name, id: first.name.id }
  return { value, problems: first.isSure ? [] : [rowProblem('unknown-value', field, said, proposed)] }
}

/** The same name twice in a row is one. */
export const onceEach = (names: readonly ReadName[]): readonly ReadName[] => [
  ...new Map(names.map(name => [name.id ?? sameText(name.said), name])).values(),
]

/**
 * Reads the names in the text of a cell. `isOpen` says that a name which the office does not have is a new one and no problem, as with
 * organisations.
 */
export function readNames(text: string, known: Known, field: LogField, isOpen: boolean): ReadCell<readonly ReadName[]> {
  if (text.length > longestNames) return { value: [], problems: [rowProblem('cell-too-long', field, text)] }
  const isSaid = (said: string): boolean => /[\p{L}\p{N}]/u.test(said)
  const read = namesIn(text, known).map(said => readName(said, known, field, isOpen && isSaid(said)))
  const problems: readonly ReadProblem[] = read.flatMap(({ problems }) => problems)
  return { value: onceEach(read.flatMap(({ value }) => (isSaid(value.said) ? [value] : []))), problems }
}
