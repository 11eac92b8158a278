import { type ReadProblem, readProblems } from '../../../../src-shared/imports/read-problem'
import { eventKey } from '../event-key'
import type { EventWindow } from '../event-window'
import type { ReadEvent } from '../read-event'
import type { Row } from '../reading'
import type { CalendarEvent } from './calendar-event'
import { type CalendarTime, inStockholm, instantOf, minuteOf, saidIn, wholeDayOf } from './calendar-time'
import { eventRow } from './event-row'
import { occurrencesOf } from './recurrence'
import { RefusedRule } from './recurrence-rule'
import type { StepBudget } from './step-budget'

/** An event of a file that may not be shown: only when it is, and what it belongs to. */
export type HiddenEvent = Pick<CalendarEvent, 'uid' | 'replaces'>

/** Everything a file says of one event or series. */
export type EventGroup = { readonly events: readonly CalendarEvent[]; readonly hidden: readonly HiddenEvent[] }

export type GroupRows = {
  readonly rows: readonly Row<ReadEvent>[]
  /** Older versions of events that the file has twice. */
  readonly replaced: number
  /** Events without an occurrence in the window. */
  readonly outside: number
}

type Slots = { readonly isWholeDays: boolean }

/** The name of an occurrence within its series: its original start. */
const slotOf = (time: CalendarTime): string => (time.time === null ? time.day : minuteOf(instantOf(time)))

/**
 * Returns the name of the occurrence that a written time means. Exchange names an occurrence of a whole-day series by its midnight, and other
 * programs name a timed occurrence by its day.
 */
const meantBy = (time: CalendarTime, { isWholeDays }: Slots): string => (isWholeDays ? wholeDayOf(time) : slotOf(time))

const isNewer = (one: CalendarEvent, other: CalendarEvent): boolean =>
  one.version[0] !== other.version[0] ? one.version[0] > other.version[0] : one.version[1] > other.version[1]

/** Returns the newest event of each name. */
function newestOf(
  events: readonly CalendarEvent[],
  nameOf: (event: CalendarEvent) => string,
): Map<string, CalendarEvent> {
  const newest = new Map<string, CalendarEvent>()
  for (const event of events) {
    const known = newest.get(nameOf(event))
    if (!known || isNewer(event, known)) newest.set(nameOf(event), event)
  }
  return newest
}

/** Events of one id and one version that start at different times are different events: some programs give all events the same id. */
function mastersOf(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  const [newest] = newestOf(events, () => '').values()
  if (!newest) return []
  const ofVersion = events.filter(event => !isNewer(newest, event))
  return [...newestOf(ofVersion, ({ start, line }) => (start ? slotOf(start) : `line ${line}`)).values()]
}

type Expanded = {
  readonly times: readonly CalendarTime[]
  readonly isCut: boolean
  readonly problems: readonly ReadProblem[]
}

/** An event with an error is one row, in the window or not, so that it is seen. */
const hasError = ({ problems }: CalendarEvent): boolean => problems.some(({ code }) => readProblems[code] === 'error')

const isSeries = ({ rules, added }: CalendarEvent): boolean => rules.length > 0 || added.length > 0

/** Returns the starts of an event in and near the window, without those it excludes. */
function startsOf(event: CalendarEvent, start: CalendarTime, window: EventWindow, budget: StepBudget): Expanded {
  const added = event.added.map(time => (start.time === null ? { ...time, day: wholeDayOf(time), time: null } : time))
  if (event.rules.length === 0) return { times: [start, ...added], isCut: false, problems: [] }
  const [rule = ''] = event.rules
  try {
    const found = event.rules.map(one => occurrencesOf(one, start, window, budget))
    const excluded = event.excludedRules.flatMap(one => occurrencesOf(one, start, window, budget).times.map(slotOf))
    const all = new Map([...found.flatMap(({ times }) => times), ...added].map(time => [slotOf(time), time]))
    for (const slot of excluded) all.delete(slot)
    return { times: [...all.values()], isCut: found.some(({ isCut }) => isCut), problems: [] }
  } catch (error) {
    if (!(error instanceof RefusedRule)) throw error
    return { times: [start], isCut: true, problems: [{ code: 'broken-record', field: 'RRULE', said: saidIn(rule) }] }
  }
}

const isIn = (window: EventWindow, time: CalendarTime): boolean => {
  const day = time.time === null ? time.day : inStockholm(instantOf(time)).day
  return day >= window.from && day <= window.until
}

