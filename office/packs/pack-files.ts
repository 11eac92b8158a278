import { createHash } from 'node:crypto'
import type { PackContent, PackFile } from '../../src-shared/packs/pack-content'
import { unrunText } from '../../src-shared/text/outgoing-text'
import { textCell } from '../files/text-cell'
import type { PrintPage } from '../paper/printing'
import { addedWords } from './added-words'
import { asFirstMarked, isOfFirstTemplates } from './earlier-templates/first-templates'

/** Returns the name of a pack's folder, with which the names of its files begin. */
export const packName = ({ code, partnerId }: Pick<PackContent, 'code' | 'partnerId'>): string =>
  `talan-${code}-${partnerId ?? 'gemensam'}`

/** All files of a pack, in memory, and the content they were made of, whose pages may have been shortened so that they fit. */
export type PackFiles = { readonly content: PackContent; readonly files: readonly PackFile[] }

/**
 * Makes all files of a pack. They are made from its content alone, so that the same content gives the same bytes. The PDF is among them
 * only when `print` is given; the pages are then fitted first, unless `isFixed` says that they are those of a locked report.
 */
export async function fittedFiles(content: PackContent, print: PrintPage | undefined, isFixed: boolean): Promise<PackFiles> {
  // Loaded when first needed: the writers are larger than everything that is needed to open the log.
  const [{ packToXlsx }, { csvBytes }, { packToJson }, { packPaper }] = await Promise.all([
    import('./pack-to-xlsx'),
    import('../files/csv'),
    import('./pack-to-json'),
    import('./pack-paper'),
  ])
  const name = packName(content)
  const added = addedWords(content)
  const paper = await packPaper(content, print, isFixed)
  const others: PackFile[] = [
    { name: `${name}.docx`, bytes: paper.docx },
    { name: `${name}.xlsx`, bytes: await packToXlsx(content) },
    { name: `${name}.html`, bytes: new TextEncoder().encode(paper.html) },
    { name: `${name}.json`, bytes: packToJson(paper.content) },
  ]
  const cell = isOfFirstTemplates(content) ? asFirstMarked : (text: string) => unrunText(textCell(text, added))
  for (const table of content.sections.flatMap(section => section.tables))
    others.push({
      name: `${name}-${added.files[table.id] ?? table.id}.csv`,
      bytes: await csvBytes(table, content.language, cell),
    })
  const files = paper.pdf ? [{ name: `${name}.pdf`, bytes: await paper.pdf }, ...others] : others
  return { content: paper.content, files }
}

/** Returns the files of a pack as it is, without a PDF. */
export const packFiles = async (content: PackContent): Promise<readonly PackFile[]> =>
  (await fittedFiles(content, undefined, true)).files

/** Returns a line for each file with its SHA-256 and its name, as `sha256sum` writes and checks them. */
export const hashLines = (files: readonly PackFile[]): string =>
  files.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).join('')

/**
 * True if files made now differ from those that were locked. PDFs are not compared: another version of the print engine may give other
 * bytes for the same words. The command line makes no PDF at all.
 */
export function differsFrom(locked: string, now: string): boolean {
  const compared = (lines: string) =>
    lines
      .split('\n')
      .filter(line => !line.endsWith('.pdf'))
      .join('\n')
  return compared(locked) !== compared(now)
}
