import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { longestEntryName, mostUnpackedBytes, mostUnpackedRatio, mostZipEntries, smallUnpackedBytes } from '../limits'

/** One entry of a zip, as the directory at the end of the file describes it. Backslashes of its name are written as slashes. */
export type ZipEntry = {
  readonly name: string
  /** Where the bytes of the name are in the file, so that they can be mended. */
  readonly nameAt: number
  readonly nameLength: number
  readonly hasBackslash: boolean
  readonly isEncrypted: boolean
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  readonly checksum: number
  readonly headerAt: number
}

/** The entries of a zip by their names. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const longEndSignature = 0x06064b50
const [endLength, entryLength, longestComment] = [22, 46, 65_535]
const unknown32 = 0xffffffff

const broken = (said: string) => new Unreadable('broken', { said })

/** Returns where the directory begins and how many entries it has. Throws `broken` for a file that is cut off. */
function directoryPlace(view: DataView): { readonly at: number; readonly count: number } {
  const first = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue
    const [count, from] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)]
    if (count !== 0xffff && from !== unknown32) return { at: from, count }
    if (at < 20) throw broken('zip')
    const longEnd = Number(view.getBigUint64(at - 20 + 8, true))
    if (longEnd + 56 > view.byteLength || view.getUint32(longEnd, true) !== longEndSignature) throw broken('zip')
    return { at: Number(view.getBigUint64(longEnd + 48, true)), count: Number(view.getBigUint64(longEnd + 32, true)) }
  }
  throw broken('zip')
}

/** Returns the sizes and the place of an entry. Some programs write them into an extra field of 64 bits, in this order, where they are needed. */
function longFields(view: DataView, from: number, length: number, short: readonly number[]): readonly number[] {
  if (!short.includes(unknown32)) return short
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let next = at + 4
    return short.map(value => {
      if (value !== unknown32) return value
      next += 8
      if (next > at + 4 + view.getUint16(at + 2, true)) throw broken('zip')
      return Number(view.getBigUint64(next - 8, true))
    })
  }
  throw broken('zip')
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): { readonly entry: ZipEntry; readonly next: number } {
  if (view.getUint32(at, true) !== entrySignature) throw broken('zip')
  const nameLength = view.getUint16(at + 28, true)
  const extraLength = view.getUint16(at + 30, true)
  const nameAt = at + entryLength
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
  const [unpacked = 0, packed = 0, headerAt = 0] = longFields(view, nameAt + nameLength, extraLength, short)
  const name = new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameLength))
  const entry: ZipEntry = {
    name: name.replaceAll('\\', '/'),
    nameAt,
    nameLength,
    hasBackslash: name.includes('\\'),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    packed,
    unpacked,
    checksum: view.getUint32(at + 16, true),
    headerAt,
  }
  return { entry, next: nameAt + nameLength + extraLength + view.getUint16(at + 32, true) }
}

/** Throws for a name that no honest program writes: an absolute one, one that climbs out of its folder, or one with a control character. */
function checkName({ name }: ZipEntry): void {
  const isOdd = name === '' || name.length > longestEntryName || name.startsWith('/') || /\p{Cc}/u.test(name)
  if (isOdd || name.split('/').includes('..')) throw broken(name.slice(0, 200))
}

/** Throws if two entries share bytes of the file: such a file can unpack to any size. */
function checkOverlaps(entries: readonly ZipEntry[]): void {
  const inOrder = entries.toSorted((a, b) => a.headerAt - b.headerAt)
  inOrder.forEach((entry, index) => {
    const next = inOrder[index + 1]
    if (next && entry.headerAt + 30 + entry.packed > next.headerAt) throw new Unreadable('unpacks-too-large')
  })
}

/** Throws if the entries would become too large, all together, by what the file says of them. Each is held to its word when it is unpacked. */
function checkSizes(entries: readonly ZipEntry[], fileBytes: number): void {
  let sum = 0
  for (const { name, method, packed, unpacked } of entries) {
    if (method !== 0 && method !== 8) throw broken(name.slice(0, 200))
    if ((method === 0 && packed !== unpacked) || (method === 8 && unpacked === 0 && packed > 2)) throw broken(name)
    sum += unpacked
  }
  if (sum > mostUnpackedBytes || (sum > smallUnpackedBytes && sum > mostUnpackedRatio * fileBytes))
    throw new Unreadable('unpacks-too-large')
}

/** Returns the directory of a zip, before anything is unpacked. Throws `broken` if it is wrong, and `unpacks-too-large` if it is a trap. */
export function zipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = new Map<string, ZipEntry>()
  try {
    const { at, count } = directoryPlace(view)
    if (count > mostZipEntries) throw new Unreadable('unpacks-too-large')
    let place = at
    for (let index = 0; index < count; index += 1) {
      const { entry, next } = entryAt(bytes, view, place)
      checkName(entry)
      // Two entries of one name are read differently by different programs.
      if (entries.has(entry.name)) throw broken(entry.name)
      entries.set(entry.name, entry)
      place = next
    }
  } catch (error) {
    // A number in a broken directory leads outside the file.
    if (error instanceof RangeError) throw broken('zip')
    throw error
  }
  const files = [...entries.values()].filter(({ name }) => !name.endsWith('/'))
  checkSizes(files, bytes.byteLength)
  checkOverlaps(files)
  return entries
}

/** Returns the file with slashes in the names of its directory. Some programs of Windows write backslashes, which other readers do not find. */
export function withSlashes(bytes: Uint8Array, directory: ZipDirectory): Uint8Array {
  const odd = [...directory.values()].filter(entry => entry.hasBackslash)
  if (odd.length === 0) return bytes
  const mended = bytes.slice()
  for (const { nameAt, nameLength } of odd)
    for (let at = nameAt; at < nameAt + nameLength; at += 1) if (mended[at] === 0x5c) mended[at] = 0x2f
  return mended
}
