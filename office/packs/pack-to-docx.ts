import { zip } from '@cj-tech-master/excelts/archive'
import type { Drawing } from '../../src-shared/charts/drawing'
import { isWideTable, type PackContent, type PackSection } from '../../src-shared/packs/pack-content'
import type { Column, Table } from '../../src-shared/packs/table'
import { cellText } from '../../src-shared/text/pack-cells'
import { columnShares } from '../files/column-shares'
import { documentOpening, docxParts, docxPictures } from '../files/docx-parts'
import { pictureXml } from '../files/docx-picture'
import { type Page, pageOf, pageWidths, paragraph, run } from '../files/docx-text'
import { xmlText } from '../files/xml-text'

/** About what a letter of a table takes, in twentieths of a point. */
const characterWidth = 88

const isNumber = ({ type }: Column): boolean => type !== 'text' && type !== 'day'

type Pictured = { readonly content: PackContent; readonly drawings: readonly Drawing[] }

function tableXml(table: Table, section: PackSection, page: Page, { content, drawings }: Pictured): string {
  const { name, columns, rows, drawing } = table
  if (rows.length === 0) return ''
  const heading = name === section.heading ? '' : paragraph(name, 'Heading2')
  if (drawing)
    return `${heading}${pictureXml(drawing, drawings.indexOf(drawing) + 1, pageWidths[page])}${paragraph(drawing.description, 'Cell')}<w:p/>`
  const shares = columnShares(table, pageWidths[page] / characterWidth, content.language)
  const widths = shares.map(share => Math.floor(pageWidths[page] * share))
  const cell = (text: string, index: number, isBold: boolean) => {
    const align = isNumber(columns[index] as Column) ? '<w:jc w:val="right"/>' : ''
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[index]}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/>${align}</w:pPr>${run(text, isBold)}</w:p></w:tc>`
  }
  const head = columns.map(({ heading }, index) => cell(heading, index, true)).join('')
  const body = rows.map(cells => {
    const row = cells.map((value, index) =>
      cell(cellText(value, (columns[index] as Column).type, content.language), index, false),
    )
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.join('')}</w:tr>`
  })
  return `${heading}<w:tbl><w:tblPr><w:tblStyle w:val="Lines"/><w:tblW w:w="${pageWidths[page]}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/><w:tblCaption w:val="${xmlText(name)}"/></w:tblPr><w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${body.join('')}</w:tbl><w:p/>`
}

const pageFor = ({ tables }: PackSection): Page => (tables.some(isWideTable) ? 'landscape' : 'portrait')

function documentXml(pictured: Pictured): string {
  const { content } = pictured
  const parts = [paragraph(content.title, 'Title'), paragraph(content.subtitle, 'Normal')]
  let page: Page = 'portrait'
  for (const section of content.sections) {
    const next = pageFor(section)
    if (next !== page) parts.push(`<w:p><w:pPr>${pageOf(page)}</w:pPr></w:p>`)
    page = next
    parts.push(
      paragraph(section.heading, 'Heading1'),
      ...section.paragraphs.map(text => paragraph(text, 'Normal')),
      ...section.tables.map(table => tableXml(table, section, page, pictured)),
    )
  }
  return `${documentOpening}<w:body>${parts.join('')}${pageOf(page)}</w:body></w:document>`
}

/**
 * A pack as a Word document with headings, real tables, page numbers, and pictures of what is drawn, each told in words as well.
 * The same content gives the same bytes.
 */
export async function packToDocx(content: PackContent): Promise<Uint8Array> {
  const drawings = content.sections.flatMap(({ tables }) => tables.flatMap(({ drawing }) => drawing ?? []))
  const pictures: Uint8Array[] = []
  if (drawings.length > 0) {
    // Loaded when first needed: what draws the letters is larger than all else there is to a report.
    const { chartPng } = await import('../files/chart-png')
    for (const drawing of drawings) pictures.push(await chartPng(drawing, 'page'))
  }
  const archive = zip({ reproducible: true, noSort: true })
  const text = documentXml({ content, drawings })
  for (const [name, part] of [...docxParts(content, pictures.length), ['word/document.xml', text] as const])
    archive.add(name, new TextEncoder().encode(part))
  for (const [name, bytes] of docxPictures(pictures)) archive.add(name, bytes)
  return archive.bytesSync()
}
