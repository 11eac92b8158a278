import { isUtf8 } from 'node:buffer'
import { isEncoding, textIn } from '../decode-text'

/** The text of a value, and what is doubtful about how its letters were read. */
export type ValueText = { readonly text: string; readonly doubt: 'unknown-charset' | 'assumed-charset' | null }

/** Returns bytes out of quoted-printable. An equals sign without two digits after it is kept. */
const unquotedPrintable = (bytes: string): string =>
  bytes.replace(/=([0-9A-F]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))

/** Names that are known, and are no charset of text, or one that cannot be in a line of bytes. */
const noCharset = /^(?:base64|hex|binary|ucs|utf.?(?:7|16|32))/i

/** Latin-1 as Windows programs write it: with the quotes, dashes and euro sign of Windows-1252. */
const asLatin1 = /^(?:iso[-_]?8859[-_]?1|latin[-_]?1|l1|cp819|ansi)$/i

const isAscii = (charset: string): boolean => /^(?:us-?ascii|ascii|ansi_x3\.4.*)$/i.test(charset)

/** Returns the text of bytes that come without a known charset. */
function guessedText(bytes: Buffer, doubt: ValueText['doubt']): ValueText {
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), doubt: doubt === 'unknown-charset' ? doubt : null }
  const text = textIn(bytes, 'windows-1252')
  return { text, doubt: doubt ?? (text.includes('\ufffd') ? 'assumed-charset' : null) }
}

/** Returns the text of bytes that are said to be UTF-8 and are not: with what is broken left out, if most of it is UTF-8 after all. */
function damagedText(bytes: Buffer): ValueText {
  const text = bytes.toString('utf8')
  const broken = text.split('\ufffd').length - 1
  const whole = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0
  if (whole <= broken) return guessedText(bytes, 'assumed-charset')
  return { text: text.replaceAll('\ufffd', ''), doubt: 'assumed-charset' }
}

/**
 * Returns the text of a value, which has one byte a character. An unknown charset is read as UTF-8 if it is valid, otherwise as Windows-1252.
 * So is a value without a charset; in quoted-printable that is a guess to confirm, since the letters of several code pages share bytes.
 */
export function valueText(value: string, isQuotedPrintable: boolean, charset: string | null): ValueText {
  const written = isQuotedPrintable ? unquotedPrintable(value) : value
  if (!/[\u0080-\u00ff]/.test(written)) return { text: written, doubt: null }
  const bytes = Buffer.from(written, 'latin1')
  if (charset === null || isAscii(charset)) return guessedText(bytes, isQuotedPrintable ? 'assumed-charset' : null)
  if (asLatin1.test(charset)) return { text: textIn(bytes, 'windows-1252'), doubt: null }
  if (noCharset.test(charset) || !isEncoding(charset)) return guessedText(bytes, 'unknown-charset')
  if (/^utf.?8$/i.test(charset) && !isUtf8(bytes)) return damagedText(bytes)
  return { text: textIn(bytes, charset), doubt: null }
}
