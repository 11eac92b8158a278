import { WorkbookWriter } from '@cj-tech-master/excelts'
import type { ReportContent, ReportTable } from './report-content'

const topLeft = { vertical: 'top', wrapText: true } as const
const dateFormat = 'yyyy-mm-dd'

type Sheet = ReturnType<WorkbookWriter['addWorksheet']>

function writeTable(workbook: WorkbookWriter, table: ReportTable): void {
  const sheet = workbook.addWorksheet(table.name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.columns = table.columns.map(({ heading, width, isText }) => ({
    header: heading,
    width,
    style: { alignment: isText ? topLeft : { vertical: 'top' } },
  }))
  sheet.autoFilter = {
    from: { row: 1, col: 1 },
    to: { row: table.rows.length + 1, col: table.columns.length },
  }
  sheet.getRow(1).font = { bold: true }
  for (const cells of table.rows) {
    const row = sheet.addRow([...cells])
    for (const [index, cell] of cells.entries()) if (cell instanceof Date) row.getCell(index + 1).numFmt = dateFormat
    row.commit()
  }
  sheet.commit()
}

function writeAbout(sheet: Sheet, content: ReportContent): void {
  sheet.columns = [{ width: 30 }, { width: 100 }]
  const title = sheet.addRow([content.title])
  title.font = { bold: true, size: 14 }
  title.commit()
  for (const [label, value] of content.about) {
    const row = sheet.addRow([label, value])
    row.getCell(1).font = { bold: true }
    row.getCell(2).alignment = { ...topLeft, horizontal: 'left' }
    if (value instanceof Date) row.getCell(2).numFmt = dateFormat
    row.commit()
  }
  sheet.commit()
}

/**
 * Writes a report as an Excel workbook, row by row so that memory does not grow with it. Text goes in as text: a headline that
 * begins with "=" is a headline.
 */
export async function reportToXlsx(content: ReportContent, file: string): Promise<void> {
  const workbook = new WorkbookWriter({ filename: file, useStyles: true, useSharedStrings: true })
  workbook.creator = 'Talan'
  workbook.lastModifiedBy = 'Talan'
  writeTable(workbook, content.interactions)
  writeTable(workbook, content.byIssue)
  writeAbout(workbook.addWorksheet(content.aboutName), content)
  await workbook.commit()
}
