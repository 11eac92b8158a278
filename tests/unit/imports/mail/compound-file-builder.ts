/** A folder of a compound file: streams by name, and folders by name. */
export type Folder = { readonly [name: string]: Uint8Array | Folder }

type Entry = { name: string; type: number; next: number; child: number; data: Buffer; first: number }

const sector = 512
const small = 64
const shortest = 4096
const [endOfChain, nothing, tableMark] = [-2, -1, -3]

const padded = (data: Buffer, size: number): Buffer =>
  Buffer.concat([data, Buffer.alloc((size - (data.length % size)) % size)])

const numbers = (values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, i) => {
    bytes.writeInt32LE(value, 4 * i)
  })
  return bytes
}

/** Returns the entries of a folder in a row: each names the next of its folder, and a folder its first one. */
function entriesOf(top: Folder): Entry[] {
  const entries: Entry[] = [
    { name: 'Root Entry', type: 5, next: nothing, child: nothing, data: Buffer.alloc(0), first: 0 },
  ]
  const fill = (owner: number, folder: Folder) => {
    let before: number | undefined
    // The shorter name comes first, so that the names of properties are read before the properties.
    for (const [name, content] of Object.entries(folder).sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
      const isStream = content instanceof Uint8Array
      const data = isStream ? Buffer.from(content) : Buffer.alloc(0)
      const at =
        entries.push({ name, type: isStream ? 2 : 1, next: nothing, child: nothing, data, first: endOfChain }) - 1
      const [from, link] =
        before === undefined ? [entries[owner], 'child' as const] : [entries[before], 'next' as const]
      if (from) from[link] = at
      before = at
      if (!isStream) fill(at, content)
    }
  }
  fill(0, top)
  return entries
}

function directory(entries: readonly Entry[], lengthOf: (entry: Entry, at: number) => number): Buffer {
  const bytes = Buffer.alloc(entries.length * 128)
  entries.forEach((entry, i) => {
    const at = i * 128
    bytes.write(entry.name, at, 62, 'utf16le')
    bytes.writeUInt16LE(2 * entry.name.length + 2, at + 0x40)
    bytes.writeUInt8(entry.type, at + 0x42)
    bytes.writeUInt8(1, at + 0x43)
    for (const [place, value] of [
      [0x44, nothing],
      [0x48, entry.next],
      [0x4c, entry.child],
      [0x74, entry.first],
    ] as const)
      bytes.writeInt32LE(value, at + place)
    bytes.writeUInt32LE(lengthOf(entry, i), at + 0x78)
  })
  return padded(bytes, sector)
}

/** Returns a compound file (as `.msg` and old Office files are) with these folders and streams. */
export function compoundFile(top: Folder): Buffer {
  const entries = entriesOf(top)
  const [smallParts, smallTable]: [Buffer[], number[]] = [[], []]
  const chain = (table: number[], count: number): number => {
    const first = table.length
    for (let i = 1; i <= count; i += 1) table.push(i === count ? endOfChain : first + i)
    return first
  }
  for (const entry of entries.filter(({ data }) => data.length > 0 && data.length < shortest)) {
    const data = padded(entry.data, small)
    smallParts.push(data)
    entry.first = chain(smallTable, data.length / small)
  }
  const smallStream = padded(Buffer.concat(smallParts), sector)
  const big = entries.filter(({ data }) => data.length >= shortest)
  const table: number[] = []
  const parts: Buffer[] = []
  const place = (data: Buffer): number => {
    if (data.length === 0) return endOfChain
    parts.push(data)
    return chain(table, data.length / sector)
  }
  const [root] = entries
  if (root) root.first = place(smallStream)
  for (const entry of big) entry.first = place(padded(entry.data, sector))
  const smallTableAt = place(padded(numbers(smallTable), sector))
  const smallTables = Math.ceil(smallTable.length / 128)
  const directoryAt = place(directory(entries, ({ data }, at) => (at === 0 ? smallStream.length : data.length)))
  let tables = 1
  while (tables * 128 < table.length + tables) tables += 1
  const tableAt = table.length
  for (let i = 0; i < tables; i += 1) table.push(tableMark)
  while (table.length % 128 !== 0) table.push(nothing)

  const head = Buffer.alloc(sector)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(head)
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    head.writeUInt16LE(value, at)
  for (const [at, value] of [
    [0x2c, tables],
    [0x30, directoryAt],
    [0x38, shortest],
  ] as const)
    head.writeInt32LE(value, at)
  for (const [at, value] of [
    [0x3c, smallTableAt],
    [0x40, smallTables],
    [0x44, endOfChain],
  ] as const)
    head.writeInt32LE(value, at)
  for (let i = 0; i < 109; i += 1) head.writeInt32LE(i < tables ? tableAt + i : nothing, 0x4c + 4 * i)
  return Buffer.concat([head, ...parts, numbers(table)])
}
