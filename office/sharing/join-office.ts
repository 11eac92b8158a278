import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { progressOf } from '../../db/exchange/progress'
import { beginSharing, type SharingDevice, sharingDevices } from '../../db/exchange/sharing-devices'
import { makeBeside } from '../../db/file/make-beside'
import { checkHeader } from '../../db/file/open-file'
import { officeId } from '../../db/reads/home/current-user'
import { openStore, type Store } from '../../db/store'
import { tellStep } from '../../db/work-step'
import type { JoiningPart } from '../../src-shared/program/sharing'
import type { WorkWatch } from '../../src-shared/program/work-progress'
import type { StaffMemberId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import { exchangeWatched } from './exchange'
import { type Invitation, invitationId, openedInvitation, readCode } from './join-code'
import { askToJoin } from './joining'
import { writeOfficeCopy } from './office-copy'
import { openJoined } from './open-joined'
import { keepOwnKeys, makeDeviceKeys, type OwnKeys, type PublicKeys, publicKeysOf, readOwnKeys } from './own-keys'
import { fileNames } from './shared-file-names'
import { bytesOf } from './shared-folder'
import { rememberPlace } from './shared-places'
import { type Laptop, sharingOf } from './sharing'

/** An invitation holds keys and names of devices. A larger file is none. */
const mostBytes = 1_024 * 1_024

type Found = { readonly invitation: Invitation; readonly folder: string }

const named = async (folder: string): Promise<string[]> =>
  readdir(folder).catch(() => {
    throw new Refused({ code: 'sharing', fault: 'away', what: folder })
  })

/** Returns the invitation in a folder that a code opens. Refuses a code that opens none, and one that is not valid any more. */
async function invitationIn(place: string, code: string, now: Date): Promise<Found> {
  const file = fileNames.invitation(invitationId(code))
  const offices = (await named(place)).filter(name => /^talan-[0-9a-f]{16}$/.test(name))
  for (const office of offices)
    for (const device of await readdir(join(place, office)).catch(() => [])) {
      const folder = join(place, office)
      const bytes = await bytesOf(join(folder, device, file), mostBytes)
      const invitation = bytes && (await openedInvitation(bytes, code))
      if (!invitation) continue
      if (invitation.expiresAt < now.toISOString()) throw new Refused({ code: 'sharing', fault: 'expired', what: code })
      return { invitation, folder }
    }
  throw new Refused({ code: 'sharing', fault: 'no-code', what: code })
}

/**
 * Returns the keys that this laptop takes part with: those of the device that it is already, if it has begun to join before or shares the office from
 * another file, otherwise new ones. A device that was shut out comes back as a new one.
 */
async function keysFor(
  { keyStore }: Laptop,
  { office, keys }: Invitation,
  devices: readonly SharingDevice[],
): Promise<{ readonly own: OwnKeys; readonly known: PublicKeys }> {
  const kept = await readOwnKeys(keyStore, office)
  const isShutOut = devices.some(device => device.id === kept?.device && device.isShutOut)
  if (!kept || isShutOut) {
    const { secret, known } = await makeDeviceKeys()
    return { own: { ...secret, keys, invitations: [] }, known }
  }
  const { secret, known } = await publicKeysOf(kept)
  const learned = keys.filter(({ id }) => !kept.keys.some(key => key.id === id))
  return { own: { ...secret, keys: [...kept.keys, ...learned], invitations: kept.invitations }, known }
}

/** What a laptop joins with: the new file, the shared folder, the code as it was typed, and what the laptop is called. */
type ToJoin = {
  readonly file: string
  readonly folder: string
  readonly code: string
  readonly name: string
  readonly user: string
}

/**
 * Joins a shared office with a code: makes the office's file out of the copy in the folder, takes in what has been written since, and asks to take
 * part. Returns the open store; the caller closes it. `whose` finds out which colleague works at this laptop. What this laptop writes reaches
 * the others when the one that gave the code has let it in. Refuses a code that is wrong, used or too old, and a file that is there already;
 * nothing is then made, and neither if it is called off before it has asked to take part.
 */
export async function joinOffice(
  { file, folder: given, code: typed, name, user }: ToJoin,
  laptop: Laptop,
  whose: (store: Store) => Promise<StaffMemberId | null>,
  now: Date,
  watch: WorkWatch = {},
): Promise<Store> {
  const [place, code] = [resolve(given), readCode(typed)]
  const begin = (detail: JoiningPart) => tellStep(watch, { done: 0, total: null, detail })
  await begin('copy')
  const { invitation, folder } = await invitationIn(place, code, now)
  await makeBeside(file, async unfinished => {
    await writeOfficeCopy(folder, invitation, unfinished)
    checkHeader(unfinished)
    await begin('rows')
    const copy = await openStore(unfinished, user, { laptop: null })
    try {
      if ((await officeId(copy.read)) !== invitation.office)
        throw new Refused({ code: 'sharing', fault: 'another-office', what: place })
      const { own, known } = await keysFor(laptop, invitation, await sharingDevices(copy.read))
      // Before anybody is asked: whoever is let in must have the keys.
      await keepOwnKeys(laptop.keyStore, invitation.office, own)
      await askToJoin(folder, own, known, { name, staffId: await whose(copy) }, code)
    } finally {
      await copy.close()
    }
  })
  const store = await openJoined(file, user, laptop.folder, async made => {
    await made.change(async db => beginSharing(db, await progressOf(db)))
    rememberPlace(made.file, place, laptop)
  })
  try {
    let came = 0
    const told = (entries: number) => {
      came += entries
      watch.tell?.({ done: came, total: null, detail: 'rows' })
    }
    await exchangeWatched(await sharingOf(store, laptop), now, new Date(), { came: told })
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}
