import { crc32, deflateSync, inflateSync } from 'node:zlib'

const word = (number: number): number[] => [number >> 8, number & 0xff]

function chunk(kind: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** Returns a PNG of the given size in colours, each dot by its place. */
export function aPng(width: number, height: number, colour: (x: number, y: number) => readonly number[]): Buffer {
  const rows = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: width }, (__, x) => colour(x, y)).flat(),
  ])
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Returns the bits of a grey square of 8 by 8 dots: how much brighter it is than the one before, and that there is nothing more in it. */
function squareBits(grey: number, before: number): string {
  const change = (grey - before) * 8
  const size = change === 0 ? 0 : Math.floor(Math.log2(Math.abs(change))) + 1
  const value = change < 0 ? change + 2 ** size - 1 : change
  return `${size.toString(2).padStart(4, '0')}${size === 0 ? '' : value.toString(2).padStart(size, '0')}0`
}

const part = (mark: number, data: readonly number[]): number[] => [0xff, mark, ...word(data.length + 2), ...data]

/** The EXIF part that says how a picture is turned. */
const exif = (turn: number): number[] =>
  part(0xe1, [
    ...Buffer.from('Exif\0\0MM\0*', 'latin1'),
    ...[0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, ...word(turn), 0, 0],
    ...[0, 0, 0, 0],
  ])

/** Returns a JPEG of grey squares of 8 by 8 dots, row by row, with how it is turned if that is given. */
export function aJpeg(squares: readonly (readonly number[])[], turn?: number): Buffer {
  const greys = squares.flat()
  const bits = greys.map((grey, at) => squareBits(grey, greys[at - 1] ?? 128)).join('')
  const padded = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1')
  const bytes = (padded.match(/.{8}/g) ?? []).flatMap(byte => {
    const number = Number.parseInt(byte, 2)
    return number === 0xff ? [0xff, 0] : [number]
  })
  const sizes = Array.from({ length: 12 }, (_, size) => size)
  return Buffer.from([
    ...[0xff, 0xd8],
    ...(turn === undefined ? [] : exif(turn)),
    ...part(0xdb, [0, ...Array<number>(64).fill(1)]),
    ...part(0xc0, [8, ...word(8 * squares.length), ...word(8 * (squares[0]?.length ?? 0)), 1, 1, 0x11, 0]),
    ...part(0xc4, [0x00, 0, 0, 0, 12, ...Array<number>(12).fill(0), ...sizes]),
    ...part(0xc4, [0x10, 1, ...Array<number>(15).fill(0), 0]),
    ...part(0xda, [1, 1, 0, 0, 63, 0]),
    ...bytes,
    ...[0xff, 0xd9],
  ])
}

/** What a PNG without interlacing holds, as the colour of a dot. It reads the filters that PNG writers use. */
export function dotsOf(png: Uint8Array): { width: number; height: number; at: (x: number, y: number) => number[] } {
  const bytes = Buffer.from(png)
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const channels = bytes[25] === 6 ? 4 : 3
  const data: Buffer[] = []
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)))
  const raw = inflateSync(Buffer.concat(data))
  const line = width * channels
  const out = Buffer.alloc(line * height)
  const paeth = (a: number, b: number, c: number): number => {
    const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)]
    return pa <= pb && pa <= pc ? a : pb <= pc ? b : c
  }
  for (let y = 0; y < height; y += 1)
    for (let i = 0; i < line; i += 1) {
      const left = i < channels ? 0 : (out[y * line + i - channels] ?? 0)
      const up = y === 0 ? 0 : (out[(y - 1) * line + i] ?? 0)
      const corner = y === 0 || i < channels ? 0 : (out[(y - 1) * line + i - channels] ?? 0)
      const filters = [0, left, up, (left + up) >> 1, paeth(left, up, corner)]
      out[y * line + i] = (raw[y * (line + 1) + 1 + i] ?? 0) + (filters[raw[y * (line + 1)] ?? 0] ?? 0)
    }
  return { width, height, at: (x, y) => [...out.subarray(y * line + x * channels, y * line + x * channels + 3)] }
}
