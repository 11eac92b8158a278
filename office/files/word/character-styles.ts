import { wordColours } from './word-colours'
import { halfPoints } from './word-measures'

const { ink, weak, late, accent, white } = wordColours

/** The letters of a report. The second is the bundled half-bold cut, which is a family of its own to Word. */
export const families = { regular: 'Inter', half: 'Inter SemiBold' } as const

/** Returns the element that chooses a family of letters. */
export const fontsXml = (family: string): string =>
  `<w:rFonts w:ascii="${family}" w:hAnsi="${family}" w:eastAsia="${family}" w:cs="${family}"/>`

const half = fontsXml(families.half)
const coloured = (colour: string) => `<w:color w:val="${colour}"/>`
const sized = (points: number) => `<w:sz w:val="${halfPoints(points)}"/><w:szCs w:val="${halfPoints(points)}"/>`

/** The looks of text within a paragraph, each a named style that an office can change in Word: its name and its properties. */
const characterStyles = {
  strong: ['Talan Stark', half + coloured(ink)],
  weak: ['Talan Svag', coloured(weak)],
  small: ['Talan Liten', coloured(weak) + sized(8.2)],
  late: ['Talan Försenat', half + coloured(late)],
  done: ['Talan Klart', half + coloured(accent)],
  accent: ['Talan Nummer', half + coloured(accent)],
  raised: ['Talan Upphöjd', '<w:vertAlign w:val="superscript"/>'],
  figure: ['Talan Siffra', half + coloured(ink) + sized(12.5)],
  onDark: ['Talan Vit', coloured(white)],
  figureOnDark: ['Talan Siffra vit', half + coloured(white) + sized(12.5)],
} as const satisfies Readonly<Record<string, readonly [string, string]>>
export type CharacterLook = keyof typeof characterStyles

/** Returns the name by which text refers to a look. */
export const characterStyleId = (look: CharacterLook): string => `Talan-${look}`

/** Returns all looks as elements of the styles of a document. */
export const characterStylesXml = (): string =>
  Object.entries(characterStyles)
    .map(
      ([look, [name, properties]]) =>
        `<w:style w:type="character" w:customStyle="1" w:styleId="${characterStyleId(look as CharacterLook)}"><w:name w:val="${name}"/><w:qFormat/><w:rPr>${properties}</w:rPr></w:style>`,
    )
    .join('')
