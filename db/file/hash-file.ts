import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'

/** What identifies the content of a file: its SHA-256 in hexadecimal, and its size. */
export type Hashed = { readonly sha256: string; readonly sizeBytes: number }

/** Returns the SHA-256 of a file, in hexadecimal. */
export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest('hex')
}

/**
 * Copies a file to a place where there is none, flushes it to the disk, and returns its hash and size. Throws `EEXIST` if a file is there.
 */
export async function copyHashed(from: string, to: string): Promise<Hashed> {
  const handle = await open(to, 'wx')
  const hash = createHash('sha256')
  let sizeBytes = 0
  try {
    for await (const chunk of createReadStream(from)) {
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
