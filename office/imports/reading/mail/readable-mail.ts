import { isUtf8 } from 'node:buffer'
import { fromWindows1252 } from '../../../files/windows-1252'

// The library that reads mails needs a kilobyte of memory for each line, and decodes attachments that are only named here. Anyone can send a
// mail of millions of short lines. So the library is given the headers and the texts, each to a length that no real mail has.

/** How much of the body of a part is read. */
type Room = { readonly bytes: number; readonly lines: number }

const roomForText: Room = { bytes: 4 << 20, lines: 60_000 }
/** A mail inside a mail is read for its subject. */
const roomForMail: Room = { bytes: 1 << 16, lines: 1_000 }
/** Other parts are only named. */
const roomForRest: Room = { bytes: 400, lines: 4 }

/** The headers of one part are read to this length. */
const roomForHead: Room = { bytes: 1 << 20, lines: 5_000 }

/** What is read of all parts together, in lines, and how many parts. */
const mostLines = 100_000
const mostParts = 1_000

const lineBreak = 0x0a
const dash = 0x2d
const newLine = Buffer.from([lineBreak])

/** What the headers of a part say of its body. */
type PartHead = { readonly boundary: string | undefined; readonly room: Room; readonly isPlainUtf8: boolean }

function readHead(lines: readonly Buffer[]): PartHead {
  const head = Buffer.concat(lines)
    .toString('latin1', 0, 1 << 16)
    .replace(/\r?\n[ \t]+/g, ' ')
  const headerOf = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(head)?.[1] ?? ''
  const type = headerOf('content-type')
  const [, quoted, bare] = /boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(type) ?? []
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1]?.toLowerCase()
  const isText =
    (type.trim() === '' || /^text\/(?:plain|html)/i.test(type)) && !/^attachment/i.test(headerOf('content-disposition'))
  return {
    boundary: quoted ?? bare,
    room: isText ? roomForText : /^message\/(?:rfc822|global)/i.test(type) ? roomForMail : roomForRest,
    // The body is text as it stands, in an encoding that is not named or is said to be UTF-8.
    isPlainUtf8:
      isText &&
      (charset === undefined || charset === 'utf-8' || charset === 'utf8') &&
      !/base64|quoted-printable/i.test(headerOf('content-transfer-encoding')),
  }
}

/**
 * Returns the headers and the texts of a mail, as a shorter mail. Every header in it is UTF-8: mail programs write å as a byte of
 * Windows-1252 there, without saying so, and the library would take such letters for damaged. The same is done with the lines of a text
 * that names no encoding.
 */
export function readableMail(mail: Buffer): Buffer {
  const boundaries = new Set<string>()
  const pieces: Buffer[] = []
  let head: Buffer[] | null = []
  let [bytes, lines, allLines, parts] = [0, 0, 0, 1]
  let { room, isPlainUtf8 } = { room: roomForHead, isPlainUtf8: true }
  const begin = (part: { room: Room; isPlainUtf8: boolean }) => {
    ;({ room, isPlainUtf8 } = part)
    bytes = 0
    lines = 0
  }
  for (let start = 0, end = 0; start < mail.length; start = end) {
    const found = mail.indexOf(lineBreak, start)
    end = found === -1 ? mail.length : found + 1
    const line = mail.subarray(start, end)
    const isEnd = head !== null && (line.length === 1 || /^\r*\n$/.test(line.toString('latin1', 0, 4)))
    const said =
      head === null && line[0] === dash && line[1] === dash ? line.toString('latin1', 2, 1_000).trimEnd() : ''
    const isBoundary =
      said !== '' && (boundaries.has(said) || (said.endsWith('--') && boundaries.has(said.slice(0, -2))))
    if (isBoundary || isEnd || (bytes < room.bytes && lines < room.lines && allLines < mostLines)) {
      const kept = line.length > room.bytes ? Buffer.concat([line.subarray(0, room.bytes), newLine]) : line
      pieces.push(isPlainUtf8 && !isUtf8(kept) ? Buffer.from(fromWindows1252(kept)) : kept)
      bytes += line.length
      lines += 1
      allLines += 1
      if (head !== null && !isEnd) head.push(line)
    } else if (head === null) {
      // Nothing more is read of this part.
      const next = mail.indexOf('\n--', start)
      end = next === -1 ? mail.length : next + 1
    }
    if (isEnd && head !== null) {
      const read = readHead(head)
      if (read.boundary !== undefined) boundaries.add(read.boundary)
      begin(read)
      head = null
    } else if (isBoundary && boundaries.has(said)) {
      parts += 1
      if (parts > mostParts) break
      begin({ room: roomForHead, isPlainUtf8: true })
      head = []
    }
  }
  return Buffer.concat(pieces)
}
