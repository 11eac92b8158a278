import type { PreviewRow, ShownColumn, ShownReading, ShownTable } from '../../../src-shared/imports/import-state'
import type { ReadProblemCode } from '../../../src-shared/imports/read-problem'
import { cellText } from '../mapping/cells/row-problem'
import type { LogNames } from '../mapping/names/log-names'
import type { ReadInteraction } from '../mapping/read-interaction'
import type { ReadArchived } from '../reading/archive/read-archived'
import type { ReadContact } from '../reading/read-contact'
import type { ReadDocument } from '../reading/read-document'
import type { ReadEvent } from '../reading/read-event'
import type { ReadMember } from '../reading/read-member'
import type { ReadPriority } from '../reading/read-priority'
import type { Sheet } from '../reading/read-table'
import type { Reading, Row } from '../reading/reading'
import { kindOf, leftOutOf, type ReadRows, type ReadToPlan, rowsOfSheet } from './rows-to-plan'
import { canBeRead, problemsOf, type TableChoice } from './table-choice'

/** How many rows are mapped for the preview, and how many of them, of its lines and of the values of a column are shown. */
const [mapped, shown, samples] = [200, 20, 3]

/** The longest text of a cell that is shown, in characters. */
const longestShown = 200

const short = (text: string): string => (text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text)

type Words = Pick<PreviewRow, 'on' | 'time' | 'label' | 'named'>

/** What a preview says of a record, by its kind. */
const wordsOf = {
  interactions: ({ startsOn, startsTime, headline, people, organisations }: ReadInteraction): Words => ({
    on: startsOn,
    time: startsTime,
    label: headline,
    named: [...people, ...organisations].map(({ said }) => said),
  }),
  contacts: ({ name, organisation, title, emails }: ReadContact): Words => ({
    on: null,
    time: null,
    label: name || organisation,
    named: [title, organisation, ...emails.map(({ address }) => address)].filter(Boolean),
  }),
  members: ({ name, party, constituency }: ReadMember): Words => ({
    on: null,
    time: null,
    label: name,
    named: [party, constituency].filter(Boolean),
  }),
  events: ({ startsOn, startsTime, summary, attendees }: ReadEvent): Words => ({
    on: startsOn,
    time: startsTime,
    label: summary,
    named: attendees.map(({ name, email }) => name || email),
  }),
  archive: (value: ReadArchived): Words =>
    value.of === 'interaction'
      ? { on: value.startsOn, time: value.startsTime, label: value.headline, named: value.colleagues }
      : { on: null, time: null, label: value.name, named: [] },
  priorities: ({ name, level }: ReadPriority): Words => ({
    on: null,
    time: null,
    label: `${'– '.repeat(level)}${name}`,
    named: [],
  }),
  documents: ({ title, designation, body }: ReadDocument): Words => ({
    on: null,
    time: null,
    label: title,
    named: [designation, body].filter(Boolean),
  }),
}

type Previewed = keyof typeof wordsOf

function previewOf(kind: Previewed, rows: readonly Row<unknown>[]): readonly PreviewRow[] {
  const words = wordsOf[kind] as (value: unknown) => Words
  return rows.slice(0, shown).map(({ place, value, problems }) => {
    const { label, named, ...rest } = words(value)
    return { place, ...rest, label: short(label), named: named.slice(0, shown).map(short), problems }
  })
}

/** Returns how many rows have each problem, the most frequent first. */
function countedProblems(rows: readonly Row<unknown>[]): ShownReading['problems'] {
  const counts = new Map<ReadProblemCode, number>()
  for (const { problems } of rows)
    for (const code of new Set(problems.map(one => one.code))) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].map(([code, count]) => ({ code, rows: count })).sort((one, other) => other.rows - one.rows)
}

function samplesOf({ rows }: Sheet, at: number): readonly string[] {
  const found = new Set<string>()
  for (const { cells } of rows.slice(0, mapped)) {
    const text = cellText(cells[at])
    if (text !== '') found.add(short(text))
    if (found.size === samples) break
  }
  return [...found]
}

function shownTable(reading: Reading & { kind: 'table' }, sheet: Sheet, choice: TableChoice): ShownTable {
  const { format, separator, sheets } = reading.table
  const header = sheet.header && { line: sheet.header.line, cells: sheet.header.names }
  const lines = sheet.rows
    .slice(0, shown)
    .map(({ line, cells }) => ({ line, cells: cells.map(cell => cellText(cell)) }))
  return {
    format,
    separator,
    sheets: sheets.map(({ name, isHidden, rows }) => ({ name, isHidden, rows: rows.length })),
    sheet: choice.sheet,
    headerLine: sheet.header?.line ?? null,
    lines: [...(header ? [header] : []), ...lines].map(({ line, cells }) => ({ line, cells: cells.map(short) })),
    columns: choice.columns.map(
      ({ header: name, field, named, score, reason }, at): ShownColumn => ({
        at,
        header: short(name),
        field,
        named,
        score,
        reason,
        samples: samplesOf(sheet, at),
      }),
    ),
    rules: choice.rules,
    mapProblems: problemsOf(choice, sheet),
  }
}

/** Rows and what is left out, as far as they are known before a plan is made: of a table the first rows only. */
function looked({ reading, sheet, choice }: ReadToPlan, names: LogNames): ReadRows {
  if (reading.kind !== 'table')
    return { rows: reading.rows, dropped: leftOutOf(reading), passedOver: reading.passedOver }
  if (!sheet || !choice || sheet.rows.length === 0 || !canBeRead(problemsOf(choice, sheet)))
    return { rows: [], dropped: {}, passedOver: {} }
  return rowsOfSheet({ ...sheet, rows: sheet.rows.slice(0, mapped) }, choice, names)
}

/** Returns what was read of a file as the user sees it, with a preview of the first rows as they are mapped. */
export function shownReading(
  file: string,
  read: ReadToPlan,
  names: LogNames,
  window: ShownReading['window'],
): ShownReading {
  const { reading, sheet, choice } = read
  const kind = kindOf(read)
  const { rows, dropped, passedOver } = looked(read, names)
  const table = reading.kind === 'table' && sheet && choice ? shownTable(reading, sheet, choice) : null
  const count = reading.kind === 'table' ? (sheet?.rows.length ?? 0) : reading.rows.length
  // A file of private records only is read as it should be, and has nothing to write.
  const isAllPassedOver = Object.keys(passedOver).length > 0
  return {
    file,
    kind,
    rows: count,
    looked: rows.length,
    encoding: reading.kind === 'table' ? reading.table.encoding : null,
    table,
    preview: kind === 'mails' ? [] : previewOf(kind, rows),
    problems: countedProblems(rows),
    leftOut: dropped,
    passedOver,
    window: kind === 'events' ? window : null,
    canPlan:
      kind !== 'mails' && (table === null ? count > 0 || isAllPassedOver : count > 0 && canBeRead(table.mapProblems)),
  }
}

/** Returns the reading with the figures of all its rows, once they are planned. */
export const withWhole = (
  reading: ShownReading,
  {
    rows,
    dropped,
    passedOver,
  }: Pick<ReadRows, 'dropped' | 'passedOver'> & {
    readonly rows: readonly { readonly problems: Row<unknown>['problems'] }[]
  },
): ShownReading => ({
  ...reading,
  looked: rows.length,
  problems: countedProblems(rows as readonly Row<unknown>[]),
  leftOut: dropped,
  passedOver,
})
