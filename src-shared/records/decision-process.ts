import type { DatePrecision, IsoDate } from '../days/iso-date'
import { dayAfter, statutoryLastDay } from '../days/working-days'
import { type ReferralDeadlines, referralDeadlines } from '../log/referral'
import type { IssueId, OrganisationId } from './ids'

/** One matter on its way to a decision, as far as the office follows it. Swedish: beslutsprocess. */
export type DecisionProcess = {
  readonly id: string
  readonly name: string
  readonly level: string
  readonly owner: string | null
  readonly ownerOrganisationId: OrganisationId | null
  readonly note: string
  readonly closedOn: IsoDate | null
}

/** A step of a decision process. Swedish: skede. */
export type ProcessStage = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly plannedOn: IsoDate | null
  readonly plannedPrecision: DatePrecision
  readonly happenedOn: IsoDate | null
}

/** A document of a process, with its designation in the register it comes from. */
export type ProcessDocument = {
  readonly id: string
  readonly kind: string
  readonly designation: string
  readonly title: string | null
  readonly datedOn: IsoDate | null
}

/** A day that must not be missed. A statutory one is already moved off days when no one works. Swedish: bevakningsdatum. */
export type WatchedDay = {
  readonly on: IsoDate
  readonly what: string
  readonly processId: string | null
  readonly process: string | null
  readonly isStatutory: boolean
}

/** A watch date that somebody entered. `enteredOn` is the day as entered, before a statutory day is moved. */
export type EnteredWatchDate = WatchedDay & { readonly id: string; readonly enteredOn: IsoDate }

/**
 * The days that follow from the last day of a referral, as codes used in `WatchedDay.what`. A day entered by hand has its own words there
 * instead.
 */
export const referralDays = [
  'referral-draft',
  'referral-political-preparation',
  'referral-dispatch',
  'referral-reminder-14',
  'referral-reminder-7',
  'referral-last-day',
] as const
export type ReferralDay = (typeof referralDays)[number]

/** Everything known about one process. */
export type ProcessDetails = DecisionProcess & {
  readonly stages: readonly ProcessStage[]
  readonly documents: readonly ProcessDocument[]
  readonly watchDates: readonly EnteredWatchDate[]
  readonly issueIds: readonly IssueId[]
  /** The index of the current stage, by `stageNow`. */
  readonly now: number
  /** The deadlines that follow from the last day of its referral; null when it is not out on one. */
  readonly referral: ReferralDeadlines | null
}

/** The data needed to draw a process as a line of stages. */
export type DrawnProcess = Pick<DecisionProcess, 'id' | 'name' | 'closedOn'> & {
  readonly stages: readonly ProcessStage[]
}

/** True if the stage was done by the day. */
export const isDone = ({ happenedOn }: Pick<ProcessStage, 'happenedOn'>, on: IsoDate): boolean =>
  happenedOn !== null && happenedOn <= on

/**
 * Returns the index of the stage a process is in on a day; this is the one meaning of "Nu". It is the first stage that is not done, also where
 * a later one is done already: a stage that was skipped is to be taken away or given its day. Returns the number of stages when all are
 * done, and -1 for a closed process.
 */
export function stageNow(
  stages: readonly Pick<ProcessStage, 'happenedOn'>[],
  closedOn: IsoDate | null,
  on: IsoDate,
): number {
  if (closedOn !== null && closedOn <= on) return -1
  const first = stages.findIndex(stage => !isDone(stage, on))
  return first === -1 ? stages.length : first
}

/** The code of the stage in which a proposal is out for opinions. Its planned day is the last day for answers. */
export const referralStage = 'referral'

/**
 * Returns the deadlines of the referral that a process is out on. Null when there is none, or when its last day is not known to the day.
 */
export function referralOf(stages: readonly ProcessStage[], today: IsoDate): ReferralDeadlines | null {
  const lastDay = stages.find(
    stage => stage.code === referralStage && stage.happenedOn === null && stage.plannedPrecision === 'day',
  )?.plannedOn
  return lastDay ? referralDeadlines(lastDay, today) : null
}

/** Returns the day a watch date means. A statutory one never ends on a day off. */
export const watchedOn = (day: IsoDate, isStatutory: boolean): IsoDate => (isStatutory ? statutoryLastDay(day) : day)

/** Returns a day before which no statutory day is entered that is moved to `day` or later: no holiday is as long as a week. */
export const earliestMovedTo = (day: IsoDate): IsoDate => dayAfter(day, -7)
