import { folded } from './folded-text'

/**
 * Returns a text in the form filters compare: without marks over letters, typographic quotation marks or apostrophes, and with hyphens as
 * blanks.
 */
export const filterKey = (text: string): string =>
  folded(text)
    .replace(/[”“„«»]/gu, '"')
    .replaceAll("'", '')
    .replaceAll('-', ' ')

/** The characters that patterns know: Latin, Greek and Cyrillic letters, and the signs of European texts. Others are rare. */
const charted = [
  [0x80, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
  [0x2000, 0x203f],
] as const

/**
 * Returns, per compared character, all characters that fold to it (`ways`), and those that fold to nothing or to several, which patterns
 * cannot match (`others`).
 */
function chart(): { readonly ways: ReadonlyMap<string, string>; readonly others: string } {
  const ways = new Map<string, string>()
  let others = "'"
  const enter = (letter: string) => {
    const key = filterKey(letter)
    if ([...key].length !== 1 || key.normalize('NFD') !== key) others += letter
    else ways.set(key, (ways.get(key) ?? '') + letter)
  }
  for (let code = 0x20; code < 0x7f; code += 1) if (code !== 0x27) enter(String.fromCodePoint(code))
  for (const [from, to] of charted) for (let code = from; code <= to; code += 1) enter(String.fromCodePoint(code))
  return { ways, others }
}

const codePoint = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** Two eng are read as one sound, so a text with them must be folded. */
const longEng = /[ŋŊ]{2}/

let charts: { readonly ways: ReadonlyMap<string, string>; readonly isOther: RegExp } | undefined
function charting() {
  if (charts) return charts
  const { ways, others } = chart()
  const known = charted.map(([from, to]) => `${codePoint(from)}-${codePoint(to)}`).join('')
  charts = { ways, isOther: new RegExp(`[${escaped(others)}]|${longEng.source}|[^\\t\\n\\r -~${known}]`) }
  return charts
}

/**
 * Returns a function that is true if a text contains `wanted`, compared as by `filterKey`: anywhere, at the beginning, or at the beginning
 * of a word. It runs on every note in the office, so it matches the letters in place instead of folding each text. Only the few texts with
 * characters outside the patterns are folded.
 */
export function textFinder(wanted: string, place: 'anywhere' | 'beginning' | 'word'): (text: string) => boolean {
  const { ways, isOther } = charting()
  const key = filterKey(wanted)
  const letters = [...key].map(letter => `[${escaped(ways.get(letter) ?? letter)}]`).join('')
  const before = { anywhere: '', beginning: '^', word: '(?<![\\p{L}\\p{N}])' }[place]
  const flags = place === 'word' ? 'u' : ''
  const pattern = new RegExp(`${before}${letters}`, flags)
  const plain = new RegExp(`${before}${[...key].map(letter => `[${escaped(letter)}]`).join('')}`, flags)
  const isHeldFolded = (text: string) => plain.test(filterKey(text))
  // Letters matched in place stay a match however the rest of the text folds, except two eng that are read as one. A beginning or a word
  // may stop matching.
  if (place === 'anywhere')
    return text =>
      pattern.test(text) ? !longEng.test(text) || isHeldFolded(text) : isOther.test(text) && isHeldFolded(text)
  return text => (isOther.test(text) ? isHeldFolded(text) : pattern.test(text))
}
