import { sql } from 'kysely'
import { unitsOf } from '../../../db/reads/records/organisation-units'
import type { Writer } from '../../../db/schema'
import { Refused } from '../../../src-shared/refusals/refusal'
import type { PartRule } from './part-rule'

/** A position is never a trait of a person: whoever states it held a role there, or in a part of it, that day. */
async function refuseOutsideRole(db: Writer, person: string, organisation: string, on: string): Promise<void> {
  const { rows } = await sql`with recursive ${unitsOf(organisation)}
    select 1 from role_assignment r indexed by role_assignment_by_person
    where r.person_id = ${person} and r.deleted_at is null and r.organisation_id in (select id from unit)
      and (r.from_on is null or r.from_on <= ${on}) and (r.to_on is null or r.to_on >= ${on}) limit 1`.execute(db)
  if (rows.length === 0) throw new Refused({ code: 'not-in-role', on })
}

/** A position needs evidence: an interaction or a reference. Without a person it is the stated line of the organisation. */
export const positionRule: PartRule<'position'> = {
  placed: async (_db, { personId }) => ({ kind: personId ? 'in_role' : 'stated_line' }),
  checked: ['organisationId', 'personId', 'statedOn', 'evidenceInteractionId', 'evidenceReference'],
  check: async (db, id) => {
    const row = await db.selectFrom('position').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    if (row.evidence_interaction_id === null && !row.evidence_reference?.trim())
      throw new Refused({ code: 'position-needs-evidence' })
    if (row.person_id !== null) await refuseOutsideRole(db, row.person_id, row.organisation_id, row.stated_on)
  },
}
