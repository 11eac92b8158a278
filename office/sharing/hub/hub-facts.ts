import { freshnessAtHub, type LogAtHub } from '../../../db/exchange/freshness-at-hub'
import { unsentToHub } from '../../../db/exchange/unsent'
import { officeId } from '../../../db/reads/home/current-user'
import type { Store } from '../../../db/store'
import type { SharedState } from '../../../src-shared/program/sharing'
import { addressOfOffice, namedHub } from './hub-address'
import { hubBook, type Receipt } from './hub-memory'
import type { HubPlace } from './hub-place'

/** Returns the logs of others with the furthest that the hub has said of each. */
function furthestOf(receipts: readonly Receipt[]): readonly LogAtHub[] {
  const logs = new Map<string, LogAtHub>()
  for (const { log, entry, person } of receipts)
    if (entry > (logs.get(log)?.entry ?? 0)) logs.set(log, { log, entry, person })
  return [...logs.values()]
}

/**
 * Returns what is known of sharing an open office by a hub, from the file and from what this laptop remembers: it is right also while the hub is away.
 * Computers sign nothing at a hub, so only people are known there.
 */
export async function hubFacts(
  { read, file }: Store,
  folder: string,
  place: HubPlace,
): Promise<Pick<SharedState, 'place' | 'isAdmitted' | 'exchangedAt' | 'waiting' | 'computers' | 'colleagues'>> {
  const hub = namedHub(place)
  const { acknowledged = {}, receipts = [], exchangedAt = null } = hubBook(folder).of(file, hub) ?? {}
  const address = addressOfOffice(place, await officeId(read))
  return {
    place: { is: 'hub', hub, person: place.user, address },
    isAdmitted: true,
    exchangedAt,
    waiting: await unsentToHub(read, acknowledged),
    computers: [],
    colleagues: await freshnessAtHub(read, furthestOf(receipts), exchangedAt),
  }
}
