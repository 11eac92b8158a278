import { runSql } from '../run-sql'
import type { Reader, Writer } from '../schema'
import { sealedColumns } from '../seals/seal-entries'
import type { Heads, SealedEntry } from '../seals/seal-hash'
import type { SealedGroup } from './sealed-group'
import { leaving } from './stays-home'

type Seal = { readonly sequence: number; readonly hash: string; readonly after: string | null }

/** How many seals are looked up at a time. */
const sealsAtATime = 500

/** Returns the last seal of a log up to a number; undefined if there is none. */
const sealUpTo = async (db: Reader | Writer, device: string, sequence: number): Promise<Seal | undefined> =>
  (
    await runSql<Seal>(
      db,
      `select device_sequence as sequence, hash, after from seal where device_id = ? and device_sequence <= ?
        order by device_sequence desc limit 1`,
      device,
      sequence,
    )
  )[0]

/**
 * Returns the commits of one log after an entry, in order, as they may leave this laptop: at most about `most` entries, and always whole commits.
 * None if the log has no more.
 */
export async function groupsAfter(
  db: Reader | Writer,
  device: string,
  entry: number,
  most: number,
): Promise<SealedGroup[]> {
  const start = await sealUpTo(db, device, entry)
  const seals = await runSql<Seal>(
    db,
    `select device_sequence as sequence, hash, after from seal where device_id = ? and device_sequence > ?
      order by device_sequence limit ${sealsAtATime}`,
    device,
    start?.sequence ?? 0,
  )
  const groups: SealedGroup[] = []
  let [before, from, count] = [start?.hash ?? null, start?.sequence ?? 0, 0]
  for (const { sequence, hash, after } of seals) {
    if (count >= most) break
    const entries = await runSql<SealedEntry>(
      db,
      `select ${sealedColumns} from change where device_id = ? and device_sequence > ? and device_sequence <= ? order by device_sequence`,
      device,
      from,
      sequence,
    )
    const heads = after === null ? null : (JSON.parse(after) as Heads)
    groups.push({ device, before, after: heads, sequence, hash, entries: entries.map(leaving) })
    before = hash
    from = sequence
    count += entries.length
  }
  return groups
}
