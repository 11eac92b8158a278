import { type RawBuilder, sql } from 'kysely'

/**
 * One or more organisations and everything under them, as a table expression `unit(id)`. `union` rather than `union all`, since a circle of
 * parents, which a foreign file may hold, would otherwise never end.
 */
export const unitsOf = (organisations: string | readonly string[]): RawBuilder<unknown> => sql`
  unit (id) as (select value from json_each(${JSON.stringify([organisations].flat())}) union
    select o.id from unit cross join organisation o indexed by organisation_by_parent on o.parent_id = unit.id
    where o.deleted_at is null)`
