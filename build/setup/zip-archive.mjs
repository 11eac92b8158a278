import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { crc32, inflateRawSync } from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LONGEST_TAIL = 66_000

/** Opens a zip file by the directory at its end. `read` inflates one entry and throws if its size or CRC is wrong. */
export function openZip(file) {
  const descriptor = openSync(file, 'r')
  const bytesAt = (position, length) => {
    const bytes = Buffer.alloc(length)
    if (readSync(descriptor, bytes, 0, length, position) !== length) throw new Error(`${file} is cut off`)
    return bytes
  }
  return {
    entries: [...entriesOf(directoryOf(fstatSync(descriptor).size, bytesAt))],
    read: entry => {
      const head = bytesAt(entry.position, 30)
      const start = entry.position + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
      const packed = bytesAt(start, entry.packedSize)
      const body = entry.method === 0 ? packed : inflateRawSync(packed)
      if (body.length !== entry.size || crc32(body) !== entry.crc)
        throw new Error(`${entry.name} is damaged in ${file}`)
      return body
    },
    close: () => closeSync(descriptor),
  }
}

function directoryOf(fileSize, bytesAt) {
  const length = Math.min(fileSize, LONGEST_TAIL)
  const tail = bytesAt(fileSize - length, length)
  for (let at = tail.length - 22; at >= 0; at--)
    if (tail.readUInt32LE(at) === END_OF_DIRECTORY)
      return bytesAt(tail.readUInt32LE(at + 16), tail.readUInt32LE(at + 12))
  throw new Error('no zip directory found')
}

function* entriesOf(directory) {
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === DIRECTORY_ENTRY; ) {
    const nameLength = directory.readUInt16LE(at + 28)
    yield {
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      position: directory.readUInt32LE(at + 42),
    }
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
}
