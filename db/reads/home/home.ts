import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { dayAfter, daysBetween, workingDaysBetween } from '../../../src-shared/days/working-days'
import type { InteractionSummary } from '../../../src-shared/log/interaction'
import type { Doer } from '../../../src-shared/program/doer'
import { type HomeDay, type HomeDeadline, homeHorizon } from '../../../src-shared/program/home'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { watchList } from '../records/processes'
import { summaries } from '../timelines/interaction-lists'
import { beginningOf } from './beginning'
import { currentUser, hasColleagues } from './current-user'
import { hasDemo } from './has-demo'
import { commitmentsDue, nextDueAfter } from './home-commitments'

/** The most of each kind shown. This is a screen to read in the morning and not a list. */
const most = { meetings: 20, commitments: 50, deadlines: 20, latest: 5 } as const

/** Returns today's interactions unless cancelled, then the planned ones of the coming days. */
async function meetingsFrom(db: Reader, today: IsoDate): Promise<InteractionSummary[]> {
  const to = dayAfter(today, homeHorizon.meetings)
  const rids = sql`select rid from interaction indexed by interaction_by_day
    where deleted_at is null and starts_on between ${today} and ${to}
      and (status = 'planned' or (status = 'held' and starts_on = ${today})) order by starts_on limit ${most.meetings}`
  return (await summaries(db, rids)).reverse()
}

/** The interactions entered last have the highest row numbers, whatever day they are about. */
const latestEntered = (db: Reader): Promise<InteractionSummary[]> =>
  summaries(
    db,
    sql`select rid from interaction where deleted_at is null order by rid desc limit ${most.latest}`,
    sql`i.rid desc`,
  )

async function deadlinesFrom(db: Reader, today: IsoDate): Promise<HomeDeadline[]> {
  const days = await watchList(db, { from: today, days: homeHorizon.deadlines })
  return (
    days
      // The screen is itself a reminder. A reminder of a day that it shows would appear beside that day.
      .filter(({ what }) => !what.startsWith('referral-reminder'))
      .slice(0, most.deadlines)
      .map(({ on, what, processId, process }) => ({
        on,
        what,
        processId,
        process,
        daysLeft: daysBetween(today, on),
        workingDaysLeft: workingDaysBetween(today, on),
      }))
  )
}

const isThere = async (db: Reader, query: RawBuilder<unknown>): Promise<boolean> =>
  (await readSql(db, query)).length > 0

/** Returns all that the first screen shows, in one answer. The cost grows with what is shown and not with what has been logged. */
export async function homeDay(db: Reader, today: IsoDate, doer: Doer): Promise<HomeDay> {
  const to = dayAfter(today, homeHorizon.commitments)
  const isEmpty = !(await isThere(
    db,
    sql`select 1 from interaction indexed by interaction_by_start where deleted_at is null limit 1`,
  ))
  const user = await currentUser(db, doer)
  const due = await commitmentsDue(db, { on: today, to, limit: most.commitments + 1 })
  return {
    today,
    isEmpty,
    hasDemo: await hasDemo(db),
    isUserUnknown: user.isAsked,
    hasColleagues: await hasColleagues(db),
    beginning: await beginningOf(db, user, today),
    meetings: await meetingsFrom(db, today),
    commitments: due.slice(0, most.commitments),
    hasMoreCommitments: due.length > most.commitments,
    nextDueOn: await nextDueAfter(db, to),
    deadlines: await deadlinesFrom(db, today),
    latest: await latestEntered(db),
  }
}
