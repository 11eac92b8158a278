import { newId } from '../../db/new-id'
import type { Writer } from '../../db/schema'
import type { Edit } from '../../src-shared/ipc/part-shapes'
import { addressKey, looksLikeEmail, looksLikePhone } from '../../src-shared/names/contact-way'
import { trimmedLine } from '../../src-shared/names/seen-text'
import type { PersonId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'

type ContactWays = NonNullable<Edit<'person'>['contactWays']>
type NewContactWay = NonNullable<ContactWays['add']>[number]

/** Refuses an address or number that can reach nobody. Only new ones are checked: older ones may be odd. */
export function checkAddress({ kind, address }: Pick<NewContactWay, 'kind' | 'address'>): void {
  if (kind === 'email' && !looksLikeEmail(address)) throw new Refused({ code: 'not-an-email', text: address })
  if (kind === 'phone' && !looksLikePhone(address)) throw new Refused({ code: 'not-a-phone', text: address })
}

/**
 * Adds and removes ways to reach a person. An address or number that differs only in how it is written counts as the same, and the existing
 * row is kept unchanged.
 */
export async function editContactWays(db: Writer, id: PersonId, edit: ContactWays, now: Date): Promise<void> {
  const known = await db
    .selectFrom('contact_way')
    .select(['id', 'kind', 'address'])
    .where('person_id', '=', id)
    .where('deleted_at', 'is', null)
    .execute()
  const removed = (edit.remove ?? []).map(trimmedLine)
  const isRemoved = ({ kind, address }: (typeof known)[number]) =>
    removed.some(other => other === address || addressKey(kind, other) === addressKey(kind, address))
  const gone = known.filter(isRemoved).map(row => row.id)
  if (gone.length > 0)
    await db.updateTable('contact_way').set({ deleted_at: now.toISOString() }).where('id', 'in', gone).execute()

  const standing = new Set(
    known.filter(row => !gone.includes(row.id)).map(row => `${row.kind} ${addressKey(row.kind, row.address)}`),
  )
  for (const way of edit.add ?? []) {
    const given = { ...way, address: trimmedLine(way.address) }
    if (given.address === '') continue
    checkAddress(given)
    const key = `${given.kind} ${addressKey(given.kind, given.address)}`
    if (standing.has(key)) continue
    standing.add(key)
    await db
      .insertInto('contact_way')
      .values({ id: newId<'contact-way'>(), person_id: id, ...given })
      .execute()
  }
}
