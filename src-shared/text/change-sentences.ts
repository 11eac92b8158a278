import type { CellChange, RowChange } from '../records/history'
import { historyEn } from './en/history'
import { storedValueText } from './indicator-text'
import type { Language } from './language'
import { sharedWords } from './shared-words'
import { type HistoryWords, historySv } from './sv/history'

/** What sentences need besides the change: who made it, the names of things, and the row the reader is looking at. */
export type ChangeContext = {
  readonly by: string | null
  readonly names: Readonly<Record<string, string>>
  /** The row whose history is shown, which sentences then need not name. */
  readonly about?: string | undefined
  readonly language: Language
}

/** Columns that follow from others, or mean nothing to a reader. */
export const untold =
  /^(id|rid|sort_name|sort_order|row_id|subject_table|media_type|size_bytes|template_version|(source_)?sha256|.*_at|.*_precision)$/
/** Columns too long to quote. The sentence only says that they changed. */
const long = new Set(['note', 'content', 'plain_text', 'definition', 'wording', 'own_text'])
/** Columns that can name a row without a name, in order of preference. */
const saying = ['headline', 'name', 'promise', 'title', 'address', 'wording', 'what', 'ask'] as const

function valueText(
  table: string,
  cell: CellChange,
  value: string | number,
  { names, language }: ChangeContext,
  words: HistoryWords,
) {
  const { kinds, organisationKinds, statuses, confidentialities } = sharedWords(language)
  const coded: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: { ...organisationKinds, ...kinds },
    status: statuses,
    confidentiality: confidentialities,
  }
  const text = String(value)
  if (table === 'indicator_value' && (cell.column === 'value' || cell.column === 'target'))
    return words.quote(storedValueText(text, language))
  return words.quote(coded[cell.column]?.[text] ?? names[text] ?? text)
}

function cellSentence(
  table: string,
  cell: CellChange,
  where: string,
  context: ChangeContext,
  words: HistoryWords,
): string {
  const called = words.columns[`${table}.${cell.column}`] ?? words.columns[cell.column] ?? words.something
  const column = `${called}${where}`
  const { before, after } = cell
  if (long.has(cell.column)) return `${words.changed} ${column}`
  const isEmpty = (value: CellChange['before']) => value === null || value === ''
  if (isEmpty(after)) return `${words.cleared} ${column}`
  const to = valueText(table, cell, after ?? '', context, words)
  if (isEmpty(before)) return `${words.filled} ${column}: ${to}`
  return `${words.changed} ${column} ${words.from} ${valueText(table, cell, before ?? '', context, words)} ${words.to} ${to}`
}

/** Returns the row's name, otherwise what it was created with; empty if there is neither. */
function nameOf({ id, cells }: RowChange, names: ChangeContext['names'], words: HistoryWords): string {
  const said = saying.map(column => cells.find(cell => cell.column === column)?.after).find(Boolean)
  const name = names[id] ?? said
  return name === undefined || name === null ? '' : ` ${words.quote(String(name))}`
}

/** Returns the thing that a link belongs to, unless its own history is shown. */
function ownerOf({ id }: RowChange, { about, names }: ChangeContext, words: HistoryWords): string {
  const [owner = ''] = id.split(':')
  const name = names[owner]
  return owner === about || name === undefined ? '' : ` ${words.in} ${words.quote(name)}`
}

function linkPhrase(change: RowChange, context: ChangeContext, words: HistoryWords): string | undefined {
  const link = words.links[change.table]
  if (!link || change.op === 'settle') return undefined
  const deleted = change.cells.find(cell => cell.column === 'deleted_at')
  const swapped = change.cells.find(({ column, before, after }) => column.endsWith('_id') && before && after)
  if (change.op === 'update' && !deleted && swapped) {
    const nameOf = (id: CellChange['after']): string => context.names[String(id)] ?? String(id)
    return `${words.swapped(link.thing, nameOf(swapped.before), nameOf(swapped.after))}${ownerOf(change, context, words)}`
  }
  if (change.op === 'update' && !deleted && link.changed === undefined) return undefined
  const [, other = ''] = change.id.split(':')
  const verb = deleted?.after ? link.removed : change.op === 'insert' || deleted ? link.added : link.changed
  return `${verb} ${context.names[other] ?? other}${ownerOf(change, context, words)}`
}

/** Returns one phrase for a merge, or for taking it apart, although it writes two cells. */
function mergePhrase(
  name: string,
  { before, after }: CellChange,
  { names }: ChangeContext,
  words: HistoryWords,
): string {
  const other = words.quote(names[String(after ?? before)] ?? '')
  return after === null
    ? `${words.separated} ${name} ${words.from} ${other}`
    : `${words.merged} ${name} ${words.into} ${other}`
}

function rowPhrases(change: RowChange, context: ChangeContext, words: HistoryWords): string[] {
  const known = words.things[change.table]
  const thing = known?.thing ?? words.links[change.table]?.thing ?? words.row
  const name = known ? `${thing}${nameOf(change, context.names, words)}` : `${thing}${ownerOf(change, context, words)}`
  if (change.op === 'insert') return [`${known?.made ?? words.add} ${name}`]
  if (change.op === 'settle') return [`${words.settled} ${name}`]
  const merged = change.cells.find(cell => cell.column === 'merged_into_id')
  if (merged) return [mergePhrase(name, merged, context, words)]
  const deleted = change.cells.find(cell => cell.column === 'deleted_at')
  const where = !known ? ownerOf(change, context, words) : change.id === context.about ? '' : ` ${words.in} ${name}`
  return [
    ...(deleted ? [`${deleted.after === null ? words.restored : words.removed} ${name}`] : []),
    ...change.cells
      .filter(cell => cell.column !== 'deleted_at' && !untold.test(cell.column))
      .map(cell => cellSentence(change.table, cell, where, context, words)),
  ]
}

/**
 * Returns a change of one row in words: "Anna Lind ändrade rubriken från ”Möte” till ”Samtal”". There is one sentence per changed thing.
 */
export function changeSentences(change: RowChange, context: ChangeContext): string[] {
  const words = context.language === 'sv' ? historySv : historyEn
  const link = linkPhrase(change, context, words)
  const phrases = link === undefined ? rowPhrases(change, context, words) : [link]
  return phrases.map(phrase => `${context.by ?? words.unknown} ${phrase}`)
}
