import { type ListForFile, listForFile, rowsForFile } from '../../db/reads/lists/list-for-file'
import { referenceLists } from '../../db/reads/records/reference-lists'
import type { Reader } from '../../db/schema'
import { stopIfCalledOff, tellStep } from '../../db/work-step'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { WrittenList } from '../../src-shared/ipc/desktop'
import { checkedColumn } from '../../src-shared/lists/checked-list'
import type { ColumnCode, ColumnType } from '../../src-shared/lists/list-columns'
import type { ListQuery } from '../../src-shared/lists/list-filter'
import type { Cell, CellType } from '../../src-shared/packs/table'
import type { ListFormat } from '../../src-shared/program/file-formats'
import type { WorkWatch } from '../../src-shared/program/work-progress'
import { Refused } from '../../src-shared/refusals/refusal'
import type { Language } from '../../src-shared/text/language'
import { sharedWords } from '../../src-shared/text/shared-words'
import type { LongTable } from '../files/long-table'
import { writeAside } from '../files/write-aside'
import type { CellReading } from './list-cells'

/** A list to write: its rows (the query says who "me" is), its columns in order, the format and the place. */
export type ListToWrite = {
  readonly query: ListQuery
  readonly columns: readonly string[]
  readonly format: ListFormat
  readonly folder: string
  /** The file's name without its extension. */
  readonly name: string
  readonly language: Language
}

/**
 * Rows in memory at a time. With more, rows live long enough to survive until the next full garbage collection, and memory grows with the
 * list.
 */
const inStep = 200
/** How each type of column looks in a file. */
const looks: Readonly<Record<ColumnType, { readonly type: CellType; readonly width: number; readonly isLong?: true }>> =
  {
    text: { type: 'text', width: 40, isLong: true },
    link: { type: 'text', width: 40, isLong: true },
    choice: { type: 'text', width: 20 },
    flag: { type: 'text', width: 10 },
    day: { type: 'day', width: 12 },
    number: { type: 'number', width: 10 },
  }

/** A writer for each format, loaded when first needed. */
const writers: Readonly<
  Record<ListFormat, () => Promise<(table: LongTable, language: Language, file: string) => Promise<void>>>
> = {
  xlsx: async () => (await import('../files/table-to-xlsx')).tableToXlsx,
  csv: async () => (await import('../files/csv')).tableToCsv,
}

/**
 * Yields the rows that may be disclosed, then a masked line for each other row. Between two dates, the position of a masked line would
 * reveal its date.
 */
async function* cellsInOrder(
  db: Reader,
  { query, columns }: ListToWrite,
  { told, masked }: ListForFile,
  today: IsoDate,
  reading: CellReading,
  watch: WorkWatch,
): AsyncGenerator<readonly Cell[]> {
  const { cellsOf } = await import('./list-cells')
  const { maskedHeadline } = sharedWords(reading.language).report
  const total = told.length
  for (let offset = 0; offset < total; offset += inStep) {
    await tellStep(watch, { done: offset, total, detail: null })
    const rows = await rowsForFile(db, query.list, [...told.subarray(offset, offset + inStep)], today)
    for (const row of rows) yield cellsOf(query.list, columns, row, reading)
  }
  await tellStep(watch, { done: total, total, detail: null })
  const column = Math.max(
    0,
    columns.findIndex(code => checkedColumn(query.list, code).type === 'text'),
  )
  for (let line = 0; line < masked; line += 1)
    yield columns.map((_, index) => (index === column ? maskedHeadline : null))
}

/**
 * Writes a list to a file piece by piece, and reports how many rows are done. Refuses a column that the list does not show, what
 * `listForFile` and `writeAside` refuse, and when it is cancelled; no file is then left.
 */
export async function writeList(
  db: Reader,
  wanted: ListToWrite,
  today: IsoDate,
  watch: WorkWatch = {},
): Promise<WrittenList> {
  const { columns, format, folder, name, language } = wanted
  const asked = wanted.query
  // A file has each row once, also when the list shows it in several groups.
  const isRepeated = asked.groupBy !== null && checkedColumn(asked.list, asked.groupBy).isMany === true
  const query = isRepeated ? { ...asked, groupBy: null } : asked
  for (const field of columns)
    if (checkedColumn(query.list, field).isHidden)
      throw new Refused({ code: 'unknown-column', list: query.list, field })
  const rows = await listForFile(db, query, today)
  const rowCount = rows.told.length + rows.masked
  const words = sharedWords(language).list
  const reading = { language, lists: await referenceLists(db) }
  const table: LongTable = {
    id: query.list,
    name: words.lists[query.list],
    columns: columns.map(code => ({
      code,
      heading: words.columns[code as ColumnCode],
      ...looks[checkedColumn(query.list, code).type],
    })),
    rowCount,
    rows: cellsInOrder(db, wanted, rows, today, reading, watch),
  }
  const writeTable = await writers[format]()
  const write = async (file: string) => {
    await writeTable(table, language, file)
    stopIfCalledOff(watch)
  }
  const [file = ''] = await writeAside(folder, [{ name, extension: format, write }])
  return { folder, file, rows: rowCount, ...(rows.isSilentOfMasked && { isSilentOfMasked: true as const }) }
}
