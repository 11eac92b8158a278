import type { Unreadable } from '../../../src-shared/imports/unreadable'
import type { Refusal } from '../../../src-shared/refusals/refusal'
import type { TableRow } from './read-table'
import type { ReadOptions } from './readers'
import type { Reading, Row } from './reading'

/** A file to read in a worker, and how. */
export type FileToRead = { readonly path: string; readonly options: ReadOptions }

type AnyRow = TableRow | Row<unknown>

/**
 * What the worker says. The rows come in pieces, so that the thread that takes them is never held long: a whole table of 50,000 rows takes it
 * a second.
 */
export type ReadingPiece =
  | { readonly said: 'progress'; readonly rows: number }
  | { readonly said: 'rows'; readonly sheet: number; readonly rows: readonly AnyRow[] }
  | { readonly said: 'reading'; readonly reading: Reading; readonly sha256: string }
  | { readonly said: 'unreadable'; readonly reason: Unreadable['reason']; readonly place: Unreadable['place'] }
  /** What was to be read is refused: the path is no regular file, or an archive that is not whole. */
  | { readonly said: 'refused'; readonly refusal: Refusal }
  /** The system did not give the file: it is gone, locked or on a disk that does not answer. `code` is that of the system. */
  | { readonly said: 'not-given'; readonly code: string }
  | { readonly said: 'fault'; readonly fault: string }

/** How many rows a piece has. */
const rowsOfPiece = 500

/** Yields a reading in pieces. The last one has everything but the rows. */
export function* piecesOf(reading: Reading, sha256: string): Generator<ReadingPiece> {
  const lists: readonly (readonly AnyRow[])[] =
    reading.kind === 'table' ? reading.table.sheets.map(({ rows }) => rows) : [reading.rows]
  for (const [sheet, list] of lists.entries())
    for (let from = 0; from < list.length; from += rowsOfPiece)
      yield { said: 'rows', sheet, rows: list.slice(from, from + rowsOfPiece) }
  yield { said: 'reading', reading: withRows(reading, () => []), sha256 }
}

/** Returns a reading with other rows, for each of its sheets or, without sheets, for the first. */
export function withRows(reading: Reading, rowsOf: (sheet: number) => readonly AnyRow[]): Reading {
  if (reading.kind !== 'table') return { ...reading, rows: rowsOf(0) } as Reading
  const sheets = reading.table.sheets.map((sheet, index) => ({ ...sheet, rows: rowsOf(index) as readonly TableRow[] }))
  return { kind: 'table', table: { ...reading.table, sheets } }
}
