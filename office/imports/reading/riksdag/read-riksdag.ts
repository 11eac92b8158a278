import { Unreadable } from '../../../../src-shared/imports/unreadable'
import type { ReadDocument } from '../read-document'
import type { ReadEvent } from '../read-event'
import type { ReadMember } from '../read-member'
import type { Records } from '../reading'
import { isPersonTable, personTable } from './person-table'
import { readCalendar } from './riksdag-calendar'
import { type RiksdagFile, recordsOf } from './riksdag-file'
import { readHits } from './riksdag-hits'
import { riksdagJson } from './riksdag-json'
import { readMembers } from './riksdag-members'
import { readStatus } from './riksdag-status'
import { riksdagXml } from './riksdag-xml'

/** What a file of the open data of the Riksdag holds. */
export type RiksdagReading =
  | Records<'members', ReadMember>
  | Records<'documents', ReadDocument>
  | Records<'events', ReadEvent>

/** A list of hits can hold documents and meetings. Documents are read unless the caller asks for the meetings. */
export type WantedHits = 'documents' | 'events'

/** More than the whole register of people since 1990 has. */
const mostBytes = 150_000_000

/** Returns the text of bytes in UTF-8, or in UTF-16 with a mark of byte order. Throws `unknown-encoding` for others. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new Unreadable('unknown-encoding')
  }
}

/** True if a text begins as the open data of the Riksdag does: the JSON or XML of one of its lists, or its table of people. */
export function isRiksdagText(text: string): boolean {
  const start = text.slice(0, 4_000)
  return (
    /^\s*\{\s*"(?:personlista|person|dokumentlista|dokumentstatus|kalenderlista)"\s*:/.test(start) ||
    /^\s*(?:<\?xml[^<>]*\?>\s*)?<(?:personlista|person|dokumentlista|dokumentstatus|kalenderlista)[\s/>]/.test(start) ||
    isPersonTable(start)
  )
}

/** Returns the file that a text is. Throws for a web page, which the Riksdag’s service can answer with, and for other kinds of text. */
function fileOf(text: string): RiksdagFile {
  const start = text.slice(0, 4_000).trimStart()
  if (/^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(start)) throw new Unreadable('web-page')
  if (start.startsWith('<')) return riksdagXml(text.trimStart())
  if (start.startsWith('{') || start.startsWith('[')) return riksdagJson(text)
  throw new Unreadable('unknown-kind')
}

function readFile(file: RiksdagFile, wanted: WantedHits): RiksdagReading {
  switch (file.root) {
    case 'personlista':
      return readMembers(recordsOf(file, 'person'))
    case 'person':
      return readMembers(recordsOf({ ...file, body: { person: file.body }, lines: null }, 'person'))
    case 'dokumentlista':
      return readHits(recordsOf(file, 'dokument'), file.body, wanted)
    case 'dokumentstatus':
      return readStatus(file.body)
    case 'kalenderlista':
      return readCalendar(recordsOf(file, 'kalender'))
  }
}

/** Reads a text of the open data of the Riksdag: JSON, XML or the table of people. Throws `Unreadable` if the whole of it cannot be read. */
export function readRiksdagText(text: string, wanted: WantedHits = 'documents'): RiksdagReading {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text
  if (plain.trim() === '') throw new Unreadable('empty')
  return isPersonTable(plain) ? readMembers(personTable(plain)) : readFile(fileOf(plain), wanted)
}

/** Reads a file of the open data of the Riksdag, as `readRiksdagText` does. */
export function readRiksdag(bytes: Uint8Array, wanted: WantedHits = 'documents'): RiksdagReading {
  if (bytes.length > mostBytes) throw new Unreadable('too-large')
  return readRiksdagText(textOf(bytes), wanted)
}
