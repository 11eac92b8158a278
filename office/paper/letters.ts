import latin400 from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline'
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline'
import latin700 from '@fontsource/inter/files/inter-latin-700-normal.woff2?inline'
import extended400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?inline'
import extended600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?inline'
import extended700 from '@fontsource/inter/files/inter-latin-ext-700-normal.woff2?inline'
import { tabularFigures } from './tabular-figures'

/** The characters of the two subsets, as the package lists them. */
const latin =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD'
const extended =
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2C60-2C7F, U+A720-A7FF'

const face = (weight: number, range: string, address: string, family = 'Inter'): string =>
  `@font-face { font-family: "${family}"; font-weight: ${weight}; font-display: block; unicode-range: ${range}; src: url("${address}") format("woff2"); }`

const figures = (weight: keyof typeof tabularFigures): string =>
  face(weight, 'U+0030-0039', `data:font/woff2;base64,${tabularFigures[weight]}`, 'Inter Figures')

/**
 * The letters of everything that is printed, as style rules that hold the font files themselves, since a printed page reaches nothing else.
 * Each weight is a cut of its own: the variable font becomes drawings in a PDF (Type 3), and its letters cannot then be copied as text.
 */
export const letters: string = [
  face(400, extended, extended400),
  face(600, extended, extended600),
  face(700, extended, extended700),
  face(400, latin, latin400),
  face(600, latin, latin600),
  face(700, latin, latin700),
  figures(400),
  figures(600),
].join('\n')
