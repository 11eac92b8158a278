import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { z } from 'zod'
import type { KeyStore } from './key-store'

const hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`))

/** A key that files of the office are encrypted with. `without` are the devices that were shut out when it was made: they do not have it. */
export const officeKeyShape = z
  .object({
    id: hex(16),
    key: z.base64(),
    madeAt: z.iso.datetime(),
    madeBy: hex(16),
    without: z.array(hex(16)),
  })
  .strict()
export type OfficeKey = z.infer<typeof officeKeyShape>

/** A code that has been given and not been used: what proves that somebody has it, and until when it is valid. */
const invitationShape = z.object({ id: hex(16), proof: z.base64(), expiresAt: z.iso.datetime() }).strict()

const keysShape = z
  .object({
    /** The id of this device: a digest of its public signing key. */
    device: hex(16),
    /** Its private Ed25519 key, in base64. */
    signKey: z.base64(),
    /** Its private age key. */
    identity: z.string().startsWith('AGE-SECRET-KEY-1'),
    keys: z.array(officeKeyShape).min(1),
    invitations: z.array(invitationShape),
  })
  .strict()

/** What a laptop keeps secret of one office: its own keys, those of the office, and the codes it has given. */
export type OwnKeys = z.infer<typeof keysShape>

/** Returns the name under which a laptop keeps its keys of an office. */
export const nameOfKeys = (office: string): string =>
  `delat-${createHash('sha256').update(office).digest('hex').slice(0, 16)}`

/** Returns what this laptop keeps of an office; undefined if it has no keys of it, or they cannot be read. */
export async function readOwnKeys(store: KeyStore, office: string): Promise<OwnKeys | undefined> {
  const text = await store.read(nameOfKeys(office))
  if (text === undefined) return undefined
  try {
    return keysShape.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Keeps it. */
export const keepOwnKeys = (store: KeyStore, office: string, keys: OwnKeys): Promise<void> =>
  store.write(nameOfKeys(office), JSON.stringify(keysShape.parse(keys)))

/** Returns the id of a device by its public signing key in base64. Nobody can have another key and the same id. */
export const deviceIdOf = (signKey: string): string =>
  createHash('sha256').update(Buffer.from(signKey, 'base64')).digest('hex').slice(0, 16)

/** What others may know of a device: the public halves of its keys. */
export type PublicKeys = { readonly device: string; readonly signKey: string; readonly recipient: string }

/** The keys of a device: the secret halves, and the public ones. */
type DeviceKeys = {
  readonly secret: Pick<OwnKeys, 'device' | 'signKey' | 'identity'>
  readonly known: PublicKeys
}

/** Returns the public halves of the keys of a device beside the secret ones. */
export async function publicKeysOf({
  signKey: given,
  identity,
}: Pick<OwnKeys, 'signKey' | 'identity'>): Promise<DeviceKeys> {
  const secretKey = createPrivateKey({ key: Buffer.from(given, 'base64'), format: 'der', type: 'pkcs8' })
  const signKey = createPublicKey(secretKey).export({ type: 'spki', format: 'der' }).toString('base64')
  const device = deviceIdOf(signKey)
  const known = { device, signKey, recipient: await identityToRecipient(identity) }
  return { secret: { device, signKey: given, identity }, known }
}

/** Makes the keys of a new device. */
export async function makeDeviceKeys(): Promise<DeviceKeys> {
  const { privateKey } = generateKeyPairSync('ed25519')
  const signKey = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')
  return publicKeysOf({ signKey, identity: await generateX25519Identity() })
}

/** Makes a new key of the office, for those that are not shut out. */
export const makeOfficeKey = (madeBy: string, without: readonly string[], now: Date): OfficeKey => ({
  id: randomBytes(8).toString('hex'),
  key: randomBytes(32).toString('base64'),
  madeAt: now.toISOString(),
  madeBy,
  without: [...without].sort(),
})

const isLater = (one: OfficeKey, other: OfficeKey): boolean =>
  one.madeAt === other.madeAt ? one.id > other.id : one.madeAt > other.madeAt

/** Returns the newest key that none of the shut-out devices has; undefined if a new one must be made. */
export const currentKey = (keys: readonly OfficeKey[], shutOut: readonly string[]): OfficeKey | undefined =>
  keys
    .filter(({ without }) => shutOut.every(device => without.includes(device)))
    .reduce<OfficeKey | undefined>((newest, key) => (newest && isLater(newest, key) ? newest : key), undefined)

/** Returns the first key of the office, which every device has. The names of attachments are made with it. */
export function firstKey(keys: readonly OfficeKey[]): OfficeKey {
  const [one, ...others] = keys
  if (!one) throw new Error('an office that is shared has a key')
  return others.reduce((first, key) => (isLater(first, key) ? key : first), one)
}
