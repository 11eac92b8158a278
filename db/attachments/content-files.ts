import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ContentFault } from '../../src-shared/log/attachment'
import { folderRefusal } from '../file/folder-refusal'
import { copyHashed, type Hashed, hashOf } from '../file/hash-file'
import { isRegular } from '../file/regular-file'
import { unfinishedFile } from '../file/unfinished'

/** True if a text is the name of a content: a SHA-256 in hexadecimal, and so never a path. */
export const isContentName = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

/** The folder beside a store where the contents of its attachments are. */
export const attachmentFolder = (storeFile: string): string => `${storeFile}.bilagor`

/**
 * Returns where a content is kept: in a folder named by the first two characters of its name, so that no folder grows too long to be shown.
 */
export const contentFile = (storeFile: string, sha256: string): string =>
  join(attachmentFolder(storeFile), sha256.slice(0, 2), sha256)

/**
 * Returns what is wrong with a content: `missing` or `altered`. Undefined if it is there and as it was. What is no
 * file counts as altered, since reading a pipe would wait for ever.
 */
export async function contentFault(storeFile: string, sha256: string): Promise<ContentFault | undefined> {
  if (!isContentName(sha256) || !existsSync(contentFile(storeFile, sha256))) return 'missing'
  const file = contentFile(storeFile, sha256)
  return isRegular(file) && (await hashOf(file)) === sha256 ? undefined : 'altered'
}

/** Flushes a folder to the disk. Otherwise a file renamed into it may be gone after a power cut. Windows does so by itself. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/**
 * Copies a file's content to its place beside the store and returns its hash and size. It is kept once, however often it is attached. It is
 * written aside, flushed and then renamed, so that a content of that name is whole. A damaged one is replaced. Refuses a folder that cannot
 * be written to, and a full disk.
 */
export async function keepContent(storeFile: string, source: string): Promise<Hashed> {
  const folder = attachmentFolder(storeFile)
  const aside = unfinishedFile(join(folder, randomBytes(6).toString('hex')))
  try {
    await mkdir(folder, { recursive: true })
    const kept = await copyHashed(source, aside)
    const place = contentFile(storeFile, kept.sha256)
    if (await contentFault(storeFile, kept.sha256)) {
      await mkdir(dirname(place), { recursive: true })
      await rename(aside, place)
      for (const changed of [dirname(place), folder, dirname(folder)]) await flushFolder(changed)
    }
    return kept
  } catch (error) {
    throw folderRefusal(folder, error)
  } finally {
    // A copy that cannot be deleted is listed by the check of attachments. The error to report is why the content was not kept.
    await rm(aside, { force: true }).catch(() => undefined)
  }
}

/** Keeps several contents or none: if one cannot be kept, those that were not there before are deleted again and the error is thrown. */
export async function keepContents(storeFile: string, sources: readonly string[]): Promise<void> {
  const folder = attachmentFolder(storeFile)
  const wasThere = existsSync(folder)
  const added: string[] = []
  try {
    for (const source of sources) {
      const place = contentFile(storeFile, await hashOf(source))
      if (!existsSync(place)) added.push(place)
      await keepContent(storeFile, source)
    }
  } catch (error) {
    for (const place of added) await rm(place, { force: true })
    if (!wasThere) await rm(folder, { recursive: true, force: true })
    throw error
  }
}
