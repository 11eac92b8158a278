import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'

/** A text of a file, the encoding it was read in, and whether bytes in it speak against that encoding, so that the user is asked. */
export type DecodedText = { readonly text: string; readonly encoding: string; readonly isUndecided: boolean }

const markOf = ([first, second, third]: Uint8Array): string | null => {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** Returns the kind of UTF-16 by where the NULs are among the first bytes: text in Latin letters has one in nearly every pair. */
function utf16Of(bytes: Uint8Array): string | null {
  const looked = Math.min(bytes.length - (bytes.length % 2), 4096)
  let [even, odd] = [0, 0]
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  if (even + odd < looked / 8) return null
  if (odd > 4 * even) return 'utf-16le'
  return even > 4 * odd ? 'utf-16be' : null
}

/** Bytes without a character in Windows-1252. */
const withoutCharacter = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/**
 * Returns the text of a file, without a byte order mark. Without a given encoding, the order is: the mark, the pattern of NULs of UTF-16,
 * valid UTF-8, and last Windows-1252.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  const found = encoding ?? markOf(bytes) ?? utf16Of(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
  const isUndecided =
    encoding === undefined && found === 'windows-1252' && bytes.some(byte => withoutCharacter.has(byte))
  return { text: iconv.decode(bytes, found), encoding: found, isUndecided }
}
