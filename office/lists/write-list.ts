import { listForFile } from '../../db/reads/lists/list-for-file'
import { referenceLists } from '../../db/reads/records/reference-lists'
import type { Reader } from '../../db/schema'
import { stopIfCalledOff } from '../../db/work-step'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { WrittenList } from '../../src-shared/ipc/desktop'
import type { ListQuery } from '../../src-shared/lists/list-filter'
import type { ListFormat } from '../../src-shared/program/file-formats'
import type { WorkWatch } from '../../src-shared/program/work-progress'
import type { Language } from '../../src-shared/text/language'
import { sharedWords } from '../../src-shared/text/shared-words'
import type { LongTable } from '../files/long-table'
import { writeAside } from '../files/write-aside'
import { cellsInOrder } from './cells-in-order'
import { columnsLeaving, onceEach } from './list-looks'

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

/** A writer for each format, loaded when first needed. */
const writers: Readonly<
  Record<ListFormat, () => Promise<(table: LongTable, language: Language, file: string) => Promise<void>>>
> = {
  xlsx: async () => (await import('../files/table-to-xlsx')).tableToXlsx,
  csv: async () => (await import('../files/csv')).tableToCsv,
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
  const query = onceEach(wanted.query)
  const leaving = columnsLeaving(query.list, columns, language)
  const rows = await listForFile(db, query, today)
  const rowCount = rows.told.length + rows.masked
  const words = sharedWords(language).list
  const reading = { language, lists: await referenceLists(db) }
  const table: LongTable = {
    id: query.list,
    name: words.lists[query.list],
    columns: leaving,
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
