import { createHash } from 'node:crypto'
import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'

const chunkSize = 1 << 16

/** Writes a text piece by piece, waits until it is on the disk, and returns its SHA-256. */
export async function writeHashed(file: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<string> {
  await mkdir(dirname(file), { recursive: true })
  const handle = await open(file, 'wx')
  const hash = createHash('sha256')
  let waiting = ''
  const flush = async () => {
    const bytes = Buffer.from(waiting, 'utf8')
    waiting = ''
    hash.update(bytes)
    await handle.writeFile(bytes)
  }
  try {
    for await (const piece of pieces) {
      waiting += piece
      if (waiting.length >= chunkSize) await flush()
    }
    await flush()
    await handle.sync()
  } finally {
    await handle.close()
  }
  return hash.digest('hex')
}
