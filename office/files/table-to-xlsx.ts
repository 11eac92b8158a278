import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import { WorkbookWriter } from '@cj-tech-master/excelts'
import type { Language } from '../../src-shared/text/language'
import type { Cell, ReportTable } from '../reports/report-content'
import { sheetName } from './file-names'
import { bold, dateFormat, rowHeight, sheetLooks, topLeft, widthFor } from './sheet-looks'
import { textCell } from './text-cell'

/** A table whose rows may come bit by bit, so that however many there are never stand in memory at once. */
export type Table = Pick<ReportTable, 'name' | 'columns'> & {
  readonly rowCount: number
  /** In which a cell that is cut says so; Swedish unless it is said. */
  readonly language?: Language
  readonly rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>
}

const rowsAtATime = 200

/**
 * Writes a table as a sheet, row by row: real dates and numbers, and text as text, also where it begins with "=". Rows come without the
 * process ever resting, so every now and then it waits for what takes them.
 */
export async function writeTable(
  workbook: WorkbookWriter,
  table: Table,
  taken: () => Promise<unknown> = () => setImmediate(),
): Promise<void> {
  const sheet = workbook.addWorksheet(sheetName(table.name), sheetLooks())
  const widths = table.columns.map(({ heading, width, isText }) => (isText ? width : widthFor(heading, width)))
  sheet.columns = table.columns.map(({ heading, isText }, index) => ({
    header: heading,
    width: widths[index] ?? 10,
    style: { alignment: isText ? topLeft : { vertical: 'top' } },
  }))
  sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: table.rowCount + 1, col: table.columns.length } }
  sheet.getRow(1).font = bold
  let written = 0
  for await (const given of table.rows) {
    const cells = given.map(cell => (typeof cell === 'string' ? textCell(cell, table.language ?? 'sv') : cell))
    written += 1
    if (written % rowsAtATime === 0) await taken()
    const row = sheet.addRow(cells)
    const height = rowHeight(cells, widths)
    if (height !== undefined) row.height = height
    for (const [index, cell] of cells.entries()) if (cell instanceof Date) row.getCell(index + 1).numFmt = dateFormat
    row.commit()
  }
  sheet.commit()
}

/** Waits until the disk has taken what was written, which would else pile up in memory. Throws what the disk says, at once and not after the last row. */
async function takenBy(stream: WriteStream): Promise<void> {
  await setImmediate()
  if (stream.errored) throw stream.errored
  if (stream.writableNeedDrain) await once(stream, 'drain')
}

/**
 * Writes one table as a workbook of its own. Strings are not shared, which would keep all of them in memory to the end. What fails half way
 * lets go of the file before it says so, since an open file cannot be taken away everywhere.
 */
export async function tableToXlsx(table: Table, file: string): Promise<void> {
  const stream = createWriteStream(file, { flush: true })
  const closed = finished(stream).catch(() => undefined)
  try {
    const workbook = new WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
    workbook.creator = 'Talan'
    workbook.lastModifiedBy = 'Talan'
    await writeTable(workbook, table, () => takenBy(stream))
    await workbook.commit()
  } catch (error) {
    stream.destroy()
    throw error
  } finally {
    await closed
  }
}
