import { fromWindows1252 } from '../files/windows-1252'

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
