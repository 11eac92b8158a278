import { parse } from 'csv-parse/sync'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { mostBrokenRows, mostCells, mostColumns, mostLinesOfRow, mostRows } from '../limits'
import type { ReadTable } from '../read-table'
import { cleanLine, said, type TableLine } from './clean-cell'
import { foundSeparator, namedSeparator, type Separator, separatorCounts } from './separator'
import { shapedSheet } from './shape-sheet'
import type { TableOptions } from './table-options'

const [lineFeed, carriageReturn] = [0x0a, 0x0d]

/** Returns how many line breaks there are in these bytes. A carriage return before a line feed is one break with it. */
function breaksIn(bytes: Uint8Array, from: number, to: number): number {
  let breaks = 0
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at]
    if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed)) breaks += 1
  }
  return breaks
}

/** Stops the parser at a row over too many lines: a quotation mark in it is never closed. */
class NeverClosed extends Error {}

/** Returns the code of an error of the parser. */
const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** Reads the lines of separated values one after another. */
class LinesOfText {
  readonly lines: TableLine[] = []
  private blank = 0
  private cells = 0
  private brokenRows = 0

  constructor(
    private readonly bytes: Buffer,
    private readonly separator: Separator | null,
    private line: number,
    private readonly tell: (rows: number) => void,
  ) {}

  /** Keeps one row, unless it is empty. */
  private keep(values: readonly string[], problem?: TableLine['problems'][number]): void {
    const clean = cleanLine(this.line, values, this.blank)
    if (clean === null) {
      this.blank += 1
      return
    }
    this.blank = 0
    this.cells += clean.width
    if (this.lines.length >= mostRows || this.cells > mostCells)
      throw new Unreadable('too-many-cells', { line: this.line })
    const other = problem ?? this.otherSeparator(values)
    // The row says by its separators how many cells it has, also where the last ones are empty.
    this.lines.push({
      ...clean,
      width: Math.max(clean.width, Math.min(values.length, mostColumns)),
      problems: other ? [...clean.problems, other] : clean.problems,
    })
    if (this.lines.length % 1_000 === 0) this.tell(this.lines.length)
  }

  /** Returns the problem of a row that is cut by another separator than the rest of the file. */
  private otherSeparator(values: readonly string[]): TableLine['problems'][number] | undefined {
    if (values.length > 1 || this.separator === null) return undefined
    for (const [separator, count] of separatorCounts(values[0] ?? ''))
      if (count >= 2 && separator !== this.separator) return { code: 'other-separator', said: separator }
    return undefined
  }

  /**
   * True if a value goes over several lines and a later one of them begins a value with a quotation mark. That mark did not close the value
   * before it, as the parser takes it.
   */
  private isNeverClosed(values: readonly string[], from: number, to: number): boolean {
    const begun = `${this.separator ?? '\n'}"`
    const isDoubtful = values.some(value => {
      const at = value.search(/[\r\n]/)
      return at !== -1 && value.includes(begun, at)
    })
    // A mark inside a value is written twice.
    return isDoubtful && !this.bytes.subarray(from, to).includes(`${begun}"`)
  }

  /** Reads to the end, or to a row that cannot be read. Returns where that row begins, or the end. */
  private readFrom(from: number): number {
    let begun = from
    try {
      parse(this.bytes.subarray(from), {
        delimiter: this.separator ?? '\u0000',
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        relax_quotes: true,
        on_record: (values: string[], { bytes }: { readonly bytes: number }) => {
          const breaks = breaksIn(this.bytes, begun, from + bytes)
          if (breaks > mostLinesOfRow || this.isNeverClosed(values, begun, from + bytes)) throw new NeverClosed()
          this.keep(values)
          begun = from + bytes
          this.line += breaks
          return null
        },
      })
      return this.bytes.byteLength
    } catch (error) {
      if (error instanceof NeverClosed || codeOf(error) === 'CSV_QUOTE_NOT_CLOSED') return begun
      throw error instanceof Unreadable ? error : new Unreadable('broken', { line: this.line })
    }
  }

  /** Reads everything. A row with a quotation mark that is never closed is cut without regard to quotation marks. */
  readAll(): void {
    let at = this.readFrom(0)
    while (at < this.bytes.byteLength) {
      this.brokenRows += 1
      if (this.brokenRows > mostBrokenRows) throw new Unreadable('broken', { line: this.line, said: '"' })
      let end = at
      while (end < this.bytes.byteLength && this.bytes[end] !== lineFeed && this.bytes[end] !== carriageReturn) end += 1
      const text = this.bytes.subarray(at, end).toString('utf8')
      this.keep(this.separator ? text.split(this.separator) : [text], { code: 'broken-record', said: said(text) })
      if (this.bytes[end] === carriageReturn && this.bytes[end + 1] === lineFeed) end += 1
      this.line += 1
      at = end + 1 < this.bytes.byteLength ? this.readFrom(end + 1) : this.bytes.byteLength
    }
  }
}

/**
 * Reads a text of separated values. Each row keeps the physical line on which it begins. Throws `no-rows` if there is nothing but empty lines
 * and names of columns.
 */
export function readSeparated(text: string, encoding: string, options: TableOptions = {}): ReadTable {
  const named = namedSeparator(text)
  const body = named ? text.slice(named.length) : text
  const separator = options.separator ?? named?.separator ?? foundSeparator(body)
  const reader = new LinesOfText(Buffer.from(body), separator, named ? 2 : 1, options.tell ?? (() => {}))
  reader.readAll()
  const frame = {
    name: null,
    isHidden: false,
    isSeparated: true,
    linesBefore: named ? 1 : 0,
    blankAfter: 0,
    headerLine: options.headerLine,
  }
  const sheet = shapedSheet(frame, reader.lines)
  if (sheet.rows.length === 0) throw new Unreadable('no-rows', sheet.header ? { line: sheet.header.line } : {})
  return { format: 'csv', encoding, separator, sheets: [sheet] }
}
