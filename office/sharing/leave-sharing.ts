import { sharingDevices, shutOut } from '../../db/exchange/sharing-devices'
import { officeId } from '../../db/reads/home/current-user'
import type { Store } from '../../db/store'
import { Refused } from '../../src-shared/refusals/refusal'
import { exchange, keyToWrite } from './exchange'
import { nameOfKeys } from './own-keys'
import { publish } from './publish'
import { filesOf } from './shared-folder'
import { forgetPlace } from './shared-places'
import { type Laptop, type Sharing, sharingOf, withLearnedKeys } from './sharing'

/** Tells the others that this computer takes part no more, with what it has written until now. */
async function sayGoodbye(sharing: Sharing, now: Date): Promise<void> {
  await exchange(sharing, now)
  const { store, own } = sharing
  const left = await withLearnedKeys(sharing)
  const devices = await sharingDevices(store.read)
  // The key is chosen first: for what comes after a computer has left there is a new one, which it must not make.
  const { key } = await keyToWrite(left, devices, now)
  if (!devices.some(({ id }) => id === own.device)) return
  await store.change(db => shutOut(db, own.device, now))
  store.checkpoint()
  await publish(left, await filesOf(left.folder), key)
}

/**
 * Shares an office no more from this laptop, and forgets its keys. The office stays as it is, with what is written here later. The others are told, and
 * what they write from then on is encrypted with a new key. If the folder or the keys cannot be reached they are not told, and the laptop leaves all the
 * same.
 */
export async function leaveSharedOffice(store: Store, laptop: Laptop, now: Date): Promise<void> {
  const goodbye = async () => sayGoodbye(await sharingOf(store, laptop), now)
  await goodbye().catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error
  })
  forgetPlace(store.file, laptop)
  await laptop.keyStore.forget(nameOfKeys(await officeId(store.read)))
}
