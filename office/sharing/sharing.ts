import { officeId } from '../../db/reads/home/current-user'
import type { Store } from '../../db/store'
import { Refused } from '../../src-shared/refusals/refusal'
import type { KeyStore } from './key-store'
import { keepOwnKeys, type OwnKeys, readOwnKeys } from './own-keys'
import { officeFolder } from './shared-folder'
import { sharedThrough } from './shared-places'

/** What sharing needs of a laptop: where its keys are, and its own folder. */
export type Laptop = { readonly keyStore: KeyStore; readonly folder?: string | undefined }

/** An office that is shared by a folder, open on this laptop, with the keys that it has now. */
export type Sharing = {
  readonly store: Store
  readonly office: string
  /** The office's own folder within the one that people share. */
  readonly folder: string
  readonly own: OwnKeys
  readonly keyStore: KeyStore
}

/** Returns the shared office that is open. Refuses one that is not shared from this file, and a laptop that lacks its keys. */
export async function sharingOf(store: Store, laptop: Laptop): Promise<Sharing> {
  const place = sharedThrough(store.file, laptop)
  if (place === undefined) throw new Refused({ code: 'sharing', fault: 'not-shared', what: store.file })
  const office = await officeId(store.read)
  const own = await readOwnKeys(laptop.keyStore, office)
  if (!own) throw new Refused({ code: 'sharing', fault: 'no-key', what: store.file })
  return { store, office, folder: officeFolder(place, office), own, keyStore: laptop.keyStore }
}

/** Returns a shared office with the keys that this laptop has now, such as those that an exchange has learned. */
export async function withLearnedKeys(sharing: Sharing): Promise<Sharing> {
  return { ...sharing, own: (await readOwnKeys(sharing.keyStore, sharing.office)) ?? sharing.own }
}

/** Keeps other keys of a shared office on this laptop, and returns it with them. */
export async function withKeys(sharing: Sharing, keys: Partial<OwnKeys>): Promise<Sharing> {
  const own = { ...sharing.own, ...keys }
  await keepOwnKeys(sharing.keyStore, sharing.office, own)
  return { ...sharing, own }
}
