import { closeSync, constants, fstatSync, openSync, readFileSync, statSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { Refused } from '../../src-shared/refusals/refusal'

/** Opening a named pipe without this flag waits until another program writes to it. Windows has no such flag. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

const notAFile = (file: string): Refused => new Refused({ code: 'not-a-file', file })

/** True if the path is a regular file, or a link to one. */
export const isRegular = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() === true

/** Refuses a path that is there and is not a regular file, such as a pipe or a device: reading one may never end. */
export function requireRegularIfThere(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found && !found.isFile()) throw notAFile(file)
}

/** Opens a regular file for reading and returns its descriptor. Refuses everything else, without waiting for it. */
export function openRegular(file: string): number {
  const descriptor = openSync(file, flags)
  if (fstatSync(descriptor).isFile()) return descriptor
  closeSync(descriptor)
  throw notAFile(file)
}

/** Returns the text of a regular file. Refuses everything else. */
export function readRegular(file: string): string {
  const descriptor = openRegular(file)
  try {
    return readFileSync(descriptor, 'utf8')
  } finally {
    closeSync(descriptor)
  }
}

/** Returns the bytes of a regular file as a stream, up to the byte `end`. Refuses everything else. */
export async function streamRegular(file: string, end?: number): Promise<Readable> {
  const handle: FileHandle = await open(file, flags)
  if ((await handle.stat()).isFile()) return handle.createReadStream(end === undefined ? {} : { start: 0, end })
  await handle.close()
  throw notAFile(file)
}
