import latin400 from '@fontsource/inter/files/inter-latin-400-normal.woff?inline'
import latin600 from '@fontsource/inter/files/inter-latin-600-normal.woff?inline'
import latin700 from '@fontsource/inter/files/inter-latin-700-normal.woff?inline'
import { families } from './character-styles'
import { openTypeFont } from './woff-font'
import { relationSpace, wordSpace, xmlHead } from './word-names'

/** A cut of the letters: which family and weight of Word's it is, and its key. The key is fixed, so that the bytes are. */
type Cut = {
  readonly family: string
  readonly use: 'embedRegular' | 'embedBold'
  readonly key: string
  readonly data: string
}

const cuts: readonly Cut[] = [
  { family: families.regular, use: 'embedRegular', key: '54A1A400-0000-4000-8000-000000000400', data: latin400 },
  { family: families.regular, use: 'embedBold', key: '54A1A400-0000-4000-8000-000000000700', data: latin700 },
  { family: families.half, use: 'embedRegular', key: '54A1A400-0000-4000-8000-000000000600', data: latin600 },
]

/** What a machine without the letters, or a program that reads no embedded ones, shows instead. */
const instead: Readonly<Record<string, string>> = {
  [families.regular]: 'Segoe UI',
  [families.half]: 'Segoe UI Semibold',
}

/** Returns a font as it lies in the file: its first 32 bytes are turned by the key, read backwards (ECMA-376-4, 2.8.1). */
function turned(font: Uint8Array, key: string): Uint8Array {
  const bytes = Buffer.from(key.replaceAll('-', ''), 'hex').reverse()
  return font.map((byte, index) => (index < 32 ? byte ^ (bytes[index % 16] ?? 0) : byte))
}

const bytesOf = (address: string): Uint8Array => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
const pathOf = (index: number): string => `fonts/font${index + 1}.odttf`
let unpacked: readonly (readonly [string, Uint8Array])[] | undefined

/** Returns the letters of a report by their paths in the file. They are unpacked once, since every report of a quarter has the same. */
export function fontFiles(): readonly (readonly [string, Uint8Array])[] {
  unpacked ??= cuts.map(
    ({ key, data }, index) => [`word/${pathOf(index)}`, turned(openTypeFont(bytesOf(data)), key)] as const,
  )
  return unpacked
}

/** Returns the list of the letters as a part of the file. */
export function fontTablePart(): string {
  const fonts = [...new Set(cuts.map(({ family }) => family))].map(family => {
    const embedded = cuts.flatMap((cut, index) =>
      cut.family === family ? [`<w:${cut.use} r:id="rId${index + 1}" w:fontKey="{${cut.key}}"/>`] : [],
    )
    return `<w:font w:name="${family}"><w:altName w:val="${instead[family]}"/><w:panose1 w:val="02000503000000020004"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>${embedded.join('')}</w:font>`
  })
  return `${xmlHead}<w:fonts ${wordSpace} xmlns:r="${relationSpace}">${fonts.join('')}</w:fonts>`
}

/** Returns where the list of the letters finds them. */
export const fontRelationsPart = (): string =>
  `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${cuts
    .map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relationSpace}/font" Target="${pathOf(index)}"/>`)
    .join('')}</Relationships>`
