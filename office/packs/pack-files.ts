import { createHash } from 'node:crypto'
import { isLaidOut, type PackContent, type PackFile } from '../../src-shared/packs/pack-content'
import { unrunText } from '../../src-shared/text/outgoing-text'
import { textCell } from '../files/text-cell'
import { addedWords } from './added-words'
import { asFirstMarked, asFirstWritten, isOfFirstTemplates } from './earlier-templates/first-templates'

/** Returns the name of a pack's folder, with which the names of its files begin. */
export const packName = ({ code, partnerId }: Pick<PackContent, 'code' | 'partnerId'>): string =>
  `talan-${code}-${partnerId ?? 'gemensam'}`

/** Returns the Word document and the page of a pack: of its blocks, or as the earlier templates wrote them. */
async function readable(content: PackContent): Promise<{ readonly docx: Uint8Array; readonly html: string }> {
  if (isLaidOut(content)) {
    const { pages, madeOn } = content
    const [{ pagesToWord }, { packScreenHtml }] = await Promise.all([
      import('./word/pages-to-word'),
      import('./paper/pack-html'),
    ])
    return { docx: await pagesToWord(pages, madeOn), html: packScreenHtml(pages) }
  }
  const [{ sectionsToDocx }, { sectionsToHtml }] = await Promise.all([
    import('./earlier-templates/sections-to-docx'),
    import('./earlier-templates/sections-to-html'),
  ])
  const asWritten = asFirstWritten(content)
  return { docx: await sectionsToDocx(asWritten), html: sectionsToHtml(asWritten) }
}

/** The files of a pack that have its tables. */
type TableFiles = { readonly workbook: PackFile; readonly csv: readonly PackFile[] }

/** Returns the files that have the tables of a pack. They need nothing of its pages, so they can be made while those are laid out. */
export async function tableFiles(content: PackContent): Promise<TableFiles> {
  // Loaded when first needed: the writers are larger than everything that is needed to open the log.
  const [{ packToXlsx }, { csvBytes }] = await Promise.all([import('./pack-to-xlsx'), import('../files/csv')])
  const name = packName(content)
  const added = addedWords(content)
  const workbook = { name: `${name}.xlsx`, bytes: await packToXlsx(content) }
  const csv: PackFile[] = []
  const cell = isOfFirstTemplates(content) ? asFirstMarked : (text: string) => unrunText(textCell(text, added))
  for (const table of content.sections.flatMap(section => section.tables))
    csv.push({
      name: `${name}-${added.files[table.id] ?? table.id}.csv`,
      bytes: await csvBytes(table, content.language, cell),
    })
  return { workbook, csv }
}

/** Returns all files of a pack but its PDF, in memory. They are made from its content alone, so that the same content gives the same bytes. */
export async function packFiles(content: PackContent, tables = tableFiles(content)): Promise<readonly PackFile[]> {
  const { workbook, csv } = await tables
  const { packToJson } = await import('./pack-to-json')
  const name = packName(content)
  const { docx, html } = await readable(content)
  return [
    { name: `${name}.docx`, bytes: docx },
    workbook,
    { name: `${name}.html`, bytes: new TextEncoder().encode(html) },
    { name: `${name}.json`, bytes: packToJson(content) },
    ...csv,
  ]
}

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
