import { Workbook } from '@cj-tech-master/excelts'
import type { PackCell, PackCellType, PackContent, PackTable } from '../../src-shared/packs/pack-content'
import { everyText } from '../../src-shared/text/every-text'
import { sharedWords } from '../../src-shared/text/shared-words'
import { sheetName } from '../files/file-names'
import {
  alignmentOf,
  bold,
  dateFormat,
  rowHeight,
  sheetLooks,
  titleFont,
  topLeft,
  widthFor,
} from '../files/sheet-looks'
import { textCell } from '../files/text-cell'
import { isOfFirstTemplates } from './first-templates'

const day = (text: string): Date => new Date(`${text}T00:00:00Z`)

/** How a number is shown: whole ones without decimals, and the program that opens it writes the comma of its language. */
function numberFormat(type: PackCellType, value: number): string {
  const plain = type.startsWith('percent') || !Number.isInteger(value) ? '#,##0.0' : '#,##0'
  return type.endsWith('change') ? `+${plain};-${plain};${plain}` : plain
}

/** A cell's text, cut where Excel has no room; what the first templates wrote stays as it was. */
const cutCells = (content: PackContent): PackContent =>
  isOfFirstTemplates(content) ? content : everyText(content, text => textCell(text, content.language))

const cellValue = (cell: PackCell, type: PackCellType): PackCell | Date =>
  type === 'day' && typeof cell === 'string' && cell !== '' ? day(cell) : cell === '' ? null : cell

/** What goes on a standing A4: a single column is not made smaller to fit. */
const sentenceWidth = 92

function addTable(workbook: Workbook, { name, columns, rows }: PackTable): void {
  const taken = workbook.worksheets.map(sheet => sheet.name)
  const sheet = workbook.addWorksheet(sheetName(name, taken), sheetLooks())
  const widths = columns.map(({ heading, width }) => widthFor(heading, width))
  sheet.columns = columns.map(({ heading, type }, index) => ({
    header: heading,
    width: widths[index] ?? 10,
    style: { alignment: alignmentOf(type === 'text' || type === 'day' ? type : 'number') },
  }))
  sheet.getRow(1).font = bold
  for (const cells of rows) {
    const row = sheet.addRow(cells.map((cell, index) => cellValue(cell, columns[index]?.type ?? 'text')))
    const height = rowHeight(cells, widths)
    if (height !== undefined) row.height = height
    for (const [index, cell] of cells.entries()) {
      const type = columns[index]?.type ?? 'text'
      if (type === 'day') row.getCell(index + 1).numFmt = dateFormat
      else if (typeof cell === 'number') row.getCell(index + 1).numFmt = numberFormat(type, cell)
    }
  }
  sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: rows.length + 1, col: columns.length } }
}

/** A pack as an Excel workbook: its sentences on the first sheet, a sheet for each table. The same content gives the same bytes. */
export async function packToXlsx(given: PackContent): Promise<Uint8Array> {
  const content = cutCells(given)
  const workbook = new Workbook()
  workbook.creator = 'Talan'
  workbook.lastModifiedBy = 'Talan'
  workbook.title = content.title
  workbook.created = day(content.madeOn)
  workbook.modified = day(content.madeOn)
  const { pageSetup } = sheetLooks('portrait')
  const text = workbook.addWorksheet(sharedWords(content.language).pack.report, { pageSetup })
  text.columns = [{ width: sentenceWidth, style: { alignment: topLeft } }]
  text.addRow([content.title]).font = titleFont
  text.addRow([content.subtitle])
  for (const { heading, paragraphs } of content.sections) {
    if (paragraphs.length === 0) continue
    text.addRow([heading]).font = bold
    for (const paragraph of paragraphs) {
      const row = text.addRow([paragraph])
      row.height = rowHeight([paragraph], [sentenceWidth]) ?? 15
    }
  }
  for (const table of content.sections.flatMap(section => section.tables)) addTable(workbook, table)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
