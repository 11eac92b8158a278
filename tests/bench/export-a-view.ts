import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../db/store'
import { tableToCsv } from '../../office/files/csv'
import type { LongTable } from '../../office/files/long-table'
import { tableToXlsx } from '../../office/files/table-to-xlsx'
import { writeList } from '../../office/lists/write-list'
import { listColumns } from '../../src-shared/lists/list-columns'
import { everything } from '../../src-shared/lists/list-filter'
import { type Figure, now } from './measure'

const mebibytes = (bytes: number): number => bytes / 1_048_576

/** Runs the work. Returns its time in milliseconds, and the growth of this process's memory (RSS) at its peak in MiB. */
async function watched(work: () => Promise<unknown>): Promise<{ readonly time: number; readonly growth: number }> {
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

/** Returns a table with this number of rows and columns, whose rows are all the same. Writing it measures the library alone. */
function bareTable(rows: number, columns: number): LongTable {
  const row = Array.from({ length: columns }, (_, index) => (index === 9 ? 45 : 'Dubbelspår till hamnen i Luleå'))
  return {
    id: 'rows',
    name: 'Rader',
    columns: row.map((_, index) => ({
      code: String(index),
      heading: `Kolumn ${index}`,
      type: index === 9 ? 'number' : 'text',
      width: 20,
    })),
    rowCount: rows,
    rows: (function* () {
      for (let left = rows; left > 0; left -= 1) yield row
    })(),
  }
}

/** Measures the time and the memory of writing the whole log to a file, against the library writing equal rows. */
export async function exportAView(office: string, size: number, folder: string): Promise<Figure[]> {
  const place = mkdtempSync(join(folder, 'views-'))
  const store = await openStore(office, 'bench')
  const columns = listColumns.interactions.flatMap(column => ('isHidden' in column ? [] : [column.code]))
  const query = { list: 'interactions', filter: everything, sort: [], groupBy: null, me: null } as const
  const figures: Figure[] = []
  for (const format of ['csv', 'xlsx'] as const) {
    const list = { query, columns, format, folder: place, name: 'logg', language: 'sv' } as const
    const bare = join(place, `bare.${format}`)
    const limit = await watched(() =>
      format === 'csv'
        ? tableToCsv(bareTable(size, columns.length), 'sv', bare)
        : tableToXlsx(bareTable(size, columns.length), 'sv', bare),
    )
    let rows = 0
    const ours = await watched(async () => {
      rows = (await writeList(store.read, list, '2026-11-22')).rows
    })
    const megabytes = statSync(join(place, `logg.${format}`)).size / 1e6
    const detail = `${rows} rows, ${columns.length} columns, ${megabytes.toFixed(1)} MB`
    const limitName = 'the library writing equal rows'
    figures.push(
      {
        name: `the whole log as ${format}, ${size} interactions`,
        ours: ours.time,
        limit: limit.time,
        limitName,
        ratio: ours.time / limit.time,
        target: null,
        detail,
      },
      {
        name: `memory taken meanwhile, ${format}, ${size} interactions`,
        ours: ours.growth,
        limit: limit.growth,
        limitName,
        ratio: ours.growth / Math.max(1, limit.growth),
        target: null,
        unit: 'MiB',
        detail: 'flat when it is the same at every size',
      },
    )
  }
  await store.close()
  rmSync(place, { recursive: true, force: true })
  return figures
}
