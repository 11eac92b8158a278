import { type RawBuilder, sql } from 'kysely'

/**
 * SQL for one or more organisations and everything under them, as a table expression `unit(id)`. It says `union` and not `union all`
 * because a file from elsewhere may hold a circle of parents, and that would never end.
 */
export const unitsOf = (organisations: string | readonly string[]): RawBuilder<unknown> => sql`
  unit (id) as (select value from json_each(${JSON.stringify([organisations].flat())}) union
    select o.id from unit cross join organisation o indexed by organisation_by_parent on o.parent_id = unit.id
    where o.deleted_at is null)`
