import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { mostPartBytes } from '../limits'
import type { ZipEntry } from './zip-directory'

const headerSignature = 0x04034b50
const broken = (name: string) => new Unreadable('broken', { said: name })

/** Returns the packed bytes of an entry. Throws `password` if they are encrypted, and `broken` if they are not where the directory says. */
function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new Unreadable('password')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.headerAt + 30 > view.byteLength || view.getUint32(entry.headerAt, true) !== headerSignature)
    throw broken(entry.name)
  const from =
    entry.headerAt + 30 + view.getUint16(entry.headerAt + 26, true) + view.getUint16(entry.headerAt + 28, true)
  if (from + entry.packed > view.byteLength) throw broken(entry.name)
  return bytes.subarray(from, from + entry.packed)
}

/** Returns a small entry of a zip unpacked. Throws `broken` if it is not as the directory says. */
export function wholePart(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.unpacked > mostPartBytes) throw new Unreadable('unpacks-too-large', { said: entry.name })
  const packed = packedBytes(bytes, entry)
  try {
    // One byte more than it should have shows that it has more.
    const part = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: entry.unpacked + 1 })
    if (part.byteLength !== entry.unpacked || crc32(part) !== entry.checksum) throw broken(entry.name)
    return part
  } catch (error) {
    throw error instanceof Unreadable ? error : broken(entry.name)
  }
}

/**
 * Yields an entry of a zip unpacked piece by piece. Throws `unpacks-too-large` as soon as it has more bytes than the directory says, and
 * `broken` if it ends too early or its sum is wrong.
 */
export async function* partPieces(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(bytes, entry)
  let [length, sum] = [0, 0]
  for await (const piece of entry.method === 0 ? [packed] : inflated(packed, entry.name)) {
    length += piece.byteLength
    if (length > entry.unpacked) throw new Unreadable('unpacks-too-large', { said: entry.name })
    sum = crc32(piece, sum)
    yield piece
  }
  if (length !== entry.unpacked || sum !== entry.checksum) throw broken(entry.name)
}

async function* inflated(packed: Uint8Array, name: string): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 })
  inflate.end(packed)
  try {
    for await (const piece of inflate) yield piece as Uint8Array
  } catch (error) {
    // An error of the consumer comes back through `return` and not here, so this is one of the packed bytes.
    throw error instanceof Unreadable ? error : broken(name)
  } finally {
    inflate.destroy()
  }
}
