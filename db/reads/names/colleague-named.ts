import { folded } from '../../../src-shared/names/folded-text'
import type { StaffMemberId } from '../../../src-shared/records/ids'
import { Refused } from '../../../src-shared/refusals/refusal'
import type { Reader } from '../../schema'

/** The colleague of an id or a name, capitals and accents aside. Refuses a text that is neither, and a name that several have. */
export async function colleagueNamed(db: Reader, text: string): Promise<StaffMemberId> {
  const staff = await db.selectFrom('staff_member').select(['id', 'name']).where('deleted_at', 'is', null).execute()
  const known = staff.find(({ id }) => id === text)
  if (known) return known.id
  const called = staff.filter(({ name }) => folded(name.trim()) === folded(text.trim()))
  if (called.length > 1) throw new Refused({ code: 'ambiguous-name', text, found: called.length })
  if (!called[0]) throw new Refused({ code: 'unknown-name', text })
  return called[0].id
}
