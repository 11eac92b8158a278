import { type OutlookMessage, readOutlookMessage } from '../../office/imports/reading/mail/outlook/outlook-message'
import type { ReadContact } from '../../office/imports/reading/read-contact'
import type { ReadEvent } from '../../office/imports/reading/read-event'
import type { MailAddress, ReadMail } from '../../office/imports/reading/read-mail'
import { type Check, check, explaining } from './checks'

/** The kind of record by the class of an item. */
const kinds: Readonly<Record<string, OutlookMessage['kind']>> = {
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
  return 'no rule for this key'
}

const ofContact = (contact: ReadContact, key: string): unknown =>
  key === 'email1' ? contact.emails[0]?.address : 'no rule for this key'

function ofEvent(event: ReadEvent, key: string): unknown {
  if (key === 'subject') return event.summary
  if (key === 'startUtc') return event.startsAt
  if (key === 'endUtc') return event.endsAt
  if (key === 'location') return event.location
  if (key === 'recurring') return event.recurrence
  // Everybody by whose address the event is known, once each.
  if (key === 'smtp') return [...new Set([event.organiser, ...event.attendees].flatMap(one => one?.email || []))]
  return 'no rule for this key'
}

/** Reads a saved item of Outlook and compares it with its expected entry, key by key. A key without a rule here counts as wrong. */
export async function checkMsg(bytes: Uint8Array, wanted: Readonly<Record<string, unknown>>): Promise<Check[]> {
  const read = await readOutlookMessage(bytes)
  const got = (key: string, value: unknown): unknown => {
    if (key === 'class') return kinds[String(value)] === read.kind ? value : read.kind
    if (key === 'kind') return `${value}s` === read.kind ? value : read.kind
    const row = read.rows[0]?.value
    if (row === undefined) return 'no row'
    if (read.kind === 'mails' && 'subject' in row) return ofMail(row, key)
    if (read.kind === 'contacts' && 'emails' in row) return ofContact(row, key)
    return 'summary' in row ? ofEvent(row, key) : 'no row'
  }
  return Object.entries(wanted)
    .filter(([key]) => !explaining.includes(key))
    .map(([key, value]) => check(key, value, got(key, value)))
}
