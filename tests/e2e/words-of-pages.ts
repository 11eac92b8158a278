/** The keys of a pack's pages under which a text that is printed stands. */
const printed = new Set([
  'about',
  'answered',
  'ask',
  'asked',
  'caption',
  'heading',
  'imprint',
  'lead',
  'more',
  'name',
  'note',
  'outcome',
  'remark',
  'sentence',
  'source',
  'text',
  'what',
  'wording',
])

/** Returns every text that is printed on the pages of a pack, as its JSON has them. */
export function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return printed.has(key) && value.trim() !== '' ? [value] : []
  if (Array.isArray(value))
    return value.flatMap(each => textsOf(each, key === 'lines' || key === 'items' ? 'text' : key))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, each]) => textsOf(each, name))
}

/** Returns a text without what a line break may add or take away. The font has one glyph for two kinds of apostrophe. */
export const squeezed = (text: string): string => text.replaceAll('\u02bc', '’').replaceAll(/[\s\u00a0‐-]/g, '')

const everyString = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(everyString)
      : []

const partsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)

/**
 * Returns the words of a PDF that are broken without a hyphen. A word is whole if the pack has it; the beginning of a broken one ends with
 * a hyphen, and its end completes such a beginning.
 */
export function brokenWords(pdfText: string, pack: unknown): string[] {
  const known = new Set(everyString(pack).flatMap(partsOf))
  const runs = pdfText.split(/[\s\u00a0]+/)
  const heads = new Set(runs.filter(run => /\p{L}[-‐]$/u.test(run)).flatMap(run => partsOf(run).at(-1) ?? []))
  const isEnd = (part: string) =>
    [...known].some(word => word.endsWith(part) && [...heads].some(head => word.startsWith(head) && word !== part))
  return runs.flatMap(run =>
    partsOf(run).filter((part, index, parts) => {
      if (!/^\p{L}{2,}$/u.test(part) || known.has(part)) return false
      const isHead = index === parts.length - 1 && /[-‐]$/.test(run)
      return !(isHead && [...known].some(word => word.startsWith(part))) && !isEnd(part)
    }),
  )
}
