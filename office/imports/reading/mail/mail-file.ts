import type { Attachment, Email } from 'postal-mime'
import type { ReadProblem } from '../../../../src-shared/imports/read-problem'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { largestAttachment, longestPlainText } from '../../../../src-shared/log/log-limits'
import { trimmed } from '../../../../src-shared/names/seen-text'
import { htmlText } from '../../../attachments/html-text'
import { withWindowsSigns } from '../../../files/windows-1252'
import type { ReadMail } from '../read-mail'
import type { Records } from '../reading'

import { lineOf, mailAddresses } from './mail-addresses'
import { readableMail } from './readable-mail'
import { sendingTime } from './sending-time'

/** Longer subjects are cut: they are not real subjects. */
export const longestSubject = 1_000

/** More attachments than this are not named. */
export const mostNamed = 500

/** Longer names of files are cut. */
export const longestFileName = 255

/** Parts within parts are read to this depth, which is far more than people send. */
const deepest = 64

/** Returns the text of a mail in the form it is stored, cut to what is kept of an attachment’s text. */
export const mailWords = (text: string): string => trimmed(withWindowsSigns(text.slice(0, longestPlainText)))

/** Headers by which a text is known as a mail. */
const ofMails = /^(?:from|sender|to|cc|received|message-id|return-path|x-unsent|reply-to)$/

/** Returns what the library reads of a mail, or of its headers alone. Throws `Unreadable`. */
export async function parsedMail(mail: Buffer): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime')
  try {
    return await PostalMime.parse(mail, { forceRfc822Attachments: true, maxNestingDepth: deepest })
  } catch (error) {
    throw new Unreadable(error instanceof Error && /nesting depth/i.test(error.message) ? 'too-deep' : 'broken')
  }
}

const isMessage = ({ mimeType, filename }: Attachment): boolean =>
  /^message\/(?:rfc822|global)$/.test(mimeType) || /\.(?:eml|msg)$/i.test(filename ?? '')

const isCalendar = ({ mimeType, filename }: Attachment): boolean =>
  /^(?:text\/calendar|application\/ics)$/.test(mimeType) || /\.(?:ics|vcs)$/i.test(filename ?? '')

/** True for a picture that the text shows, such as a logotype below it. */
const isShown = ({ related, mimeType }: Attachment): boolean => related === true && mimeType.startsWith('image/')

/** Returns the subject of a mail inside a mail, from its own headers alone. */
async function innerSubject({ content }: Attachment): Promise<string> {
  if (typeof content === 'string') return ''
  const mail = Buffer.from(content instanceof ArrayBuffer ? new Uint8Array(content) : content)
  const heads = [mail.indexOf('\r\n\r\n'), mail.indexOf('\n\n')].filter(at => at !== -1)
  const head = readableMail(mail.subarray(0, Math.min(...heads, mail.length, 1 << 20)))
  return lineOf((await parsedMail(head)).subject ?? '', longestSubject)
}

/** An attachment by name. A mail without a file name is called by its subject, and other parts by their type. */
function named(attachment: Attachment, subject: string): ReadMail['attachments'][number] {
  const name = lineOf(attachment.filename ?? '', longestFileName)
  const usual = isCalendar(attachment) ? 'invite.ics' : attachment.mimeType
  return {
    name: name || (isMessage(attachment) && subject !== '' ? `${subject}.eml`.slice(0, longestFileName) : usual),
    isMessage: isMessage(attachment),
    isCalendar: isCalendar(attachment),
  }
}

/** The markup of a mail is read to this length, in characters. */
const longestMarkup = 4_000_000

/** Returns the text of a mail: the plain one, or that of the markup if only this has words. */
export function textOrMarkup(text: string, html: string): string {
  const plain = mailWords(text)
  return plain === '' ? mailWords(htmlText(html.slice(0, longestMarkup))) : plain
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

/** Returns the mail without a mark of its encoding or empty lines before its headers, which would hide them. */
function fromFirstHeader(mail: Buffer): Buffer {
  let start = mail.subarray(0, 3).equals(byteOrderMark) ? 3 : 0
  while (mail[start] === 0x0d || mail[start] === 0x0a) start += 1
  return mail.subarray(start)
}

/**
 * Returns the one mail of a saved mail (`.eml`). Mails inside it are named and never taken for it, and what is packed in a `winmail.dat` is
 * not opened. Throws `Unreadable` if the file is no mail.
 */
export async function readMail(bytes: Uint8Array): Promise<Records<'mails', ReadMail>> {
  if (bytes.length === 0) throw new Unreadable('empty')
  if (bytes.length > largestAttachment) throw new Unreadable('too-large')
  const mail = fromFirstHeader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (/^\s*<(?:!doctype html|html)/i.test(mail.toString('latin1', 0, 200))) throw new Unreadable('web-page')
  const email = await parsedMail(readableMail(mail))
  if (!email.headers.some(({ key }) => ofMails.test(key))) throw new Unreadable('unknown-kind')

  const header = (name: string) => email.headers.filter(({ key }) => key === name).map(({ value }) => value)
  const sent = sendingTime(header('date')[0], header('received'))
  const attachments: ReadMail['attachments'][number][] = []
  const innerSubjects: string[] = []
  for (const one of email.attachments.filter(attachment => !isShown(attachment)).slice(0, mostNamed)) {
    const isInner = one.mimeType === 'message/rfc822'
    const subject = isInner ? await innerSubject(one) : ''
    if (isInner) innerSubjects.push(subject)
    attachments.push(named(one, subject))
  }
  const value: ReadMail = {
    messageId: lineOf(email.messageId ?? '', longestSubject),
    from: [email.from, email.sender].flatMap(one => mailAddresses(one && [one]))[0] ?? null,
    to: mailAddresses(email.to),
    cc: mailAddresses(email.cc),
    bcc: mailAddresses(email.bcc),
    subject: lineOf(email.subject ?? '', longestSubject),
    sentAt: sent.sentAt,
    text: textOrMarkup(email.text ?? '', email.html ?? ''),
    attachments,
    innerSubjects,
  }
  const problems = [...sent.problems, ...damagedLetters(value)]
  return { kind: 'mails', rows: [{ place: { sheet: null, line: 1 }, value, problems }], dropped: {}, passedOver: {} }
}

/** Reports letters that the stated encoding does not have. */
export const damagedLetters = ({ subject, text }: ReadMail): ReadProblem[] =>
  (['subject', 'text'] as const)
    .filter(field => ({ subject, text })[field].includes('\ufffd'))
    .map(field => ({ code: 'unknown-charset', field }))
