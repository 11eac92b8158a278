import { officeId } from '../../../db/reads/home/current-user'
import type { Store } from '../../../db/store'
import type { HubExchanged } from '../../../src-shared/program/hub'
import type { HubAddress } from './hub-address'
import { hubOfOffice } from './hub-calls-of-office'
import { openHub } from './hub-connection'
import { hubBook } from './hub-memory'
import { exchangeByHub } from './hub-round'

/** Signs in at a hub, exchanges the office that is open with it once, and signs out. Refuses with the hub's refusals. */
export async function exchangeAtHub(store: Store, address: HubAddress): Promise<HubExchanged> {
  const connection = await openHub(address)
  try {
    return await exchangeByHub(store, hubOfOffice(connection, await officeId(store.read)), hubBook())
  } finally {
    await connection.close()
  }
}
