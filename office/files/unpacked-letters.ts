import latin400 from '@fontsource/inter/files/inter-latin-400-normal.woff?inline'
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff?inline'
import extended400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff?inline'
import extended600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff?inline'
import { openTypeFont } from './word/woff-font'

let letters: Uint8Array[] | undefined

/**
 * Returns the bundled letters, unpacked once: the program that draws would unpack a font of the web again for each picture, which took
 * longer than drawing it.
 */
export function unpackedLetters(): Uint8Array[] {
  letters ??= [latin400, latin600, extended400, extended600].map(font =>
    openTypeFont(Buffer.from(font.slice(font.indexOf(',') + 1), 'base64')),
  )
  return letters
}
