import { createHash } from 'node:crypto'
import { z } from 'zod'
import { bookIn } from '../../../db/file/laptop-book'
import { laptopFolder } from '../../../db/file/laptop-folder'
import { officeId } from '../../../db/reads/home/current-user'
import type { Store } from '../../../db/store'
import { Refused } from '../../../src-shared/refusals/refusal'
import type { Laptop } from '../sharing'
import { type HubAddress, namedHub } from './hub-address'

const placeShape = z
  .object({ host: z.string(), port: z.int(), database: z.string(), user: z.string(), ca: z.string().optional() })
  .strict()

/** Where a file of an office is shared by a hub, and as whom. The password is in the store of keys. */
export type HubPlace = z.infer<typeof placeShape>

/** The laptop's book of which file of an office is shared by which hub. A copied file is not in it, and shares nothing. */
const placesOf = ({ folder = laptopFolder() }: Pick<Laptop, 'folder'>) => bookIn(folder, 'kontor-vid-hubb.json')

/** Returns the hub that an office's file is shared by; undefined if it is shared by none, or what was remembered of it is damaged. */
export function sharedByHub(file: string, laptop: Pick<Laptop, 'folder'>): HubPlace | undefined {
  const text = placesOf(laptop).of(file)
  if (text === undefined) return undefined
  try {
    return placeShape.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Returns the name under which a laptop keeps a person's password at a hub for an office. */
export const nameOfPassword = (office: string, place: HubPlace): string =>
  `hubb-${createHash('sha256')
    .update(JSON.stringify([office, place.user, namedHub(place)]))
    .digest('hex')
    .slice(0, 16)}`

/**
 * Remembers on this laptop that an office's file is shared by a hub, and keeps the password in the store of keys. Refuses a disk that is full; the
 * store of keys is then as it was, since nothing would ever lead to the password again.
 */
export async function rememberHub(store: Store, address: HubAddress, laptop: Laptop): Promise<void> {
  const { host, port, database, user, password, ca } = address
  const place: HubPlace = { host, port, database, user, ...(ca === undefined ? {} : { ca }) }
  const { keyStore } = laptop
  const name = nameOfPassword(await officeId(store.read), place)
  const before = await keyStore.read(name)
  await keyStore.write(name, password)
  try {
    placesOf(laptop).keep(store.file, JSON.stringify(place))
  } catch (error) {
    // Another file of the office may be shared by the same hub.
    await (before === undefined ? keyStore.forget(name) : keyStore.write(name, before)).catch(() => undefined)
    throw error
  }
}

/** Returns the address of the hub that an open office is shared by, with the password. Refuses an office that is shared by none, and a lost password. */
export async function hubAddressOf(store: Store, laptop: Laptop): Promise<HubAddress> {
  const place = sharedByHub(store.file, laptop)
  if (!place) throw new Refused({ code: 'sharing', fault: 'not-shared', what: store.file })
  const password = await laptop.keyStore.read(nameOfPassword(await officeId(store.read), place))
  if (password === undefined) throw new Refused({ code: 'hub', fault: 'no-password', what: namedHub(place) })
  const { ca, ...where } = place
  return { ...where, password, ...(ca === undefined ? {} : { ca }) }
}

/**
 * Shares an office by its hub no more from this laptop, and forgets the password. The office stays as it is, and so does what was sent: nobody need be
 * told, since nothing is encrypted for a computer there.
 */
export async function leaveHub(store: Store, laptop: Laptop): Promise<void> {
  const place = sharedByHub(store.file, laptop)
  if (!place) return
  placesOf(laptop).remember(store.file, null)
  await laptop.keyStore.forget(nameOfPassword(await officeId(store.read), place))
}
