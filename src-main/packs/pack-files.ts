import { createHash } from 'node:crypto'
import type { PackContent, PackFile } from '../../src-shared/domain/pack-content'
import type { PackWords } from '../../src-shared/text/pack-sv'
import { sharedWords } from '../../src-shared/text/shared-words'

/** What a pack's folder, and its files before their ends, are called. */
export const packName = ({ code, partnerId }: Pick<PackContent, 'code' | 'partnerId'>): string =>
  `talan-${code}-${partnerId ?? 'gemensam'}`

/** All files of a pack, in memory; made from its content alone, so that the same content gives the same bytes. */
export async function packFiles(content: PackContent): Promise<readonly PackFile[]> {
  // Loaded when first needed: the writers are larger than everything the log needs to open.
  const [{ packToDocx }, { packToXlsx }, { packToCsv }, { packToJson }, { packHtml }] = await Promise.all([
    import('../export/pack-to-docx'),
    import('../export/pack-to-xlsx'),
    import('../export/pack-to-csv'),
    import('../export/pack-to-json'),
    import('../export/pack-html'),
  ])
  const name = packName(content)
  const fileWords: Readonly<Record<string, string>> = sharedWords(content.language).pack
    .files satisfies PackWords['files']
  const files: PackFile[] = [
    { name: `${name}.docx`, bytes: packToDocx(content) },
    { name: `${name}.xlsx`, bytes: await packToXlsx(content) },
    { name: `${name}.html`, bytes: new TextEncoder().encode(packHtml(content)) },
    { name: `${name}.json`, bytes: packToJson(content) },
  ]
  for (const table of content.sections.flatMap(section => section.tables))
    files.push({
      name: `${name}-${fileWords[table.id] ?? table.id}.csv`,
      bytes: await packToCsv(table, content.language),
    })
  return files
}

/** The SHA-256 of each file and its name, a line each, as `sha256sum` writes and checks them. */
export const hashLines = (files: readonly PackFile[]): string =>
  files.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).join('')
