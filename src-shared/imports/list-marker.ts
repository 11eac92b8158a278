import { trimmedLine } from '../names/seen-text'

/** A line of a list without its marker. `style` is the same for markers of one level: dashes, one sign, or one way of numbering. */
export type MarkedLine = { readonly style: string; readonly text: string }

/** Signs that programs put before an item. The last three are what Word's bullets become as plain text. */
const sign = /^([•●·▪◦○■□►▸➢➤✓✔\uf0b7\uf0a7\uf0d8])\s*/u
const dash = /^[-–—‐‑−*+](?:\s+\[[ xX]?\])?\s+/u
/** Word writes a round bullet of the second level as the letter o. */
const circle = /^o\s+/u
const section = /^§\t\s*/u
const numberAndLetter = /^\(?\d{1,3}(?:\.\d{1,3})*\.?\s?[a-zåäö]\)\s*/iu
const number = /^\(?(\d{1,3}(?:\.\d{1,3})*)[.)]\s+/u
const numberOfParts = /^(\d{1,3}(?:\.\d{1,3})+)\s+/u
const bareNumber = /^(\d{1,3})(\t|[ \u00a0]+)\s*/u
const letter = /^\(?([a-zåäö])[.)]\s+/u
const capital = /^\(?([A-ZÅÄÖ])[.)]\s+/u
const roman = /^\(?([ivx]{1,6})[.)]\s+/iu

/** True if a list numbers its second level as “1 a)”, so that a bare number before a name is the number of the first. */
export const hasNumberedLetters = (text: string): boolean => /^[^\S\n]*\d{1,3}\s?[a-zåäö]\)/imu.test(text)

const partsOf = (said: string | undefined): number => (said ?? '').split('.').length

/**
 * Returns a line without the marker it begins with. `before` is the style and the letter of the item above, since “i)” is the ninth letter
 * after “h)” and otherwise the first Roman number. `isBareNumbered` says that a number needs no full stop.
 */
export function withoutMarker(line: string, before: string | null, isBareNumbered: boolean): MarkedLine {
  const rest = (found: RegExpExecArray, style: string): MarkedLine => ({ style, text: line.slice(found[0].length) })
  const signed = sign.exec(line)
  if (signed) return rest(signed, `sign ${signed[1]}`)
  const alone = [
    [dash, 'dash'],
    [circle, 'circle'],
    [section, 'section'],
    [numberAndLetter, 'number letter'],
  ] as const
  for (const [pattern, style] of alone) {
    const found = pattern.exec(line)
    if (found) return rest(found, style)
  }
  const numbered = number.exec(line) ?? numberOfParts.exec(line)
  if (numbered) return rest(numbered, `number ${partsOf(numbered[1])}`)
  const bare = bareNumber.exec(line)
  if (bare && (isBareNumbered || bare[2] === '\t')) return rest(bare, 'number 1')
  const [small, large, ofRoman] = [letter.exec(line), capital.exec(line), roman.exec(line)]
  const isNext = (found: RegExpExecArray | null) =>
    before !== null && found?.[1] !== undefined && found[1].charCodeAt(0) === before.charCodeAt(0) + 1
  if (ofRoman && !isNext(small) && !isNext(large)) return rest(ofRoman, 'roman')
  if (small) return rest(small, 'letter')
  return large ? rest(large, 'capital') : { style: 'text', text: line }
}

/** The letter that a line is numbered with; null if it is not. */
export const letterOf = (line: string): string | null => letter.exec(line)?.[1] ?? capital.exec(line)?.[1] ?? null

/** What Markdown, and a sentence that introduces a list, put around a name. */
const around = [
  /^\*\*(.+)\*\*$/u,
  /^__(.+)__$/u,
  /^\*([^*\s].*)\*$/u,
  /^`(.+)`$/u,
  /^\[([^\]]+)\]\([^)]*\)$/u,
  /^["”“](.+)["”“]$/u,
  /^(.+?)\s*:$/u,
]

/** Returns the name that an item says, as one line without what Markdown puts around it. Empty for a line between two parts. */
export function nameOfItem(text: string): string {
  let name = trimmedLine(text).replace(/ {2,}/gu, ' ')
  for (;;) {
    const inner = around.map(pattern => pattern.exec(name)?.[1]).find(one => one !== undefined)
    if (inner === undefined) return /[\p{L}\p{N}]/u.test(name) ? name : ''
    name = trimmedLine(inner)
  }
}
