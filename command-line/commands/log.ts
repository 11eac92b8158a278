import type { z } from 'zod'
import { colleagueNamed } from '../../db/reads/names/colleague-named'
import { organisationsNamed, peopleNamed } from '../../db/reads/names/find-by-name'
import { referenceLists } from '../../db/reads/records/reference-lists'
import type { Reader } from '../../db/schema'
import type { Store } from '../../db/store'
import { logInteraction } from '../../office/log/log-interaction'
import type { IsoDate } from '../../src-shared/days/iso-date'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import { readTimes, type WrittenTime } from '../../src-shared/days/written-time'
import { readWhen, type WrittenWhen } from '../../src-shared/days/written-when'
import { newInteraction } from '../../src-shared/ipc/store-contract'
import { isHeldAhead, statusOn } from '../../src-shared/log/held'
import {
  type InteractionKind,
  type InteractionStatus,
  interactionKinds,
  interactionStatuses,
  type LoggedParticipant,
} from '../../src-shared/log/interaction'
import { isSameText } from '../../src-shared/names/folded-text'
import { worksOn } from '../../src-shared/records/colleague'
import type { IssueId, MainTaskId, OrganisationId, StaffMemberId } from '../../src-shared/records/ids'
import type { Issue, StaffMember } from '../../src-shared/records/reference'
import { Refused } from '../../src-shared/refusals/refusal'
import { plainDate } from '../../src-shared/text/dates'
import { type Arguments, Misused } from '../arguments'
import type { Command, Said } from '../command'
import { partnerNamed } from '../given/partner-named'
import { shaped } from '../shaped'
import { concernSaid } from '../shown/concern-lines'
import { withStore } from '../with-store'

const options = [
  'date',
  'time',
  'minutes',
  'kind',
  'status',
  'headline',
  'note',
  'person',
  'title',
  'organisation',
  'issue',
  'partner',
  'not-partner',
  'task',
  'staff',
]
const flags = ['internal', 'joint']

/** The day, with the time if it was written after it. */
function whenFrom(text: string | undefined, today: IsoDate): WrittenWhen {
  const when = text === undefined ? { on: today, time: null } : readWhen(text, today)
  if (!when) throw new Refused({ code: 'not-a-date', text: text ?? '' })
  return when
}

function timesFrom(text: string): WrittenTime {
  const times = readTimes(text)
  if (!times) throw new Refused({ code: 'not-a-time', text })
  return times
}

function oneOf<Value extends string>(values: readonly Value[], text: string, option: string): Value {
  const found = values.find(value => value === text)
  if (!found) throw new Misused(`--${option} är en av ${values.join(', ')}`)
  return found
}

function minutesFrom(text: string | undefined): number | null {
  if (text === undefined) return null
  if (!/^\d{1,5}$/.test(text.trim())) throw new Misused('--minutes är ett helt antal minuter')
  return Number(text)
}

function issueFrom(issues: readonly Issue[], text: string): IssueId {
  const found = issues.find(({ id, name }) => id === text || isSameText(name, text))
  if (!found) throw new Refused({ code: 'unknown-issue', text })
  return found.id
}

async function organisationFrom(db: Reader, text: string): Promise<OrganisationId> {
  const found = await organisationsNamed(db, text)
  if (found.length > 1) throw new Refused({ code: 'ambiguous-name', text, found: found.length })
  if (!found[0]) throw new Refused({ code: 'unknown-name', text })
  return found[0]
}

/** A name nobody has yet is added only when it is said who that is: never a silent new person for a slip of the pen. */
async function participantFrom(
  db: Reader,
  text: string,
  title: string | undefined,
  organisation: OrganisationId | undefined,
): Promise<LoggedParticipant> {
  const [first, ...more] = await peopleNamed(db, text)
  if (more.length > 0) throw new Refused({ code: 'ambiguous-name', text, found: more.length + 1 })
  if (first) return { personId: first }
  if (title === undefined || organisation === undefined) throw new Refused({ code: 'unknown-name', text })
  return { name: text, organisationId: organisation, title }
}

