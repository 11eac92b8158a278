import { type RawBuilder, sql } from 'kysely'
import { checkedDay } from '../../../src-shared/days/checked-day'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { dayAfter } from '../../../src-shared/days/working-days'
import {
  type DecisionProcess,
  type DrawnProcess,
  type EnteredWatchDate,
  earliestMovedTo,
  type ProcessDetails,
  type ProcessDocument,
  type ProcessStage,
  type ReferralDay,
  referralOf,
  referralStage,
  stageNow,
  type WatchedDay,
  watchedOn,
} from '../../../src-shared/records/decision-process'
import type { IssueId } from '../../../src-shared/records/ids'
import { Refused } from '../../../src-shared/refusals/refusal'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { swedishKey } from '../names/swedish-key'

const processesWhere = (db: Reader, where: RawBuilder<unknown>): Promise<DecisionProcess[]> =>
  readSql(
    db,
    sql<DecisionProcess>`
      select d.id, d.name, d.level, o.name as owner, d.owner_organisation_id as ownerOrganisationId, d.note,
        d.closed_on as closedOn
      from decision_process d left join organisation o on o.id = d.owner_organisation_id
      where d.deleted_at is null and ${where} order by ${swedishKey(sql`d.name`)}`,
  )

/** Returns the processes that are still open that day. */
export const openProcesses = (db: Reader, on: IsoDate): Promise<DecisionProcess[]> =>
  processesWhere(db, sql`(d.closed_on is null or d.closed_on > ${checkedDay(on)})`)

/** Returns the processes that are about an issue, closed ones too. */
export const processesOfIssue = (db: Reader, issue: IssueId): Promise<DecisionProcess[]> =>
  processesWhere(
    db,
    sql`exists (select 1 from process_issue about
      where about.process_id = d.id and about.issue_id = ${issue} and about.deleted_at is null)`,
  )

const stagesOf = (db: Reader, process: string): Promise<ProcessStage[]> =>
  readSql(
    db,
    sql<ProcessStage>`
      select id, code, name, planned_on as plannedOn, planned_precision as plannedPrecision, happened_on as happenedOn
      from process_stage where process_id = ${process} and deleted_at is null order by sort_order`,
  )

/**
 * Returns the processes about some issues that are open that day, each with its stages. A process without stages is left out: it has no
 * line to draw.
 */
export async function processLines(db: Reader, issues: readonly IssueId[], on: IsoDate): Promise<DrawnProcess[]> {
  const found = await processesWhere(
    db,
    sql`(d.closed_on is null or d.closed_on > ${checkedDay(on)}) and exists (select 1 from process_issue about
      where about.process_id = d.id and about.deleted_at is null
        and about.issue_id in (select value from json_each(${JSON.stringify(issues)})))`,
  )
  const lines = await Promise.all(
    found.map(async ({ id, name, closedOn }) => ({ id, name, closedOn, stages: await stagesOf(db, id) })),
  )
  return lines.filter(({ stages }) => stages.length > 0)
}

async function watchDatesWhere(db: Reader, where: RawBuilder<unknown>): Promise<EnteredWatchDate[]> {
  const rows = await readSql(
    db,
    sql<Omit<EnteredWatchDate, 'isStatutory'> & { isStatutory: number }>`
      select w.id, w.day_on as "on", w.day_on as enteredOn, w.what, w.process_id as processId, d.name as process, w.is_statutory as isStatutory
      from watch_date w left join decision_process d on d.id = w.process_id
      where w.deleted_at is null and d.deleted_at is null and ${where} order by w.day_on, w.rid`,
  )
  return rows
    .map(row => ({ ...row, isStatutory: row.isStatutory === 1, on: watchedOn(row.on, row.isStatutory === 1) }))
    .sort((one, other) => one.on.localeCompare(other.on))
}

/**
 * Returns all that is known of one process, with the deadlines of its referral as seen on a day. Throws if the process is unknown or the
 * day does not exist.
 */
