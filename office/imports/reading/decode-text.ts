import iconv from 'iconv-lite'
import { Unreadable } from '../../../src-shared/imports/unreadable'
import { utf8Letters } from './utf8-letters'

/**
 * The text of a file, without a byte order mark, and the encoding it was read in. It is undecided if bytes in it speak against that encoding:
 * the text is then a guess, and a user is asked.
 */
export type DecodedText = { readonly text: string; readonly encoding: string; readonly isUndecided: boolean }

/** What the first bytes can show by themselves. */
type MarkedEncoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** An encoding of old Japanese mails. The library lacks it, and the program’s own decoder has it. */
const japanese = 'iso-2022-jp'

/** True if texts in an encoding of this name can be read. */
export const isEncoding = (name: string): boolean => name === japanese || iconv.encodingExists(name)

/** Returns the text of bytes in a named encoding, for which `isEncoding` is true. A byte order mark is left out. */
export function textIn(bytes: Uint8Array, encoding: string): string {
  if (encoding === japanese) return new TextDecoder(japanese).decode(bytes)
  // A buffer over the same bytes, since iconv-lite copies any other kind.
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding).replace(/^\ufeff/, '')
}

const decoded = (bytes: Uint8Array, encoding: string, isUndecided = false): DecodedText => ({
  text: textIn(bytes, encoding),
  encoding,
  isUndecided,
})

const marks: readonly (readonly [MarkedEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Returns the encoding that the first bytes show: by a byte order mark, or by zero bytes at every other place, as letters of Swedish have in
 * UTF-16. Null if they show none.
 */
function markedEncoding(bytes: Uint8Array): MarkedEncoding | null {
  for (const [encoding, mark] of marks) if (mark.every((byte, index) => bytes[index] === byte)) return encoding
  const length = Math.min(bytes.byteLength, 4_096) & ~1
  const zeros = [0, 0]
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = length / 2 / 2
  if (length >= 4 && odd >= many && even * 8 <= odd) return 'utf-16le'
  if (length >= 4 && even >= many && odd * 8 <= even) return 'utf-16be'
  return null
}

/**
 * Returns the text if all of it is UTF-8. Null otherwise. A last letter that was cut off is left out, if the text has whole ones of its kind; a
 * single such byte at the end is a letter of another encoding.
 */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    const decoder = utf8Letters()
    const text = decoder.decode(bytes, { stream: true })
    return /[^\0-\u007f]/.test(text) ? text : text + decoder.decode()
  } catch {
    return null
  }
}

/** Bytes that Windows-1252 leaves empty. */
const isEmptyIn1252 = (byte: number): boolean => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)
/** Signs of Windows-1252 that Swedish texts have: the euro, dots, quotation marks, a bullet and dashes. */
const isUsualSign = (byte: number): boolean => byte === 0x80 || byte === 0x85 || (byte >= 0x91 && byte <= 0x97)
const isLetter = (byte: number | undefined): boolean => byte !== undefined && /[A-Za-z]/.test(String.fromCharCode(byte))

/** How many bytes a letter of UTF-8 at this place has, or 0 if there is none of more than one byte. */
function lettersLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  for (let index = 1; index < length; index += 1) if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

/**
 * True if the bytes can hardly be Windows-1252: they have bytes that are empty there, many rare signs or quotation marks inside words, which
 * are letters in older encodings, or many letters of UTF-8, as in a file put together from two.
 */
function isDoubtful(bytes: Uint8Array): boolean {
  let [high, odd, letters] = [0, 0, 0]
  for (let at = 0; at < bytes.byteLength; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    const length = lettersLength(bytes, at)
    if (length > 0) {
      letters += 1
      at += length - 1
      continue
    }
    high += 1
    if (isEmptyIn1252(byte)) return true
    const isInWord = isLetter(bytes[at - 1]) && isLetter(bytes[at + 1]) && byte !== 0x92
    if (byte < 0xa0 && (isInWord || !isUsualSign(byte))) odd += 1
  }
  return odd * 5 > high || letters >= 3 || letters > high
}

/**
 * Decodes the bytes of a text: by their mark, by the pattern of UTF-16, as strict UTF-8, and otherwise as Windows-1252. `chosen` is what the
 * user or the file itself says, and wins. Throws `unknown-encoding` if it is no encoding.
 */
export function decodeText(bytes: Uint8Array, chosen?: string): DecodedText {
  if (chosen !== undefined && !isEncoding(chosen)) throw new Unreadable('unknown-encoding', { said: chosen })
  const encoding = chosen ?? markedEncoding(bytes)
  if (encoding) return decoded(bytes, encoding)
  const text = strictUtf8(bytes)
  if (text !== null) return { text, encoding: 'utf-8', isUndecided: false }
  return decoded(bytes, 'windows-1252', isDoubtful(bytes))
}

/** Returns the text of bytes as `decodeText` does. Throws `unknown-encoding` if it would be a guess, so that the user is asked. */
export function decidedText(bytes: Uint8Array, chosen?: string): DecodedText {
  const decoded = decodeText(bytes, chosen)
  if (decoded.isUndecided) throw new Unreadable('unknown-encoding')
  return decoded
}
