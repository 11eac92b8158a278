import type { Drawing } from '../../src-shared/charts/drawing'
import { pictureXml } from './docx-picture'
import { xmlText } from './xml-text'

/** The width of the text on either page, in twentieths of a point. */
export const pageWidths = { portrait: 9638, landscape: 14570 }
/** Which way an A4 page is turned. */
export type Page = keyof typeof pageWidths

/** Text that looks the same throughout. Colours are six hexadecimal digits, sizes are in half points. */
export type Run = {
  readonly text: string
  readonly isBold?: boolean
  readonly colour?: string
  readonly size?: number
  readonly isRaised?: boolean
}

/** A paragraph of one of the document's styles. */
export type Paragraph = {
  readonly kind: 'paragraph'
  readonly style: string
  readonly runs: readonly Run[]
  readonly isToTheRight?: boolean
}

/** A table: its name for screen readers, the widths of its columns in twentieths of a point, and rows whose cells hold paragraphs. */
type TableBlock = {
  readonly kind: 'table'
  readonly look: keyof typeof tableLooks
  readonly name: string
  readonly widths: readonly number[]
  /** Repeated on each page. */
  readonly head?: readonly Paragraph[]
  readonly rows: readonly (readonly (readonly Paragraph[])[])[]
}

/** The parts of a Word document, from top to bottom. A `page` block sets the page of everything after it; the first page is portrait. */
export type Block =
  | Paragraph
  | TableBlock
  | { readonly kind: 'picture'; readonly drawing: Drawing }
  | { readonly kind: 'space' }
  | { readonly kind: 'page'; readonly page: Page }

/** Returns a paragraph with the look of its style. */
export const paragraph = (text: string, style: string): Paragraph => ({ kind: 'paragraph', style, runs: [{ text }] })

/** Returns text as a run of a Word paragraph; its line breaks are kept. */
export function runXml({ text, isBold, colour, size, isRaised }: Run): string {
  const looks = [
    isBold ? '<w:b/>' : '',
    colour ? `<w:color w:val="${colour}"/>` : '',
    size ? `<w:sz w:val="${size}"/>` : '',
    isRaised ? '<w:vertAlign w:val="superscript"/>' : '',
  ].join('')
  const lines = xmlText(text)
    .split(/\r?\n/)
    .map(line => `<w:t xml:space="preserve">${line}</w:t>`)
  return `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}${lines.join('<w:br/>')}</w:r>`
}

const paragraphXml = ({ style, runs, isToTheRight }: Paragraph): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${isToTheRight ? '<w:jc w:val="right"/>' : ''}</w:pPr>${runs.map(runXml).join('')}</w:p>`

const hairline = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="D5DCE1"/>`
/** `lines` has a header row. `facts` has labels in its left column, hairlines between its rows, and no header row. */
const tableLooks = {
  lines: { style: '<w:tblStyle w:val="Lines"/>', borders: '', margins: '', look: 'w:val="0020" w:firstRow="1"' },
  facts: {
    style: '',
    borders: `<w:tblBorders>${hairline('top')}${hairline('insideH')}</w:tblBorders>`,
    margins: '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar>',
    look: 'w:val="0000"',
  },
} as const

function tableXml({ look, name, widths, head, rows }: TableBlock, page: Page): string {
  const { style, borders, margins, look: shown } = tableLooks[look]
  const properties = `${style}<w:tblW w:w="${pageWidths[page]}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/>${margins}<w:tblLook ${shown}/><w:tblCaption w:val="${xmlText(name)}"/>`
  const row = (cells: TableBlock['rows'][number], isHead = false) => {
    const inside = cells.map(
      (paragraphs, index) =>
        `<w:tc><w:tcPr><w:tcW w:w="${widths[index]}" w:type="dxa"/></w:tcPr>${paragraphs.map(paragraphXml).join('')}</w:tc>`,
    )
    return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${inside.join('')}</w:tr>`
  }
  const heading = head
    ? row(
        head.map(one => [one]),
        true,
      )
    : ''
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${heading}${rows.map(cells => row(cells)).join('')}</w:tbl>`
}

/** The A4 page, in twentieths of a point, of everything before it back to the previous change of page. */
const pageXml = (page: Page): string => {
  const size = page === 'portrait' ? 'w:w="11906" w:h="16838"' : 'w:w="16838" w:h="11906" w:orient="landscape"'
  return `<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz ${size}/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`
}

/** Returns the body of a document, and its drawings in the order of their numbers in it. */
export function bodyOf(blocks: readonly Block[]): { readonly xml: string; readonly drawings: readonly Drawing[] } {
  const parts: string[] = []
  const drawings: Drawing[] = []
  let page: Page = 'portrait'
  for (const block of blocks) {
    if (block.kind === 'paragraph') parts.push(paragraphXml(block))
    else if (block.kind === 'table') parts.push(tableXml(block, page))
    else if (block.kind === 'space') parts.push('<w:p/>')
    else if (block.kind === 'picture') {
      drawings.push(block.drawing)
      parts.push(pictureXml(block.drawing, drawings.length, pageWidths[page]))
    } else if (block.page !== page) {
      parts.push(`<w:p><w:pPr>${pageXml(page)}</w:pPr></w:p>`)
      page = block.page
    }
  }
  return { xml: parts.join('') + pageXml(page), drawings }
}
