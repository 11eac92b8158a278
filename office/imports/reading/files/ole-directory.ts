const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const lastSector = 0xfffffff8

/** True for a compound file of Microsoft (OLE): an old document of Office, an encrypted one, or a message saved by Outlook. */
export const isOleFile = (bytes: Uint8Array): boolean =>
  bytes.byteLength >= 512 && signature.every((byte, index) => bytes[index] === byte)

/**
 * Returns the names of the streams and storages of a compound file. A file with a broken chain of sectors gives those before the break.
 */
export function oleNames(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names = new Set<string>()
  const size = 1 << Math.min(Math.max(view.getUint16(30, true), 7), 16)
  const sectorAt = (sector: number): number => (sector + 1) * size
  const isInside = (sector: number): boolean => sector < lastSector && sectorAt(sector) + size <= bytes.byteLength
  // The first 109 sectors of the table of chains are listed in the header; they cover 7 MB, and the directory is near the beginning.
  const nextOf = (sector: number): number => {
    const perTable = size / 4
    const table = Math.floor(sector / perTable)
    const tableSector = table < 109 ? view.getUint32(76 + 4 * table, true) : lastSector
    return isInside(tableSector) ? view.getUint32(sectorAt(tableSector) + 4 * (sector % perTable), true) : lastSector
  }
  const visited = new Set<number>()
  for (let sector = view.getUint32(48, true); isInside(sector) && !visited.has(sector); sector = nextOf(sector)) {
    visited.add(sector)
    for (let at = sectorAt(sector); at < sectorAt(sector) + size; at += 128) names.add(nameAt(view, at))
  }
  names.delete('')
  return names
}

function nameAt(view: DataView, at: number): string {
  if (at + 128 > view.byteLength) return ''
  const letters = Math.min(view.getUint16(at + 64, true) / 2 - 1, 31)
  let name = ''
  for (let index = 0; index < letters; index += 1) name += String.fromCharCode(view.getUint16(at + 2 * index, true))
  return name
}
