import type { WordDocument, WordRun } from './word-model'
import { relationSpace, wordSpace, xmlHead } from './word-names'
import { paragraphOf, paragraphXml } from './word-paragraph'
import { textRun, type WordWriting } from './word-run'

const spaces = `${wordSpace} xmlns:r="${relationSpace}"`
const tab: WordRun = { kind: 'tab' }

/** Returns the header of the pages: the document to the left, the period and its state to the right. */
export const headerPart = ({ header }: WordDocument, writing: WordWriting): string =>
  `${xmlHead}<w:hdr ${spaces}>${paragraphXml(paragraphOf('Header', [textRun(header.left), tab, textRun(header.right)]), writing)}</w:hdr>`

/** Returns the footer of the pages: the office and the day of the facts to the left, "2 (8)" to the right. */
export function footerPart({ footer }: WordDocument, writing: WordWriting): string {
  const numbers: readonly WordRun[] = [
    { kind: 'field', code: 'PAGE', shown: '1' },
    textRun('\u00a0('),
    { kind: 'field', code: 'NUMPAGES', shown: '1' },
    textRun(')'),
  ]
  return `${xmlHead}<w:ftr ${spaces}>${paragraphXml(paragraphOf('Footer', [textRun(footer), tab, ...numbers]), writing)}</w:ftr>`
}
