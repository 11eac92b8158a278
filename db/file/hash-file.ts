import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { streamRegular } from './regular-file'

/** What identifies the content of a file: its SHA-256 in hexadecimal, and its size. */
export type Hashed = { readonly sha256: string; readonly sizeBytes: number }

/** Returns the SHA-256 of a file, in hexadecimal. Refuses what is not a regular file. */
export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of await streamRegular(file)) hash.update(chunk)
  return hash.digest('hex')
}

/**
 * Copies a file to a place where there is none, flushes it to the disk, and returns its hash and size. Throws `EEXIST` if a file is there. Refuses to copy
 * what is not a regular file.
 */
export async function copyHashed(from: string, to: string): Promise<Hashed> {
  const source = await streamRegular(from)
  const handle = await open(to, 'wx').catch(error => {
    source.destroy()
    throw error
  })
  const hash = createHash('sha256')
  let sizeBytes = 0
  try {
    for await (const chunk of source) {
      hash.update(chunk)
      sizeBytes += chunk.length
      await handle.writeFile(chunk)
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
  return { sha256: hash.digest('hex'), sizeBytes }
}
