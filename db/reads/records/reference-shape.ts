import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** Counts of what ships with the store, fine enough to show at a glance whether all of it is there. */
export type ReferenceShape = {
  readonly issuesPerArea: readonly number[]
  readonly aims: number
  readonly fundingRows: number
  readonly committeesInclEUN: number
  readonly ministriesActive: number
  readonly ministriesHistoric: number
  readonly municipalities: number
  readonly lists: number
  readonly listValues: number
  readonly decisionStages: number
  readonly municipalitiesPerCounty: Readonly<Record<string, number>>
}

/** Counts the shipped data. A ministry is active on a day unless it ended before that day. */
export async function referenceShape(db: Reader, on: IsoDate): Promise<ReferenceShape> {
  const perArea = await readSql(
    db,
    sql<{ issues: number }>`select count(i.id) as issues from priority_area a
      left join issue i on i.priority_area_id = a.id and i.deleted_at is null
      where a.deleted_at is null group by a.id order by a.sort_order`,
  )
  const perCounty = await readSql(
    db,
    sql<{
      county: string
      municipalities: number
    }>`select county_code as county, count(*) as municipalities from organisation
      where kind = 'municipality' and deleted_at is null group by county_code order by county_code`,
  )
  const [counts] = await readSql(
    db,
    sql<Omit<ReferenceShape, 'issuesPerArea' | 'municipalities' | 'municipalitiesPerCounty'>>`select
      (select count(*) from aim where deleted_at is null) as aims,
      (select count(*) from funding where deleted_at is null) as "fundingRows",
      (select count(*) from list_value where list = 'list' and deleted_at is null) as lists,
      (select count(*) from list_value where list <> 'list' and deleted_at is null) as "listValues",
      (select count(*) from decision_stage where deleted_at is null) as "decisionStages",
      (select count(*) from organisation where kind = 'parliamentary-committee' and deleted_at is null
        and name not like 'Sammansatta%') as "committeesInclEUN",
      (select count(*) from organisation where kind = 'ministry' and deleted_at is null and coalesce(valid_to, ${on}) >= ${on}) as "ministriesActive",
      (select count(*) from organisation where kind = 'ministry' and deleted_at is null and valid_to < ${on}) as "ministriesHistoric"`,
  )
  const municipalitiesPerCounty = Object.fromEntries(perCounty.map(row => [row.county, row.municipalities]))
  return {
    ...(counts as NonNullable<typeof counts>),
    issuesPerArea: perArea.map(row => row.issues),
    municipalities: perCounty.reduce((sum, row) => sum + row.municipalities, 0),
    municipalitiesPerCounty,
  }
}
