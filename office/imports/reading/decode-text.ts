import iconv from 'iconv-lite'

export type DecodedText = { readonly text: string; readonly encoding: string; readonly isUndecided: boolean }

const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

/** Returns the byte order of UTF-16 text without a mark, by where its NUL bytes are. Null for other bytes. */
function byNulBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = bytes.subarray(0, 4_096)
  let [even, odd] = [0, 0]
  for (const [at, byte] of start.entries()) {
    if (byte === 0 && at % 2 === 0) even += 1
    if (byte === 0 && at % 2 === 1) odd += 1
  }
  const many = start.length / 8
  if (odd > many && odd > 4 * even) return 'utf-16le'
  return even > many && even > 4 * odd ? 'utf-16be' : null
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * Returns the text of a file. The encoding is decided by a byte order mark, by NUL bytes, as strict UTF-8, and otherwise as Windows-1252.
 * The answer is undecided if it has bytes that Windows-1252 gives no letter.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  const mark = marks.find(({ bytes: wanted }) => wanted.every((byte, at) => bytes[at] === byte))
  const chosen = encoding ?? mark?.encoding ?? byNulBytes(bytes)
  if (chosen) return { text: iconv.decode(bytes, chosen), encoding: chosen, isUndecided: false }
  const text = asUtf8(bytes)
  if (text !== null) return { text, encoding: 'utf-8', isUndecided: false }
  const isUndecided = bytes.some(byte => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte))
  return { text: iconv.decode(bytes, 'windows-1252'), encoding: 'windows-1252', isUndecided }
}
