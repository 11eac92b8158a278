import type { Store } from '../../db/store'
import { aDemoOffice } from './office'
import { connect } from './raw-store'

/** An office with rows that break a rule already, as another program or an older version may have left them. */
export async function aBrokenOffice(faults: string): Promise<Store> {
  const store = await aDemoOffice()
  const raw = connect(store.file)
  raw.exec(faults)
  raw.close()
  return store
}
