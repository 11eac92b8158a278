import { createHash } from 'node:crypto'
import type { PackContent, PackFile } from '../../src-shared/packs/pack-content'
import { sharedWords } from '../../src-shared/text/shared-words'
import type { PackWords } from '../../src-shared/text/sv/pack'
import { asFirstMarked, asFirstWritten, isOfFirstTemplates } from './first-templates'

/** What a pack's folder, and its files before their ends, are called. */
export const packName = ({ code, partnerId }: Pick<PackContent, 'code' | 'partnerId'>): string =>
  `talan-${code}-${partnerId ?? 'gemensam'}`

/** Prints a page as a PDF, which only the window's program can. */
export type PrintPage = (html: string) => Promise<Uint8Array>

/**
 * All files of a pack, in memory; made from its content alone, so that the same content gives the same bytes.
 * The PDF is among them where there is something to print with.
 */
export async function packFiles(content: PackContent, print?: PrintPage): Promise<readonly PackFile[]> {
  // Loaded when first needed: the writers are larger than everything the log needs to open.
  const [{ packToDocx }, { packToXlsx }, { csvBytes }, { packToJson }, { packHtml }, { fixedPdf }] = await Promise.all([
    import('./pack-to-docx'),
    import('./pack-to-xlsx'),
    import('../files/csv'),
    import('./pack-to-json'),
    import('./pack-html'),
    import('../files/fixed-pdf'),
  ])
  const name = packName(content)
  const fileWords: Readonly<Record<string, string>> = sharedWords(content.language).pack
    .files satisfies PackWords['files']
  const asWritten = asFirstWritten(content)
  const page = packHtml(asWritten)
  // Printed by another process while the rest is made here.
  const printing = print?.(page)
  printing?.catch(() => undefined)
  const others: PackFile[] = [
    { name: `${name}.docx`, bytes: await packToDocx(asWritten) },
    { name: `${name}.xlsx`, bytes: await packToXlsx(content) },
    { name: `${name}.html`, bytes: new TextEncoder().encode(page) },
    { name: `${name}.json`, bytes: packToJson(content) },
  ]
  const marking = isOfFirstTemplates(content) ? asFirstMarked : undefined
  for (const table of content.sections.flatMap(section => section.tables))
    others.push({
      name: `${name}-${fileWords[table.id] ?? table.id}.csv`,
      bytes: await csvBytes(table, content.language, marking),
    })
  return printing ? [{ name: `${name}.pdf`, bytes: fixedPdf(await printing, content.madeOn) }, ...others] : others
}

/** The SHA-256 of each file and its name, a line each, as `sha256sum` writes and checks them. */
export const hashLines = (files: readonly PackFile[]): string =>
  files.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).join('')

/**
 * Whether files made now differ from those that were locked. A PDF is left out: its letters are drawn with the machine's own
 * fonts, so that another machine may give other bytes for the same words, and the command line makes none.
 */
export function differsFrom(locked: string, now: string): boolean {
  const compared = (lines: string) =>
    lines
      .split('\n')
      .filter(line => !line.endsWith('.pdf'))
      .join('\n')
  return compared(locked) !== compared(now)
}
