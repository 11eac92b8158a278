import { type LogField, markedFields, repeatedFields } from '../../../src-shared/imports/log-field'
import type { LogMap } from '../../../src-shared/imports/log-map'
import type { Cell, Sheet } from '../reading/read-table'
import { isMonthFirst, readDayCell } from './cells/day-column'
import { isMark, isNoMark } from './cells/marks'
import { namesIn } from './cells/names-cell'
import { cellText } from './cells/row-problem'
import { readLengthCell, readTimeCell } from './cells/time-cell'
import { headerMeaning } from './header-meaning'
import type { KnownNames } from './names/known-names'
import type { LogNames } from './names/log-names'
import type { WorldName } from './names/log-world'
import { withWholeHeader } from './whole-header'

/** Why a column is proposed to hold a field, or why it is not. `taken` says that a better column holds it. */
type ProposalReason = 'catalogue' | 'alias' | 'part' | 'spelling' | 'contents' | 'named' | 'taken' | 'unknown'

/** What is proposed for one column, with a score from 0 to 1. A column without a field is not read. */
type ColumnProposal = {
  readonly header: string
  readonly which: number
  readonly field: LogField | null
  readonly named?: string
  readonly score: number
  readonly reason: ProposalReason
}

/** The map that is proposed for a sheet, and how each of its columns came to be in it or left out. */
export type ProposedMap = { readonly map: LogMap; readonly columns: readonly ColumnProposal[] }

type Guess = Pick<ColumnProposal, 'field' | 'named' | 'score' | 'reason'>

/** How many rows are looked at, and how large a part of their cells must be of a kind. */
const [looked, most] = [200, 0.6]

const share = (cells: readonly Cell[], is: (cell: Cell) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(is).length / cells.length

const near = '2020-01-01'
const isDay = (cell: Cell): boolean => {
  const { on, week, hasYear } = readDayCell(cell, { order: 'day-first', count: '1900', near })
  return (on !== null || week !== null) && hasYear
}

/** A heading that is itself the name of a partner, an issue or an organisation, above marks or empty cells. */
function ofMarks(header: string, cells: readonly Cell[], names: LogNames): Guess | null {
  const isAnswer = (text: string) => isMark(text) || isNoMark(text)
  if (cells.length > 0 && share(cells, cell => isAnswer(cellText(cell))) < most) return null
  const field = markedFields.find(one => one !== 'colleagues' && names[one].isKnown(header))
  return field === undefined ? null : { field, named: header, score: 0.8, reason: 'named' }
}

const isNamed = (known: Pick<KnownNames<WorldName>, 'meant' | 'isKnown'>) => (cell: Cell) =>
  namesIn(cellText(cell), known).some(known.isKnown)

/** What the cells say where the heading says nothing, or something else. */
function ofContents(meaning: LogField | null, cells: readonly Cell[], names: LogNames): LogField | null {
  if (meaning === 'startsTime' && share(cells, cell => readTimeCell(cell, 'startsTime').problems.length === 0) < 0.5)
    return share(cells, cell => readLengthCell(cell, 'hours').value !== null) > most ? 'hours' : null
  if (meaning === 'issues' && cells.length > 4 && share(cells, isNamed(names.issues)) < 0.2) return 'headline'
  if (meaning !== null) return null
  if (share(cells, isDay) > most) return 'startsOn'
  const field = (['partners', 'issues', 'organisations'] as const).find(one => share(cells, isNamed(names[one])) > most)
  return field ?? null
}

function guessOf(header: string, cells: readonly Cell[], names: LogNames): Guess {
  const marks = ofMarks(header, cells, names)
  if (marks) return marks
  const meaning = headerMeaning(header)
  const contents = ofContents(meaning?.field ?? null, cells, names)
  if (contents) return { field: contents, score: 0.4, reason: 'contents' }
  return meaning ?? { field: null, score: 0, reason: 'unknown' }
}

/** A title is that of a person where a column has people, and otherwise that of the meeting. */
const titled = (guesses: readonly Guess[], headers: readonly string[]): Guess[] => {
  const has = (field: LogField) => guesses.some(guess => guess.field === field)
  return guesses.map((guess, at) =>
    guess.field === 'role' && /^(?:titel|title)$/i.test(headers[at] ?? '') && !has('people') && !has('headline')
      ? { ...guess, field: 'headline' }
      : guess,
  )
}

/** A field that one column holds is held by the best one, and by the first of several that are as good. */
function withoutTaken(guesses: readonly Guess[]): Guess[] {
  const best = new Map<LogField, number>()
  for (const [at, { field, score }] of guesses.entries()) {
    const other = field === null ? undefined : best.get(field)
    if (field !== null && (other === undefined || score > (guesses[other]?.score ?? 0))) best.set(field, at)
  }
  return guesses.map((guess, at) => {
    const { field } = guess
    if (field === null || repeatedFields.includes(field) || best.get(field) === at) return guess
    return { field: null, score: 0, reason: 'taken' }
  })
}

/**
 * Proposes what each column of a sheet holds: by the words of its heading, by the fields of the catalogue in both languages, and by its cells.
 * Columns that nothing is known of are left out, with their names.
 */
export function proposeMap(sheet: Sheet, names: LogNames): ProposedMap {
  const { header, rows, name } = withWholeHeader(sheet)
  const cellsOf = (at: number): Cell[] =>
    rows.slice(0, looked).flatMap(({ cells }) => (cellText(cells[at]) === '' ? [] : [cells[at] ?? null]))
  const guesses = header.map((one, at) => guessOf(one, cellsOf(at), names))
  const columns = withoutTaken(titled(guesses, header)).map((guess, at): ColumnProposal => {
    const own = header[at] ?? ''
    return { header: own, which: header.slice(0, at + 1).filter(one => one === own).length, ...guess }
  })
  const days = columns.findIndex(({ field }) => field === 'startsOn')
  const rules = { order: 'day-first', count: '1900', sheet: name, today: names.world.today } as const
  const map: LogMap = {
    talanMap: 1,
    kind: 'interactions',
    columns: columns.flatMap(({ header: own, which, field, named }) =>
      field === null || own === '' ? [] : [{ header: own, which, field, ...(named === undefined ? {} : { named }) }],
    ),
    dayOrder: days >= 0 && isMonthFirst(cellsOf(days), rules) ? 'month-first' : 'day-first',
    dayCount: '1900',
    usualKind: null,
  }
  return { map, columns }
}
