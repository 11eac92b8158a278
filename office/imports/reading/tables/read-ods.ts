import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { readXml, type XmlElement, xmlReader } from '../files/read-xml'
import type { ZipDirectory } from '../files/zip-directory'
import { partPieces, wholePart } from '../files/zip-part'
import { mostCells, mostColumns, mostRows, mostSheets } from '../limits'
import type { ReadTable, Sheet } from '../read-table'
import { cellAddress, cleanLine, isBlankCell, type TableLine } from './clean-cell'
import { attributeOf, isAside, OdsCell, OdsRow, repeatsOf } from './ods-cells'
import { shapedSheet } from './shape-sheet'
import type { TableOptions } from './table-options'

/** Takes the elements of `content.xml` and puts the sheets together. It holds one row at a time, apart from the rows that it gives. */
class OdsSheets {
  readonly sheets: Sheet[] = []
  private readonly path: string[] = []
  private readonly hiddenStyles = new Set<string>()
  private style = ''
  private table: { readonly name: string; readonly isHidden: boolean; readonly lines: TableLine[] } | undefined
  private row: OdsRow | undefined
  private cell: { readonly built: OdsCell; readonly repeats: number; readonly depth: number } | undefined
  /** How deep the path was where something began that is not a part of the text. */
  private aside: number | undefined
  private line = 0
  private blank = 0
  private rows = 0
  private cells = 0

  constructor(private readonly options: TableOptions) {}

  opened(element: XmlElement): void {
    const { name } = element
    const parent = this.path.at(-1)
    this.path.push(name)
    if (name === 'style') this.style = attributeOf(element, 'name') ?? ''
    else if (name === 'table-properties' && attributeOf(element, 'display') === 'false')
      this.hiddenStyles.add(this.style)
    else if (name === 'table' && parent === 'spreadsheet') this.openTable(element)
    else if (this.cell) this.openInCell(element, this.cell)
    else if (!this.table) return
    else if (name === 'table-row') this.row = new OdsRow(repeatsOf(element, 'number-rows-repeated'))
    else if (name === 'covered-table-cell') this.row?.add(null, repeatsOf(element, 'number-columns-repeated'))
    else if (name === 'table-cell' && this.row)
      this.cell = {
        built: new OdsCell(element),
        repeats: repeatsOf(element, 'number-columns-repeated'),
        depth: this.path.length,
      }
  }

  private openTable(element: XmlElement): void {
    if (this.sheets.length >= mostSheets) throw new Unreadable('too-many-cells')
    const isHidden = this.hiddenStyles.has(attributeOf(element, 'style-name') ?? '')
    this.table = { name: attributeOf(element, 'name') ?? '', isHidden, lines: [] }
    this.line = 0
    this.blank = 0
  }

  /** The paragraphs of a cell are its children; those deeper inside belong to a comment or a picture. */
  private openInCell(element: XmlElement, { built, depth }: { readonly built: OdsCell; readonly depth: number }): void {
    if (this.path.length === depth + 1) {
      if (element.name === 'p') built.paragraph()
      return
    }
    if (this.aside !== undefined || this.path[depth] !== 'p') return
    if (isAside(element.name)) this.aside = this.path.length
    else if (element.name === 's') built.add(' '.repeat(Math.min(repeatsOf(element, 'c'), 1_000)))
    else if (element.name === 'tab') built.add('\t')
    else if (element.name === 'line-break') built.add('\n')
  }

  text(text: string): void {
    if (this.cell && this.aside === undefined && this.path[this.cell.depth] === 'p') this.cell.built.add(text)
  }

  closed(name: string): void {
    if (this.aside === this.path.length) this.aside = undefined
    if (this.cell && this.cell.depth === this.path.length) {
      this.row?.add(this.cell.built.value(), this.cell.repeats)
      this.cell = undefined
    } else if (name === 'table-row' && this.row && !this.cell) this.closeRow(this.row)
    this.path.pop()
    if (name !== 'table' || !this.table || this.path.at(-1) !== 'spreadsheet') return
    const { lines, ...frame } = this.table
    this.sheets.push(
      shapedSheet(
        { ...frame, isSeparated: false, linesBefore: 0, blankAfter: 0, headerLine: this.options.headerLine },
        lines,
      ),
    )
    this.table = undefined
  }

  /** Keeps a row as often as it is repeated. A few letters can repeat one thousands of millions of times, so that is counted first. */
  private closeRow(row: OdsRow): void {
    this.row = undefined
    const { repeats, cells, width } = row
    if (cells.every(isBlankCell) && width <= mostColumns) {
      this.line += repeats
      this.blank += repeats
      return
    }
    if (!this.table) return
    const { name, lines } = this.table
    this.rows += repeats
    this.cells += repeats * Math.max(width, 1)
    if (this.rows > mostRows || this.cells > mostCells)
      throw new Unreadable('too-many-cells', { sheet: name, line: this.line + 1 })
    for (let count = 0; count < repeats; count += 1) {
      this.line += 1
      const clean = cleanLine(this.line, cells, this.blank)
      this.blank = clean === null ? this.blank + 1 : 0
      if (clean !== null) lines.push(width > mostColumns ? tooWide({ ...clean, width }) : clean)
      if (lines.length % 1_000 === 0) this.options.tell?.(this.rows)
    }
  }
}

const tooWide = (line: TableLine): TableLine => ({
  ...line,
  problems: [...line.problems, { code: 'too-many-cells', field: cellAddress(line.width - 1, line.line) }],
})

/** Throws `password` if a part of the file is encrypted; the list of its parts says so and is never encrypted itself. */
function checkPassword(bytes: Uint8Array, directory: ZipDirectory): void {
  const manifest = directory.get('META-INF/manifest.xml')
  if (!manifest) return
  readXml(manifest.name, wholePart(bytes, manifest), {
    opened: ({ name }) => {
      if (name === 'encryption-data') throw new Unreadable('password')
    },
  })
}

/**
 * Reads the sheets of an ods file, hidden ones too. It reads the cells itself: the library for workbooks loses rows of an ods file that are
 * repeated in print or grouped, and holds the whole file.
 */
export async function readOds(
  bytes: Uint8Array,
  directory: ZipDirectory,
  options: TableOptions = {},
): Promise<ReadTable> {
  checkPassword(bytes, directory)
  const content = directory.get('content.xml')
  if (!content) throw new Unreadable('not-a-workbook', { said: 'content.xml' })
  const found = new OdsSheets(options)
  const reader = xmlReader(content.name, {
    opened: element => found.opened(element),
    closed: name => found.closed(name),
    text: text => found.text(text),
  })
  for await (const piece of partPieces(bytes, content)) reader.write(piece)
  reader.end()
  if (found.sheets.length === 0) throw new Unreadable('no-sheet')
  if (found.sheets.every(({ rows }) => rows.length === 0)) throw new Unreadable('no-rows')
  return { format: 'ods', encoding: null, separator: null, sheets: found.sheets }
}
