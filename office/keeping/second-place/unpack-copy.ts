import { createWriteStream, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { attachmentFolder } from '../../../db/attachments/content-files'
import { diskRefusal } from '../../../db/file/disk-refusal'
import { holdingOfCopy } from '../../../db/file/holding'
import { checkHeader, refusalOf } from '../../../db/file/open-file'
import { Refused } from '../../../src-shared/refusals/refusal'
import { contentsBase } from '../backups/backup-folder'
import { storeName } from './pack-copy'
import { secretsOf } from './place-key'
import { readCopy } from './read-copy'
import { dropUnpacked, unpackedFolder } from './unpacked-copies'

/** A copy to unpack, beside which file, and the passphrase if it is encrypted. */
export type ToUnpack = { readonly copy: string; readonly beside: string; readonly passphrase: string | null }

async function secretsFor({ copy, passphrase }: ToUnpack): Promise<readonly string[]> {
  if (!copy.endsWith('.age')) return []
  if (passphrase === null || passphrase === '') throw new Refused({ code: 'second-place', fault: 'needed', what: copy })
  const secrets = await secretsOf(dirname(copy), passphrase)
  if (secrets.length === 0) throw new Refused({ code: 'second-place', fault: 'wrong', what: copy })
  return secrets
}

/**
 * Unpacks a copy of a second place into an unfinished folder beside a file, for the user alone to read, in the shape that `restoreBackup`
 * takes. Returns the path of the office in it. The caller deletes it; after a kill the next opening of the file does. Refuses a wrong
 * passphrase and a copy that is not whole; nothing is then left.
 */
export async function unpackCopy(toUnpack: ToUnpack): Promise<string> {
  const { copy, beside } = toUnpack
  const secrets = await secretsFor(toUnpack)
  dropUnpacked(beside)
  const folder = unpackedFolder(beside)
  const store = join(folder, storeName)
  const placeOf = (name: string) => {
    const inFolder = attachmentFolder(storeName)
    const isContent = name.startsWith(`${inFolder}/`)
    return isContent ? join(attachmentFolder(contentsBase(folder)), name.slice(inFolder.length)) : join(folder, name)
  }
  rmSync(folder, { recursive: true, force: true })
  try {
    mkdirSync(folder, { mode: 0o700 })
    await readCopy(copy, secrets, async (name, bytes) => {
      mkdirSync(dirname(placeOf(name)), { recursive: true, mode: 0o700 })
      const out = createWriteStream(placeOf(name), { flags: 'wx', mode: 0o600, flush: true })
      await pipeline(Readable.from(bytes), out).catch(error => {
        // Only what is written here can fill a disk, and it is the disk of this folder.
        const refusal = diskRefusal(dirname(beside), error)
        throw refusal?.refusal.code === 'disk-full' ? refusal : error
      })
    })
    checkHeader(store)
    holdingOfCopy(null, store)
    return store
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw refusalOf(copy, error)
  }
}
