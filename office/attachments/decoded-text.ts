/** Windows-1252 from 0x80 to 0x9F. Written out here, since some versions of Node decode these bytes as control characters. */
const upperRow = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Returns text with the letters and signs of Windows-1252 in the places where it was decoded as control characters. */
export const withWindowsSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, letter => upperRow[letter.charCodeAt(0) - 0x80] ?? letter)

/** Returns the text of bytes in Windows-1252. */
export const fromWindows1252 = (bytes: Uint8Array): string => withWindowsSigns(Buffer.from(bytes).toString('latin1'))

const markOf = ([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/**
 * Returns the text of a file that does not state its encoding: UTF-16 if it begins with that mark, UTF-8 if it is valid, otherwise
 * Windows-1252, in which all bytes are valid. A character that is cut off at the end is left out. NULs are removed, since a text in the
 * store cannot hold them.
 */
export function decodedText(bytes: Uint8Array): string {
  const decode = (encoding: string) => new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
  try {
    return decode(markOf(bytes) ?? 'utf-8').replaceAll('\u0000', '')
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return fromWindows1252(bytes).replaceAll('\u0000', '')
  }
}
