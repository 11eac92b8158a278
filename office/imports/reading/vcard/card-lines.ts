/** A line of a card after unfolding. Each character is one byte of the file, since a fold may split the bytes of one letter. */
export type CardLine = {
  /** The line of the file on which it begins, from 1. */
  readonly line: number
  readonly bytes: string
}

const isBoundary = (line: string): boolean => /^\s*(?:BEGIN|END)\s*:\s*VCARD\s*$/i.test(line)
const quotedPrintable = /^[^:]*;(?:ENCODING=)?"?QUOTED-PRINTABLE"?[;:]/i
const base64 = /^[^:]*;(?:ENCODING=)?"?(?:BASE64|B)"?[;:]/i
const oldVersion = /^VERSION\s*:\s*2\.1/i

type Unfinished = { line: number; parts: string[]; encoding: 'quoted-printable' | 'base64' | null; isOpen: boolean }

const begun = (line: number, text: string): Unfinished => {
  const encoding = quotedPrintable.test(text) ? 'quoted-printable' : base64.test(text) ? 'base64' : null
  const isOpen = encoding === 'quoted-printable' && text.endsWith('=')
  return { line, parts: [isOpen ? text.slice(0, -1) : text], encoding, isOpen }
}

/** Adds a line of the file to the line before it, if it continues that; false if it does not. */
function continues(before: Unfinished, text: string, isOld: boolean): boolean {
  if (isBoundary(text)) return false
  const { parts, encoding } = before
  // In quoted-printable, a line that ends with an equals sign goes on, and the next line need not be indented.
  if (before.isOpen) {
    before.isOpen = text.endsWith('=')
    parts.push(before.isOpen ? text.slice(0, -1) : text)
    return true
  }
  // A picture or a key is never read. One part is enough to know that it is there.
  if (encoding === 'base64' && text !== '' && (/^[ \t]/.test(text) || !/[:;]/.test(text))) {
    if (parts.length < 2) parts.push(text.trim())
    return true
  }
  if (!/^[ \t]/.test(text)) return false
  // A fold of version 2.1 is at a blank of the text; later versions add one.
  parts.push(isOld ? ` ${text.trimStart()}` : text.slice(1))
  if (encoding === 'quoted-printable' && text.endsWith('=')) {
    before.isOpen = true
    parts.push((parts.pop() ?? '').slice(0, -1))
  }
  return true
}

/** Returns the unfolded lines of a file of cards, without empty ones. Lines may end in any way, also with CR CR LF. */
export function* cardLines(bytes: string): Generator<CardLine> {
  let before: Unfinished | null = null
  let isOld = false
  for (const [at, text] of bytes.split(/\r{0,2}\n|\r/).entries()) {
    if (before && continues(before, text, isOld)) continue
    if (before) yield { line: before.line, bytes: before.parts.join('') }
    before = text.trim() === '' ? null : begun(at + 1, text)
    if (isBoundary(text)) isOld = false
    else if (oldVersion.test(text)) isOld = true
  }
  if (before) yield { line: before.line, bytes: before.parts.join('') }
}
