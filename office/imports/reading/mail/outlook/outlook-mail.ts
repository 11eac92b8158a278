import type { Email } from 'postal-mime'
import type { MailAddress, ReadMail } from '../../read-mail'
import type { Row } from '../../reading'
import { lineOf, mailAddresses, withoutRepeats } from '../mail-addresses'
import {
  damagedLetters,
  longestFileName,
  longestSubject,
  mailWords,
  mostNamed,
  parsedMail,
  textOrMarkup,
} from '../mail-file'
import { instantOfHeader } from '../sending-time'
import { fromCodePage } from './code-pages'
import { bytesOf, flagOf, numberOf, type OutlookItem, textOf, timeOf } from './outlook-item'
import { recipientsOf, senderOf } from './outlook-people'
import { textOfPackedRichText } from './rich-text'

/** The markup of an item, which is kept as text, or as bytes in the encoding of mails. */
function markupOf(item: OutlookItem): string {
  const bytes = bytesOf(item, '1013')
  return bytes === null ? textOf(item, '1013') : fromCodePage(bytes, numberOf(item, '3fde') ?? 0)
}

/** Returns the text of an item: the plain one, that of its markup, or that of its rich text, which is all that many have. */
export function wordsOf(item: OutlookItem): string {
  const words = textOrMarkup(textOf(item, '1000'), markupOf(item))
  const packed = bytesOf(item, '1009')
  return words === '' && packed !== null ? mailWords(textOfPackedRichText(packed, item.codePage)) : words
}

const subjectOf = (item: OutlookItem): string => lineOf(textOf(item, '0037'), longestSubject)

function attachmentOf(one: OutlookItem): ReadMail['attachments'][number] {
  const [file, kind] = [textOf(one, '3707') || textOf(one, '3704') || textOf(one, '3001'), textOf(one, '370e')]
  const name = lineOf(file, longestFileName)
  const innerClass = one.inner === null ? '' : textOf(one.inner, '001a')
  const isCalendar =
    /^IPM\.(?:Appointment|Schedule)/i.test(innerClass) || /calendar|\/ics$/i.test(kind) || /\.(?:ics|vcs)$/i.test(name)
  return {
    name: name || `${one.inner === null ? kind : subjectOf(one.inner)}`,
    isMessage: (one.inner !== null && !isCalendar) || /\.(?:eml|msg)$/i.test(name) || /^message\/rfc822$/i.test(kind),
    isCalendar,
  }
}

/** Returns the headers that the mail came with; null for a mail that was never sent through the internet. */
async function headersOf(item: OutlookItem): Promise<Email | null> {
  const headers = textOf(item, '007d')
  return headers === '' ? null : parsedMail(Buffer.from(`${headers.trimEnd()}\r\n\r\n`)).catch(() => null)
}

/** Returns who an item came from, also by the headers that it came with. */
export async function itemSender(item: OutlookItem): Promise<MailAddress | null> {
  const headers = await headersOf(item)
  return senderOf(item, mailAddresses(headers?.from && [headers.from])[0] ?? null)
}

/** Returns the mail of a saved Outlook item. An item inside it is named, and never taken for it. */
export async function outlookMail(item: OutlookItem): Promise<Row<ReadMail>> {
  const headers = await headersOf(item)
  const shown = item.attachments.filter(one => !flagOf(one, '7ffe')).slice(0, mostNamed)
  const inTime = (time: Date | null) => time && `${time.toISOString().slice(0, 19)}Z`
  const dated = headers?.headers.find(({ key }) => key === 'date')?.value ?? ''
  const sentAt = inTime(timeOf(item, '0039')) ?? instantOfHeader(dated) ?? inTime(timeOf(item, '0e06'))
  const recipients = (part: 1 | 2 | 3) => withoutRepeats(recipientsOf(item, part).map(({ who }) => who))
  const value: ReadMail = {
    messageId: lineOf(textOf(item, '1035') || (headers?.messageId ?? ''), longestSubject),
    from: await itemSender(item),
    to: recipients(1),
    cc: recipients(2),
    bcc: recipients(3),
    subject: subjectOf(item),
    sentAt,
    text: wordsOf(item),
    attachments: shown.map(attachmentOf),
    innerSubjects: shown.flatMap(one => (one.inner === null ? [] : [subjectOf(one.inner)])),
  }
  const noDay = sentAt === null ? [{ code: 'no-sending-day', field: 'date' } as const] : []
  return { place: { sheet: null, line: 1 }, value, problems: [...noDay, ...damagedLetters(value)] }
}
