import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import { type Style, type Workbook, WorkbookWriter } from '@cj-tech-master/excelts'
import type { Column } from '../../src-shared/packs/table'
import type { Language } from '../../src-shared/text/language'
import { sharedWords } from '../../src-shared/text/shared-words'
import { sheetName } from './file-names'
import type { LongTable } from './long-table'
import { bold, plainLook, rowHeight, type SheetLook, sheetLooks } from './sheet-looks'
import { textCell } from './text-cell'

type Sheet = ReturnType<(Workbook | WorkbookWriter)['addWorksheet']>

/**
 * How a table is written into a sheet: its look, what is done to its texts, and what to await every `rowsAtATime` rows. A sheet that is streamed
 * is written as its rows come.
 */
export type SheetWriting = {
  readonly look: SheetLook
  readonly textOf: (text: string) => string
  readonly taken?: () => Promise<unknown>
  readonly isStreamed?: boolean
}

const rowsAtATime = 200

/**
 * Returns the style of a cell by its column and its format, one object for all cells that look the same. The library knows a style that it has
 * written by its object. It would otherwise copy, spell out and compare the style of every cell, which took half the time of a long sheet.
 */
function cellStyles(columns: readonly Column[], { alignmentOf }: SheetLook) {
  const known = columns.map(column => ({ alignment: alignmentOf(column), byFormat: new Map<string, Partial<Style>>() }))
  return (index: number, format: string | undefined): Partial<Style> => {
    const { alignment, byFormat } = known[index] as (typeof known)[number]
    const style = byFormat.get(format ?? '') ?? { alignment, ...(format !== undefined && { numFmt: format }) }
    byFormat.set(format ?? '', style)
    return style
  }
}

/**
 * Writes a table into an empty sheet, row by row. Days and numbers are written as such, and text as text, also where it begins with "=".
 * The rows alone would never let the process rest, so `taken` is awaited at intervals.
 */
export async function writeTable(
  sheet: Sheet,
  { columns, rows, rowCount }: LongTable,
  { look, textOf, taken = () => setImmediate(), isStreamed = false }: SheetWriting,
): Promise<void> {
  const widths = columns.map(look.widthOf)
  sheet.columns = columns.map((column, index) => ({
    header: column.heading,
    width: widths[index] ?? 10,
    style: { alignment: look.alignmentOf(column) },
  }))
  sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: rowCount + 1, col: columns.length } }
  sheet.getRow(1).font = bold
  if (isStreamed) {
    sheet.getRow(1).commit()
    // The columns are written now. Every cell of the rows has its style from below, so no cell needs to copy that of its column.
    for (const index of columns.keys()) sheet.getColumn(index + 1).style = {}
  }
  const styleOf = cellStyles(columns, look)
  let written = 0
  for await (const given of rows) {
    written += 1
    if (written % rowsAtATime === 0) await taken()
    const texts = given.map(cell => (typeof cell === 'string' ? textOf(cell) : cell))
    const cells = texts.map((cell, index) => look.cellOf(cell, columns[index]?.type ?? 'text'))
    const row = sheet.addRow(cells.map(({ value }) => value))
    const height = rowHeight(texts, widths)
    if (height !== undefined) row.height = height
    for (const [index, { format }] of cells.entries()) row.getCell(index + 1).style = styleOf(index, format)
    row.commit()
  }
}

/** Writes a table as one more sheet of a workbook that is streamed to a file, with the look of lists and reports. */
export async function writeSheet(
  workbook: WorkbookWriter,
  table: LongTable,
  language: Language,
  taken: () => Promise<unknown>,
): Promise<void> {
  const sheet = workbook.addWorksheet(sheetName(table.name), sheetLooks())
  const cutWords = sharedWords(language).report
  await writeTable(sheet, table, {
    look: plainLook,
    textOf: text => textCell(text, cutWords),
    taken,
    isStreamed: true,
  })
  sheet.commit()
}

/**
 * Waits until the disk has taken what was written; otherwise it would pile up in memory. Throws the disk's error at once and not only after
 * the last row.
 */
async function takenBy(stream: WriteStream): Promise<void> {
  await setImmediate()
  if (stream.errored) throw stream.errored
  if (stream.writableNeedDrain) await once(stream, 'drain')
}

/**
 * Writes a workbook to a file, row by row. `write` adds its sheets, and awaits `taken` at intervals. Strings are not shared, since shared
 * ones stay in memory to the end. If writing fails, the file is closed before the error is thrown: some systems cannot delete an open file.
 */
export async function streamWorkbook(
  file: string,
  write: (workbook: WorkbookWriter, taken: () => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const stream = createWriteStream(file, { flush: true })
  const closed = finished(stream).catch(() => undefined)
  try {
    const workbook = new WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
    workbook.creator = 'Talan'
    workbook.lastModifiedBy = 'Talan'
    await write(workbook, () => takenBy(stream))
    await workbook.commit()
  } catch (error) {
    stream.destroy()
    throw error
  } finally {
    await closed
  }
}

/** Writes one table as a separate workbook. */
export const tableToXlsx = (table: LongTable, language: Language, file: string): Promise<void> =>
  streamWorkbook(file, (workbook, taken) => writeSheet(workbook, table, language, taken))
