import { isUtf8 } from 'node:buffer'
import { fromWindows1252 } from '../../../attachments/decoded-text'

/** Headers are looked through to this length, in bytes. Real ones are far shorter. */
const longestHead = 1 << 16

const mostHeadLines = 5_000

const lineBreak = 0x0a

/** What the headers of a part say of its body. */
type PartHead = { readonly boundary: string | undefined; readonly isPlainUtf8: boolean }

/** True for a part whose body is text as it stands, in an encoding that is not named or is said to be UTF-8. */
function readHead(lines: readonly Buffer[]): PartHead {
  const head = Buffer.concat(lines)
    .toString('latin1', 0, longestHead)
    .replace(/\r?\n[ \t]+/g, ' ')
  const headerOf = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(head)?.[1] ?? ''
  const type = headerOf('content-type')
  const [, quoted, bare] = /boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(type) ?? []
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1]?.toLowerCase()
  return {
    boundary: quoted ?? bare,
    isPlainUtf8:
      (type === '' || /^text\//i.test(type)) &&
      (charset === undefined || charset === 'utf-8' || charset === 'utf8') &&
      !/base64|quoted-printable/i.test(headerOf('content-transfer-encoding')),
  }
}

/**
 * Returns a mail in which every header is UTF-8, also those of its parts. Mail programs write å as a byte of Windows-1252 there, without
 * saying so, and the library that reads mails would take such letters for damaged. The same is done with the lines of a text that names no
 * encoding.
 */
export function withUtf8Lines(mail: Buffer): Buffer {
  if (isUtf8(mail)) return mail
  const boundaries = new Set<string>()
  const pieces: Buffer[] = []
  let kept = 0
  let head: Buffer[] | null = []
  let isPlainUtf8 = false
  for (let start = 0, end = 0; start < mail.length; start = end) {
    const found = mail.indexOf(lineBreak, start)
    end = found === -1 ? mail.length : found + 1
    const line = mail.subarray(start, end)
    if ((head !== null || isPlainUtf8) && !isUtf8(line)) {
      pieces.push(mail.subarray(kept, start), Buffer.from(fromWindows1252(line)))
      kept = end
    }
    if (head === null) {
      const opened = line[0] === 0x2d && line[1] === 0x2d && boundaries.has(line.toString('latin1', 2).trimEnd())
      if (opened) head = []
    } else if (/^\r*\n?$/.test(line.toString('latin1', 0, 4))) {
      const read = readHead(head)
      if (read.boundary !== undefined) boundaries.add(read.boundary)
      isPlainUtf8 = read.isPlainUtf8
      head = null
    } else if (head.length < mostHeadLines) {
      head.push(line)
    }
  }
  return Buffer.concat([...pieces, mail.subarray(kept)])
}
