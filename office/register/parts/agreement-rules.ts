import { sortOrder } from '../../../db/sort-order'
import { checkSpan } from '../../../src-shared/days/time-span'
import { checkMembership } from '../add-membership'
import type { PartRule } from './part-rule'

/** A partner may take part in a project several times, but not twice at the same time. Given days have the precision of a day. */
export const membershipRule: PartRule<'membership'> = {
  derived: ({ startsOn, endsOn }) => ({
    starts_precision: startsOn === undefined ? undefined : 'day',
    ends_precision: endsOn === undefined ? undefined : 'day',
  }),
  checked: ['partnerId', 'projectId', 'startsOn', 'endsOn'],
  check: async (db, id) => {
    const row = await db.selectFrom('membership').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    const whole = { partnerId: row.partner_id, projectId: row.project_id, startsOn: row.starts_on, endsOn: row.ends_on }
    await checkMembership(db, whole, id)
  },
}

/** An earlier decision stays as it was: a later decision is a new row. */
export const wordingRule: PartRule<'wording'> = {
  derived: ({ place }) => ({ sort_order: place === undefined ? undefined : sortOrder(place - 1) }),
  checked: ['validFrom', 'validTo'],
  check: async (db, id) => {
    const row = await db.selectFrom('issue_version').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    checkSpan({ from: row.valid_from, to: row.valid_to })
  },
}
