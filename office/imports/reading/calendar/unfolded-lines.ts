import { decodeText } from '../decode-text'

/** A content line of a calendar, with the line of the file on which it begins, counted from 1. */
export type ContentLine = { readonly text: string; readonly line: number }

export type CalendarText = { readonly lines: readonly ContentLine[]; readonly isUndecided: boolean }

/** A line that begins with a blank continues the line before it. */
function unfolded(text: string): ContentLine[] {
  const physical = text.split(text.includes('\n') ? /\r*\n/ : /\r/)
  const found: { parts: string[]; line: number }[] = []
  for (const [at, part] of physical.entries()) {
    const last = found.at(-1)
    if (last && (part.startsWith(' ') || part.startsWith('\t'))) last.parts.push(part.slice(1))
    else found.push({ parts: [part], line: at + 1 })
  }
  return found.map(({ parts, line }) => ({ text: parts.join(''), line })).filter(({ text: kept }) => kept.trim() !== '')
}

/** A file put together from several can hold lines in more than one encoding, so each line is then decoded by itself. */
const eachDecoded = (lines: readonly ContentLine[]): ContentLine[] =>
  lines.map(({ text, line }) => ({
    text: /\P{ASCII}/u.test(text) ? decodeText(Buffer.from(text, 'latin1')).text : text,
    line,
  }))

/**
 * Returns the content lines of a calendar. Bytes are unfolded before they are decoded, since a program may break a line inside a letter.
 * UTF-16 is decoded first, since its line breaks are no single bytes. An encoding that the user chose wins.
 */
export function unfoldedLines(bytes: Uint8Array, chosen?: string): CalendarText {
  const whole = decodeText(bytes, chosen)
  if (/^utf-?16/i.test(whole.encoding)) return { lines: unfolded(whole.text), isUndecided: whole.isUndecided }
  const lines = unfolded(Buffer.from(bytes).toString('latin1'))
  const joined = decodeText(Buffer.from(lines.map(({ text }) => text).join('\n'), 'latin1'), chosen)
  if (chosen === undefined && !/^utf-?8/i.test(joined.encoding))
    return { lines: eachDecoded(lines), isUndecided: joined.isUndecided }
  const texts = joined.text.replace(/^\ufeff/, '').split('\n')
  return { lines: lines.map(({ line }, at) => ({ text: texts[at] ?? '', line })), isUndecided: false }
}
