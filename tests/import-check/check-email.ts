import type { MailAddress } from '../../office/imports/reading/read-mail'
import { type Checked, compared, type Expected, noAnswer, stated } from './checked'
import { type ReadSample, readAs } from './read-sample'

const addresses = (people: readonly MailAddress[]): string[] => people.map(({ address }) => address)

/** Reads a saved mail and compares it with its expected entry, key by key. A key without a rule here counts as wrong. */
export function checkEmail(sample: ReadSample, expected: Expected): Checked[] {
  const { rows } = readAs(sample, 'mails')
  const [row] = rows
  if (row === undefined || rows.length !== 1) return [compared('rows', 1, rows.length)]
  const { value: mail, problems } = row
  const names = mail.attachments.map(({ name }) => name)
  const got = (key: string, value: unknown): unknown => {
    if (key === 'from') return mail.from?.address ?? null
    if (key === 'to') return typeof value === 'number' ? mail.to.length : addresses(mail.to)
    if (key === 'subject') return mail.subject
    if (key === 'subjectContains') return mail.subject.includes(String(value)) ? value : mail.subject
    if (key === 'date') {
      // A mail without a day has to be looked at by somebody.
      const isTold = problems.some(({ code }) => code === 'no-sending-day')
      return mail.sentAt === null && !isTold ? 'no day, and no problem' : mail.sentAt
    }
    if (key === 'dateHeader') {
      const isTold = problems.some(({ code, field }) => code === 'unknown-value' && field === 'date')
      return isTold ? `unparsable: use Received ${mail.sentAt?.slice(0, 10)}` : mail.sentAt
    }
    if (key === 'attachments') return names
    if (key === 'attachment') return names.includes(String(value)) ? value : names
    if (key === 'calendarPart') return mail.attachments.filter(({ isCalendar }) => isCalendar).length
    if (key === 'innerSubject') return mail.innerSubjects.length === 1 ? mail.innerSubjects[0] : mail.innerSubjects
    return noAnswer
  }
  return stated(expected).map(([key, wanted]) => compared(key, wanted, got(key, wanted)))
}
