import { strToU8, zipSync } from 'fflate'

const xml = '<?xml version="1.0" encoding="UTF-8"?>'
const office = 'http://schemas.openxmlformats.org'
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/>`
const relations = (inside: string): string =>
  `${xml}<Relationships xmlns="${office}/package/2006/relationships">${inside}</Relationships>`

/** A sheet of a workbook for a test: its rows as XML, and how it is listed. */
export type TestSheet = {
  readonly name: string
  readonly rows: string
  readonly state?: 'hidden' | 'veryHidden'
  readonly type?: string
}

/** Returns a cell with a text in it. */
export const textCell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
export const numberCell = (at: string, value: number, style = 0): string =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`
export const sheetRow = (line: number, ...cells: readonly string[]): string =>
  `<row r="${line}">${cells.join('')}</row>`

/** Formats 1 to 3 are a day, a day with a time, and hours past 24. */
const styles = `${xml}<styleSheet xmlns="${office}/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/><numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`

/** Returns the parts of an xlsx file, so that a test can change one. */
export function xlsxFiles(sheets: readonly TestSheet[], properties = ''): Record<string, string> {
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" ${state ? `state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  )
  const parts = sheets.map(({ type }, index) =>
    relation(`rId${index + 1}`, type ?? 'worksheet', `worksheets/sheet${index + 1}.xml`),
  )
  return {
    '[Content_Types].xml': `${xml}<Types xmlns="${office}/package/2006/content-types"/>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${xml}<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="r">${properties}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([...parts, relation('rId99', 'styles', 'styles.xml')].join('')),
    'xl/styles.xml': styles,
    ...Object.fromEntries(
      sheets.map(({ rows }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `${xml}<worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  }
}

/** Returns a zip with these parts. */
export const zipped = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )

export const xlsxFile = (...sheets: readonly TestSheet[]): Uint8Array => zipped(xlsxFiles(sheets))

/** Returns an ods file with these tables as XML, and styles of tables before them. */
export function odsFile(tables: string, tableStyles = '', others: Readonly<Record<string, string>> = {}): Uint8Array {
  const spaces = ['office', 'table', 'text', 'style', 'calcext'].map(name => `xmlns:${name}="urn:${name}"`).join(' ')
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `${xml}<office:document-content ${spaces}><office:automatic-styles>${tableStyles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ...others,
  })
}

/** Returns a cell of an ods file with these paragraphs. */
export const odsCell = (text: string, attributes = 'office:value-type="string"'): string =>
  `<table:table-cell ${attributes}>${
    text === ''
      ? ''
      : text
          .split('\n')
          .map(line => `<text:p>${line}</text:p>`)
          .join('')
  }</table:table-cell>`
export const odsRow = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`
export const odsTable = (name: string, rows: string, style = 'ta1'): string =>
  `<table:table table:name="${name}" table:style-name="${style}">${rows}</table:table>`
