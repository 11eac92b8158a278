import type { ReadContact } from '../../office/imports/reading/read-contact'
import type { ReadEvent } from '../../office/imports/reading/read-event'
import type { MailAddress, ReadMail } from '../../office/imports/reading/read-mail'
import type { Reading } from '../../office/imports/reading/reading'
import { Unreadable } from '../../src-shared/imports/unreadable'
import { type Checked, compared, type Expected, noAnswer, stated } from './checked'
import { type ReadSample, WrongReading } from './read-sample'

/** The kind of record by the class of an item. */
const kinds: Readonly<Record<string, Reading['kind']>> = {
  'IPM.Note': 'mails',
  'IPM.Contact': 'contacts',
  'IPM.Appointment': 'events',
}

const addresses = (people: readonly MailAddress[]): string[] => people.map(({ address }) => address)

function ofMail(mail: ReadMail, key: string): unknown {
  if (key === 'subject') return mail.subject
  if (key === 'to' || key === 'cc' || key === 'bcc') return addresses(mail[key])
  if (key === 'sender' || key === 'from') return mail.from?.address ?? null
  if (key === 'date') return mail.sentAt
  if (key === 'attachments') return mail.attachments.length
  if (key === 'embeddedMessages') return mail.attachments.filter(({ isMessage }) => isMessage).length
  return noAnswer
}

const ofContact = (contact: ReadContact, key: string): unknown =>
  key === 'email1' ? contact.emails[0]?.address : noAnswer

function ofEvent(event: ReadEvent, key: string): unknown {
  if (key === 'subject') return event.summary
  if (key === 'startUtc') return event.startsAt
  if (key === 'endUtc') return event.endsAt
  if (key === 'location') return event.location
  if (key === 'recurring') return event.recurrence
  // Everybody by whose address the event is known, once each.
  if (key === 'smtp') return [...new Set([event.organiser, ...event.attendees].flatMap(one => one?.email || []))]
  return noAnswer
}

/** Reads a saved item of Outlook and compares it with its expected entry, key by key. A key without a rule here counts as wrong. */
export function checkMsg({ reading: read }: ReadSample, expected: Expected): Checked[] {
  if (read instanceof Unreadable || read.kind === 'table')
    throw new WrongReading('mails', read instanceof Unreadable ? `refused: ${read.reason}` : read.kind)
  const got = (key: string, value: unknown): unknown => {
    if (key === 'class') return kinds[String(value)] === read.kind ? value : read.kind
    if (key === 'kind') return `${value}s` === read.kind ? value : read.kind
    const row = read.rows[0]?.value
    if (row === undefined) return 'no row'
    if (read.kind === 'mails' && 'subject' in row) return ofMail(row, key)
    if (read.kind === 'contacts' && 'isOrganisation' in row) return ofContact(row, key)
    return 'summary' in row ? ofEvent(row, key) : 'no row'
  }
  return stated(expected).map(([key, wanted]) => compared(key, wanted, got(key, wanted)))
}
