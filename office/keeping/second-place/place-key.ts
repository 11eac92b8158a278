import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { folderRefusal } from '../../../db/file/folder-refusal'
import { unfinishedFile } from '../../../db/file/unfinished'
import {
  isWeakPassphrase,
  type PlaceKey,
  type SecondPlace,
  usedPassphrase,
} from '../../../src-shared/program/second-place'
import { Refused } from '../../../src-shared/refusals/refusal'

const keyName = /^talan-nyckel-[0-9a-f]{8}\.age$/
/** A key file has some hundred bytes. A larger one is not Talan's, and is not read. */
const mostKeyBytes = 64 * 1024

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** The file in a place that holds the secret half of a key, encrypted with the passphrase. */
const keyFile = (folder: string, recipient: string): string =>
  join(folder, `talan-nyckel-${sha256(recipient).slice(0, 8)}.age`)

/** How much work one guess of a passphrase costs: 2 to this power. The default of the program `age`. */
const scryptWork = 18

/** Writes a small file so that it is whole after a power cut, or is not there. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = unfinishedFile(file)
  try {
    const handle = await open(unfinished, 'w', 0o600)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(unfinished, file)
  } finally {
    await rm(unfinished, { force: true })
  }
}

/**
 * Makes a key for a place. The secret half is written there, encrypted with the passphrase, and read back; only the public half is returned.
 * Refuses a weak passphrase and a folder that cannot be written to.
 */
export async function makePlaceKey(folder: string, passphrase: string, work = scryptWork): Promise<PlaceKey> {
  if (isWeakPassphrase(passphrase)) throw new Refused({ code: 'second-place', fault: 'weak', what: folder })
  const secret = await generateX25519Identity()
  const recipient = await identityToRecipient(secret)
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(work)
  encrypter.setPassphrase(usedPassphrase(passphrase))
  const bytes = await encrypter.encrypt(`# public key: ${recipient}\n${secret}\n`)
  const file = keyFile(folder, recipient)
  try {
    await writeWhole(file, bytes)
    const secrets = await secretsIn(file, usedPassphrase(passphrase))
    if (!secrets.includes(secret)) throw new Refused({ code: 'second-place', fault: 'no-key', what: folder })
  } catch (error) {
    throw folderRefusal(folder, error)
  }
  return { recipient, sha256: sha256(bytes) }
}

/** True if a folder has the key file of an earlier encryption. */
export const hasPlaceKey = (folder: string): boolean => readdirSync(folder).some(name => keyName.test(name))

/** Refuses a place whose key file is gone or altered: a copy that is encrypted for it could never be read. */
export function requireKey({ folder, key }: SecondPlace): void {
  if (!key) return
  try {
    if (sha256(readFileSync(keyFile(folder, key.recipient))) === key.sha256) return
  } catch {
    // It is gone, or cannot be read.
  }
  throw new Refused({ code: 'second-place', fault: 'no-key', what: folder })
}

/** Returns the secret keys in one key file; none if the passphrase does not open it, or it is no key file. */
async function secretsIn(file: string, passphrase: string): Promise<string[]> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  const text = await decrypter.decrypt(readFileSync(file), 'text').catch(() => '')
  return text.split('\n').filter(line => line.startsWith('AGE-SECRET-KEY-1'))
}

/** Returns the secret keys in a folder that a passphrase opens. */
export async function secretsOf(folder: string, passphrase: string): Promise<string[]> {
  const found: string[] = []
  for (const name of readdirSync(folder).filter(other => keyName.test(other))) {
    const size = statSync(join(folder, name), { throwIfNoEntry: false })
    if (size?.isFile() && size.size <= mostKeyBytes)
      found.push(...(await secretsIn(join(folder, name), usedPassphrase(passphrase))))
  }
  return found
}

/**
 * Returns the key of a place that a passphrase opens, for a caller that keeps no public half; makes one if the place has none. Refuses a
 * passphrase that opens none of those that are there.
 */
export async function placeKeyFor(folder: string, passphrase: string): Promise<PlaceKey> {
  const [secret] = await secretsOf(folder, passphrase)
  if (secret !== undefined) {
    const recipient = await identityToRecipient(secret)
    return { recipient, sha256: sha256(readFileSync(keyFile(folder, recipient))) }
  }
  if (hasPlaceKey(folder)) throw new Refused({ code: 'second-place', fault: 'wrong', what: folder })
  return makePlaceKey(folder, passphrase)
}
