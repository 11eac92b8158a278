import type { PagePicture } from '../../../src-shared/packs/blocks/page-picture'
import type { WordPicture } from '../../files/word/word-model'
import { tag } from '../../paper/markup'
import { drawnPicture } from './drawn-picture'

/** The space between a logo and the edge of its white box, in millimetres. */
const inside = 1.5

/** Returns a logo in a white box of a size in millimetres, in its own proportions. */
export function logoBox(logo: PagePicture, size: { readonly width: number; readonly height: number }): WordPicture {
  const { width, height } = size
  const box = tag(
    'svg',
    { width: `${width}mm`, height: `${height}mm`, viewBox: `0 0 ${width} ${height}` },
    tag('rect', { x: 0, y: 0, width, height, rx: 1, fill: '#ffffff' }),
    tag('image', {
      x: inside,
      y: inside,
      width: width - 2 * inside,
      height: height - 2 * inside,
      preserveAspectRatio: 'xMidYMid meet',
      href: `data:${logo.mediaType};base64,${logo.data}`,
    }),
  )
  return drawnPicture(box, size, logo.alternative)
}
