import type { WordPicture } from '../../files/word/word-model'
import type { Markup } from '../../paper/markup'

const space = 'xmlns="http://www.w3.org/2000/svg"'

/** Returns a drawing of the printed pages as a picture in Word, of a size in millimetres. An ornament has no words of its own: null. */
export function drawnPicture(
  { markup }: Markup,
  size: { readonly width: number; readonly height: number },
  alternative: string | null,
): WordPicture {
  const svg = markup.includes(space) ? markup : markup.replace('<svg ', `<svg ${space} `)
  return { kind: 'picture', source: { kind: 'svg', svg }, ...size, alternative }
}
