import { log as logEntry } from '../../../office/log/log'
import { findNames, type WrittenNames } from '../../../office/log/written-names'
import type { Office } from '../../../office/questions/open-office'
import { shaped } from '../../../office/questions/parsed'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { readTimes, type WrittenTime } from '../../../src-shared/days/written-time'
import { readWhen, type WrittenWhen } from '../../../src-shared/days/written-when'
import type { Input } from '../../../src-shared/ipc/contract'
import { newInteraction } from '../../../src-shared/ipc/log-shape'
import { responseKinds } from '../../../src-shared/log/ask'
import { isHeldAhead, statusOn } from '../../../src-shared/log/held'
import { interactionKinds, interactionStatuses, type LoggedParticipant } from '../../../src-shared/log/interaction'
import { Refused } from '../../../src-shared/refusals/refusal'
import { plainDate } from '../../../src-shared/text/dates'
import { type Arguments, Misused } from '../../arguments'
import type { Command, Said } from '../../command'
import { asksFrom } from '../../given/asks-from'
import { concernSaid } from '../../shown/concern-lines'
import { likelyLines } from '../../shown/likely-lines'
import { withOffice } from '../../with-office'

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
  'ask',
  'outcome',
]
const flags = ['internal', 'joint']

/** Returns the day, with the time if that was written after it. Refuses an invalid day. */
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

const namesFrom = (given: Arguments): WrittenNames => ({
  people: given.all('person'),
  title: given.one('title'),
  organisations: given.all('organisation'),
  staff: given.all('staff'),
  issues: given.all('issue'),
  partners: given.all('partner'),
  notPartners: given.all('not-partner'),
})

const aheadOf = (day: IsoDate): string =>
  ` Den står som genomförd fast ${plainDate(day, 'sv')} inte har varit, och räknas därför redan nu: ändra den till planerad (talan edit … --status planned) om den inte har ägt rum.`

/** Returns, for each person who will be added, those known who may be the same. Nobody is chosen: the line is only told. */
async function likelyOf({ ask }: Office, participants: readonly LoggedParticipant[]) {
  const strangers = participants.flatMap(one => ('name' in one ? [one] : []))
  return Promise.all(
    strangers.map(async ({ name, organisationId }) => ({
      name,
      likely: await ask('duplicate:of-typed', {
        kind: 'person',
        id: null,
        name,
        organisationId,
        email: null,
        phone: null,
      }),
    })),
  )
}

/**
 * Logs one interaction as written on the command line, and shows which partners it concerns and why. Names are looked up, and an unknown
 * name is refused.
 */
async function logWritten(office: Office, given: Arguments, now: Date): Promise<Said> {
  const today = dayInStockholm(now)
  const when = whenFrom(given.one('date'), today)
  const time = given.one('time')
  const times = time === undefined ? when : timesFrom(time)
  const startsOn = when.on
  // As in the window, an interaction on a coming day is planned unless the user says otherwise. The answer then says what that means.
  const status = oneOf(interactionStatuses, given.one('status') ?? statusOn(startsOn, today), 'status')
  const names = await findNames(office.store, namesFrom(given), startsOn, now)
  const { tasks, issues } = await office.ask('reference:read', {})
  const entry: Input<'interaction:log'> = {
    kind: oneOf(interactionKinds, given.one('kind') ?? 'meeting_physical', 'kind'),
    status,
    startsOn,
    startsTime: times.time,
    durationMinutes: minutesFrom(given.one('minutes')) ?? times.minutes ?? null,
    headline: given.one('headline') ?? '',
    note: given.one('note') ?? '',
    initiative: 'out',
    mainTaskId: oneOf(
      tasks.map(task => task.id),
      given.one('task') ?? 'paverkansarbete',
      'task',
    ),
    jointMessage: given.has('joint'),
    confidentiality: given.has('internal') ? 'internal' : 'open',
    ...names,
    asks: asksFrom(given, names.issueIds, issues),
  }
  const strangers = await likelyOf(office, names.participants)
  const logged = await logEntry(office.store, shaped(newInteraction, entry, ''), { now, keptNos: 'all' })
  const { lines, ...concern } = await concernSaid(office, logged.interactionId)
  const isAhead = isHeldAhead({ status, startsOn }, today)
  const remark = isAhead ? aheadOf(startsOn) : status === 'planned' ? ' Den står som planerad.' : ''
  const added = strangers.map((one, place) => ({ ...one, id: logged.createdPeople[place] ?? '' }))
  const told = [`Loggat. Kontakten har id ${logged.interactionId}.${remark} Den`, ...lines, ...likelyLines(added)]
  const likely = added.filter(one => one.likely.length > 0)
  return { value: { ...logged, status, ...concern, likely }, sentence: told.join('\n') }
}

/** `talan log`: logs one interaction. */
export const log: Command = {
  options,
  flags,
  help: {
    part: 'write',
    uses: [
      {
        call: 'FIL --headline TEXT …',
        does: 'loggar en kontakt',
        options: [
          '--person NAMN  --organisation NAMN  --title TITEL (för en person som inte finns än)',
          '--issue ID  --partner ID  --not-partner ID  --staff NAMN|ID',
          '(kan ges flera gånger, liksom --person och --organisation; utan --staff är det den du är, se --as, som var med)',
          `--ask TEXT|FRÅGA=TEXT  --outcome ${responseKinds.join('|')} (vad vi framförde och hur de svarade; kan ges flera gånger)`,
          '--date DAG  --time KLOCKSLAG  --minutes ANTAL',
          `--kind TYP  --status ${interactionStatuses.join('|')}  --task UPPGIFT  --note TEXT  --internal  --joint`,
        ],
        says: 'svarar med vilka partner kontakten berör och varför: de du anger, och de som följer av deltagare, medarbetare och frågor; --not-partner säger nej till en sådan; liknar en ny person någon som finns står det på en rad som börjar med Liknar',
      },
    ],
  },
  run: (given, now) => withOffice(given, now, office => logWritten(office, given, now)),
}
