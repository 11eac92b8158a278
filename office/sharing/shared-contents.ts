import { createHmac } from 'node:crypto'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { contentFault, contentFile, keepContents } from '../../db/attachments/content-files'
import { attachmentsNamed } from '../../db/exchange/attachments-named'
import type { SharingDevice } from '../../db/exchange/sharing-devices'
import { hashOf } from '../../db/file/hash-file'
import { unfinishedFile } from '../../db/file/unfinished'
import type { Store } from '../../db/store'
import { closed, headerOf, opened } from './closed-file'
import { firstKey, type OfficeKey, type OwnKeys } from './own-keys'
import { fileNames } from './shared-file-names'
import { bytesOf, putFile, type SharedFile } from './shared-folder'
import type { Sharing } from './sharing'

/** Returns the name of an attachment's file in the folder. Without the office's first key nobody can tell which content it is. */
const nameOf = (sha256: string, { keys }: OwnKeys): string =>
  fileNames.content(
    createHmac('sha256', Buffer.from(firstKey(keys).key, 'base64'))
      .update(sha256)
      .digest('hex'),
  )

/** Puts the contents of attachments into the folder that are here and that no device has put there. */
export async function publishContents(
  { store, folder, own }: Sharing,
  files: readonly SharedFile[],
  key: OfficeKey,
): Promise<void> {
  const there = new Set(files.map(({ name }) => name))
  for (const sha256 of await attachmentsNamed(store.read)) {
    const name = nameOf(sha256, own)
    if (there.has(name) || (await contentFault(store.file, sha256))) continue
    const content = await readFile(contentFile(store.file, sha256))
    await putFile(folder, own.device, name, closed({ name, key, own }, content))
  }
}

/** Brings the content of one attachment out of the folder. False if it is not there yet. */
async function bringContent(
  { store, own }: Sharing,
  files: readonly SharedFile[],
  devices: readonly SharingDevice[],
  sha256: string,
): Promise<boolean> {
  const name = nameOf(sha256, own)
  for (const file of files.filter(one => one.name === name)) {
    const device = devices.find(({ id }) => id === file.device)
    const bytes = device && (await bytesOf(file.path))
    const header = bytes && headerOf(bytes)
    const key = own.keys.find(({ id }) => id === header?.key)
    const isNamed = header?.device === file.device && header.name === name
    const content = device && bytes && key && isNamed ? opened(bytes, key, device.signKey) : undefined
    if (!content) continue
    const aside = unfinishedFile(`${store.file}.bilaga`)
    try {
      writeFileSync(aside, content, { mode: 0o600 })
      if ((await hashOf(aside)) !== sha256) continue
      await keepContents(store.file, [aside])
      return true
    } finally {
      rmSync(aside, { force: true })
    }
  }
  return false
}

/** Brings the contents that are not here, as far as they are in the folder. Returns how many came and how many are not here yet. */
export async function bringContents(
  sharing: Sharing,
  files: readonly SharedFile[],
  devices: readonly SharingDevice[],
): Promise<{ readonly received: number; readonly awaited: number }> {
  let [received, awaited] = [0, 0]
  for (const sha256 of await attachmentsNamed(sharing.store.read)) {
    if (!(await contentFault(sharing.store.file, sha256))) continue
    if (await bringContent(sharing, files, devices, sha256)) received += 1
    else awaited += 1
  }
  return { received, awaited }
}

/** Returns how many contents of attachments are not here. A hub carries none. */
export async function contentsAwaited({ read, file }: Store): Promise<number> {
  const named = await attachmentsNamed(read)
  return named.filter(sha256 => !existsSync(contentFile(file, sha256))).length
}
