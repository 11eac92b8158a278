import { closeSync, fstatSync, readSync } from 'node:fs'
import { openRegular } from '../../../../db/file/regular-file'
import { Unreadable } from '../../../../src-shared/imports/unreadable'

/**
 * Returns the bytes of a regular file. Throws `too-large` before it reads more than `most`, `changing` if another program writes the file
 * meanwhile, since its end may be missing, and the refusal `not-a-file` for everything else, whose reading may never end.
 */
export function boundedBytes(path: string, most: number): Uint8Array {
  const file = openRegular(path)
  try {
    const before = fstatSync(file)
    if (before.size > most) throw new Unreadable('too-large')
    // One byte more than the file has shows that it has grown.
    const bytes = Buffer.alloc(before.size + 1)
    let length = 0
    for (let read = -1; read !== 0 && length < bytes.byteLength; length += read)
      read = readSync(file, bytes, length, bytes.byteLength - length, null)
    const after = fstatSync(file)
    if (length !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs)
      throw new Unreadable('changing')
    return bytes.subarray(0, length)
  } finally {
    closeSync(file)
  }
}
