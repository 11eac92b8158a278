import type { ArchiveContents } from '../../../../db/archive/load-archive'
import { type IsoDate, isIsoDate } from '../../../../src-shared/days/iso-date'

/** A living row of a table of an archive, and its line in the file. */
export type ArchivedRow = { readonly line: number; readonly cells: Readonly<Record<string, unknown>> }

/** The tables of an archive, read one at a time. */
export type ArchivedTables = {
  /** Returns the living rows of a table; none if the archive has no such table, since it is of an earlier version. */
  readonly living: (table: string) => readonly ArchivedRow[]
  /** Returns the living rows by the id in one of their columns. */
  readonly byOwner: (table: string, column: string) => ReadonlyMap<string, readonly ArchivedRow[]>
  /** Returns the id that an id leads to: itself, or the row it was merged into. */
  readonly leadsTo: (table: 'person' | 'organisation', id: string) => string
  /** How many organisations, people and interactions had been removed. */
  readonly removed: () => number
}

/** Returns the text of a cell; empty if it has none. */
export const text = ({ cells }: ArchivedRow, column: string): string => {
  const value = cells[column]
  return typeof value === 'string' ? value : ''
}

/** Returns the text of a cell; null if it has none. */
export const textOrNull = (row: ArchivedRow, column: string): string | null => text(row, column) || null

/** Returns the number of a cell; null if it has none. */
export const numberOrNull = ({ cells }: ArchivedRow, column: string): number | null => {
  const value = cells[column]
  return typeof value === 'number' ? value : null
}

/** Returns the day of a cell; null if it has none. */
export const dayOrNull = (row: ArchivedRow, column: string): IsoDate | null => {
  const value = text(row, column)
  return isIsoDate(value) ? value : null
}

/** A file of rows begins with a line of its own. */
const linesBefore = 2

/** The tables whose rows are rows of the reading. */
const rowTables: readonly string[] = ['organisation', 'person', 'interaction']

/** A chain of merged rows is never longer; a damaged one could be a ring. */
const longestChain = 100

function grouped(rows: readonly ArchivedRow[], column: string): ReadonlyMap<string, readonly ArchivedRow[]> {
  const groups = new Map<string, ArchivedRow[]>()
  for (const row of rows) {
    const known = groups.get(text(row, column))
    if (known) known.push(row)
    else groups.set(text(row, column), [row])
  }
  return groups
}

/** Makes the tables of an archive ready to be read. */
export function archivedTables({ schema, rows }: Pick<ArchiveContents, 'schema' | 'rows'>): ArchivedTables {
  let removed = 0
  const merged = new Map<string, string>()
  const read = new Map<string, readonly ArchivedRow[]>()
  function living(name: string): readonly ArchivedRow[] {
    const known = read.get(name)
    if (known) return known
    const table = schema.tables.find(one => one.name === name)
    const found: ArchivedRow[] = []
    let line = linesBefore
    for (const row of table ? rows(table) : []) {
      const one = { line, cells: (typeof row === 'object' ? row : null) ?? {} } as ArchivedRow
      line += 1
      if (text(one, 'deleted_at') === '') found.push(one)
      else {
        if (rowTables.includes(name)) removed += 1
        const into = text(one, 'merged_into_id')
        if (into !== '') merged.set(`${name} ${text(one, 'id')}`, into)
      }
    }
    read.set(name, found)
    return found
  }
  return {
    living,
    byOwner: (table, column) => grouped(living(table), column),
    leadsTo: (table, id) => {
      living(table)
      let to = id
      for (let step = 0; step < longestChain; step += 1) {
        const next = merged.get(`${table} ${to}`)
        if (next === undefined) break
        to = next
      }
      return to
    },
    removed: () => removed,
  }
}
