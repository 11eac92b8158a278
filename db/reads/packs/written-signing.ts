import { sql } from 'kysely'
import type { SigningFields } from '../../../src-shared/packs/text-fields'
import type { TextScope, WrittenTexts } from '../../../src-shared/packs/written-texts'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { inScope } from './text-scope'

/** Who signs, with the names of those colleagues. */
type SigningRow = SigningFields & {
  readonly contactName: string | null
  readonly contactTitle: string | null
  readonly email: string | null
  readonly approverName: string | null
  readonly approverTitle: string | null
}

/** Colleagues in the trash are named too: what they signed is still signed by them. */
async function signingRow(db: Reader, scope: TextScope): Promise<SigningRow | undefined> {
  const rows = await readSql(
    db,
    sql<SigningRow>`select w.id, w.contact_staff_id as contactId, c.name as contactName, c.title as contactTitle, c.email,
      w.contact_role as role, w.contact_telephone as telephone, w.approved_by_id as approvedById, a.name as approverName,
      a.title as approverTitle, w.approved_on as approvedOn
      from written_signing w left join staff_member c on c.id = w.contact_staff_id
      left join staff_member a on a.id = w.approved_by_id
      where ${inScope(scope)} order by w.rid desc limit 1`,
  )
  return rows[0]
}

/** Returns who signs in a scope, field by field. Null if nobody has written anything. */
export async function signingFieldsOf(db: Reader, scope: TextScope): Promise<SigningFields | null> {
  const row = await signingRow(db, scope)
  if (!row) return null
  const { id, contactId, role, telephone, approvedById, approvedOn } = row
  return { id, contactId, role, telephone, approvedById, approvedOn }
}

/** Returns who signs in a scope, by name. A part that is not fully written is null. */
export async function signedIn(db: Reader, scope: TextScope): Promise<Pick<WrittenTexts, 'contact' | 'approval'>> {
  const row = await signingRow(db, scope)
  if (!row) return { contact: null, approval: null }
  const { contactId, contactName, contactTitle, email, role, telephone } = row
  const { approvedById, approverName, approverTitle, approvedOn } = row
  return {
    contact:
      contactId === null || contactName === null
        ? null
        : { staffId: contactId, name: contactName, email, role: role || (contactTitle ?? ''), telephone },
    approval:
      approvedById === null || approverName === null || approvedOn === null
        ? null
        : { staffId: approvedById, name: approverName, title: approverTitle, on: approvedOn },
  }
}
