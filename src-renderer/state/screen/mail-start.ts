import type { ImportFile } from '../../../src-shared/imports/import-state'
import type { MailParticipant, MailProposal } from '../../../src-shared/imports/mail-proposal'
import { looksLikeEmail } from '../../../src-shared/names/contact-way'
import { longestAddress } from '../../../src-shared/names/name-limits'
import type { DraftParticipant } from './draft'
import { startLogging } from './overlays'
import type { QuickLogStart } from './quick-log-start'

/** The file of the mail that a quick-log was filled in from, by what it was opened with. */
const mailFiles = new WeakMap<QuickLogStart, ImportFile>()

/** Returns the mail file that a quick-log was filled in from. Null if it was not filled in from one. */
export const mailFileOf = (start: QuickLogStart | undefined): ImportFile | null =>
  (start && mailFiles.get(start)) ?? null

/** Returns a participant of the draft. The address of somebody unknown is kept with the new person, unless it is none that reaches anybody. */
function participant(who: MailParticipant): DraftParticipant {
  if (who.kind !== 'unknown') return who
  const { name, address } = who
  const nothingMore = { organisation: null, organisationText: '', title: '' }
  const email = address.trim()
  const isKept = looksLikeEmail(email) && email.length <= longestAddress
  return { kind: 'new', id: crypto.randomUUID(), name, ...nothingMore, ...(isKept && { email }) }
}

/** Opens the quick-log with what a mail says. A mail that is a file of its own can be attached to what is logged. */
export function logMail(proposal: MailProposal, file: ImportFile | null): void {
  const { kind, date, time, headline, note, initiative, participants, staffIds } = proposal
  const start: QuickLogStart = {
    kind,
    headline,
    note,
    initiative,
    participants: participants.map(participant),
    time: time.replace(':', '.'),
    ...(date !== '' && { date }),
    ...(staffIds.length > 0 && { staffIds, isStaffUsual: false }),
  }
  if (file !== null) mailFiles.set(start, file)
  startLogging(start)
}
