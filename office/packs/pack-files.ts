import { createHash } from 'node:crypto'
import type { PackContent, PackFile } from '../../src-shared/packs/pack-content'
import { unrunText } from '../../src-shared/text/outgoing-text'
import { textCell } from '../files/text-cell'
import { addedWords } from './added-words'
import { asFirstMarked, asFirstWritten, isOfFirstTemplates } from './earlier-templates/first-templates'

/** Returns the name of a pack's folder, with which the names of its files begin. */
export const packName = ({ code, partnerId }: Pick<PackContent, 'code' | 'partnerId'>): string =>
  `talan-${code}-${partnerId ?? 'gemensam'}`

/** Prints a page of HTML as a PDF. Only the program with a window can do this. */
export type PrintPage = (html: string) => Promise<Uint8Array>

/**
 * Returns all files of a pack, in memory. They are made from its content alone, so that the same content gives the same bytes. The PDF is
 * among them only when `print` is given.
 */
export async function packFiles(content: PackContent, print?: PrintPage): Promise<readonly PackFile[]> {
  // Loaded when first needed: the writers are larger than everything that is needed to open the log.
  const [{ sectionsToDocx }, { packToXlsx }, { csvBytes }, { packToJson }, { sectionsToHtml }, { fixedPdf }] = await Promise.all([
    import('./earlier-templates/sections-to-docx'),
    import('./pack-to-xlsx'),
    import('../files/csv'),
    import('./pack-to-json'),
    import('./earlier-templates/sections-to-html'),
    import('../files/fixed-pdf'),
  ])
  const name = packName(content)
  const added = addedWords(content)
  const asWritten = asFirstWritten(content)
  const page = sectionsToHtml(asWritten)
  // Another process prints while the rest is made here.
  const printing = print?.(page)
  printing?.catch(() => undefined)
  const others: PackFile[] = [
    { name: `${name}.docx`, bytes: await sectionsToDocx(asWritten) },
    { name: `${name}.xlsx`, bytes: await packToXlsx(content) },
    { name: `${name}.html`, bytes: new TextEncoder().encode(page) },
    { name: `${name}.json`, bytes: packToJson(content) },
  ]
  const cell = isOfFirstTemplates(content) ? asFirstMarked : (text: string) => unrunText(textCell(text, added))
  for (const table of content.sections.flatMap(section => section.tables))
    others.push({
      name: `${name}-${added.files[table.id] ?? table.id}.csv`,
      bytes: await csvBytes(table, content.language, cell),
    })
  return printing ? [{ name: `${name}.pdf`, bytes: fixedPdf(await printing, content.madeOn) }, ...others] : others
}

/** Returns a line for each file with its SHA-256 and its name, as `sha256sum` writes and checks them. */
export const hashLines = (files: readonly PackFile[]): string =>
  files.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).join('')

/**
 * True if files made now differ from those that were locked. PDFs are not compared: the machine's own fonts draw their letters, so another
 * machine may give other bytes for the same words. The command line makes no PDF at all.
 */
export function differsFrom(locked: string, now: string): boolean {
  const compared = (lines: string) =>
    lines
      .split('\n')
      .filter(line => !line.endsWith('.pdf'))
      .join('\n')
  return compared(locked) !== compared(now)
}
