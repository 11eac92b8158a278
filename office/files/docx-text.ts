import { xmlText } from './xml-text'

/** Text in a Word paragraph, its line breaks kept. */
export const run = (text: string, isBold = false): string => {
  const lines = xmlText(text).split(/\r?\n/)
  const looks = isBold ? '<w:rPr><w:b/></w:rPr>' : ''
  return `<w:r>${looks}${lines.map(line => `<w:t xml:space="preserve">${line}</w:t>`).join('<w:br/>')}</w:r>`
}

/** A Word paragraph of a style. */
export const paragraph = (text: string, style: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`

/** How wide the text is, in twentieths of a point. */
export const pageWidths = { portrait: 9638, landscape: 14570 }
export type Page = keyof typeof pageWidths

/** A4 in twentieths of a point; what follows the last break takes the page of the end of the document. */
export const pageOf = (page: Page): string => {
  const size = page === 'portrait' ? 'w:w="11906" w:h="16838"' : 'w:w="16838" w:h="11906" w:orient="landscape"'
  return `<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz ${size}/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`
}
