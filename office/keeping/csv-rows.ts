import type { ArchivedRow, ArchivedTable } from '../../db/archive/archive-schema'
import { dataAsCsv } from '../files/csv'

async function* cellsOf(names: readonly string[], rows: AsyncIterable<ArchivedRow>) {
  for await (const row of rows) yield names.map(name => row[name] ?? null)
}

/** Yields the rows of an archived table as CSV, with every cell exactly as the store holds it. */
export function rowsAsCsv({ columns }: ArchivedTable, rows: AsyncIterable<ArchivedRow>): AsyncIterable<string> {
  const names = columns.map(({ name }) => name)
  return dataAsCsv(names, cellsOf(names, rows))
}
