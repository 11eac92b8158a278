import { colleagueNamed } from '../../db/queries/colleague-named'
import { organisationsNamed, peopleNamed } from '../../db/queries/find-by-name'
import { logInteraction } from '../../db/queries/log-interaction'
import { referenceLists } from '../../db/queries/reference-lists'
import type { Reader } from '../../db/schema'
import type { Store } from '../../db/store'
import { worksOn } from '../../src-shared/domain/colleague'
import { isHeldAhead, statusOn } from '../../src-shared/domain/held'
import type { MainTaskId, OrganisationId, StaffMemberId } from '../../src-shared/domain/ids'
import {
  type InteractionKind,
  type InteractionStatus,
  interactionKinds,
  interactionStatuses,
  type LoggedParticipant,
  longestHeadline,
} from '../../src-shared/domain/interaction'
import type { IsoDate, IsoTime } from '../../src-shared/domain/iso-date'
import type { StaffMember } from '../../src-shared/domain/reference'
import { Refused } from '../../src-shared/domain/refusal'
import { dayInStockholm } from '../../src-shared/domain/stockholm-time'
import { readDate } from '../../src-shared/domain/written-date'
import { readTime } from '../../src-shared/domain/written-time'
import { plainDate } from '../../src-shared/text/dates'
import { type Arguments, Misused } from './arguments'
import type { Command } from './command'
import { withStore } from './with-store'

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
  'task',
  'staff',
]
const flags = ['internal', 'joint']

function dateFrom(text: string | undefined, today: IsoDate): IsoDate {
  const date = text === undefined ? today : readDate(text, today)
  if (!date) throw new Refused({ code: 'not-a-date', text: text ?? '' })
  return date
}

function timeFrom(text: string | undefined): IsoTime | null {
  const time = text === undefined ? null : readTime(text)
  if (time === undefined) throw new Refused({ code: 'not-a-time', text: text ?? '' })
  return time
}

function oneOf<Value extends string>(values: readonly Value[], text: string, option: string): Value {
  const found = values.find(value => value === text)
  if (!found) throw new Misused(`--${option} är en av ${values.join(', ')}`)
  return found
}

function minutesFrom(text: string | undefined): number | null {
  if (text === undefined) return null
  const minutes = Number(text)
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > 10_080)
    throw new Misused('--minutes är ett helt antal minuter')
  return minutes
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

/** Logs one interaction as written on the command line; names are looked up, and what is unknown is refused. */
async function logWritten(store: Store, given: Arguments, now: Date) {
  const { read } = store
  const today = dayInStockholm(now)
  const startsOn = dateFrom(given.one('date'), today)
  // As in the window: a day to come is planned, unless somebody says otherwise; and then it is said what that means.
  const status = oneOf<InteractionStatus>(
    interactionStatuses,
    given.one('status') ?? statusOn(startsOn, today),
    'status',
  )
  const startsTime = timeFrom(given.one('time'))
  const lists = await referenceLists(read)
  const organisations = await Promise.all(given.all('organisation').map(text => organisationFrom(read, text)))
  const title = given.one('title')
  const participants = await Promise.all(
    given.all('person').map(text => participantFrom(read, text, title, organisations[0])),
  )
  const isRoleOnly = participants.some(participant => 'name' in participant)
  const listed = <Row extends { id: string; name: string }>(
    rows: readonly Row[],
    text: string,
    code: 'unknown-issue' | 'unknown-partner',
  ) => {
    const found = rows.find(row => row.id === text || row.name === text)
    if (!found) throw new Refused({ code, text })
    return found.id as Row['id']
  }
  const headline = given.one('headline') ?? ''
  if (headline.length > longestHeadline)
    throw new Refused({ code: 'invalid-input', field: 'headline', problem: `längre än ${longestHeadline} tecken` })
  const staffIds = await staffFrom(store, given, startsOn, lists.staff)
  const { actionId, result } = await store.change(async db =>
    logInteraction(db, {
      kind: oneOf<InteractionKind>(interactionKinds, given.one('kind') ?? 'meeting_physical', 'kind'),
      status,
      startsOn,
      startsTime,
      durationMinutes: minutesFrom(given.one('minutes')),
      headline,
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
      issueIds: given.all('issue').map(text => listed(lists.issues, text, 'unknown-issue')),
      partnerIds: given.all('partner').map(text => listed(lists.partners, text, 'unknown-partner')),
    }),
  )
  const isAhead = isHeldAhead({ status, startsOn }, today)
  return {
    logged: { actionId, ...result, status },
    remark: isAhead ? aheadOf(startsOn) : status === 'planned' ? ' Den står som planerad.' : '',
  }
}

/** `talan log`: one interaction from the command line. */
export const log: Command = {
  options,
  flags,
  run: async (given, now) => {
    const { logged, remark } = await withStore(given.file, store => logWritten(store, given, now))
    return { value: logged, sentence: `Loggat. Kontakten har id ${logged.interactionId}.${remark}` }
  },
}
