import { dayInStockholm, momentInStockholm } from '../../src-shared/days/stockholm-time'
import type { KnownAddress, MailParticipant, MailProposal } from '../../src-shared/imports/mail-proposal'
import { longestHeadline, longestNote } from '../../src-shared/log/log-limits'
import { trimmed, trimmedLine } from '../../src-shared/names/seen-text'
import { newMailWords } from './new-mail-words'
import { earlierSender } from './quoted-mail'
import type { MailAddress, ReadMail } from './reading/read-mail'

/** Words that mail programs put before a subject: an answer, or a mail that is passed on. Some count them, as in `Re[2]:`. */
const beforeSubject =
  /^(?:\[(?:ext|extern|externt|external)\]\s*|(?:sv|re|vb|fw|fwd|vs|aw|wg|antw|tr)(?:\[\d+\]|\(\d+\))?\s*:\s*)+/i
const passedOn = /^(?:\[[^\]]{1,20}\]\s*)?(?:vb|fw|fwd|wg|tr)(?:\[\d+\])?\s*:/i

/** More people than this are not proposed. A mail to so many is no talk with each of them. */
const mostProposed = 20

/** Returns a name as it is spoken: "Mallberg, Göte (Region)" becomes "Göte Mallberg". Without a name it is the address. */
function spokenName({ name, address }: MailAddress): string {
  const bare = trimmedLine(name.replace(/\s*[([][^()[\]]*[)\]]\s*$/, ''))
  const [, family, given] = /^([^,]{1,60}),\s*([^,]{1,60})$/.exec(bare) ?? []
  return family !== undefined && given !== undefined ? `${given} ${family}` : bare || address
}

/** How an address is looked up; null if nobody the office knows has it. */
export type FindAddress = (address: string) => KnownAddress | null

/**
 * Returns what a mail fills in of the quick-log. The counterpart is the sender. Of a mail from one of us it is the recipients, or those in
 * copy if all recipients are ours, or who wrote the mail that one of us passes on.
 */
export function mailProposal(mail: ReadMail, find: FindAddress): MailProposal {
  const known = (who: MailAddress): KnownAddress | null => (who.address === '' ? null : find(who.address))
  const isOurs = (who: MailAddress) => known(who)?.kind === 'ours'
  const outside = (people: readonly MailAddress[]) => people.filter(who => !isOurs(who))

  const isFromUs = mail.from === null || isOurs(mail.from)
  const reached = [outside(mail.to), outside(mail.cc)].find(people => people.length > 0) ?? []
  const earlier = isFromUs && reached.length === 0 && passedOn.test(mail.subject) ? earlierSender(mail.text) : null
  const passed = earlier === null ? [] : outside([earlier])
  const others = isFromUs ? (reached.length > 0 ? reached : passed) : mail.from === null ? [] : [mail.from]

  const participants = others.slice(0, mostProposed).map((who): MailParticipant => {
    const found = known(who)
    return found === null || found.kind === 'ours'
      ? { kind: 'unknown', name: spokenName(who), address: who.address }
      : found
  })
  const staff = [...(mail.from === null ? [] : [mail.from]), ...mail.to].flatMap(who => {
    const found = known(who)
    return found?.kind === 'ours' && found.id !== null ? [found.id] : []
  })
  const words = newMailWords(mail.text)
  const instant = mail.sentAt === null ? null : new Date(mail.sentAt)
  return {
    kind: 'email',
    date: instant === null ? '' : dayInStockholm(instant),
    time: instant === null ? '' : momentInStockholm(instant).slice(11, 16),
    headline: trimmedLine(mail.subject.replace(beforeSubject, '').slice(0, longestHeadline)),
    note: trimmed(words.slice(0, longestNote)),
    isNoteCut: words.length > longestNote,
    initiative: isFromUs && passed.length === 0 ? 'out' : 'in',
    participants: withoutRepeats(participants),
    staffIds: [...new Set(staff)],
  }
}

/** Returns each person once, also one who has several addresses. */
const withoutRepeats = (people: readonly MailParticipant[]): MailParticipant[] => [
  ...new Map(people.map(who => [who.kind === 'unknown' ? `${who.address} ${who.name}` : who.id, who])).values(),
]
