import { setImmediate } from 'node:timers/promises'
import { WorkbookWriter } from '@cj-tech-master/excelts'
import type { Cell, ReportTable } from './report-content'
import { bold, dateFormat, rowHeight, sheetLooks, topLeft, widthFor } from './sheet-looks'

/** A table whose rows may come bit by bit, so that however many there are never stand in memory at once. */
export type Table = Pick<ReportTable, 'name' | 'columns'> & {
  readonly rowCount: number
  readonly rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>
}

const rowsAtATime = 200

/** Writes a table as a sheet, row by row: real dates and numbers, and text as text, also where it begins with "=". */
export async function writeTable(workbook: WorkbookWriter, table: Table): Promise<void> {
  const sheet = workbook.addWorksheet(table.name, sheetLooks())
  const widths = table.columns.map(({ heading, width, isText }) => (isText ? width : widthFor(heading, width)))
  sheet.columns = table.columns.map(({ heading, isText }, index) => ({
    header: heading,
    width: widths[index] ?? 10,
    style: { alignment: isText ? topLeft : { vertical: 'top' } },
  }))
  sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: table.rowCount + 1, col: table.columns.length } }
  sheet.getRow(1).font = bold
  let written = 0
  for await (const cells of table.rows) {
    written += 1
    // Rows come without the process ever resting, and what is written would else wait in memory for the disk to take it.
    if (written % rowsAtATime === 0) await setImmediate()
    const row = sheet.addRow([...cells])
    const height = rowHeight(cells, widths)
    if (height !== undefined) row.height = height
    for (const [index, cell] of cells.entries()) if (cell instanceof Date) row.getCell(index + 1).numFmt = dateFormat
    row.commit()
  }
  sheet.commit()
}

/** Writes one table as a workbook of its own. Strings are not shared, which would keep all of them in memory to the end. */
export async function tableToXlsx(table: Table, file: string): Promise<void> {
  const workbook = new WorkbookWriter({ filename: file, useStyles: true, useSharedStrings: false })
  workbook.creator = 'Talan'
  workbook.lastModifiedBy = 'Talan'
  await writeTable(workbook, table)
  await workbook.commit()
}
