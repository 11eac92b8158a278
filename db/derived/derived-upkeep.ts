import { sql } from 'kysely'
import { readSql } from '../read-sql'
import { timelineKinds } from '../reads/timelines/timeline-entries'
import { runSql } from '../run-sql'
import type { Reader, Writer } from '../schema'

/** An interaction before its first change in the queue (null fields if it is new) and as it is now (null fields if it is gone). */
type Line = {
  readonly queueRow: number
  readonly rid: number | null
  readonly minute: number | null
  readonly places: string | null
  readonly month: number | null
  readonly scopes: string | null
  readonly features: string | null
  readonly ridNow: number | null
  readonly minuteNow: number | null
  readonly placesNow: string | null
  readonly monthNow: number | null
  readonly scopesNow: string | null
  readonly featuresNow: string | null
}

/** How many interactions are read at a time, unless the caller says otherwise. An import of a hundred thousand must not be in memory all at once. */
const usuallyInStep = 500

const parsed = <Item>(text: string | null): readonly Item[] => (text === null ? [] : (JSON.parse(text) as Item[]))

/** A timeline that an interaction is on. Kind 0 is the log, whose subject is a day twice: as the log is ordered, and as it is shown. */
type Place = readonly [kind: number, subject: number | string]
type Feature = readonly [slice: string, key: string | number, number: number]

const placesOf = (rid: number | null, minute: number | null, places: string | null) =>
  parsed<Place>(places).flatMap(([kind, subject]) => (kind === 0 ? [] : [[kind, subject, minute, rid]]))

/** How many letters a day has, as in 2026-11-22. */
const ofDay = 10

/** The kinds of subject whose quarters are counted: organisations and partners. */
const kindsCounted: readonly number[] = [timelineKinds.organisation, timelineKinds.partner]

/** Returns the quarter of a month as one number: 202611 is in 20264. */
const quarterOf = (month: number): number => Math.floor(month / 100) * 10 + Math.ceil((month % 100) / 3)

function addQuarters(sums: Map<string, number>, sign: 1 | -1, month: number | null, places: string | null): void {
  if (month === null) return
  for (const [kind, subject] of parsed<Place>(places)) {
    const cell = JSON.stringify([kind, subject, quarterOf(month)])
    if (kindsCounted.includes(kind)) sums.set(cell, (sums.get(cell) ?? 0) + sign)
  }
}

/** Returns the cells whose numbers have changed, each with its number. */
const changed = (sums: ReadonlyMap<string, number>) =>
  [...sums].flatMap(([cell, number]) => (number === 0 ? [] : [[...JSON.parse(cell), number]]))

function addDay(sums: Map<string, number>, sign: 1 | -1, places: string | null): void {
  for (const [kind, subject] of parsed<Place>(places))
    if (kind === 0) {
      const day = JSON.stringify([String(subject).slice(0, ofDay), String(subject).slice(ofDay)])
      sums.set(day, (sums.get(day) ?? 0) + sign)
    }
}

function addCounts(
  sums: Map<string, number>,
  sign: 1 | -1,
  month: number | null,
  scopes: string | null,
  features: string | null,
): void {
  if (month === null) return
  const counted = parsed<Feature>(features)
  for (const scope of parsed<number>(scopes))
    for (const [slice, key, number] of counted) {
      const cell = JSON.stringify([scope, slice, month, key])
      sums.set(cell, (sums.get(cell) ?? 0) + sign * number)
    }
}

/** Returns the statement that reads the next of the queue. The number stands in its text, as in `limits-in-text`. */
const nextOfQueue = (
  most: number,
): string => `select q.rowid as queueRow, q.rid, q.minute, q.places, q.month, q.scopes, q.features, s.rid as ridNow, s.minute as minuteNow,
      s.places as placesNow, s.month as monthNow, s.scopes as scopesNow, s.features as featuresNow
    from (select rowid, * from derived_queue order by rowid limit ${most}) q
      left join derived_source s on s.interaction_id = q.interaction_id`

