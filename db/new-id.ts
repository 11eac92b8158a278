import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'
import type { Id } from '../src-shared/records/ids'

/** Random bytes for many ids at once, since asking for sixteen takes as long as asking for four thousand. */
const pool = new Uint8Array(4_096)
const inId = 16
let used = pool.length

function randomBytes(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += inId
  return pool.slice(used - inId, used)
}

/** The millisecond of the latest id, and its place among the ids of that millisecond: a number of 32 bits, which begins at random. */
const latest = { ms: 0, place: 0 }

/** Returns a new id for a row. It is unique across laptops without asking them, and ids sort by when they were created. */
export function newId<Kind extends string>(): Id<Kind> {
  const random = randomBytes()
  const now = Date.now()
  if (now > latest.ms) {
    latest.ms = now
    latest.place = new DataView(random.buffer).getUint32(6) >>> 1
  } else latest.place += 1
  return v7({ random, msecs: latest.ms, seq: latest.place }) as Id<Kind>
}
