import type { ContactColumn, ContactField, ContactMap } from '../../../src-shared/imports/contact-field'
import type { KeptContactMap } from '../../../src-shared/imports/contact-map'
import type { ColumnReason, ShownMapProblem, TableKind } from '../../../src-shared/imports/import-state'
import { type LogField, logFields } from '../../../src-shared/imports/log-field'
import type { LogMap } from '../../../src-shared/imports/log-map'
import { checkMap } from '../mapping/check-map'
import { proposeContactMap } from '../mapping/contacts/propose-contact-map'
import type { LogNames } from '../mapping/names/log-names'
import { proposeMap } from '../mapping/propose-map'
import { columnLetters, withWholeHeader } from '../mapping/whole-header'
import type { Sheet } from '../reading/read-table'

/** What one column of a table is read as, and why. Columns of one number belong together. */
export type ChosenColumn = {
  readonly header: string
  /** Which of several columns with the same heading it is, counted from 1. */
  readonly which: number
  readonly field: LogField | ContactField | null
  readonly number: number
  readonly named: string | null
  readonly score: number
  readonly reason: ColumnReason
}

/** How a table is read: which sheet, as what, and what its columns hold. */
export type TableChoice = {
  readonly sheet: number
  readonly kind: TableKind
  readonly columns: readonly ChosenColumn[]
  readonly rules: Pick<LogMap, 'dayOrder' | 'dayCount' | 'usualKind'>
}

/** The rules of a table that says nothing of them. */
const usualRules: TableChoice['rules'] = { dayOrder: 'day-first', dayCount: '1900', usualKind: null }

const isLogField = (field: ChosenColumn['field']): field is LogField => logFields.some(one => one === field)

/** Returns the names of the columns of a sheet, as they are mapped for a kind. */
export function headerOf(sheet: Sheet, kind: TableKind): readonly string[] {
  if (kind === 'interactions') return withWholeHeader(sheet).header
  if (sheet.header) return sheet.header.names
  const widest = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  return Array.from({ length: widest }, (_, at) => columnLetters(at))
}

/** Returns which of several columns with the same heading a column is, counted from 1. */
export const whichOf = (header: readonly string[], at: number): number =>
  header.slice(0, at + 1).filter(one => one === header[at]).length

function logChoice(sheet: Sheet, at: number, names: LogNames): TableChoice {
  const { map, columns } = proposeMap(sheet, names)
  return {
    sheet: at,
    kind: 'interactions',
    columns: columns.map(({ named, ...column }) => ({ ...column, number: 1, named: named ?? null })),
    rules: { dayOrder: map.dayOrder, dayCount: map.dayCount, usualKind: map.usualKind },
  }
}

function contactChoice(sheet: Sheet, at: number): TableChoice {
  const header = headerOf(sheet, 'contacts')
  const { set, map } = proposeContactMap(header)
  return {
    sheet: at,
    kind: 'contacts',
    rules: usualRules,
    columns: header.map((name, index): ChosenColumn => {
      const column = map[index] ?? null
      const known = { field: column?.field ?? null, number: column?.number ?? 1 }
      const reason: ColumnReason = column ? (set ? 'program' : 'alias') : 'unknown'
      return { header: name, which: whichOf(header, index), ...known, named: null, score: column ? 1 : 0, reason }
    }),
  }
}

const naming: readonly ChosenColumn['field'][] = [
  'name',
  'givenName',
  'familyName',
  'email',
  'workEmail',
  'organisation',
]
const dayOfPerson: readonly ChosenColumn['field'][] = ['birthday', 'anniversary']

/**
 * Returns what a table is likely to be. A table with the columns of an address book, or with names and without days, has contacts. A birthday
 * is no day of a meeting.
 */
export function likelyKind(sheet: Sheet, names: LogNames): TableKind {
  const header = headerOf(sheet, 'contacts')
  const { set, map } = proposeContactMap(header)
  if (set !== null) return 'contacts'
  const isOfPerson = (at: number) => dayOfPerson.includes(map[at]?.field ?? null)
  const hasDay = proposeMap(sheet, names).columns.some(({ field }, at) => field === 'startsOn' && !isOfPerson(at))
  return !hasDay && map.some(column => naming.includes(column?.field ?? null)) ? 'contacts' : 'interactions'
}

/** Returns how a sheet is read as a kind, by what its columns are likely to hold. */
export const likelyChoice = (sheet: Sheet, at: number, kind: TableKind, names: LogNames): TableChoice =>
  kind === 'contacts' ? contactChoice(sheet, at) : logChoice(sheet, at, names)

/** Returns the map of a table of meetings. */
export const logMapOf = ({ columns, rules }: TableChoice): LogMap => ({
  talanMap: 1,
  kind: 'interactions',
  columns: columns.flatMap(({ header, which, field, named }) =>
    isLogField(field) && header !== '' ? [{ header, which, field, ...(named === null ? {} : { named }) }] : [],
  ),
  ...rules,
})

/** Returns the map of a table of contacts, column by column. */
export const contactMapOf = ({ columns }: TableChoice): ContactMap =>
  columns.map(({ field, number }): ContactColumn | null =>
    field === null ? null : { field: field as ContactField, number },
  )

/** Returns the map of a table as it is kept and written to a file. */
export const keptMap = (choice: TableChoice): LogMap | KeptContactMap =>
  choice.kind === 'interactions'
    ? logMapOf(choice)
    : {
        talanMap: 1,
        kind: 'contacts',
        columns: choice.columns.flatMap(({ header, which, field, number }) =>
          field === null || header === '' ? [] : [{ header, which, field: field as ContactField, number }],
        ),
      }

/** Returns what keeps a map from being used, or has every row asked about. */
export function problemsOf(choice: TableChoice, sheet: Sheet): readonly ShownMapProblem[] {
  if (choice.kind === 'contacts')
    return choice.columns.some(({ field }) => naming.includes(field)) ? [] : [{ code: 'no-name-column', header: null }]
  return checkMap(logMapOf(choice), withWholeHeader(sheet)).flatMap((problem): ShownMapProblem[] =>
    problem.code === 'not-json' || problem.code === 'not-a-map'
      ? []
      : [{ code: problem.code, header: 'header' in problem ? problem.header : null }],
  )
}

/** True if a table can be read by its map. Without a kind each row is asked about. */
export const canBeRead = (problems: readonly ShownMapProblem[]): boolean =>
  problems.every(({ code }) => code === 'no-kind')
