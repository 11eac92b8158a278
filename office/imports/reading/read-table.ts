import type { ReadProblem } from '../../../src-shared/imports/read-problem'

/** A cell as its file has it: empty, a text, a number, a yes or no, a day or instant without a zone, or the error of a formula. */
export type Cell = null | string | number | boolean | { readonly date: string } | { readonly error: string }

export type TableRow = {
  /** The line of the file, or the row of the sheet, counted from 1. A row over several lines has the first. */
  readonly line: number
  readonly cells: readonly Cell[]
  readonly problems: readonly ReadProblem[]
}

/** One sheet of a workbook, or a file of separated values as a single sheet without a name. */
export type Sheet = {
  readonly name: string | null
  readonly isHidden: boolean
  /** The names of the columns, and the line they stand on. Null if no line looks like names. */
  readonly header: { readonly line: number; readonly names: readonly string[] } | null
  readonly rows: readonly TableRow[]
  /** Lines that are no rows: before the header, empty ones, and rows of totals at the end. */
  readonly preamble: number
  readonly blank: number
  readonly totals: number
}

/** A workbook, or a file of separated values with how it was read. */
export type ReadTable = {
  readonly format: 'xlsx' | 'ods' | 'csv'
  readonly encoding: string | null
  readonly separator: ',' | ';' | '\t' | '|' | null
  readonly sheets: readonly Sheet[]
}
