import { trimmedLine } from './seen-text'

const longest = 80

/** Returns text of unknown origin as a part of a sentence: one line of visible characters, cut to 80 of them. */
export const shortLine = (text: string): string => {
  const line = trimmedLine(text.slice(0, 10 * longest))
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
