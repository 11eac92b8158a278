import { officeId } from '../../../db/reads/home/current-user'
import type { Store } from '../../../db/store'
import type { HubExchanged } from '../../../src-shared/program/hub-exchanged'
import type { HubAddress } from './hub-address'
import { hubOfOffice } from './hub-calls-of-office'
import { openHub } from './hub-connection'
import { putOfficeCopy } from './hub-copy'
import { hubBook } from './hub-memory'
import { exchangeByHub } from './hub-round'

/**
 * Signs in at a hub, exchanges the office that is open with it once, and signs out. With `isCopying` it also puts a copy there, from which new laptops
 * begin. Refuses with the hub's refusals.
 */
export async function exchangeAtHub(store: Store, address: HubAddress, isCopying: boolean): Promise<HubExchanged> {
  const connection = await openHub(address)
  try {
    const hub = hubOfOffice(connection, await officeId(store.read))
    const done = await exchangeByHub(store, hub, hubBook())
    if (isCopying) await putOfficeCopy(store, hub)
    return done
  } finally {
    await connection.close()
  }
}
