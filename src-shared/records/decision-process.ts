import type { DatePrecision, IsoDate } from '../days/iso-date'
import { statutoryLastDay } from '../days/working-days'
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

/** A step on that way. Swedish: skede. */
export type ProcessStage = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly plannedOn: IsoDate | null
  readonly plannedPrecision: DatePrecision
  readonly happenedOn: IsoDate | null
}

/** A paper of a process, by what it is called in the register it comes from. */
export type ProcessDocument = {
  readonly id: string
  readonly kind: string
  readonly designation: string
  readonly title: string | null
  readonly datedOn: IsoDate | null
}

/** A day that must not be missed; one set by statute has moved off a day that nobody works. Swedish: bevakningsdatum. */
export type WatchedDay = {
  readonly on: IsoDate
  readonly what: string
  readonly processId: string | null
  readonly process: string | null
  readonly isStatutory: boolean
}

/** A day to watch that somebody entered, and as it was entered. */
export type EnteredWatchDate = WatchedDay & { readonly id: string; readonly enteredOn: IsoDate }

/** The days that follow from a referral's last one, by the code that `WatchedDay.what` has for them; a day entered by hand has its own words. */
export const referralDays = [
  'referral-draft',
  'referral-political-preparation',
  'referral-dispatch',
  'referral-reminder-14',
  'referral-reminder-7',
  'referral-last-day',
] as const
export type ReferralDay = (typeof referralDays)[number]

/** All that is known of one process. */
export type ProcessDetails = DecisionProcess & {
  readonly stages: readonly ProcessStage[]
  readonly documents: readonly ProcessDocument[]
  readonly watchDates: readonly EnteredWatchDate[]
  readonly issueIds: readonly IssueId[]
  /** The place of the stage it is in, by `stageNow`. */
  readonly now: number
  /** What follows from the last day of its referral, when it is out on one. */
  readonly referral: ReferralDeadlines | null
}

/** A process as its line is drawn. */
export type DrawnProcess = Pick<DecisionProcess, 'id' | 'name' | 'closedOn'> & {
  readonly stages: readonly ProcessStage[]
}

/** Whether a stage lies behind on a day. */
export const isDone = ({ happenedOn }: Pick<ProcessStage, 'happenedOn'>, on: IsoDate): boolean =>
  happenedOn !== null && happenedOn <= on

/**
 * The place of the stage a process is in on a day, the one meaning of "Nu": the first that is not done after those that are, so that
 * one that was passed over does not hold it back. Past the end when all are done; -1 of a process that is closed.
 */
export const stageNow = (
  stages: readonly Pick<ProcessStage, 'happenedOn'>[],
  closedOn: IsoDate | null,
  on: IsoDate,
): number => (closedOn !== null && closedOn <= on ? -1 : stages.findLastIndex(stage => isDone(stage, on)) + 1)

/** The code of the stage in which a proposal is out for opinions; its planned day is the last one for answers. */
export const referralStage = 'referral'

/** The deadlines of the referral a process is out on; none when its last day is not known to the day. */
export function referralOf(stages: readonly ProcessStage[], today: IsoDate): ReferralDeadlines | null {
  const lastDay = stages.find(
    stage => stage.code === referralStage && stage.happenedOn === null && stage.plannedPrecision === 'day',
  )?.plannedOn
  return lastDay ? referralDeadlines(lastDay, today) : null
}

/** The day a watch date means: a statutory one never ends on a day off. */
export const watchedOn = (day: IsoDate, isStatutory: boolean): IsoDate => (isStatutory ? statutoryLastDay(day) : day)
