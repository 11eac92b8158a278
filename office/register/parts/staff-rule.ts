import { checkSpan } from '../../../src-shared/days/time-span'
import { looksLikeEmail } from '../../../src-shared/names/contact-way'
import type { StaffMemberId } from '../../../src-shared/records/ids'
import { Refused } from '../../../src-shared/refusals/refusal'
import type { PartRule } from './part-rule'

/** A colleague. That the same person is written down already is said in the window and on the command line, but two may share a name. */
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
