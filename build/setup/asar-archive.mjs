/** Packs a flat set of files into the smallest archive that both Electron and electron-builder can read, and returns its bytes. */
export function archiveOf(files) {
  let offset = 0
  const listed = {}
  for (const [name, body] of Object.entries(files)) {
    listed[name] = { size: body.length, offset: String(offset) }
    offset += body.length
  }
  const json = Buffer.from(JSON.stringify({ files: listed }))
  const padded = Math.ceil(json.length / 4) * 4
  const head = Buffer.alloc(16 + padded)
  // Two nested length-prefixed records: four bytes holding the size of the rest, then the text with its own length.
  const lengths = [4, 8 + padded, 4 + padded, json.length]
  for (const [index, length] of lengths.entries()) head.writeUInt32LE(length, index * 4)
  json.copy(head, 16)
  return Buffer.concat([head, ...Object.values(files)])
}
