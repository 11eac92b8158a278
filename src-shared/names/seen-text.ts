/**
 * Characters that nobody sees: control characters, joiners, soft hyphens, marks of direction, a byte order mark, tags, halves of a
 * character, and letters that are drawn as nothing. Line break and tab are seen by what they do.
 */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cs}\p{Noncharacter_Code_Point}\ufff9-\ufffb]|(?![\t\n])\p{Cc}/gu

/** What makes one emoji of several characters is part of how it looks. */
const inEmoji =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})|(?<=\p{Emoji})\ufe0f/gu

/** The breaks that other programs write within a text. */
const breaks = /\r\n?|[\v\f\u0085\u2028\u2029]/gu

const isPlain = (text: string): boolean => /^[\n\t -~]*$/.test(text)

/** A blank of any width, or the cell of braille without a dot. */
const isBlank = (letter: string | undefined): boolean => letter !== undefined && /[\s\u2800]/.test(letter)

/**
 * Text as it is kept: without the characters nobody sees, every kind of line break one character, letters composed (å is one
 * character, as a Swedish keyboard gives it, also when it was pasted as two).
 */
export function seen(text: string): string {
  if (isPlain(text)) return text
  const broken = text.replace(breaks, '\n')
  const kept = new Set([...broken.matchAll(inEmoji)].map(({ index }) => index))
  return broken.replace(unseen, (found, at: number) => (kept.has(at) ? found : '')).normalize('NFC')
}

/** A text as it is kept, without the blanks around it; empty when there is nothing to see in it. */
export function trimmed(text: string): string {
  const kept = seen(text)
  // Looked at from both ends: an expression would begin anew at every blank of a long run within.
  let [from, to] = [0, kept.length]
  while (isBlank(kept[from])) from += 1
  while (to > from && isBlank(kept[to - 1])) to -= 1
  return kept.slice(from, to)
}

/** A single line as it is kept: breaks, tabs and blanks of every width within it are plain blanks. */
export const trimmedLine = (text: string): string => trimmed(text).replace(/[\s\u2800]/gu, ' ')
