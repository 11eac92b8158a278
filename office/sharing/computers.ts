import { freshAtOf } from '../../db/exchange/freshness'
import { sharingDevices } from '../../db/exchange/sharing-devices'
import type { Reader } from '../../db/schema'
import type { SharingComputer } from '../../src-shared/program/sharing'

/** More than this many minutes ahead is told. A clock is seldom exact. */
const toldAhead = 5

/** Returns the computers that share the office, as a user is told of them. `own` is the one that is asked, as far as it is known. */
export async function computersOf(db: Reader, own: string | undefined, clock: Date): Promise<SharingComputer[]> {
  const devices = await sharingDevices(db)
  const freshAt = await freshAtOf(db, devices)
  return devices.map(({ id, name, staffId, colleague, isShutOut, seenAt }) => {
    const ahead = seenAt === null ? 0 : Math.floor((Date.parse(seenAt) - clock.getTime()) / 60_000)
    const isOwn = id === own
    const minutesAhead = !isOwn && ahead > toldAhead ? ahead : 0
    const fresh = isOwn ? clock.toISOString() : (freshAt.get(id) ?? null)
    return { id, name, staffId, colleague, isShutOut, seenAt, freshAt: fresh, isOwn, minutesAhead }
  })
}
