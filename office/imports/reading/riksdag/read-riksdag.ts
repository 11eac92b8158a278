import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { decidedText } from '../decode-text'
import type { ReadDocument } from '../read-document'
import type { ReadEvent } from '../read-event'
import type { ReadMember } from '../read-member'
import type { Records } from '../reading'
import { child } from './loose-shape'
import { isPersonTable } from './person-header'
import { personTable } from './person-table'
import { readCalendar } from './riksdag-calendar'
import { type RiksdagFile, recordsOf } from './riksdag-file'
import { readHits } from './riksdag-hits'
import { riksdagJson } from './riksdag-json'
import { isMeeting, readHitMeeting } from './riksdag-meeting'
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

/** Returns the file that a text is. Throws for a web page, which the Riksdag’s service can answer with, and for other kinds of text. */
function fileOf(text: string): RiksdagFile {
  const start = text.slice(0, 4_000).trimStart()
  if (/^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(start)) throw new Unreadable('web-page')
  if (start.startsWith('<')) return riksdagXml(text.trimStart())
  if (start.startsWith('{') || start.startsWith('[')) return riksdagJson(text)
  throw new Unreadable('unknown-kind')
}

/** Reads the state of a document. That of a meeting has the same form, and is a meeting: it has no steps, and is no process. */
function readState({ body }: RiksdagFile): RiksdagReading {
  const raw = child(body, 'dokument')
  if (!isMeeting(raw)) return readStatus(body)
  return { kind: 'events', rows: [readHitMeeting({ raw, line: 1 })], dropped: {}, passedOver: {} }
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
      return readState(file)
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

/** Reads a file of the open data of the Riksdag, as `readRiksdagText` does. Throws `unknown-encoding` if the bytes do not decide which it is. */
export function readRiksdag(bytes: Uint8Array, wanted?: WantedHits, encoding?: string): RiksdagReading {
  return readRiksdagText(decidedText(bytes, encoding).text, wanted)
}
