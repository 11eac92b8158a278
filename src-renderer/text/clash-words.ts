import { type Clash, type ClashSide, choiceOf, type SettledClash } from '../../src-shared/program/clash'
import { atStart, thingName } from '../../src-shared/text/thing-name'
import { labelOf, storedValue } from './stored-value'
import type { Words } from './words'

/** One of the two sides of a clash, with whether it is what stands now. */
export type ShownSide = Clash['standing'] & { readonly side: ClashSide; readonly stands: boolean }

/** The two sides, that of this computer first. */
export const sidesOf = (clash: Clash): readonly [ShownSide, ShownSide] => {
  const shown = (side: ClashSide): ShownSide => {
    const choice = choiceOf(clash, side)
    return { ...clash[choice], side, stands: choice === 'standing' }
  }
  return [shown('mine'), shown('theirs')]
}

/** The name without the login in brackets. */
const plain = (by: string): string => by.replace(/ \([^)]*\)$/, '')
const first = (by: string): string => plain(by).split(' ')[0] ?? by

/** Who wrote a side, as it is shown beside it: "Du", "Cajsa Exempelsson". */
export const writerOf = ({ isOwn, by }: ShownSide, { clashes: words }: Words): string =>
  isOwn ? words.You : by === null ? words.someone : plain(by)

/** Who wrote a side, briefly and inside a sentence: "du", "Cajsa". */
export const shortWriter = ({ isOwn, by }: ShownSide, { clashes: words }: Words): string =>
  isOwn ? words.you : by === null ? words.someone : first(by)

/** The words of the button that lets a side stand. The whole name is used if both are called the same. */
export function keepWords(side: ShownSide, other: ShownSide, { clashes: words }: Words): string {
  if (side.isOwn) return words.keepMine
  if (side.by === null) return words.keepIt
  const isSame = !other.isOwn && other.by !== null && first(other.by) === first(side.by)
  if (isSame && plain(other.by ?? '') === plain(side.by)) return words.keepIt
  return words.keepOf(isSame ? plain(side.by) : first(side.by))
}

/** The field of a clash that is open, or of one that is settled. */
type ClashedField = Pick<Clash, 'isOfDeletion' | 'table' | 'rowId' | 'column' | 'name' | 'record'>

/** What a clash is about: the label of its field, or whether the record is in the trash. A part of the record is named first: "Rollen: Titel". */
export function fieldOfClash({ isOfDeletion, table, rowId, column, name, record }: ClashedField, words: Words): string {
  const label = isOfDeletion ? words.clashes.removedField : labelOf(table, column, words)
  if (table === record.table && rowId === record.id) return label
  return `${atStart(thingName(table, words.language, name))}: ${label}`
}

/** What a side says, in words. Of a record that one deleted and another wrote in, whether it is there. */
export function sideValue(clash: Clash, { stands, value }: ShownSide, words: Words): string {
  const { isOfDeletion, table, column, names } = clash
  const said = words.clashes
  if (!isOfDeletion) return storedValue({ table, column, names }, value, words)
  if (stands || column === 'deleted_at') return value === null ? said.kept : said.removed
  return said.keptWith(labelOf(table, column, words), storedValue({ table, column, names }, value, words))
}

/** Who settled a clash: "Du", "Cajsa Exempelsson". */
export const settlerOf = ({ isOwn, by }: SettledClash, { clashes: words }: Words): string =>
  isOwn ? words.You : by === null ? words.someone : plain(by)

/** A value of a clash that was settled, in words. */
export function settledValue(
  { isOfDeletion, table, column, names }: SettledClash,
  value: SettledClash['chosen'],
  words: Words,
): string {
  if (isOfDeletion) return value === null ? words.clashes.kept : words.clashes.removed
  return storedValue({ table, column, names }, value, words)
}
