import { type RawBuilder, sql } from 'kysely'

/**
 * An organisation and everything under it, as a table expression `unit(id)`. `union` rather than `union all`, since a circle of
 * parents, which a foreign file may hold, would otherwise never end.
 */
export const unitsOf = (organisation: string): RawBuilder<unknown> => sql`
  unit (id) as (select ${organisation} union
    select o.id from unit cross join organisation o indexed by organisation_by_parent on o.parent_id = unit.id
    where o.deleted_at is null)`
