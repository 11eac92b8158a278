/**
 * Invisible characters: control characters, joiners, soft hyphens, direction marks, a byte order mark, tags, unpaired surrogates, and
 * letters drawn as nothing. Line breaks and tabs are kept, since their effect is visible.
 */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cs}\p{Noncharacter_Code_Point}\ufff9-\ufffb]|(?![\t\n])\p{Cc}/gu

/** Characters that join several characters into one emoji are part of how it looks, and stay. */
const inEmoji =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})|(?<=\p{Emoji})\ufe0f/gu

/** Line breaks as other programs write them. */
const breaks = /\r\n?|[\v\f\u0085\u2028\u2029]/gu

/** True for text of letters and signs that are visible and composed by themselves: those of Western Europe without the soft hyphen, and dashes. */
const isPlain = (text: string): boolean =>
  /^[\n\t -~\u00a0-\u00ac\u00ae-\u00ff\u2013\u2014\u2019\u201d\u2026\u20ac]*$/.test(text)

/** True for a blank of every width, and for the braille cell without dots. */
const isBlank = (letter: string | undefined): boolean => letter !== undefined && /[\s\u2800]/.test(letter)

/**
 * Returns text in the form it is stored: invisible characters removed, every line break as one character, and letters composed. Å becomes
 * one character, as on a Swedish keyboard, even if it was pasted as two.
 */
export function seen(text: string): string {
  if (isPlain(text)) return text
  const broken = text.replace(breaks, '\n')
  const kept = new Set([...broken.matchAll(inEmoji)].map(({ index }) => index))
  return broken.replace(unseen, (found, at: number) => (kept.has(at) ? found : '')).normalize('NFC')
}

/** Returns text in the form it is stored, without surrounding blanks. Empty if nothing in it is visible. */
export function trimmed(text: string): string {
  const kept = seen(text)
  // Scans from both ends. A regular expression would restart at every blank of a long run inside the text.
  let [from, to] = [0, kept.length]
  while (isBlank(kept[from])) from += 1
  while (to > from && isBlank(kept[to - 1])) to -= 1
  return kept.slice(from, to)
}

/**
 * Returns a single line in the form it is stored, without surrounding blanks. Breaks, tabs and blanks of other widths become plain blanks.
 */
export const trimmedLine = (text: string): string => trimmed(text).replace(/[\s\u2800]/gu, ' ')
