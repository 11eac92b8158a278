import { type RawBuilder, sql } from 'kysely'

/**
 * SQL for the row number of the role to print for a person on a day: the primary role, otherwise the one taken up last. Null if no role is
 * held.
 */
export const printedRole = (person: RawBuilder<unknown>, day: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select r.rid from role_assignment r indexed by role_assignment_by_person
    where r.person_id = ${person} and r.deleted_at is null
      and (r.from_on is null or r.from_on <= ${day}) and (r.to_on is null or r.to_on >= ${day})
    order by r.is_primary desc, coalesce(r.from_on, '') desc, r.rid limit 1)`