/** Written by hand and not built by Kysely, since these run at every save. Building them takes as long as running them. */
const statement = {
  leave: `delete from timeline where (subject_kind, subject_rid, minute, rid) in
    (select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(?))`,
  enter: `insert into timeline select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(?) where true
    on conflict do nothing`,
  count: `insert into month_count (partner_rid, slice, month, key, number)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 from json_each(?) where true
    on conflict do update set number = number + excluded.number`,
  countDays: `insert into day_count (ordered_on, starts_on, number)
    select value ->> 0, value ->> 1, value ->> 2 from json_each(?) where true
    on conflict do update set number = number + excluded.number`,
  countQuarters: `insert into quarter_count (subject_kind, subject_rid, quarter, number)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(?) where true
    on conflict do update set number = number + excluded.number`,
  isStale: 'select 1 from derived_stale limit 1',
  done: 'delete from derived_queue where rowid <= ?',
} as const

const run = <Row>(db: Writer, name: keyof typeof statement, ...given: readonly unknown[]): Promise<readonly Row[]> =>
  runSql<Row>(db, statement[name], ...given)

async function putRight(db: Writer, lines: readonly Line[], between?: () => Promise<void>): Promise<void> {
  const gone = lines.flatMap(line => placesOf(line.rid, line.minute, line.places))
  const here = lines.flatMap(line => placesOf(line.ridNow, line.minuteNow, line.placesNow))
  const [months, days, quarters] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  for (const line of lines) {
    addCounts(months, -1, line.month, line.scopes, line.features)
    addCounts(months, 1, line.monthNow, line.scopesNow, line.featuresNow)
    addDay(days, -1, line.places)
    addDay(days, 1, line.placesNow)
    addQuarters(quarters, -1, line.month, line.places)
    addQuarters(quarters, 1, line.monthNow, line.placesNow)
  }
  const writes = {
    leave: gone,
    enter: here,
    count: changed(months),
    countDays: changed(days),
    countQuarters: changed(quarters),
  } as const
  for (const [name, rows] of Object.entries(writes)) {
    if (rows.length === 0) continue
    await between?.()
    await run(db, name as keyof typeof writes, JSON.stringify(rows))
  }
}

/**
 * Computes again which organisations are above which. A file from elsewhere may hold a circle of parents; the search ends where it began.
 */
async function readOrganisationsAnew(db: Writer): Promise<void> {
  await sql`delete from organisation_above`.execute(db)
  await sql`insert into organisation_above with recursive above (organisation_rid, above_rid, parent_id) as (
      select rid, rid, iif(deleted_at is null, parent_id, null) from organisation
      union select above.organisation_rid, o.rid, iif(o.deleted_at is null, o.parent_id, null)
        from above join organisation o on o.id = above.parent_id)
    select distinct organisation_rid, above_rid from above`.execute(db)
  await sql`delete from derived_stale`.execute(db)
}

/** True if something waits to be derived: within a change, or after another program has written to the file. */
export async function isDerivingDue(db: Reader): Promise<boolean> {
  return (await readSql(db, sql`select 1 from derived_queue union all select 1 from derived_stale limit 1`)).length > 0
}

/**
 * Updates timelines and counts with what has changed. It is part of every change, so that they are never behind. `between` runs
 * between two statements that take long, each of at most `inStep` interactions.
 */
export async function deriveQueued(db: Writer, between?: () => Promise<void>, inStep = usuallyInStep): Promise<void> {
  if ((await run(db, 'isStale')).length > 0) await readOrganisationsAnew(db)
  for (;;) {
    const lines = await runSql<Line>(db, nextOfQueue(inStep))
    const last = lines.at(-1)
    if (!last) return
    await putRight(db, lines, between)
    await run(db, 'done', last.queueRow)
    if (lines.length < inStep) return
    await between?.()
  }
}

/** Builds timelines and counts again from the tables as they are. */
export async function rebuildDerived(db: Writer): Promise<void> {
  await sql`delete from timeline`.execute(db)
  await sql`delete from month_count`.execute(db)
  await sql`delete from day_count`.execute(db)
  await sql`delete from quarter_count`.execute(db)
  await sql`delete from derived_queue`.execute(db)
  await readOrganisationsAnew(db)
  await sql`insert into derived_queue (interaction_id) select id from interaction`.execute(db)
  await deriveQueued(db)
}
