import { sql } from 'kysely'
import type { ImportedTable } from '../../../src-shared/imports/import-verb'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** What a row of an earlier import became: the row of the office, and a hash of what the row said. */
export type KnownSource = {
  readonly key: string
  readonly table: ImportedTable
  /** The row it is found under now; a merged one leads to the one that stayed. */
  readonly id: string
  readonly digest: string
  /** False if the office has removed it since. */
  readonly isLiving: boolean
}

const living = (table: string, mergesInto: boolean) => sql`
  select k.key, k.subject_table as "table", coalesce(${
    mergesInto
      ? sql`(with recursive way (id, next, step) as (
      select t.id, iif(t.deleted_at is null, null, t.merged_into_id), 0
      union all select n.id, iif(n.deleted_at is null, null, n.merged_into_id), way.step + 1
        from way cross join ${sql.table(table)} n on n.id = way.next where way.step < 100)
      select id from way order by step desc limit 1)`
      : sql`null`
  }, t.id) as id, k.digest, k.rid
    from known k cross join ${sql.table(table)} t on t.id = k.subject_id where k.subject_table = ${table}`

/**
 * Returns what the rows with these keys became when they were read in before, the latest import last, so that a map by key has the latest.
 */
export async function knownSources(db: Reader, keys: readonly string[]): Promise<readonly KnownSource[]> {
  const rows = await readSql(
    db,
    sql<Omit<KnownSource, 'isLiving'> & { isLiving: number }>`
      with known (key, subject_table, subject_id, digest, rid) as materialized (
        select r.row_key, r.subject_table, r.subject_id, r.content, r.rid from json_each(${JSON.stringify([...new Set(keys)])}) asked
          cross join import_row r indexed by import_row_by_key on r.row_key = asked.value where r.deleted_at is null),
      led as (${living('person', true)} union all ${living('organisation', true)} union all ${living('interaction', false)}
        union all ${living('decision_process', false)} union all ${living('priority_area', false)} union all ${living('issue', false)})
      select key, "table", id, digest, case "table"
        when 'person' then exists (select 1 from person p where p.id = led.id and p.deleted_at is null)
        when 'organisation' then exists (select 1 from organisation p where p.id = led.id and p.deleted_at is null)
        when 'interaction' then exists (select 1 from interaction p where p.id = led.id and p.deleted_at is null)
        when 'priority_area' then exists (select 1 from priority_area p where p.id = led.id and p.deleted_at is null)
        when 'issue' then exists (select 1 from issue p where p.id = led.id and p.deleted_at is null)
        else exists (select 1 from decision_process p where p.id = led.id and p.deleted_at is null) end as isLiving
      from led order by rid`,
  )
  return rows.map(row => ({ ...row, isLiving: row.isLiving === 1 }))
}
