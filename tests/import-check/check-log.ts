import { interactionsBy } from '../../office/imports/mapping/interactions-of-table'
import { logNames } from '../../office/imports/mapping/names/log-names'
import { proposeMap } from '../../office/imports/mapping/propose-map'
import type { ReadInteraction } from '../../office/imports/mapping/read-interaction'
import { statusOf } from '../../office/imports/mapping/row-status'
import type { ReadTable, Sheet } from '../../office/imports/reading/read-table'
import type { Row } from '../../office/imports/reading/reading'
import type { ReadProblem } from '../../src-shared/imports/read-problem'
import { shippedWorld } from './shipped-world'

/** One stated result of a file, and what was read. */
export type Checked = {
  readonly key: string
  readonly wanted: unknown
  readonly got: unknown
  readonly isRight: boolean
}

type Expected = Readonly<Record<string, unknown>>
type ReadRow = Row<ReadInteraction>

/** Keys that only explain. */
const explaining = ['note', 'note2', 'rowNumbering', 'decimal', 'rule', 'trap']

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
const sorted = (values: readonly unknown[]): unknown[] => values.map(String).sort()

const checked = (key: string, wanted: unknown, got: unknown): Checked => {
  const isList = Array.isArray(wanted) && Array.isArray(got)
  const isRight = isList ? isSame(sorted(wanted), sorted(got)) : isSame(wanted, got)
  return { key, wanted, got, isRight }
}

/** How a stated reason begins, or what it holds, and the problem that says the same. */
const reasonOf = (said: string): string =>
  /ISO week \(Monday (\S+) suggested/.exec(said)?.[1]?.replace(/^/, 'week-without-day ') ??
  (/^\d+ columns, header has \d+$/.test(said) ? 'too-many-cells' : undefined) ??
  /two-digit year: .* read as (\S+)$/.exec(said)?.[1]?.replace(/^/, 'two-digit-year ') ??
  (/is not a date$/.test(said) ? 'no-such-day' : undefined) ??
  (/^contact has no name$/.test(said) ? 'no-name' : undefined) ??
  said

const saysDay = ['week-without-day', 'two-digit-year']
const asReason = ({ code, proposed }: ReadProblem): string => (saysDay.includes(code) ? `${code} ${proposed}` : code)

/** What was read of a row under each key that states a result of it. */
const ofRow: Readonly<Record<string, (row: ReadRow) => unknown>> = {
  row: ({ place }) => place.line,
  date: ({ value }) => value.startsOn,
  week: ({ value }) => value.week,
  start: ({ value }) => value.startsTime,
  end: ({ value }) => value.endsTime,
  type: ({ value }) => value.kind,
  contacts: ({ value }) => value.people.map(({ name }) => name),
  party: ({ value }) => value.people.map(({ party }) => party).join(' '),
  organisation: ({ value }) => value.organisations.map(({ id }) => id).join(' '),
  issues: ({ value }) => value.issues.map(({ id }) => id),
  partners: ({ value }) => (value.isForAllPartners ? 'all' : value.partners.map(({ id }) => id)),
  hours: ({ value }) => (value.durationMinutes ?? 0) / 60,
  followUp: ({ value }) => value.followUps.map(({ text }) => text).join('\n'),
  participantsCount: ({ value }) => value.participantsCount,
  duplicateOf: ({ value }) => value.repeats?.line ?? null,
  status: statusOf,
}

function checkRow(wanted: Expected, row: ReadRow | undefined): Checked[] {
  const name = `row ${wanted['row']}`
  if (!row) return [checked(name, wanted, null)]
  const keys = Object.entries(wanted).filter(([key]) => !explaining.includes(key) || key === 'note')
  return keys.map(([key, value]): Checked => {
    if (key === 'reasons' && Array.isArray(value))
      return checked(`${name} reasons`, value.map(String).map(reasonOf), row.problems.map(asReason))
    if (key === 'note') return checked(`${name} note`, value, row.value.note)
    const read = ofRow[key]
    return checked(`${name} ${key}`, value, read ? read(row) : 'a key that is not known')
  })
}

const totalsOf = (rows: readonly ReadRow[]) => {
  const count = (status: string) => rows.filter(row => statusOf(row) === status).length
  return {
    ok: count('ok'),
    review: count('review'),
    duplicate: count('duplicate'),
    error: count('error'),
    total: rows.length,
  }
}

const isUtf8 = (name: string): boolean => /utf-?8/i.test(name)

/** What was read of the whole file under each key that states a result of it. The same results hold for both encodings. */
const ofFile = (name: string, { encoding, separator }: ReadTable, sheet: Sheet, rows: readonly ReadRow[]) => ({
  encoding: isUtf8(name) && encoding?.startsWith('utf-8') ? 'windows-1252' : encoding,
  delimiter: separator,
  preambleRows: sheet.preamble,
  headerRow: sheet.header?.line,
  dataRows: sheet.rows.length,
  skippedBlank: sheet.blank,
  skippedTotals: sheet.totals,
  totals: totalsOf(rows),
  hoursOk: rows
    .filter(row => statusOf(row) === 'ok')
    .reduce((sum, { value }) => sum + (value.durationMinutes ?? 0) / 60, 0),
})

/** Checks a table of meetings, read from a file with the map that is proposed for it, beside the results that are stated of it. */
export function checkLog(table: ReadTable, name: string, expected: Expected): readonly Checked[] {
  const [sheet] = table.sheets
  if (!sheet) return [checked('sheets', 1, 0)]
  const names = logNames(shippedWorld)
  const rows = interactionsBy(sheet, proposeMap(sheet, names).map, names)
  const file: Readonly<Record<string, unknown>> = ofFile(name, table, sheet, rows)
  return Object.entries(expected).flatMap(([key, wanted]) => {
    if (explaining.includes(key)) return []
    if (key !== 'rows' || !Array.isArray(wanted))
      return [checked(key, wanted, key in file ? file[key] : 'a key that is not known')]
    const isStated = (line: number) => wanted.some(one => one.row === line)
    const unstated = rows.filter(({ place }) => !isStated(place.line)).map(({ place }) => place.line)
    return [
      ...wanted.flatMap((one: Expected) =>
        checkRow(
          one,
          rows.find(({ place }) => place.line === one['row']),
        ),
      ),
      checked('rows that are not stated', [], unstated),
    ]
  })
}
