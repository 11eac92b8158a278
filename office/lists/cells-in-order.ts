import { type ListForFile, rowsForFile } from '../../db/reads/lists/list-for-file'
import type { Reader } from '../../db/schema'
import { tellStep } from '../../db/work-step'
import type { IsoDate } from '../../src-shared/days/iso-date'
import { checkedColumn } from '../../src-shared/lists/checked-list'
import type { ListQuery } from '../../src-shared/lists/list-filter'
import type { Cell } from '../../src-shared/packs/table'
import type { WorkWatch } from '../../src-shared/program/work-progress'
import { sharedWords } from '../../src-shared/text/shared-words'
import type { CellReading } from './list-cells'

/** The rows of a list and its columns, in order. */
type ListColumns = { readonly query: ListQuery; readonly columns: readonly string[] }

/**
 * Rows in memory at a time. With more, rows live long enough to survive until the next full garbage collection, and memory grows with the
 * list.
 */
const inStep = 200

/**
 * Yields the rows that may be disclosed, then a masked line for each other row. Between two dates, the position of a masked line would
 * reveal its date.
 */
export async function* cellsInOrder(
  db: Reader,
  { query, columns }: ListColumns,
  { told, masked }: ListForFile,
  today: IsoDate,
  reading: CellReading,
  watch: WorkWatch,
): AsyncGenerator<readonly Cell[]> {
  const { cellsBy } = await import('./list-cells')
  const cellsOf = cellsBy(query.list, columns, reading)
  const { maskedHeadline } = sharedWords(reading.language).report
  const total = told.length
  for (let offset = 0; offset < total; offset += inStep) {
    await tellStep(watch, { done: offset, total, detail: null })
    const rows = await rowsForFile(db, query.list, [...told.subarray(offset, offset + inStep)], today)
    for (const row of rows) yield cellsOf(row)
  }
  await tellStep(watch, { done: total, total, detail: null })
  const column = Math.max(
    0,
    columns.findIndex(code => checkedColumn(query.list, code).type === 'text'),
  )
  for (let line = 0; line < masked; line += 1)
    yield columns.map((_, index) => (index === column ? maskedHeadline : null))
}
