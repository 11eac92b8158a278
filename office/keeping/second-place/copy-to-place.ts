import { createWriteStream, existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { folderRefusal } from '../../../db/file/folder-refusal'
import { dropUnfinished, unfinishedFile } from '../../../db/file/unfinished'
import type { SecondPlace } from '../../../src-shared/program/second-place'
import { Refused } from '../../../src-shared/refusals/refusal'
import { newestCopy } from '../backups/backup-folder'
import { packCopy } from './pack-copy'
import { copyMark, type PlaceCopyFile, placeCopies, placeCopyFile, thinPlace } from './place-copies'
import { requireReachable } from './place-folder'
import { requireKey } from './place-key'
import { readCopy } from './read-copy'

/** An office, and the second place that a copy of it goes to. */
export type ToPlace = { readonly file: string; readonly place: SecondPlace }

/** Flushes the folder, so that a renamed file is there after a power cut. Many sticks and all of Windows cannot, and do so by themselves. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle
    ?.sync()
    .catch(() => undefined)
    .finally(() => handle.close())
}

/**
 * Writes a copy under another name, and reads it back to its end. An encrypted one has a second key that lives only here, in memory: the
 * laptop has no other way to read what it wrote.
 */
async function writeAndRead(copy: string, unfinished: string, place: SecondPlace): Promise<void> {
  // Opened only when it is written to: an error of opening that comes before anything waits for it would end the thread.
  const out = () => createWriteStream(unfinished, { flags: 'w', mode: 0o600, flush: true })
  if (!place.key) {
    await pipeline(await packCopy(copy), out())
    return readBack(unfinished, [], place)
  }
  const passing = await generateX25519Identity()
  const encrypter = new Encrypter()
  encrypter.addRecipient(place.key.recipient)
  encrypter.addRecipient(await identityToRecipient(passing))
  const plain = Readable.toWeb(await packCopy(copy)) as ReadableStream<Uint8Array>
  const encrypted = await encrypter.encrypt(plain)
  await pipeline(encrypted as unknown as AsyncIterable<Uint8Array>, out())
  return readBack(unfinished, [passing], place)
}

async function drained(_name: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of bytes) {
    // Reading it to its end is what compares it with the list.
  }
}

/** Reads a copy to its end. Refuses one that is not as it was written, for instance because another program changed it meanwhile. */
async function readBack(unfinished: string, secrets: readonly string[], { folder }: SecondPlace): Promise<void> {
  try {
    await readCopy(unfinished, secrets, drained)
  } catch (error) {
    const isDamaged =
      error instanceof Refused && error.refusal.code === 'second-place' && error.refusal.fault === 'damaged'
    throw isDamaged ? new Refused({ code: 'second-place', fault: 'not-as-written', what: folder }) : error
  }
}

/**
 * Puts the newest local copy of an office in a second place, as one file, encrypted if the place has a key. It is written aside, flushed,
 * read back and compared, and then renamed. Older ones are thinned. Returns the copy; one that is there already is returned as it is.
 * Refuses a place that is away, a key that is gone, a full disk, and an office without a local copy.
 */
export async function copyToPlace({ file, place }: ToPlace, now: Date): Promise<PlaceCopyFile> {
  await requireReachable(place)
  const copy = newestCopy(file)
  if (!copy) throw new Refused({ code: 'second-place', fault: 'no-copy', what: file })
  requireKey(place)
  const { folder } = place
  const mark = copyMark(copy.file)
  const target = placeCopyFile(folder, copy.at, mark, place.key !== null)
  try {
    dropUnfinished(folder, '', true)
    if (!existsSync(target)) {
      const unfinished = unfinishedFile(target)
      try {
        await writeAndRead(copy.file, unfinished, place)
        await rename(unfinished, target)
        await flushFolder(folder)
      } finally {
        await rm(unfinished, { force: true })
      }
    }
    await thinPlace(folder, mark, now)
  } catch (error) {
    // A stick that is pulled out in the middle is away, and no fault.
    await requireReachable(place)
    throw folderRefusal(folder, error)
  }
  const made = (await placeCopies(folder)).find(other => other.file === target)
  if (!made) throw new Error('the newest copy is always kept')
  return made
}
