import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { progressOf } from '../../db/exchange/progress'
import { admitDevice, beginSharing, leaveSharing, sharingDevices } from '../../db/exchange/sharing-devices'
import { folderRefusal } from '../../db/file/folder-refusal'
import { officeId } from '../../db/reads/home/current-user'
import type { Store } from '../../db/store'
import type { SharingCode } from '../../src-shared/program/sharing'
import { Refused } from '../../src-shared/refusals/refusal'
import { exchange, keyToWrite } from './exchange'
import { namedHub } from './hub/hub-address'
import { sharedByHub } from './hub/hub-place'
import { closedInvitation, codeLifetime, invitationId, makeCode, proofSecret } from './join-code'
import type { Joining } from './joining'
import { publishCopy } from './office-copy'
import { keepOwnKeys, makeDeviceKeys, makeOfficeKey } from './own-keys'
import { fileNames } from './shared-file-names'
import { officeFolder, putFile } from './shared-folder'
import { rememberPlace, sharedThrough } from './shared-places'
import { type Laptop, type Sharing, sharingOf, withKeys, withLearnedKeys } from './sharing'

/** Makes this laptop the first device of a shared office. */
async function begin(store: Store, place: string, laptop: Laptop, who: Joining, now: Date): Promise<void> {
  if (!existsSync(place)) throw new Refused({ code: 'sharing', fault: 'away', what: place })
  const office = await officeId(store.read)
  const folder = officeFolder(place, office)
  const { secret, known } = await makeDeviceKeys()
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    throw folderRefusal(place, error)
  }
  await keepOwnKeys(laptop.keyStore, office, {
    ...secret,
    keys: [makeOfficeKey(secret.device, [], now)],
    invitations: [],
  })
  await store.change(async db => {
    // Computers that shared the office through another folder have to join again.
    await leaveSharing(db, now)
    const { device: id, signKey, recipient } = known
    await admitDevice(db, { id, signKey, recipient, ...who }, now)
  })
  await store.change(async db => beginSharing(db, await progressOf(db)))
  rememberPlace(store.file, place, laptop)
}

/**
 * Writes an invitation into the folder, with a fresh copy of the office to begin from. Returns its code, which lets one laptop join, once and within a
 * week. Refuses a folder that is away, full or not to be written to.
 */
export async function invite(begun: Sharing, now: Date): Promise<SharingCode> {
  const devices = await sharingDevices(begun.store.read)
  const { sharing, key } = await keyToWrite(begun, devices, now)
  await publishCopy(sharing, key, now)
  const code = makeCode()
  const expiresAt = new Date(now.getTime() + codeLifetime).toISOString()
  const { office, folder, own } = sharing
  const invitation = {
    office,
    keys: own.keys,
    devices: devices.filter(({ isShutOut }) => !isShutOut).map(({ id, signKey }) => ({ id, signKey })),
    expiresAt,
  }
  const id = invitationId(code)
  await withKeys(sharing, { invitations: [...own.invitations, { id, proof: proofSecret(code), expiresAt }] })
  await putFile(folder, own.device, fileNames.invitation(id), await closedInvitation(invitation, code))
  return { code, expiresAt }
}

/**
 * Shares an office through a folder, and returns a code that lets one more laptop join, once and within a week. An office that is shared through
 * that folder already goes on being so, and gets a new code. Refuses a folder that cannot be reached or written to, and an office that is shared by a
 * hub.
 */
export async function shareOffice(
  store: Store,
  given: string,
  laptop: Laptop,
  who: Joining,
  now: Date,
): Promise<SharingCode> {
  const [place, hub] = [resolve(given), sharedByHub(store.file, laptop)]
  if (hub) throw new Refused({ code: 'sharing', fault: 'shared-already', what: namedHub(hub) })
  if (sharedThrough(store.file, laptop) !== place) await begin(store, place, laptop, who, now)
  const sharing = await sharingOf(store, laptop)
  await exchange(sharing, now)
  return invite(await withLearnedKeys(sharing), now)
}
