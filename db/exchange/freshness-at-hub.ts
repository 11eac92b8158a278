import { swedishOrder } from '../../src-shared/names/swedish-order'
import type { Freshness } from '../../src-shared/program/sharing'
import { instantOf } from '../reads/history/history'
import { runSql } from '../run-sql'
import type { Reader } from '../schema'

/** A log of another person at a hub, and how far the hub said that it is. */
export type LogAtHub = { readonly log: string; readonly entry: number; readonly person: string }

type LastHere = { readonly entry: number; readonly hlc: string; readonly name: string | null }

const lastHere = `select c.device_sequence as entry, c.hlc, coalesce(s.name, c.user_id) as name
  from change c left join staff_member s on s.id = c.staff_member_id where c.device_id = ? order by c.device_sequence desc limit 1`

/**
 * Returns how fresh what each other person at a hub has written is here, in the order of their names: a person with two computers is as fresh as the
 * one that is further behind. A log of which all is here is as fresh as `exchangedAt`, the end of the last exchange. People are named by the
 * colleague who wrote last, otherwise by the name that they sign in with.
 */
export async function freshnessAtHub(
  db: Reader,
  logs: readonly LogAtHub[],
  exchangedAt: string | null,
): Promise<readonly Freshness[]> {
  const found = new Map<string, { name: string | null; latest: string; freshAt: string | null }>()
  for (const { log, entry, person } of logs) {
    const [last] = await runSql<LastHere>(db, lastHere, log)
    const latest = last ? instantOf(last.hlc) : ''
    const freshAt = !last ? null : last.entry >= entry && exchangedAt !== null ? exchangedAt : latest
    const known = found.get(person)
    const isBehind = known === undefined || freshAt === null || (known.freshAt !== null && freshAt < known.freshAt)
    const isLatest = known === undefined || latest >= known.latest
    found.set(person, {
      name: (isLatest ? last?.name : known.name) ?? known?.name ?? null,
      latest: isLatest ? latest : known.latest,
      freshAt: isBehind ? freshAt : known.freshAt,
    })
  }
  return [...found]
    .map(([person, { name, freshAt }]) => ({ name: name ?? person, freshAt }))
    .sort((one, other) => swedishOrder(one.name, other.name))
}
