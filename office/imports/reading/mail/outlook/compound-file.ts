import { Unreadable } from '../../../../../src-shared/imports/unreadable'

// A saved Outlook item is a compound file: sectors of one size, chained by a table, with a tree of folders and streams. The library that
// reads it follows the chains wherever they lead. A chain in a circle would never end, and a stream can claim any length. So the file is
// checked here before the library sees it.

const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

const endOfChain = -2
const nothing = -1

/** Streams shorter than this are kept in small sectors of 64 bytes. */
const shortest = 0x1000
const smallSector = 64

const entryLength = 128
const [folder, stream, root] = [1, 2, 5]

/** Folders within folders are read to this depth. A mail within a mail takes two. */
const deepest = 40

/** More entries than this are in no mail. */
const mostEntries = 200_000

const broken = (): Unreadable => new Unreadable('broken')

/** True if the file begins as a compound file, as saved Outlook items and old workbooks do. */
const isCompoundFile = (file: Buffer): boolean => file.subarray(0, signature.length).equals(signature)

/** Returns the numbers of a chain. Throws if it leaves the table, or returns to a sector that it has passed. */
function chainFrom(first: number, table: (sector: number) => number, most: number): number[] {
  const chain: number[] = []
  for (let at = first; at !== endOfChain; at = table(at)) {
    if (at < 0 || at >= most || chain.length >= most) throw broken()
    chain.push(at)
  }
  return chain
}

type Sectors = { readonly size: number; readonly count: number; readonly start: (sector: number) => number }

/** Returns the table that says which sector follows which. The first 109 of its own sectors are named in the header. */
function sectorTable(file: Buffer, { size, count, start }: Sectors): (sector: number) => number {
  const perSector = size / 4
  const tables: number[] = []
  const wanted = file.readUInt32LE(0x2c)
  if (wanted > count) throw broken()
  for (let i = 0; i < Math.min(wanted, 109); i += 1) tables.push(file.readInt32LE(0x4c + 4 * i))
  let next = file.readInt32LE(0x44)
  for (let i = file.readUInt32LE(0x48); i > 0 && tables.length < wanted; i -= 1) {
    if (next < 0 || next >= count) throw broken()
    for (let j = 0; j < perSector - 1 && tables.length < wanted; j += 1)
      tables.push(file.readInt32LE(start(next) + 4 * j))
    next = file.readInt32LE(start(next) + size - 4)
  }
  return sector => {
    const table = tables[Math.floor(sector / perSector)]
    if (table === undefined || table < 0 || table >= count) throw broken()
    return file.readInt32LE(start(table) + 4 * (sector % perSector))
  }
}

type Entry = {
  readonly type: number
  readonly siblings: readonly number[]
  readonly child: number
  readonly first: number
  readonly length: number
}

const entryAt = (file: Buffer, at: number): Entry => ({
  type: file.readUInt8(at + 0x42),
  siblings: [file.readInt32LE(at + 0x44), file.readInt32LE(at + 0x48)],
  child: file.readInt32LE(at + 0x4c),
  first: file.readInt32LE(at + 0x74),
  length: file.readUInt32LE(at + 0x78),
})

/** Returns the streams of the tree. Throws if the tree returns to an entry, is too deep or names an entry that is not there. */
function streamsOf(entries: readonly Entry[]): Entry[] {
  const streams: Entry[] = []
  const passed = new Set([0])
  const waiting = [{ at: entries[0]?.child ?? nothing, depth: 1 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { at, depth } = next
    if (at === nothing) continue
    const entry = entries[at]
    if (entry === undefined || passed.has(at)) throw broken()
    if (depth > deepest) throw new Unreadable('too-deep')
    passed.add(at)
    waiting.push(...entry.siblings.map(sibling => ({ at: sibling, depth })))
    if (entry.type === folder) waiting.push({ at: entry.child, depth: depth + 1 })
    else if (entry.type === stream) streams.push(entry)
  }
  return streams
}

/**
 * Throws `Unreadable` if the compound file is not whole: every chain has to end inside the file, every entry to be there once, and the
 * streams together to be no longer than the file.
 */
export function checkCompoundFile(file: Buffer): void {
  try {
    checkParts(file)
  } catch (error) {
    // A number outside the file is read as a `RangeError`.
    throw error instanceof Unreadable ? error : broken()
  }
}

function checkParts(file: Buffer): void {
  if (!isCompoundFile(file)) throw new Unreadable('unknown-kind')
  const size = file.readUInt8(30) === 12 ? 0x1000 : 0x200
  const count = Math.ceil((file.length - size) / size)
  const start = (sector: number) => (sector + 1) * size
  const table = sectorTable(file, { size, count, start })

  const entries = chainFrom(file.readInt32LE(0x30), table, count).flatMap(sector =>
    Array.from({ length: size / entryLength }, (_, i) => entryAt(file, start(sector) + i * entryLength)),
  )
  const [top] = entries
  if (top?.type !== root || entries.length > mostEntries) throw broken()

  const small = chainFrom(top.first === nothing ? endOfChain : top.first, table, count)
  const smallTables = chainFrom(Math.max(file.readInt32LE(0x3c), endOfChain) || endOfChain, table, count)
  const smallCount = Math.floor((small.length * size) / smallSector)
  const smallTable = (sector: number): number => {
    const at = smallTables[Math.floor(sector / (size / 4))]
    if (at === undefined) throw broken()
    return file.readInt32LE(start(at) + 4 * (sector % (size / 4)))
  }
  let total = 0
  for (const { first, length } of streamsOf(entries)) {
    total += length
    if (length > file.length || total > file.length) throw broken()
    if (length === 0) continue
    const isShort = length < shortest
    const chain = chainFrom(first, isShort ? smallTable : table, isShort ? smallCount : count)
    if (chain.length * (isShort ? smallSector : size) < length) throw broken()
  }
}
