import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import readWorkbook from 'read-excel-file/node'
import { unzipped } from './unzipped'

type Table = readonly (readonly string[])[]

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const text = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, inside = '']) => inside.replace(/&(#39|\w+);/g, (_, name: string) => named[name] ?? ''))
    .join('')

/** Returns the bytes of the file in a pack's folder whose name ends with `end`. Throws if there is none. */
export const readBytes = (folder: string, end: string): Buffer =>
  readFileSync(join(folder, readdirSync(folder).find(name => name.endsWith(end)) ?? end))

/** Returns the text of the Word document, one paragraph a line. */
export const docxSays = (folder: string): string =>
  [...(unzipped(readBytes(folder, '.docx')).get('word/document.xml') ?? '').matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([paragraph]) => text(paragraph))
    .join('\n')

/** Returns the rows of a CSV file that has semicolons and quoted cells, without the heading row. Throws without a byte order mark. */
export function csvTable(folder: string, end: string): Table {
  const content = readBytes(folder, end).toString('utf8')
  if (!content.startsWith('\uFEFF')) throw new Error('no byte order mark')
  const cells = content.slice(1).matchAll(/("(?:[^"]|"")*"|[^;\r\n]*)(;|\r\n|$)/g)
  const rows: string[][] = [[]]
  for (const [whole, cell = '', after] of cells) {
    if (whole === '') break
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (after === '\r\n') rows.push([])
  }
  return rows.filter(row => row.length > 0).slice(1)
}

/** Returns the rows of the named sheet of the workbook, without the heading row. Empty if there is no such sheet. */
export async function xlsxTable(folder: string, name: string) {
  const sheets = await readWorkbook(readBytes(folder, '.xlsx'))
  return (sheets.find(({ sheet }) => sheet === name)?.data ?? []).slice(1)
}

export const jsonOf = (folder: string) => JSON.parse(readBytes(folder, '.json').toString('utf8'))

/** Returns the number that a Swedish text writes, with spaces, a decimal comma, a plus or a minus sign. */
export const numberIn = (written: string): number =>
  Number(
    written
      .replaceAll(/[\s\u00a0+]/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  )

/** Returns the sentences of the workbook's first sheet, one paragraph a line. */
export async function xlsxSays(folder: string): Promise<string> {
  const [first] = await readWorkbook(readBytes(folder, '.xlsx'))
  return (first?.data ?? []).map(([cell]) => String(cell ?? '')).join('\n')
}
