import { zip } from '@cj-tech-master/excelts/archive'
import type { PackColumn, PackContent, PackSection, PackTable } from '../../src-shared/domain/pack-content'
import { cellText } from '../../src-shared/text/pack-cells'
import { documentOpening, docxParts } from './docx-parts'
import { type Page, pageOf, pageWidths, paragraph, run } from './docx-text'
import { xmlText } from './xml-text'

const isNumber = ({ type }: PackColumn): boolean => type !== 'text' && type !== 'day'

function tableXml({ name, columns, rows }: PackTable, section: PackSection, page: Page, content: PackContent): string {
  if (rows.length === 0) return ''
  // What a narrow column holds, a day or a number, is not to be broken.
  const shares = columns.map(({ width }) => Math.max(9, Math.min(width, 40)))
  const all = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map(share => Math.floor((pageWidths[page] * share) / all))
  const cell = (text: string, index: number, isBold: boolean) => {
    const align = isNumber(columns[index] as PackColumn) ? '<w:jc w:val="right"/>' : ''
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[index]}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/>${align}</w:pPr>${run(text, isBold)}</w:p></w:tc>`
  }
  const head = columns.map(({ heading }, index) => cell(heading, index, true)).join('')
  const body = rows.map(cells => {
    const row = cells.map((value, index) =>
      cell(cellText(value, (columns[index] as PackColumn).type, content.language), index, false),
    )
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.join('')}</w:tr>`
  })
  const heading = name === section.heading ? '' : paragraph(name, 'Heading2')
  return `${heading}<w:tbl><w:tblPr><w:tblStyle w:val="Lines"/><w:tblW w:w="${pageWidths[page]}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/><w:tblCaption w:val="${xmlText(name)}"/></w:tblPr><w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${body.join('')}</w:tbl><w:p/>`
}

const pageFor = ({ tables }: PackSection): Page =>
  tables.some(({ columns, rows }) => columns.length > 8 && rows.length > 0) ? 'landscape' : 'portrait'

function documentXml(content: PackContent): string {
  const parts = [paragraph(content.title, 'Title'), paragraph(content.subtitle, 'Normal')]
  let page: Page = 'portrait'
  for (const section of content.sections) {
    const next = pageFor(section)
    if (next !== page) parts.push(`<w:p><w:pPr>${pageOf(page)}</w:pPr></w:p>`)
    page = next
    parts.push(
      paragraph(section.heading, 'Heading1'),
      ...section.paragraphs.map(text => paragraph(text, 'Normal')),
      ...section.tables.map(table => tableXml(table, section, page, content)),
    )
  }
  return `${documentOpening}<w:body>${parts.join('')}${pageOf(page)}</w:body></w:document>`
}

/** A pack as a Word document with headings, real tables and page numbers. The same content gives the same bytes. */
export function packToDocx(content: PackContent): Uint8Array {
  const archive = zip({ reproducible: true, noSort: true })
  for (const [name, text] of [...docxParts(content), ['word/document.xml', documentXml(content)] as const])
    archive.add(name, new TextEncoder().encode(text))
  return archive.bytesSync()
}
