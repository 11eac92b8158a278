import { isDeepStrictEqual } from 'node:util'
import { interactionsBy } from '../../office/imports/mapping/interactions-of-table'
import { logNames } from '../../office/imports/mapping/names/log-names'
import { proposeMap } from '../../office/imports/mapping/propose-map'
import type { ReadInteraction } from '../../office/imports/mapping/read-interaction'
import { statusOf } from '../../office/imports/mapping/row-status'
import { decodeText } from '../../office/imports/reading/decode-text'
import type { ReadTable, Sheet } from '../../office/imports/reading/read-table'
import type { Row } from '../../office/imports/reading/reading'
import type { ReadProblem } from '../../src-shared/imports/read-problem'
import { type Checked, checkedBy, compared, type Expected, noAnswer } from './checked'
import { type ReadSample, readAs } from './read-sample'
import { shippedWorld } from './shipped-world'

type ReadRow = Row<ReadInteraction>

/** Keys that only explain. */
const explaining = ['note', 'note2', 'rowNumbering', 'decimal', 'rule', 'trap']

/** Returns a list in one order, and any other value as it is. The order of people, issues and reasons of a row says nothing. */
const inOrder = (value: unknown): unknown => (Array.isArray(value) ? value.map(String).sort() : value)

const checked = (key: string, wanted: unknown, got: unknown): Checked =>
  compared(key, wanted, got, isDeepStrictEqual(inOrder(wanted), inOrder(got)))

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
    return checked(`${name} ${key}`, value, read ? read(row) : noAnswer)
  })
}

/** Returns the meetings of a sheet, read with the map that is proposed for it. */
function rowsOf(sheet: Sheet | undefined): readonly ReadRow[] {
  const names = logNames(shippedWorld)
  return sheet ? interactionsBy(sheet, proposeMap(sheet, names).map, names) : []
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

/** Compares a table of meetings with its counts: the rows, the hours of those that are read without a doubt, and the total that is passed over. */
export function checkLogCounts(sample: ReadSample, expected: Expected): Checked[] {
  const [sheet] = readAs(sample, 'table').table.sheets
  const rows = rowsOf(sheet)
  const [, said = ''] = /^Summa;+([\d,]+)/m.exec(decodeText(sample.bytes).text) ?? []
  const saidTotal = Number(said.replace(',', '.'))
  const isTotalPassedOver = sheet?.totals === 1 && !rows.some(({ value }) => value.durationMinutes === saidTotal * 60)
  const hours = (some: readonly ReadRow[]) =>
    some.reduce((sum, { value }) => sum + (value.durationMinutes ?? 0) / 60, 0)
  const ok = rows.filter(row => statusOf(row) === 'ok')
  return checkedBy(expected, {
    dataRows: () => rows.length,
    ok: () => ok.length,
    hoursOk: () => hours(ok),
    fileTotal: () => (isTotalPassedOver ? saidTotal : 'the row of totals was read'),
  })
}

/** Checks a table of meetings, read from a file with the map that is proposed for it, beside the results that are stated of it. */
export function checkLog(sample: ReadSample, expected: Expected): Checked[] {
  const { table } = readAs(sample, 'table')
  const [sheet] = table.sheets
  if (!sheet) return [checked('sheets', 1, 0)]
  const rows = rowsOf(sheet)
  const file: Readonly<Record<string, unknown>> = ofFile(sample.name, table, sheet, rows)
  return Object.entries(expected).flatMap(([key, wanted]) => {
    if (explaining.includes(key)) return []
    if (key !== 'rows' || !Array.isArray(wanted)) return [checked(key, wanted, key in file ? file[key] : noAnswer)]
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
