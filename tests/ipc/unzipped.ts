import { inflateRawSync } from 'node:zlib'

/** Returns the bytes of each part of a zip file by name, read from its central directory and inflated by Node. */
export function zippedBytes(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const parts = new Map<string, Buffer>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)]
    const [nameLength, extra, comment] = [28, 30, 32].map(offset => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const local = bytes.readUInt32LE(at + 42)
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(data, data + size)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    parts.set(name, method === 0 ? packed : inflateRawSync(packed))
    at += 46 + nameLength + extra + comment
  }
  return parts
}

/** Returns the text of each part of a zip file by name. */
export const unzipped = (bytes: Buffer): Map<string, string> =>
  new Map([...zippedBytes(bytes)].map(([name, part]) => [name, part.toString('utf8')]))
