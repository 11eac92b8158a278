import { referenceLists } from '../../db/reads/records/reference-lists'
import type { Reader } from '../../db/schema'
import type { Store } from '../../db/store'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { NewInteraction } from '../../src-shared/ipc/log-shape'
import type { LoggedParticipant } from '../../src-shared/log/interaction'
import { worksOn } from '../../src-shared/records/colleague'
import type { OrganisationId, StaffMemberId } from '../../src-shared/records/ids'
import type { StaffMember } from '../../src-shared/records/reference'
import { Refused } from '../../src-shared/refusals/refusal'
import { duplicatesOfTyped } from '../register/duplicates-of-typed'
import { colleagueNamed, issueNamed, organisationNamed, partnerNamed, personNamed } from '../register/named'

/** Whom and what an interaction is about, each by name or id as the user wrote it. */
export type WrittenNames = {
  readonly people: readonly string[]
  /** The title of a person who is not in the register yet. The first organisation is then the one where the person has it. */
  readonly title: string | undefined
  readonly organisations: readonly string[]
  readonly staff: readonly string[]
  readonly issues: readonly string[]
  readonly partners: readonly string[]
  readonly notPartners: readonly string[]
}

/** The same by id, in the form in which an interaction is logged. */
export type FoundNames = Required<
  Pick<NewInteraction, 'participants' | 'organisationIds' | 'staffIds' | 'issueIds' | 'partnerIds' | 'notConcernedIds'>
>

/**
 * Adds an unknown name as a new person only when a title and an organisation are given, so that a typing mistake never adds one silently. The
 * refusal names those whom the name is like.
 */
async function participantFrom(
  db: Reader,
  text: string,
  title: string | undefined,
  organisation: OrganisationId | undefined,
  now: Date,
): Promise<LoggedParticipant> {
  const personId = await personNamed(db, text)
  if (personId) return { personId }
  if (title === undefined || organisation === undefined) {
    const typed = { kind: 'person', id: null, name: text, organisationId: null, email: null, phone: null } as const
    const likely = (await duplicatesOfTyped(db, typed, now)).filter(one => !one.isInBin)
    const known = likely.map(one => [one.name, one.detail].filter(Boolean).join(', '))
    throw new Refused({ code: 'unknown-name', text, ...(known.length > 0 && { likely: known }) })
  }
  return { name: text, organisationId: organisation, title }
}

/** Returns who of us took part when no colleague is named: the colleague at this laptop, if he or she worked at the office that day. */
function whoeverLogs({ doer }: Pick<Store, 'doer'>, staff: readonly StaffMember[], on: IsoDate): StaffMemberId[] {
  const me = staff.find(({ id }) => id === doer().seat?.staffId)
  return me && worksOn(me, on) ? [me.id] : []
}

/** Finds the ids of everything named for an interaction on a day. Refuses the first unknown name, and a name that several rows have. */
export async function findNames(
  store: Pick<Store, 'read' | 'doer'>,
  written: WrittenNames,
  on: IsoDate,
  now: Date,
): Promise<FoundNames> {
  const { read } = store
  const lists = await referenceLists(read)
  const organisations = await Promise.all(written.organisations.map(text => organisationNamed(read, text)))
  const participants = await Promise.all(
    written.people.map(text => participantFrom(read, text, written.title, organisations[0], now)),
  )
  const isForNewPeople = participants.some(participant => 'name' in participant)
  const staffIds =
    written.staff.length > 0
      ? written.staff.map(text => colleagueNamed(lists, text))
      : whoeverLogs(store, lists.staff, on)
  return {
    participants,
    organisationIds: isForNewPeople ? organisations.slice(1) : organisations,
    staffIds,
    issueIds: written.issues.map(text => issueNamed(lists, text)),
    partnerIds: written.partners.map(text => partnerNamed(lists, text)),
    notConcernedIds: written.notPartners.map(text => partnerNamed(lists, text)),
  }
}
