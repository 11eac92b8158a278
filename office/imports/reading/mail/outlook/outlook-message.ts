import { Unreadable } from '../../../../../src-shared/imports/unreadable'
import { largestAttachment } from '../../../../../src-shared/log/log-limits'
import { shortLine } from '../../../../../src-shared/names/short-line'
import type { ReadContact } from '../../read-contact'
import type { ReadEvent } from '../../read-event'
import type { ReadMail } from '../../read-mail'
import type { Records } from '../../reading'
import { outlookContact } from './outlook-contact'
import { outlookEvent } from './outlook-event'
import { flagOf, numberOf, type OutlookItem, outlookItem, textOf } from './outlook-item'
import { outlookMail } from './outlook-mail'

/** What a saved item of Outlook can be: a mail, a contact, or an event of a calendar. */
export type OutlookMessage =
  | Records<'mails', ReadMail>
  | Records<'contacts', ReadContact>
  | Records<'events', ReadEvent>

/** Answers to an invitation are mails: the meeting itself is known from elsewhere. */
const ofEvents = /^IPM\.(?:Appointment|Schedule\.Meeting\.(?:Request|Canceled)|OLE\.CLASS\.\{00061055-)/i
const ofContacts = /^IPM\.Contact\b/i
/** Lists of recipients, tasks, notes and journal entries hold nothing that is read here. */
const ofNothing = /^IPM\.(?:DistList|Task|TaskRequest|StickyNote|Activity|Configuration)\b/i

/** True if the owner marked the item as personal, private or confidential. */
const isPrivate = (item: OutlookItem): boolean => (numberOf(item, '0036') ?? 0) > 0 || flagOf(item, 'common 8506')

/**
 * Returns what a saved Outlook item (`.msg`) is by its class: a mail, a contact or an event. A private contact or event is left out and
 * counted. Throws `Unreadable` if the file is no such item.
 */
export async function readOutlookMessage(bytes: Uint8Array): Promise<OutlookMessage> {
  if (bytes.length === 0) throw new Unreadable('empty')
  if (bytes.length > largestAttachment) throw new Unreadable('too-large')
  const item = await outlookItem(bytes)
  const messageClass = textOf(item, '001a')
  if (ofNothing.test(messageClass)) throw new Unreadable('unknown-kind', { said: shortLine(messageClass) })
  if (ofContacts.test(messageClass)) {
    if (isPrivate(item)) return { kind: 'contacts', rows: [], dropped: {}, passedOver: { private: 1 } }
    const { row, dropped } = outlookContact(item)
    return { kind: 'contacts', rows: [row], dropped, passedOver: {} }
  }
  if (ofEvents.test(messageClass)) {
    const left = { dropped: { 'private-event': 1 }, passedOver: { private: 1 } }
    if (isPrivate(item)) return { kind: 'events', rows: [], ...left }
    const row = await outlookEvent(item, /Canceled/i.test(messageClass))
    return { kind: 'events', rows: [row], dropped: {}, passedOver: {} }
  }
  return { kind: 'mails', rows: [await outlookMail(item)], dropped: {}, passedOver: {} }
}
