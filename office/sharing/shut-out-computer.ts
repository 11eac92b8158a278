import { sharingDevices, shutOut } from '../../db/exchange/sharing-devices'
import type { Exchanged } from '../../src-shared/program/sharing'
import { Refused } from '../../src-shared/refusals/refusal'
import { exchange, keyToWrite } from './exchange'
import { publish } from './publish'
import { filesOf } from './shared-folder'
import { type Sharing, withLearnedKeys } from './sharing'

/**
 * Shuts a computer out, by its id or its name, and exchanges. The computer is told. What is written from now on is encrypted with a new key that it does not get, and
 * what it writes is not taken. What it has read stays read. Refuses an unknown computer, and a name that several have.
 */
export async function shutOutComputer(sharing: Sharing, who: string, now: Date): Promise<Exchanged> {
  await exchange(sharing, now)
  const devices = await sharingDevices(sharing.store.read)
  const byId = devices.filter(({ id }) => id === who)
  const found = byId.length > 0 ? byId : devices.filter(({ name }) => name === who)
  const [device, another] = found
  if (!device || another || device.id === sharing.own.device)
    throw new Refused({ code: 'sharing', fault: 'unknown-computer', what: who })
  const { sharing: told, key } = await keyToWrite(await withLearnedKeys(sharing), devices, now)
  await sharing.store.change(db => shutOut(db, device.id, now))
  // That it is shut out, it may still read. All that follows is written with a key that it does not get.
  sharing.store.checkpoint()
  await publish(told, await filesOf(told.folder), key)
  return exchange(told, now)
}
