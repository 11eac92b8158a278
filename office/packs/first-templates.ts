import type { PackContent } from '../../src-shared/packs/pack-content'
import { everyText } from '../../src-shared/text/every-text'

/** The templates whose files were written before control characters, long cells and full-width signs were seen to. */
const first: ReadonlySet<string> = new Set(['1', '2'])

/** Whether a pack was locked with one of the first templates: its files keep their bytes, faults and all. */
export const isOfFirstTemplates = ({ template }: Pick<PackContent, 'template'>): boolean => first.has(template)

/** The content as the first templates' pages and documents had it: without control characters, which they took away. */
export const asFirstWritten = (content: PackContent): PackContent =>
  isOfFirstTemplates(content)
    ? everyText(content, text => text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, ''))
    : content

/** A cell of a CSV file as the first templates marked it as text, which knew fewer signs that a spreadsheet runs. */
export const asFirstMarked = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
