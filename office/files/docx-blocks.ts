import type { Drawing } from '../../src-shared/charts/drawing'
import { pictureXml } from './docx-picture'
import { xmlText } from './xml-text'

/** How wide the text is on either page, in twentieths of a point. */
export const pageWidths = { portrait: 9638, landscape: 14570 }
export type Page = keyof typeof pageWidths

/** Some text that looks the same throughout; colours are six hexadecimal digits, sizes half points. */
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

/** A table: its name for those who do not see it, the widths of its columns in twentieths of a point, and rows of cells of paragraphs. */
export type TableBlock = {
  readonly kind: 'table'
  readonly look: keyof typeof tableLooks
  readonly name: string
  readonly widths: readonly number[]
  /** Repeated on each page. */
  readonly head?: readonly Paragraph[]
  readonly rows: readonly (readonly (readonly Paragraph[])[])[]
}

/** What a Word document is made of, one below the other; a page is what everything after it stands on, portrait at first. */
export type Block =
  | Paragraph
  | TableBlock
  | { readonly kind: 'picture'; readonly drawing: Drawing }
  | { readonly kind: 'space' }
  | { readonly kind: 'page'; readonly page: Page }

/** A paragraph of text that looks as its style says. */
export const paragraph = (text: string, style: string): Paragraph => ({ kind: 'paragraph', style, runs: [{ text }] })

/** Text in a Word paragraph, its line breaks kept. */
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
/** `lines` has a header row; `facts` has what they are found by to the left, a hairline between them, and no columns to name. */
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

/** A4 in twentieths of a point, for all before it that stands on no other page. */
const pageXml = (page: Page): string => {
  const size = page === 'portrait' ? 'w:w="11906" w:h="16838"' : 'w:w="16838" w:h="11906" w:orient="landscape"'
  return `<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz ${size}/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`
}

/** The body of a document, and its pictures in the order their numbers have in it. */
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
