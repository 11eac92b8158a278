import { isWideTable, type PackContent, type PackSection } from '../../../src-shared/packs/pack-content'
import { type Column, isFigure, type Table } from '../../../src-shared/packs/table'
import { cellText } from '../../../src-shared/text/pack-cells'
import { columnShares } from '../../files/column-shares'
import { type Block, type Page, type Paragraph, pageWidths, paragraph } from '../../files/docx-blocks'
import { wordDocument } from '../../files/docx-document'

/** About how wide a letter in a table is, in twentieths of a point. */
const characterWidth = 88

const cellOf = (text: string, column: Column, isBold = false): Paragraph => ({
  kind: 'paragraph',
  style: 'Cell',
  runs: [{ text, isBold }],
  isToTheRight: isFigure(column),
})

function tableBlocks(table: Table, section: PackSection, page: Page, { language }: PackContent): Block[] {
  const { name, columns, rows, drawing } = table
  if (rows.length === 0) return []
  const heading = name === section.heading ? [] : [paragraph(name, 'Heading2')]
  if (drawing)
    return [...heading, { kind: 'picture', drawing }, paragraph(drawing.description, 'Cell'), { kind: 'space' }]
  const shares = columnShares(table, pageWidths[page] / characterWidth, language)
  return [
    ...heading,
    {
      kind: 'table',
      look: 'lines',
      name,
      widths: shares.map(share => Math.floor(pageWidths[page] * share)),
      head: columns.map(column => cellOf(column.heading, column, true)),
      rows: rows.map(cells =>
        columns.map((column, index) => [cellOf(cellText(cells[index] ?? null, column.type, language), column)]),
      ),
    },
    { kind: 'space' },
  ]
}

function sectionBlocks(section: PackSection, content: PackContent): Block[] {
  const page = section.tables.some(isWideTable) ? 'landscape' : 'portrait'
  return [
    { kind: 'page', page },
    paragraph(section.heading, 'Heading1'),
    ...section.paragraphs.map(text => paragraph(text, 'Normal')),
    ...section.tables.flatMap(table => tableBlocks(table, section, page, content)),
  ]
}

/** Returns a pack as a Word document; each drawing also has a description in words. The same content gives the same bytes. */
export const sectionsToDocx = (content: PackContent): Promise<Uint8Array> =>
  wordDocument(content, [
    paragraph(content.title, 'Title'),
    paragraph(content.subtitle, 'Normal'),
    ...content.sections.flatMap(section => sectionBlocks(section, content)),
  ])
