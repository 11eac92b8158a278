import { checkSpan } from '../../../src-shared/days/time-span'
import { looksLikeEmail } from '../../../src-shared/names/contact-way'
import type { StaffMemberId } from '../../../src-shared/records/ids'
import { Refused } from '../../../src-shared/refusals/refusal'
import type { PartRule } from './part-rule'

/** Two colleagues may share a name, so a duplicate is not refused here; the window and the command line warn of it. */
export const staffRule: PartRule<'staff'> = {
  check: async (db, id) => {
    const row = await db
      .selectFrom('staff_member')
      .selectAll()
      .where('id', '=', id as StaffMemberId)
      .executeTakeFirstOrThrow()
    if (row.email !== null && !looksLikeEmail(row.email)) throw new Refused({ code: 'not-an-email', text: row.email })
    checkSpan({ from: row.from_on, to: row.to_on })
  },
}
