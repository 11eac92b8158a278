import type { WorkbookWriter } from '@cj-tech-master/excelts'
import { asLong } from '../files/long-table'
import { bold, plainLook, rowHeight, titleFont, topLeft } from '../files/sheet-looks'
import { streamWorkbook, writeSheet } from '../files/table-to-xlsx'
import type { ReportContent } from './report-content'

type Sheet = ReturnType<WorkbookWriter['addWorksheet']>

function writeAbout(sheet: Sheet, content: ReportContent): void {
  sheet.columns = [{ width: 30 }, { width: 100 }]
  const title = sheet.addRow([content.title])
  title.font = titleFont
  title.commit()
  for (const [label, value, type = 'text'] of content.about) {
    const cell = plainLook.cellOf(value, type)
    const row = sheet.addRow([label, cell.value])
    row.getCell(1).font = bold
    row.getCell(2).alignment = { ...topLeft, horizontal: 'left' }
    const height = rowHeight([label, value], [30, 100])
    if (height !== undefined) row.height = height
    if (cell.format !== undefined) row.getCell(2).numFmt = cell.format
    row.commit()
  }
  sheet.commit()
}

/**
 * Writes a report as an Excel workbook, row by row, so that its rows are not all in memory. Text is written as text: a headline that begins
 * with "=" stays a headline.
 */
export const reportToXlsx = (content: ReportContent, file: string): Promise<void> =>
  streamWorkbook(file, async (workbook, taken) => {
    for (const table of [content.interactions, content.byIssue])
      await writeSheet(workbook, asLong(table), content.language, taken)
    writeAbout(workbook.addWorksheet(content.aboutName), content)
  })
