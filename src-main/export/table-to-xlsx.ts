import { WorkbookWriter } from '@cj-tech-master/excelts'
import type { Cell, ReportTable } from './report-content'

/** A table whose rows may come bit by bit, so that however many there are never stand in memory at once. */
export type Table = Pick<ReportTable, 'name' | 'columns'> & {
  readonly rowCount: number
  readonly rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>
}

export const topLeft = { vertical: 'top', wrapText: true } as const
export const dateFormat = 'yyyy-mm-dd'

/** Writes a table as a sheet, row by row: real dates and numbers, and text as text, also where it begins with "=". */
export async function writeTable(workbook: WorkbookWriter, table: Table): Promise<void> {
  const sheet = workbook.addWorksheet(table.name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.columns = table.columns.map(({ heading, width, isText }) => ({
    header: heading,
    width,
    style: { alignment: isText ? topLeft : { vertical: 'top' } },
  }))
  sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: table.rowCount + 1, col: table.columns.length } }
  sheet.getRow(1).font = { bold: true }
  for await (const cells of table.rows) {
    const row = sheet.addRow([...cells])
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
