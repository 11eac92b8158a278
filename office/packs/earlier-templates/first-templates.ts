import type { PackContent } from '../../../src-shared/packs/pack-content'
import { everyText } from '../../../src-shared/text/every-text'

/** The templates of packs written before control characters, long cells and full-width signs were handled. */
const first: ReadonlySet<string> = new Set(['1', '2'])

/** True if a pack was locked with one of the first templates. Its files must keep their bytes, faults included. */
export const isOfFirstTemplates = ({ template }: Pick<PackContent, 'template'>): boolean => first.has(template)

/** Returns the content as the first templates had it in pages and documents: with control characters removed. */
export const asFirstWritten = (content: PackContent): PackContent =>
  isOfFirstTemplates(content)
    ? everyText(content, text => text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, ''))
    : content

/** Returns a cell of a CSV file with the formula guard of the first templates, which covered fewer of the signs that a spreadsheet runs. */
export const asFirstMarked = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