export async function processDetails(db: Reader, process: string, on: IsoDate): Promise<ProcessDetails> {
  checkedDay(on)
  const [found] = await processesWhere(db, sql`d.id = ${process}`)
  if (!found) throw new Refused({ code: 'unknown-id', what: 'process', id: process })
  const stages = await stagesOf(db, process)
  const documents = await readSql(
    db,
    sql<ProcessDocument>`select id, kind, designation, title, dated_on as datedOn from process_document
      where process_id = ${process} and deleted_at is null order by dated_on, rid`,
  )
  const issues = await readSql(
    db,
    sql<{ id: IssueId }>`select issue_id as id from process_issue where process_id = ${process} and deleted_at is null`,
  )
  return {
    ...found,
    stages,
    documents,
    watchDates: await watchDatesWhere(db, sql`w.process_id = ${process}`),
    issueIds: issues.map(issue => issue.id),
    now: stageNow(stages, found.closedOn, on),
    referral: referralOf(stages, on),
  }
}

/**
 * A watched day with a key that identifies it wherever it is written: the id of its row, or the referral's stage and the rule it follows
 * from.
 */
export type NamedWatchedDay = WatchedDay & { readonly key: string }

/**
 * Returns the watched days that follow from the last day of each open referral. The longest of the rules is 40 working days, about two
 * months.
 */
async function referralDays(db: Reader, today: IsoDate): Promise<NamedWatchedDay[]> {
  const rows = await readSql(
    db,
    sql<ProcessStage & { processId: string; process: string }>`
      select s.id, s.code, s.name, s.planned_on as plannedOn, s.planned_precision as plannedPrecision,
        s.happened_on as happenedOn, d.id as processId, d.name as process
      from process_stage s join decision_process d on d.id = s.process_id
      where s.code = ${referralStage} and s.deleted_at is null and d.deleted_at is null
        and (d.closed_on is null or d.closed_on > ${today})`,
  )
  return rows.flatMap(({ processId, process, ...stage }) => {
    const deadlines = referralOf([stage], today)
    if (!deadlines) return []
    const { draftBy, politicalPreparationBy, dispatchBy, reminders, lastDay } = deadlines
    const day = (on: IsoDate, what: ReferralDay): NamedWatchedDay => ({
      key: `${stage.id} ${what}`,
      on,
      what,
      processId,
      process,
      isStatutory: false,
    })
    return [
      day(draftBy.on, 'referral-draft'),
      day(politicalPreparationBy.on, 'referral-political-preparation'),
      day(dispatchBy.on, 'referral-dispatch'),
      ...reminders.map(({ on, daysBefore }) => day(on, `referral-reminder-${daysBefore}`)),
      day(lastDay, 'referral-last-day'),
    ]
  })
}

/** Returns what `watchList` returns, each day with its key. */
export async function namedWatchList(
  db: Reader,
  { from, days }: { readonly from: IsoDate; readonly days: number },
): Promise<NamedWatchedDay[]> {
  const to = dayAfter(checkedDay(from), days)
  // A statutory day before a long holiday moves forward into the period. The search therefore begins earlier and is cut afterwards.
  const entered = await watchDatesWhere(db, sql`w.day_on between ${earliestMovedTo(from)} and ${to}`)
  const derived = await referralDays(db, from)
  const listed = entered.map(({ id: key, enteredOn: _enteredOn, ...day }): NamedWatchedDay => ({ key, ...day }))
  // A day entered for the process on the last day for answers is the same thing in the office's words, so the derived day is left out.
  const isEntered = (day: NamedWatchedDay) =>
    day.what === 'referral-last-day' && listed.some(({ processId, on }) => processId === day.processId && on === day.on)
  return [...listed, ...derived.filter(day => !isEntered(day))]
    .filter(({ on }) => on >= from && on <= to)
    .sort((a, b) => a.on.localeCompare(b.on))
}

/**
 * Returns the days to watch from a day and `days` days on, by date: those entered by hand and those that follow from referrals. Throws if
 * the day does not exist.
 */
export const watchList = async (
  db: Reader,
  period: { readonly from: IsoDate; readonly days: number },
): Promise<WatchedDay[]> => (await namedWatchList(db, period)).map(({ key: _key, ...day }) => day)
