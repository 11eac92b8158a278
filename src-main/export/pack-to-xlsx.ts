import { Workbook } from '@cj-tech-master/excelts'
import type { PackCell, PackCellType, PackContent, PackTable } from '../../src-shared/domain/pack-content'
import { sharedWords } from '../../src-shared/text/shared-words'
import { dateFormat, topLeft } from './table-to-xlsx'

const day = (text: string): Date => new Date(`${text}T00:00:00Z`)

/** How a number is shown: whole ones without decimals, and the program that opens it writes the comma of its language. */
function numberFormat(type: PackCellType, value: number): string {
  const plain = type.startsWith('percent') || !Number.isInteger(value) ? '#,##0.0' : '#,##0'
  return type.endsWith('change') ? `+${plain};-${plain};${plain}` : plain
}

const cellValue = (cell: PackCell, type: PackCellType): PackCell | Date =>
  type === 'day' && typeof cell === 'string' && cell !== '' ? day(cell) : cell === '' ? null : cell

function addTable(workbook: Workbook, { name, columns, rows }: PackTable): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 },
  })
  sheet.columns = columns.map(({ heading, width, type }) => ({
    header: heading,
    width,
    style: { alignment: type === 'text' ? topLeft : { vertical: 'top' } },
  }))
  sheet.getRow(1).font = { bold: true }
  for (const cells of rows) {
    const row = sheet.addRow(cells.map((cell, index) => cellValue(cell, columns[index]?.type ?? 'text')))
    for (const [index, cell] of cells.entries()) {
      const type = columns[index]?.type ?? 'text'
      if (type === 'day') row.getCell(index + 1).numFmt = dateFormat
      else if (typeof cell === 'number') row.getCell(index + 1).numFmt = numberFormat(type, cell)
    }
  }
  sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: rows.length + 1, col: columns.length } }
}

/** A pack as an Excel workbook: its sentences on the first sheet, a sheet for each table. The same content gives the same bytes. */
export async function packToXlsx(content: PackContent): Promise<Uint8Array> {
  const workbook = new Workbook()
  workbook.creator = 'Talan'
  workbook.lastModifiedBy = 'Talan'
  workbook.title = content.title
  workbook.created = day(content.madeOn)
  workbook.modified = day(content.madeOn)
  const text = workbook.addWorksheet(sharedWords(content.language).pack.report)
  text.columns = [{ width: 120, style: { alignment: topLeft } }]
  text.addRow([content.title]).font = { bold: true, size: 14 }
  text.addRow([content.subtitle])
  for (const { heading, paragraphs } of content.sections) {
    if (paragraphs.length === 0) continue
    text.addRow([heading]).font = { bold: true }
    for (const paragraph of paragraphs) text.addRow([paragraph])
  }
  for (const table of content.sections.flatMap(section => section.tables)) addTable(workbook, table)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
