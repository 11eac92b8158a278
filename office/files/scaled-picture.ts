import { svgPng } from './chart-png'
import { mostDots, type PictureHead, pictureHead } from './picture-head'

/** The size of a picture in a pack, in dots: 46 × 31 mm at 300 dots per inch. */
export const pictureDots = { width: 543, height: 366 } as const

/** The size of a logo in a pack, in dots: 42 × 17 mm at 300 dots per inch. */
export const logoDots = { width: 496, height: 201 } as const

/** The matrix that turns a picture of a width and height upright, by its turn in EXIF. */
function upright({ width, height, turn }: PictureHead): string {
  const matrices: Readonly<Record<number, readonly number[]>> = {
    2: [-1, 0, 0, 1, width, 0],
    3: [-1, 0, 0, -1, width, height],
    4: [1, 0, 0, -1, 0, height],
    5: [0, 1, 1, 0, 0, 0],
    6: [0, 1, -1, 0, height, 0],
    7: [0, -1, -1, 0, height, width],
    8: [0, -1, 1, 0, 0, width],
  }
  return `matrix(${(matrices[turn] ?? [1, 0, 0, 1, 0, 0]).join(' ')})`
}

/** Returns the size of a picture once it is turned upright. */
const uprightSize = ({ width, height, turn }: PictureHead): { readonly width: number; readonly height: number } =>
  turn >= 5 ? { width: height, height: width } : { width, height }

/**
 * Returns a JPEG or PNG as the PNG that a pack has of it: upright, cut to 3:2 around its middle, and in the size of the page. The same
 * picture gives the same bytes on every machine. Undefined for bytes that are no such picture.
 */
export const scaledPicture = (bytes: Uint8Array): Promise<Uint8Array | undefined> =>
  scaled(bytes, pictureDots, Math.max)

/** Returns a JPEG or PNG as the PNG that a pack has of a logo: whole, on white, in the middle of its box. Undefined for other bytes. */
export const scaledLogo = (bytes: Uint8Array): Promise<Uint8Array | undefined> => scaled(bytes, logoDots, Math.min)

/** `scaleOf` chooses the scale that fills the box, or the one at which the whole picture is in it. */
async function scaled(
  bytes: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
  scaleOf: (...scales: number[]) => number,
): Promise<Uint8Array | undefined> {
  const head = pictureHead(bytes)
  if (!head || head.width * head.height > mostDots) return undefined
  const turned = uprightSize(head)
  const scale = scaleOf(width / turned.width, height / turned.height)
  const [left, top] = [(width - turned.width * scale) / 2, (height - turned.height * scale) / 2]
  const address = `data:${head.mediaType};base64,${Buffer.from(bytes).toString('base64')}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
    <rect width="${width}" height="${height}" fill="#fff"/>
    <g transform="translate(${left} ${top}) scale(${scale}) ${upright(head)}">
      <image href="${address}" width="${head.width}" height="${head.height}" preserveAspectRatio="none"/>
    </g></svg>`
  return svgPng(svg, 1)
}
