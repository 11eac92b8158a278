import { Workbook } from '@cj-tech-master/excelts'
import type { PackContent } from '../../src-shared/packs/pack-content'
import type { Table } from '../../src-shared/packs/table'
import { everyText } from '../../src-shared/text/every-text'
import { sheetName } from '../files/file-names'
import { asLong } from '../files/long-table'
import { bold, dayOf, packLook, rowHeight, sheetLooks, titleFont, topLeft } from '../files/sheet-looks'
import { writeTable } from '../files/table-to-xlsx'
import { textCell } from '../files/text-cell'
import { addedWords } from './added-words'
import { isOfFirstTemplates } from './earlier-templates/first-templates'

/** Cuts texts that are too long for a cell in Excel. Packs of the first templates stay as they were. */
const cutCells = (content: PackContent): PackContent =>
  isOfFirstTemplates(content) ? content : everyText(content, text => textCell(text, addedWords(content)))

/** In characters: as wide as a portrait A4. A sheet with a single column is not shrunk to fit the page. */
const sentenceWidth = 92

function addTable(workbook: Workbook, table: Table): Promise<void> {
  const taken = workbook.worksheets.map(sheet => sheet.name)
  const sheet = workbook.addWorksheet(sheetName(table.name, taken), sheetLooks())
  return writeTable(sheet, asLong(table), { look: packLook, textOf: text => text })
}

/**
 * Returns a pack as an Excel workbook: its sentences on the first sheet, then a sheet for each table. The same content gives the same
 * bytes.
 */
export async function packToXlsx(given: PackContent): Promise<Uint8Array> {
  const content = cutCells(given)
  const workbook = new Workbook()
  workbook.creator = 'Talan'
  workbook.lastModifiedBy = 'Talan'
  workbook.title = content.title
  workbook.created = dayOf(content.madeOn)
  workbook.modified = dayOf(content.madeOn)
  const { pageSetup } = sheetLooks('portrait')
  const text = workbook.addWorksheet(addedWords(content).sheet, { pageSetup })
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
  for (const table of content.sections.flatMap(section => section.tables)) await addTable(workbook, table)
  // The library would read the whole file back to look for faults of its own, which takes as long as writing it. `check-files` does that.
  return new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }))
}
