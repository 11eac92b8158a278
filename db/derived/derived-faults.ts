import { type RawBuilder, sql } from 'kysely'
import { type DerivedPart, derivedParts } from '../../src-shared/program/derived-part'
import { readSql } from '../read-sql'
import { timelineKinds } from '../reads/timelines/timeline-entries'
import type { Reader, Writer } from '../schema'
import { rebuildSearchIndex } from '../search/search-maintenance'
import { nameFaults, rebuildNames } from './derived-names'
import { rebuildDerived } from './derived-upkeep'

const timelineNow = sql`select p.value ->> 0, p.value ->> 1, s.minute, s.rid from derived_source s cross join json_each(s.places) p
  where p.value ->> 0 <> 0`
const countsNow = sql`select c.value, f.value ->> 0, s.month, f.value ->> 1, sum(f.value ->> 2)
  from derived_source s cross join json_each(s.scopes) c cross join json_each(s.features) f
  where s.month is not null group by 1, 2, 3, 4`
const daysNow = sql`select substr(starts_at, 1, 10), starts_on, count(*) from interaction where deleted_at is null group by 1, 2`
const quartersNow = sql`select p.value ->> 0, p.value ->> 1, s.month / 100 * 10 + (s.month % 100 + 2) / 3, count(*)
  from derived_source s cross join json_each(s.places) p
  where s.month is not null and p.value ->> 0 in (${sql.lit(timelineKinds.organisation)}, ${sql.lit(timelineKinds.partner)}) group by 1, 2, 3`
const aboveNow = sql`select * from (with recursive above (organisation_rid, above_rid, parent_id) as (
    select rid, rid, iif(deleted_at is null, parent_id, null) from organisation
    union select above.organisation_rid, o.rid, iif(o.deleted_at is null, o.parent_id, null)
      from above join organisation o on o.id = above.parent_id)
  select distinct organisation_rid, above_rid from above)`

/** The words an index has read cannot be read back, only which rows it has read. */
const indexedNow = sql`select rid from interaction where deleted_at is null`
const recentNow = sql`select rid from interaction where deleted_at is null and rid >= (select from_rid from recent_range)`

async function differing(db: Reader, kept: RawBuilder<unknown>, now: RawBuilder<unknown>): Promise<number> {
  const rows = await readSql(
    db,
    sql<{ number: number }>`select count(*) as number from (
      select * from (${kept} except select * from (${now})) union all select * from (select * from (${now}) except ${kept}))`,
  )
  return rows[0]?.number ?? 0
}

const partOfIndex: Readonly<Record<string, DerivedPart>> = {
  search_index: 'search',
  recent_index: 'search',
  name_index: 'names',
  register_index: 'names',
}

/**
 * Returns the derived part that a fault found by SQLite concerns, if it says that a search index contradicts itself. The pages of the file
 * are then intact. Undefined for every other fault.
 */
export function indexNamed(fault: string): DerivedPart | undefined {
  if (!/fts5/i.test(fault)) return undefined
  const named = /(?:main\.|")(\w+)/.exec(fault)?.[1] ?? ''
  return partOfIndex[named]
}

/** Returns how many lines of a part differ from what building it from nothing would give. */
const faultsOf: Readonly<Record<DerivedPart, (db: Reader) => Promise<number>>> = {
  timelines: async db =>
    (await differing(db, sql`select subject_kind, subject_rid, minute, rid from timeline`, timelineNow)) +
    (await differing(
      db,
      sql`select partner_rid, slice, month, key, number from month_count where number <> 0`,
      countsNow,
    )) +
    (await differing(db, sql`select ordered_on, starts_on, number from day_count where number <> 0`, daysNow)) +
    (await differing(
      db,
      sql`select subject_kind, subject_rid, quarter, number from quarter_count where number <> 0`,
      quartersNow,
    )) +
    (await differing(db, sql`select organisation_rid, above_rid from organisation_above`, aboveNow)),
  search: async db =>
    (await differing(db, sql`select id from search_index_docsize`, indexedNow)) +
    (await differing(db, sql`select rid from headline_key`, indexedNow)) +
    (await differing(
      db,
      sql`select id from recent_index_docsize where id >= (select from_rid from recent_range)`,
      recentNow,
    )),
  names: nameFaults,
}

/** Returns how many derived lines differ from a recount of every row. It is 0 in a sound office. */
export async function derivedFaults(db: Reader): Promise<number> {
  let faults = 0
  for (const part of derivedParts) faults += await faultsOf[part](db)
  return faults
}

/** True if a part differs from what the office's own data would give. */
export const isWrong = async (db: Reader, part: DerivedPart): Promise<boolean> => (await faultsOf[part](db)) > 0

const rebuildingOf: Readonly<Record<DerivedPart, (db: Writer) => Promise<void>>> = {
  timelines: rebuildDerived,
  search: rebuildSearchIndex,
  names: rebuildNames,
}

/** Builds these parts again from nothing. The office's own data is not touched, and nothing is added to its history. */
export async function rebuildParts(db: Writer, parts: readonly DerivedPart[]): Promise<void> {
  for (const part of parts) await rebuildingOf[part](db)
}