class GroupReading {
  readonly rows: Row<ReadEvent>[] = []
  private outside = 0
  private readonly overrides: Map<string, CalendarEvent>
  private readonly hiddenSlots: ReadonlySet<string>
  private readonly masters: readonly CalendarEvent[]
  private readonly slots: Slots
  private readonly met = new Set<string>()
  private isAnyCut = false

  constructor(
    private readonly group: EventGroup,
    private readonly window: EventWindow,
    private readonly budget: StepBudget,
  ) {
    this.masters = mastersOf(group.events.filter(({ replaces }) => !replaces))
    this.slots = { isWholeDays: this.masters.some(({ start }) => start?.time === null) }
    const overriding = group.events.filter(({ replaces }) => replaces)
    this.overrides = newestOf(overriding, ({ replaces }) => (replaces ? meantBy(replaces, this.slots) : ''))
    this.hiddenSlots = new Set(group.hidden.flatMap(({ replaces }) => (replaces ? meantBy(replaces, this.slots) : [])))
  }

  read(): GroupRows {
    for (const master of this.masters) this.readMaster(master)
    for (const [slot, override] of this.overrides) this.readOverride(slot, override)
    const replaced = this.group.events.length - this.masters.length - this.overrides.size
    return { rows: this.rows, replaced, outside: this.outside }
  }

  private readMaster(master: CalendarEvent): void {
    const { start, uid } = master
    if (!start || hasError(master)) {
      this.rows.push(
        eventRow(master, start, {
          key: eventKey(uid, String(master.line)),
          isOfSeries: false,
          isChanged: false,
          problems: [],
        }),
      )
      return
    }
    const before = this.rows.length
    const { times, isCut, problems } = startsOf(master, start, this.window, this.budget)
    this.isAnyCut ||= isCut
    const excluded = new Set(master.excluded.map(time => meantBy(time, this.slots)))
    for (const time of times) {
      // Both the instant and the day may be named, so both are looked for.
      const names = [slotOf(time), time.day]
      for (const name of names) this.met.add(name)
      const isReplaced = names.some(
        name => excluded.has(name) || this.overrides.has(name) || this.hiddenSlots.has(name),
      )
      if (!isReplaced && (isIn(this.window, time) || problems.length > 0)) this.push(master, time, problems)
    }
    if (isCut && problems.length === 0) this.sayCut(master, start, before)
    else if (this.rows.length === before) this.sayNone(master, start, times.length === 0)
  }

  /** The last occurrence says that more may follow. A rule that gave none before it was stopped is known by its own start. */
  private sayCut(master: CalendarEvent, start: CalendarTime, before: number): void {
    const problem: ReadProblem = { code: 'endless-series', field: 'RRULE', said: saidIn(master.rules[0] ?? '') }
    const last = this.rows.length > before ? this.rows.pop() : undefined
    if (last) this.rows.push({ ...last, problems: [...last.problems, problem] })
    else this.push(master, start, [problem])
  }

  /** A rule that never holds, such as 30 February, must not make a meeting in the window disappear. */
  private sayNone(master: CalendarEvent, start: CalendarTime, isWithoutTimes: boolean): void {
    if (isWithoutTimes && isIn(this.window, start)) {
      this.push(master, start, [{ code: 'unknown-value', field: 'RRULE', said: saidIn(master.rules[0] ?? '') }])
    } else this.outside += 1
  }

  private push(master: CalendarEvent, time: CalendarTime, problems: readonly ReadProblem[]): void {
    const isOfSeries = isSeries(master)
    const isAlone = !isOfSeries && this.masters.length === 1
    const key = eventKey(master.uid, isAlone ? null : slotOf(time))
    this.rows.push(eventRow(master, time, { key, isOfSeries, isChanged: false, problems }))
  }

  private readOverride(slot: string, override: CalendarEvent): void {
    const { start, replaces, uid } = override
    if (!replaces) return
    if (start && !hasError(override) && !isIn(this.window, start)) {
      this.outside += 1
      return
    }
    // An original start outside the window was not counted through, and is believed.
    const isMet = this.met.has(slot) || this.isAnyCut || (this.masters.length > 0 && !isIn(this.window, replaces))
    const problems: ReadProblem[] = isMet ? [] : [{ code: 'orphan-override', field: 'RECURRENCE-ID', said: slot }]
    this.rows.push(eventRow(override, start, { key: eventKey(uid, slot), isOfSeries: true, isChanged: true, problems }))
  }
}

/** Returns the occurrences of one event or series in a window, each with what was changed for it alone. */
export const rowsOfGroup = (group: EventGroup, window: EventWindow, budget: StepBudget): GroupRows =>
  new GroupReading(group, window, budget).read()
