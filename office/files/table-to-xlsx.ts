import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import { type Workbook, WorkbookWriter } from '@cj-tech-master/excelts'
import type { Language } from '../../src-shared/text/language'
import { sharedWords } from '../../src-shared/text/shared-words'
import { sheetName } from './file-names'
import type { LongTable } from './long-table'
import { bold, plainLook, rowHeight, type SheetLook, sheetLooks } from './sheet-looks'
import { textCell } from './text-cell'

type Sheet = ReturnType<(Workbook | WorkbookWriter)['addWorksheet']>

/** How a table is written into a sheet: its look, what is done to its texts, and what to await every `rowsAtATime` rows. */
export type SheetWriting = {
  readonly look: SheetLook
  readonly textOf: (text: string) => string
  readonly taken?: () => Promise<unknown>
}

const rowsAtATime = 200

/**
 * Writes a table into an empty sheet, row by row. Days and numbers are written as such, and text as text, also where it begins with "=".
 * The rows alone would never let the process rest, so `taken` is awaited at intervals.
 */
export async function writeTable(
  sheet: Sheet,
  { columns, rows, rowCount }: LongTable,
  { look, textOf, taken = () => setImmediate() }: SheetWriting,
): Promise<void> {
  const widths = columns.map(look.widthOf)
  sheet.columns = columns.map((column, index) => ({
    header: column.heading,
    width: widths[index] ?? 10,
    style: { alignment: look.alignmentOf(column) },
  }))
  sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: rowCount + 1, col: columns.length } }
  sheet.getRow(1).font = bold
  let written = 0
  for await (const given of rows) {
    written += 1
    if (written % rowsAtATime === 0) await taken()
    const texts = given.map(cell => (typeof cell === 'string' ? textOf(cell) : cell))
    const cells = texts.map((cell, index) => look.cellOf(cell, columns[index]?.type ?? 'text'))
    const row = sheet.addRow(cells.map(({ value }) => value))
    const height = rowHeight(texts, widths)
    if (height !== undefined) row.height = height
    for (const [index, { format }] of cells.entries()) if (format !== undefined) row.getCell(index + 1).numFmt = format
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
