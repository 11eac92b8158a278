import type { InteractionId } from '../../../src-shared/domain/ids'
import type { IsoDate } from '../../../src-shared/domain/iso-date'
import type { Output } from '../../../src-shared/ipc/contract'
import { pageSize } from './log-pages'

type ReadPage = (offset: number, limit: number) => Promise<Output<'interaction:page'>>

/**
 * The row at which an interaction stands in the log, which is sorted by day, latest first. What was just logged is nearly
 * always on the first page; something entered long afterwards is looked up by halving, some twenty rows read in all.
 */
export async function findRow(id: InteractionId, startsOn: IsoDate, read: ReadPage): Promise<number | undefined> {
  const { rows, total } = await read(0, pageSize)
  const near = rows.findIndex(row => row.id === id)
  if (near >= 0) return near

  let [low, high] = [0, total]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const [row] = (await read(middle, 1)).rows
    if (row && row.startsOn > startsOn) low = middle + 1
    else high = middle
  }
  for (let offset = low; offset < total; offset += pageSize) {
    const page = await read(offset, pageSize)
    const found = page.rows.findIndex(row => row.id === id)
    if (found >= 0) return offset + found
    if (page.rows.some(row => row.startsOn < startsOn)) return undefined
  }
  return undefined
}
