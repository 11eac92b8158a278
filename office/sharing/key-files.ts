import { createHash, createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto'
import { Decrypter, Encrypter } from 'age-encryption'
import { z } from 'zod'
import type { SharingDevice } from '../../db/exchange/sharing-devices'
import { type OfficeKey, officeKeyShape } from './own-keys'
import { fileNames, isKeysFile } from './shared-file-names'
import { bytesOf, putFile, type SharedFile } from './shared-folder'
import { type Sharing, withKeys } from './sharing'

const id = z.string().regex(/^[0-9a-f]{16}$/)

/** What a file of keys says in plain text: who wrote it, which keys it holds, and for whom. */
const headerShape = z
  .object({ form: z.literal('talan-nycklar-1'), device: id, keys: z.array(id), recipients: z.array(id) })
  .strict()

type KeyFile = z.infer<typeof headerShape> & { readonly box: Buffer }

/** A file of keys has some kilobytes. A larger one is not read. */
const mostBytes = 256 * 1_024
const signatureBytes = 64

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** Writes keys of the office for some devices: encrypted to each of them, and signed by this one. */
async function putKeys(
  { folder, own }: Sharing,
  keys: readonly OfficeKey[],
  to: readonly Pick<SharingDevice, 'id' | 'recipient'>[],
): Promise<void> {
  const encrypter = new Encrypter()
  for (const { recipient } of to) encrypter.addRecipient(recipient)
  const box = await encrypter.encrypt(JSON.stringify(keys))
  const header = {
    form: 'talan-nycklar-1' as const,
    device: own.device,
    keys: keys.map(key => key.id),
    recipients: to.map(device => device.id),
  }
  const bytes = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), box])
  const signKey = createPrivateKey({ key: Buffer.from(own.signKey, 'base64'), format: 'der', type: 'pkcs8' })
  const name = fileNames.keys(randomBytes(8).toString('hex'))
  await putFile(folder, own.device, name, Buffer.concat([bytes, sign(null, digestOf(bytes), signKey)]))
}

/** Returns a file of keys if the device that it says has signed it and takes part; undefined for every other file. */
function readKeyFile(bytes: Buffer, devices: readonly SharingDevice[]): KeyFile | undefined {
  const [begin, end] = [bytes.indexOf('\n') + 1, bytes.length - signatureBytes]
  if (begin === 0 || end <= begin) return undefined
  try {
    const header = headerShape.parse(JSON.parse(bytes.toString('utf8', 0, begin)))
    const by = devices.find(device => device.id === header.device && !device.isShutOut)
    if (!by) return undefined
    const signedBy = createPublicKey({ key: Buffer.from(by.signKey, 'base64'), format: 'der', type: 'spki' })
    const holds = verify(null, digestOf(bytes.subarray(0, end)), signedBy, bytes.subarray(end))
    return holds ? { ...header, box: bytes.subarray(begin, end) } : undefined
  } catch {
    return undefined
  }
}

async function keyFilesIn(files: readonly SharedFile[], devices: readonly SharingDevice[]): Promise<KeyFile[]> {
  const found: KeyFile[] = []
  for (const { name, path } of files.filter(file => isKeysFile(file.name))) {
    const bytes = isKeysFile(name) ? await bytesOf(path, mostBytes) : undefined
    const read = bytes && readKeyFile(bytes, devices)
    if (read) found.push(read)
  }
  return found
}

async function unboxed({ device, box }: KeyFile, identity: string): Promise<OfficeKey[]> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  try {
    const keys = z.array(officeKeyShape).parse(JSON.parse(await decrypter.decrypt(box, 'text')))
    // The device that gave a key answers for it: when that one is shut out, nothing more is encrypted with the key.
    return keys.map(key => ({ ...key, madeBy: device }))
  } catch {
    return []
  }
}

/** Learns the keys of the office that other devices have written for this one. */
export async function learnKeys(
  sharing: Sharing,
  files: readonly SharedFile[],
  devices: readonly SharingDevice[],
): Promise<Sharing> {
  const { own } = sharing
  const known = new Set(own.keys.map(key => key.id))
  const learned = new Map<string, OfficeKey>()
  for (const file of await keyFilesIn(files, devices)) {
    const isNew = file.recipients.includes(own.device) && file.keys.some(key => !known.has(key))
    if (isNew) for (const key of await unboxed(file, own.identity)) if (!known.has(key.id)) learned.set(key.id, key)
  }
  return learned.size === 0 ? sharing : withKeys(sharing, { keys: [...own.keys, ...learned.values()] })
}

/** Writes each key of the office for each device that takes part and that nobody has written it for. */
export async function handOutKeys(
  sharing: Sharing,
  files: readonly SharedFile[],
  devices: readonly SharingDevice[],
): Promise<void> {
  const { own } = sharing
  const written = await keyFilesIn(files, devices)
  for (const device of devices) {
    if (device.isShutOut || device.id === own.device) continue
    const has = new Set(written.filter(({ recipients }) => recipients.includes(device.id)).flatMap(({ keys }) => keys))
    const lacking = own.keys.filter(key => !has.has(key.id) && key.madeBy !== device.id)
    if (lacking.length > 0) await putKeys(sharing, lacking, [device])
  }
}
