import type { PagePicture } from '../../../src-shared/packs/blocks/page-picture'
import type { WordPicture } from '../../files/word/word-model'

/** Returns a picture of the office as large as its room lets it be, in millimetres, in its own proportions. */
export function fittedPicture(
  picture: PagePicture,
  room: { readonly width: number; readonly height: number },
): WordPicture {
  const { mediaType, data, width, height, alternative } = picture
  const scale = Math.min(room.width / Math.max(1, width), room.height / Math.max(1, height))
  return {
    kind: 'picture',
    source: { kind: 'file', mediaType, data },
    width: width * scale,
    height: height * scale,
    alternative,
  }
}