/** Who of us took part: those who are named, else whoever gives the command and worked at the office that day. */
async function staffFrom(
  { read, doer }: Store,
  given: Arguments,
  on: IsoDate,
  staff: readonly StaffMember[],
): Promise<StaffMemberId[]> {
  const named = given.all('staff')
  if (named.length > 0) return Promise.all(named.map(text => colleagueNamed(read, text)))
  const me = staff.find(({ id }) => id === doer().seat?.staffId)
  return me && worksOn(me, on) ? [me.id] : []
}
const aheadOf = (day: IsoDate): string =>
  ` Den står som genomförd fast ${plainDate(day, 'sv')} inte har varit, och räknas därför redan nu: ändra den till planerad (talan edit … --status planned) om den inte har ägt rum.`

/**
 * Logs one interaction as written on the command line, and says whom it concerns and why; names are looked up, and what is unknown is
 * refused.
 */
async function logWritten(store: Store, given: Arguments, now: Date): Promise<Said> {
  const { read } = store
  const today = dayInStockholm(now)
  const when = whenFrom(given.one('date'), today)
  const time = given.one('time')
  const times = time === undefined ? when : timesFrom(time)
  const startsOn = when.on
  // As in the window: a day to come is planned, unless somebody says otherwise; and then it is said what that means.
  const status = oneOf<InteractionStatus>(
    interactionStatuses,
    given.one('status') ?? statusOn(startsOn, today),
    'status',
  )
  const lists = await referenceLists(read)
  const organisations = await Promise.all(given.all('organisation').map(text => organisationFrom(read, text)))
  const title = given.one('title')
  const participants = await Promise.all(
    given.all('person').map(text => participantFrom(read, text, title, organisations[0])),
  )
  const isRoleOnly = participants.some(participant => 'name' in participant)
  const staffIds = await staffFrom(store, given, startsOn, lists.staff)
  const entry: z.input<typeof newInteraction> = {
    kind: oneOf<InteractionKind>(interactionKinds, given.one('kind') ?? 'meeting_physical', 'kind'),
    status,
    startsOn,
    startsTime: times.time,
    durationMinutes: minutesFrom(given.one('minutes')) ?? times.minutes ?? null,
    headline: given.one('headline') ?? '',
    note: given.one('note') ?? '',
    initiative: 'out',
    mainTaskId: oneOf(
      lists.tasks.map(task => task.id),
      given.one('task') ?? 'paverkansarbete',
      'task',
    ) as MainTaskId,
    jointMessage: given.has('joint'),
    confidentiality: given.has('internal') ? 'internal' : 'open',
    participants,
    organisationIds: isRoleOnly ? organisations.slice(1) : organisations,
    staffIds,
    issueIds: given.all('issue').map(text => issueFrom(lists.issues, text)),
    partnerIds: given.all('partner').map(text => partnerNamed(lists, text)),
    notConcernedIds: given.all('not-partner').map(text => partnerNamed(lists, text)),
  }
  const kept = shaped(newInteraction, entry, '')
  const { actionId, result } = await store.change(db => logInteraction(db, kept, now))
  const { lines, ...concern } = await concernSaid(read, result.interactionId)
  const isAhead = isHeldAhead({ status, startsOn }, today)
  const remark = isAhead ? aheadOf(startsOn) : status === 'planned' ? ' Den står som planerad.' : ''
  const sentence = [`Loggat. Kontakten har id ${result.interactionId}.${remark} Den`, ...lines].join('\n')
  return { value: { actionId, ...result, status, ...concern }, sentence }
}

/** `talan log`: one interaction from the command line. */
export const log: Command = {
  options,
  flags,
  run: (given, now) => withStore(given.file, store => logWritten(store, given, now)),
}
