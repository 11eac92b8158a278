import type { ReadProblem } from '../../../../src-shared/imports/read-problem'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { trimmedLine } from '../../../../src-shared/names/seen-text'
import { mostColumns } from '../limits'
import type { Cell, Sheet, TableRow } from '../read-table'
import { cellAddress, isBlankCell, said, type TableLine } from './clean-cell'
import { headerIndex } from './find-header'

/** A row of totals begins with one of these words, and has nothing else but numbers. */
const totalWord =
  /^(del|slut|total)?(summa|total|totalt|totalsumma|sum|grand total|antal)[\s:.]*([\d\s.,:]+\s*(h|tim|timmar|st)?\.?)?$/i

const isTotal = ({ cells }: TableLine): boolean => {
  const texts = cells.filter((cell): cell is string => typeof cell === 'string' && !isBlankCell(cell))
  const [first = '', ...others] = texts.map(trimmedLine)
  return totalWord.test(first) && others.every(text => /^[-\d\s.,:%]+(h|tim|timmar|st|kr)?\.?$/i.test(text))
}

const nameOf = (cell: Cell | undefined): string =>
  isBlankCell(cell)
    ? ''
    : trimmedLine(typeof cell === 'object' && cell ? ('date' in cell ? cell.date : cell.error) : String(cell))

/** Returns the width that most lines have. */
function usualWidth(lines: readonly TableLine[]): number {
  const counts = new Map<number, number>()
  for (const { width } of lines) counts.set(width, (counts.get(width) ?? 0) + 1)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0]
}

/** How many cells a row of separated values should have: at least as many as there are names, and at most as many as the widest usual row. */
type RowWidth = { readonly names: number; readonly most: number }

/** Adds to a row of separated values that it has more or fewer cells than the table has columns. */
function raggedProblems(line: TableLine, { names, most }: RowWidth): readonly ReadProblem[] {
  const isDoubtful = line.problems.some(({ code }) => code === 'other-separator' || code === 'broken-record')
  if (isDoubtful) return line.problems
  // A row says by its separators how many cells it has, also where the last cells are empty.
  const [has, wanted] = [String(line.width), String(names)]
  if (line.cells.length > names || line.width > most) {
    const beyond = line.cells.slice(names).map(nameOf).join(' | ')
    const problem = { code: 'too-many-cells', field: cellAddress(names, line.line), said: said(beyond || has) } as const
    return [...line.problems, { ...problem, proposed: wanted }]
  }
  return line.width < names ? [...line.problems, { code: 'too-few-cells', said: has, proposed: wanted }] : line.problems
}

/** What a sheet is, apart from its lines. In separated values every line has all its cells, and a ragged one is doubtful. */
export type SheetFrame = {
  readonly name: string | null
  readonly isHidden: boolean
  readonly isSeparated: boolean
  /** Lines before the first of `lines` that are no rows, such as one that names the separator. */
  readonly linesBefore: number
  /** Empty lines after the last one that is not. */
  readonly blankAfter: number
  /** The line with the names of the columns, if the user said it; null for none. */
  readonly headerLine: number | null | undefined
}

/** Returns the index of the line with the names of the columns: the one that the user said, or the one that looks like it. */
function headerOf(lines: readonly TableLine[], headerLine: number | null | undefined): number | null {
  if (headerLine === undefined) return headerIndex(lines)
  const said = headerLine === null ? -1 : lines.findIndex(({ line }) => line === headerLine)
  return said === -1 ? null : said
}

/**
 * Returns a sheet with its header found, its rows of totals at the end passed over and its empty lines counted. Throws `too-many-columns` if
 * the names of the columns, or the first row if there are none, go past the last column.
 */
export function shapedSheet(frame: SheetFrame, lines: readonly TableLine[]): Sheet {
  const { isHidden, isSeparated } = frame
  // A name is shown and kept, so it is a line as every name of the office is.
  const name = frame.name === null ? null : trimmedLine(frame.name)
  const found = headerOf(lines, frame.headerLine)
  const head = found === null ? undefined : lines[found]
  const first = head ?? lines[0]
  if (first && first.width > mostColumns)
    throw new Unreadable('too-many-columns', {
      ...(name ? { sheet: name } : {}),
      line: first.line,
      column: first.width,
    })
  let last = lines.length
  const from = found === null ? 0 : found + 1
  while (last > from && isTotal(lines[last - 1] as TableLine)) last -= 1
  const body = lines.slice(from, last)
  const names = head?.cells.map(nameOf) ?? []
  // A column without a name that has values is offered by its letter.
  const widest = isSeparated
    ? names.length
    : body.reduce((most, { cells }) => Math.max(most, cells.length), names.length)
  while (head && names.length < widest) names.push('')
  const usual = usualWidth(body)
  const width = head ? { names: names.length, most: Math.max(head.width, usual) } : { names: usual, most: usual }
  const rows = body.map((line): TableRow => {
    const { line: at, cells } = line
    return { line: at, cells, problems: isSeparated ? raggedProblems(line, width) : line.problems }
  })
  return {
    name,
    isHidden,
    header: head ? { line: head.line, names } : null,
    rows,
    preamble: head ? head.line - 1 : frame.linesBefore,
    blank: lines.slice(from).reduce((sum, { blankBefore }) => sum + blankBefore, frame.blankAfter),
    totals: lines.length - last,
  }
}
