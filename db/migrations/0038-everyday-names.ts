import { type Kysely, sql } from 'kysely'

/** The stamp of a row that a store gets from this step; every edit is later than that. */
const stamp = '0000000000000000-000000000000'

/**
 * The names by which everybody calls some of the shipped organisations, such as Energimyndigheten, so that a search for one finds the
 * organisation and its contacts. An organisation that the office has removed or merged gets none, and a name that it already has is not
 * given twice. The rows are the same on every laptop and are not in the record of changes; a new office gets them with the reference data.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows: office } = await sql`select 1 from organisation limit 1`.execute(db)
  if (office.length === 0) return
  const shipped = JSON.stringify((await import('./0038-everyday-names.json')).default)
  const missing = sql`select j.value ->> 'id' as id, o.id as organisation_id, j.value ->> 'name' as name
    from json_each(${shipped}) j cross join organisation o on o.id = j.value ->> 'organisation_id'
    where o.deleted_at is null and o.merged_into_id is null
      and not exists (select 1 from organisation_alias a where a.id = j.value ->> 'id')
      and not exists (select 1 from organisation_alias a
        where a.organisation_id = o.id and a.name = j.value ->> 'name' and a.deleted_at is null)`
  const { rows: added } = await sql<{ id: string }>`select id from (${missing})`.execute(db)
  // The triggers of the change record pass over what is merged in. Those of the indexes do not.
  await sql`update device set is_merging = 1`.execute(db)
  await sql`insert into organisation_alias (id, organisation_id, name) ${missing}`.execute(db)
  await sql`update device set is_merging = 0`.execute(db)
  await sql`insert into row_clock (table_name, row_id, clock)
    select 'organisation_alias', value, json_object('*', ${stamp})
    from json_each(${JSON.stringify(added.map(({ id }) => id))})`.execute(db)
}
