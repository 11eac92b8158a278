/** What the head of a picture says of it: its kind, its size in dots as it is stored, and how it is turned (1 to 8, as in EXIF). */
export type PictureHead = {
  readonly mediaType: 'image/jpeg' | 'image/png'
  readonly width: number
  readonly height: number
  readonly turn: number
}

/** The most dots that a picture may have. Larger ones would take more memory than a laptop has to spare. */
export const mostDots = 60_000_000

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** A PNG begins with its signature, and its first part has its size. */
function pngHead(bytes: Uint8Array, view: DataView): PictureHead | undefined {
  if (bytes.length < 33 || signature.some((byte, at) => bytes[at] !== byte)) return undefined
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20), turn: 1 }
}

/** The marks of a JPEG that begin a frame and have its size: C0 to CF, but for three that are tables. */
const isFrame = (mark: number): boolean => mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)

const orientation = 0x0112

/**
 * Returns how a picture is turned, from an EXIF part that begins at `start` and ends before `end`. 1, which is upright, for a part that says
 * nothing of it or cannot be read.
 */
function turnIn(view: DataView, start: number, end: number): number {
  if (end - start < 14 || view.getUint32(start) !== 0x45786966) return 1
  const tiff = start + 6
  const isLittle = view.getUint16(tiff) === 0x4949
  const table = tiff + view.getUint32(tiff + 4, isLittle)
  if (table + 2 > end) return 1
  const count = view.getUint16(table, isLittle)
  for (let entry = table + 2; entry < table + 2 + 12 * count && entry + 12 <= end; entry += 12) {
    if (view.getUint16(entry, isLittle) !== orientation) continue
    const turn = view.getUint16(entry + 8, isLittle)
    return turn >= 1 && turn <= 8 ? turn : 1
  }
  return 1
}

/** The parts of a JPEG each have a mark and a length. The frame has the size; the EXIF part, if any, comes before it. */
function jpegHead(bytes: Uint8Array, view: DataView): PictureHead | undefined {
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return undefined
  let turn = 1
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined
    const mark = bytes[at + 1] ?? 0
    // Any number of fill bytes can come before a mark.
    if (mark === 0xff) {
      at += 1
      continue
    }
    const end = at + 2 + view.getUint16(at + 2)
    if (isFrame(mark))
      return { mediaType: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5), turn }
    if (mark === 0xe1 && end <= bytes.length) turn = turnIn(view, at + 4, end)
    at = end
  }
  return undefined
}

/** Returns what the head of a picture says. Undefined for bytes that are no JPEG or PNG, or that have no size. */
export function pictureHead(bytes: Uint8Array): PictureHead | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = pngHead(bytes, view) ?? jpegHead(bytes, view)
  return head && head.width > 0 && head.height > 0 ? head : undefined
}
