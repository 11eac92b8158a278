import { officeId } from '../../../db/reads/home/current-user'
import type { Store } from '../../../db/store'
import { Refused } from '../../../src-shared/refusals/refusal'
import { sharedThrough } from '../shared-places'
import type { Laptop } from '../sharing'
import type { ExchangeWatch } from '../taking-in/take-piece'
import { type HubAddress, namedHub } from './hub-address'
import { type HubOfOffice, hubOfOffice } from './hub-calls-of-office'
import { openHub } from './hub-connection'
import { putOfficeCopy } from './hub-copy'
import { isRefusedAs } from './hub-fault'
import { hubBook } from './hub-memory'
import { hubAddressOf, rememberHub, sharedByHub } from './hub-place'
import { exchangeByHubWatched } from './hub-round'

/** Signs in at the hub of an open office, works with it, and signs out. */
async function atHub<T>(store: Store, address: HubAddress, work: (hub: HubOfOffice) => Promise<T>): Promise<T> {
  const connection = await openHub(address)
  try {
    return await work(hubOfOffice(connection, await officeId(store.read)))
  } finally {
    await connection.close()
  }
}

/** Puts a copy of the office at the hub if the person may. False if only an admin may, which is no fault. */
async function putCopyIfAllowed(store: Store, hub: HubOfOffice): Promise<boolean> {
  try {
    await putOfficeCopy(store, hub)
    return true
  } catch (error) {
    if (isRefusedAs(error, 'forbidden')) return false
    throw error
  }
}

/**
 * Shares an open office by a hub from this laptop: exchanges once, remembers the hub and keeps the password. One that may puts a copy there, from which
 * other laptops begin; `isCopied` says whether it did. For an office that is shared by a hub already the address, the name or the password is changed.
 * Refuses an office that is shared through a folder, an address of another office, and with the hub's refusals; then nothing is remembered.
 */
export async function shareAtHub(
  store: Store,
  given: HubAddress,
  laptop: Laptop,
  watch: ExchangeWatch = {},
): Promise<{ readonly isCopied: boolean }> {
  const folder = sharedThrough(store.file, laptop)
  if (folder !== undefined) throw new Refused({ code: 'sharing', fault: 'shared-already', what: folder })
  const before = sharedByHub(store.file, laptop)
  // Whoever changes a password need not choose the certificate again.
  const known = before && namedHub(before) === namedHub(given) ? before.ca : undefined
  const address = given.ca !== undefined || known === undefined ? given : { ...given, ca: known }
  return atHub(store, address, async hub => {
    if (address.office !== undefined && address.office !== (await officeId(store.read)))
      throw new Refused({ code: 'hub', fault: 'another-office', what: hub.named })
    await exchangeByHubWatched(store, hub, hubBook(laptop.folder), watch)
    await rememberHub(store, address, laptop)
    return { isCopied: before === undefined && (await putCopyIfAllowed(store, hub)) }
  })
}

/** Exchanges an open office once with the hub that it is shared by from this laptop. Refuses with the hub's refusals; what was taken in before stays. */
export const exchangeWithOwnHub = async (
  store: Store,
  laptop: Laptop,
  watch: ExchangeWatch = {},
): Promise<Awaited<ReturnType<typeof exchangeByHubWatched>>> =>
  atHub(store, await hubAddressOf(store, laptop), hub =>
    exchangeByHubWatched(store, hub, hubBook(laptop.folder), watch),
  )
