import type { CellChange, RowChange } from '../domain/history'
import { historyEn } from './history-en'
import { type HistoryWords, historySv } from './history-sv'
import type { Language } from './language'
import { sharedWords } from './shared-words'

/** What sentences need beside the change: who made it, what things are called, and which thing the reader is looking at. */
export type ChangeContext = {
  readonly by: string | null
  readonly names: Readonly<Record<string, string>>
  /** The row the history is read for, which then need not be named. */
  readonly about?: string | undefined
  readonly language: Language
}

/** Follows from other cells, or says nothing to a reader. */
const untold = /^(id|rid|sort_name|sort_order|starts_at|said_at|row_id|owner_staff_id|.*_precision)$/
/** Too long to be told: only that it was changed. */
const long = new Set(['note', 'content', 'plain_text', 'definition', 'wording'])
/** What a row without a name of its own is called by, first found first. */
const saying = ['headline', 'name', 'promise', 'title', 'address', 'wording', 'what', 'ask'] as const

function valueText(cell: CellChange, value: string | number, { names, language }: ChangeContext, words: HistoryWords) {
  const { kinds, organisationKinds, statuses, confidentialities } = sharedWords(language)
  const coded: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: { ...organisationKinds, ...kinds },
    status: statuses,
    confidentiality: confidentialities,
  }
  const text = String(value)
  return words.quote(coded[cell.column]?.[text] ?? names[text] ?? text)
}

function cellSentence(cell: CellChange, where: string, context: ChangeContext, words: HistoryWords): string {
  const column = `${words.columns[cell.column] ?? cell.column}${where}`
  const { before, after } = cell
  if (long.has(cell.column)) return `${words.changed} ${column}`
  const isEmpty = (value: CellChange['before']) => value === null || value === ''
  if (isEmpty(after)) return `${words.cleared} ${column}`
  const to = valueText(cell, after ?? '', context, words)
  if (isEmpty(before)) return `${words.filled} ${column}: ${to}`
  return `${words.changed} ${column} ${words.from} ${valueText(cell, before ?? '', context, words)} ${words.to} ${to}`
}

/** What a row is called: by its name, else by what it was made with. */
function nameOf({ id, cells }: RowChange, names: ChangeContext['names'], words: HistoryWords): string {
  const said = saying.map(column => cells.find(cell => cell.column === column)?.after).find(Boolean)
  const name = names[id] ?? said
  return name === undefined || name === null ? '' : ` ${words.quote(String(name))}`
}

function linkPhrase(change: RowChange, context: ChangeContext, words: HistoryWords): string | undefined {
  const link = words.links[change.table]
  if (!link) return undefined
  const deleted = change.cells.find(cell => cell.column === 'deleted_at')
  if (change.op === 'update' && !deleted) return undefined
  const [owner = '', other = ''] = change.id.split(':')
  const ownerName = context.names[owner]
  const where = owner === context.about || ownerName === undefined ? '' : ` ${words.in} ${words.quote(ownerName)}`
  const verb = change.op === 'update' && deleted?.after ? link.removed : link.added
  return `${verb} ${context.names[other] ?? other}${where}`
}

function rowPhrases(change: RowChange, context: ChangeContext, words: HistoryWords): string[] {
  const known = words.things[change.table]
  const thing = known?.thing ?? words.links[change.table]?.added ?? `${words.row} (${change.table})`
  const name = `${thing}${nameOf(change, context.names, words)}`
  if (change.op === 'insert') return [`${known?.made ?? words.add} ${name}`]
  const deleted = change.cells.find(cell => cell.column === 'deleted_at')
  const where = change.id === context.about ? '' : ` ${words.in} ${name}`
  return [
    ...(deleted ? [`${deleted.after === null ? words.restored : words.removed} ${name}`] : []),
    ...change.cells
      .filter(cell => cell.column !== 'deleted_at' && !untold.test(cell.column))
      .map(cell => cellSentence(cell, where, context, words)),
  ]
}

/** A change of one row in words: "Anna Lind ändrade rubriken från ”Möte” till ”Samtal”". One sentence for each thing that changed. */
export function changeSentences(change: RowChange, context: ChangeContext): string[] {
  const words = context.language === 'sv' ? historySv : historyEn
  const link = linkPhrase(change, context, words)
  const phrases = link === undefined ? rowPhrases(change, context, words) : [link]
  return phrases.map(phrase => `${context.by ?? words.unknown} ${phrase}`)
}

/** What a row of a table is called in the definite form ("åtagandet"); a link by what it links to, and else by its table. */
export function thingName(table: string, language: Language): string {
  const words = language === 'sv' ? historySv : historyEn
  return words.things[table]?.thing ?? `${words.row} (${table})`
}
