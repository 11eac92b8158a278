import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { folderRefusal } from '../../db/file/folder-refusal'
import { unfinishedFile } from '../../db/file/unfinished'
import { type Refusal, Refused, type SharingFault } from '../../src-shared/refusals/refusal'
import { type Header, headerOf } from './closed-file'

/** The folder of an office in the folder that people share. Its name says nothing of the office to others. */
export const officeFolder = (folder: string, office: string): string =>
  join(folder, `talan-${createHash('sha256').update(office).digest('hex').slice(0, 16)}`)

const isDevice = (name: string): boolean => /^[0-9a-f]{16}$/.test(name)

/** A file in the shared folder: the device and the name it was written under, and where it is now. */
export type SharedFile = { readonly device: string; readonly name: string; readonly path: string }

const isCopyOfSync = (name: string): boolean => name.endsWith('.talan') && !name.startsWith('.')

/** Files of Talan's own names are known by them. So the many that have been read already need not be opened again. */
const ownName =
  /^(logg-[0-9a-f]{12}-\d{9,}-\d{9,}-[0-9a-f]{16}|lage|ansluter|nycklar-[0-9a-f]{16}|kopia-[0-9a-z]+|bilaga-[0-9a-f]{64})\.talan$/

async function headerIn(path: string): Promise<Header | undefined> {
  const handle = await open(path, 'r').catch(() => undefined)
  if (!handle) return undefined
  try {
    if (!(await handle.stat()).isFile()) return undefined
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1_024), 0, 1_024, 0)
    return headerOf(buffer.subarray(0, bytesRead))
  } catch {
    return undefined
  } finally {
    await handle.close()
  }
}

/** Returns the files of one device's folder. A file under a strange name, such as a copy that a sync program made, is known by its header. */
async function filesIn(office: string, device: string): Promise<SharedFile[]> {
  const names = await readdir(join(office, device)).catch(() => [])
  const files: SharedFile[] = []
  const strange: SharedFile[] = []
  for (const name of names.filter(isCopyOfSync)) {
    const path = join(office, device, name)
    if (ownName.test(name)) files.push({ device, name, path })
    else {
      const header = await headerIn(path)
      if (header && isDevice(header.device)) strange.push({ device: header.device, name: header.name, path })
    }
  }
  return [...files, ...strange]
}

/**
 * Returns every file of an office in the shared folder, in the order of their names. Refuses a folder that cannot be reached, or in which the
 * office is not any more.
 */
export async function filesOf(office: string): Promise<SharedFile[]> {
  let names: string[]
  try {
    names = await readdir(office)
  } catch {
    throw new Refused({ code: 'sharing', fault: 'away', what: office })
  }
  const files: SharedFile[] = []
  for (const device of names.filter(isDevice).sort()) files.push(...(await filesIn(office, device)))
  return files.sort(({ name: one }, { name: other }) => (one < other ? -1 : one > other ? 1 : 0))
}

/** Returns the bytes of a file; undefined if it is gone, or cannot be read now. A sync program may be writing it. */
export async function bytesOf(path: string, most = Number.POSITIVE_INFINITY): Promise<Buffer | undefined> {
  try {
    const found = await stat(path)
    return found.isFile() && found.size <= most ? await readFile(path) : undefined
  } catch {
    return undefined
  }
}

/** Flushes a folder. Sticks and network shares often cannot, and do so by themselves. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle
    ?.sync()
    .catch(() => undefined)
    .finally(() => handle.close())
}

/** What a refusal of the system says of the shared folder. */
const faults: Readonly<Partial<Record<Refusal['code'], SharingFault>>> = {
  'disk-full': 'full',
  'disk-failing': 'failing',
  'folder-not-writable': 'read-only',
  'file-in-use': 'failing',
}

/** Turns an error of writing into the folder of an office into a refusal. Returns every other error unchanged: such an error is a bug. */
export function sharedFolderRefusal(office: string, error: unknown): unknown {
  const known = folderRefusal(office, error)
  const fault = existsSync(office) ? known instanceof Refused && faults[known.refusal.code] : 'away'
  return fault ? new Refused({ code: 'sharing', fault, what: office }) : known
}

/**
 * Writes a file into a device's own folder: aside, flushed, and then renamed, so that it is whole under its name. Refuses a folder that is away,
 * full or not to be written to.
 */
export async function putFile(office: string, device: string, name: string, bytes: Uint8Array): Promise<void> {
  if (!existsSync(office)) throw new Refused({ code: 'sharing', fault: 'away', what: office })
  const folder = join(office, device)
  // The name begins with a dot, so that sync programs leave it alone.
  const unfinished = unfinishedFile(join(folder, `.${name}`))
  try {
    await mkdir(folder, { recursive: true })
    const handle = await open(unfinished, 'w', 0o600)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(unfinished, join(folder, name))
    await flushFolder(folder)
  } catch (error) {
    throw sharedFolderRefusal(office, error)
  } finally {
    await rm(unfinished, { force: true }).catch(() => undefined)
  }
}

/** Removes a file of a device's own. One that cannot be removed now is removed another time. */
export const dropFile = (office: string, device: string, name: string): Promise<void> =>
  rm(join(office, device, name), { force: true }).catch(() => undefined)
