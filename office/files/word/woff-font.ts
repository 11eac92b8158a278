import { inflateSync } from 'node:zlib'

const signature = 0x77_4f_46_46
/** What the sums of all parts of a font make together with its own correction. */
const wholeSum = 0xb1_b0_af_ba
const headerLength = 12
const entryLength = 16

type FontTable = { readonly tag: string; readonly sum: number; readonly bytes: Uint8Array }

const padded = (length: number): number => Math.ceil(length / 4) * 4

function tablesOf(woff: Uint8Array): FontTable[] {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength)
  if (view.getUint32(0) !== signature) throw new Error('not a WOFF font')
  return Array.from({ length: view.getUint16(12) }, (_, index) => {
    const at = 44 + index * 20
    const [offset = 0, packed = 0, length = 0, sum = 0] = [4, 8, 12, 16].map(more => view.getUint32(at + more))
    const bytes = woff.subarray(offset, offset + packed)
    const tag = String.fromCharCode(...woff.subarray(at, at + 4))
    return { tag, sum, bytes: packed < length ? inflateSync(bytes) : bytes }
  })
}

/** Returns the sum of a font's bytes as 32-bit numbers, as the format defines it. */
function sumOf(view: DataView): number {
  let sum = 0
  for (let at = 0; at < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

/**
 * Returns a font that a browser reads (WOFF 1.0, W3C) as one that Word reads (OpenType, ISO/IEC 14496-22): the same tables, unpacked. Throws
 * if the bytes are no such font.
 */
export function openTypeFont(woff: Uint8Array): Uint8Array {
  const tables = tablesOf(woff)
  const length = tables.reduce(
    (sum, { bytes }) => sum + padded(bytes.length),
    headerLength + tables.length * entryLength,
  )
  const font = new Uint8Array(length)
  const view = new DataView(font.buffer)
  font.set(woff.subarray(4, 8))
  const power = Math.floor(Math.log2(tables.length))
  view.setUint16(4, tables.length)
  view.setUint16(6, 2 ** power * 16)
  view.setUint16(8, power)
  view.setUint16(10, (tables.length - 2 ** power) * 16)
  let at = headerLength + tables.length * entryLength
  let correction = 0
  for (const [index, { tag, sum, bytes }] of tables.entries()) {
    const entry = headerLength + index * entryLength
    for (const [place, letter] of [...tag].entries()) view.setUint8(entry + place, letter.charCodeAt(0))
    view.setUint32(entry + 4, sum)
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, bytes.length)
    font.set(bytes, at)
    if (tag === 'head') correction = at + 8
    at += padded(bytes.length)
  }
  view.setUint32(correction, 0)
  view.setUint32(correction, (wholeSum - sumOf(view)) >>> 0)
  return font
}
