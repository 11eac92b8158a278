import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listForFile } from '../../db/reads/lists/list-for-file'
import { referenceLists } from '../../db/reads/records/reference-lists'
import type { Reader } from '../../db/schema'
import { openStore } from '../../db/store'
import { tableToCsv } from '../../office/files/csv'
import type { LongTable } from '../../office/files/long-table'
import { tableToXlsx } from '../../office/files/table-to-xlsx'
import { cellsInOrder } from '../../office/lists/cells-in-order'
import { columnsLeaving } from '../../office/lists/list-looks'
import { type ListToWrite, writeList } from '../../office/lists/write-list'
import { listColumns } from '../../src-shared/lists/list-columns'
import { everything } from '../../src-shared/lists/list-filter'
import type { Cell } from '../../src-shared/packs/table'
import { type Figure, median, now, spreadOf } from './measure'

const today = '2026-11-22'
const mebibytes = (bytes: number): number => bytes / 1_048_576

type Watched = { readonly time: number; readonly growth: number }

/** How many times each file is written, alone and by the library; once in an office of more than 100,000. */
const rounds = 3

/** Runs the work. Returns its time in milliseconds, and the growth of this process's memory (RSS) at its peak in MiB. */
async function watched(work: () => Promise<unknown>): Promise<Watched> {
  globalThis.gc?.()
  const first = process.memoryUsage.rss()
  let most = first
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 20)
  const begun = now()
  await work()
  const time = now() - begun
  clearInterval(timer)
  return { time, growth: mebibytes(Math.max(most, process.memoryUsage.rss()) - first) }
}

/** How many rows are read beforehand and written again and again by the library alone, so that it never waits for the office. */
const readBefore = 2_000

const formats = ['csv', 'xlsx'] as const
/** The most that reading may add to the library's own time, and the most MiB that memory may grow by, at any size. */
const targets = { csv: 1.5, xlsx: 1.25, growth: 64 } as const

/** Returns the cells of the first rows of the log, as they are written to a file. */
async function firstRows(db: Reader, { query, columns, language }: ListToWrite): Promise<readonly (readonly Cell[])[]> {
  const rows = await listForFile(db, query, today)
  const reading = { language, lists: await referenceLists(db) }
  const cells: (readonly Cell[])[] = []
  const some = { ...rows, told: rows.told.subarray(0, readBefore), masked: 0 }
  for await (const row of cellsInOrder(db, { query, columns }, some, today, reading, {})) cells.push(row)
  return cells
}

/** Returns a table of this many rows, which are in memory already. Writing it measures the library alone. */
const bareTable = (
  rows: number,
  { query, columns, language }: ListToWrite,
  some: readonly (readonly Cell[])[],
): LongTable => ({
  id: 'rows',
  name: 'Rader',
  columns: columnsLeaving(query.list, columns, language),
  rowCount: rows,
  rows: (function* () {
    for (let at = 0; at < rows; at += 1) yield some[at % some.length] as readonly Cell[]
  })(),
})

/** Measures the time and the memory of writing the whole log to a file, against the library writing the same rows out of memory. */
export async function exportAView(office: string, size: number, folder: string): Promise<Figure[]> {
  const place = mkdtempSync(join(folder, 'views-'))
  const store = await openStore(office, 'bench')
  const columns = listColumns.interactions.flatMap(column => ('isHidden' in column ? [] : [column.code]))
  const query = { list: 'interactions', filter: everything, sort: [], groupBy: null, me: null } as const
  const figures: Figure[] = []
  for (const format of formats) {
    const list: ListToWrite = { query, columns, format, folder: place, name: 'logg', language: 'sv' }
    const bare = join(place, `bare.${format}`)
    const some = await firstRows(store.read, list)
    const writeBare = (number: number) => {
      const table = bareTable(number, list, some)
      return format === 'csv' ? tableToCsv(table, 'sv', bare) : tableToXlsx(table, 'sv', bare)
    }
    // Loads the library, which would otherwise be a part of the first time.
    await writeBare(some.length)
    const written: { readonly limit: Watched; readonly ours: Watched }[] = []
    let rows = 0
    for (let round = 0; round < (size <= 100_000 ? rounds : 1); round += 1) {
      rmSync(join(place, `logg.${format}`), { force: true })
      const limit = await watched(() => writeBare(size))
      const ours = await watched(async () => {
        rows = (await writeList(store.read, list, today)).rows
      })
      written.push({ limit, ours })
    }
    const [ours, limit] = [written.map(round => round.ours.time), written.map(round => round.limit.time)]
    const [growth, bareGrowth] = [written.map(round => round.ours.growth), written.map(round => round.limit.growth)]
    const megabytes = statSync(join(place, `logg.${format}`)).size / 1e6
    const detail = `${rows} rows, ${columns.length} columns, ${megabytes.toFixed(1)} MB`
    const limitName = 'the library writing the same rows'
    figures.push(
      {
        name: `the whole log as ${format}, ${size} interactions`,
        ours: median(ours),
        limit: median(limit),
        limitName,
        ratio: median(ours) / median(limit),
        target: targets[format],
        ...(ours.length > 1 && { spread: spreadOf(ours) }),
        detail,
      },
      {
        name: `memory taken meanwhile, ${format}, ${size} interactions`,
        ours: median(growth),
        limit: median(bareGrowth),
        limitName,
        ratio: median(growth) / Math.max(1, median(bareGrowth)),
        target: targets.growth / Math.max(1, median(bareGrowth)),
        ...(growth.length > 1 && { spread: spreadOf(growth) }),
        unit: 'MiB',
        detail: 'flat when it is the same at every size',
      },
    )
  }
  await store.close()
  rmSync(place, { recursive: true, force: true })
  return figures
}
