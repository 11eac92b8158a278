import { seatOf } from '../../db/reads/home/current-user'
import type { Store } from '../../db/store'
import { addPart } from '../../office/register/parts/write-part'
import type { StaffMemberId } from '../../src-shared/records/ids'

const nothing = { email: null, title: null, homePartnerId: null, fromOn: null, toOn: null }

/** Adds a colleague. Returns the id to pass to `sitAs`. */
export async function colleague(store: Store, name: string): Promise<StaffMemberId> {
  const now = new Date('2026-11-24T10:00:00Z')
  const { result } = await store.change(db => addPart(db, 'staff', { name, ...nothing }, now))
  return result as StaffMemberId
}

/** Sets which colleague makes the changes from here on; null means no colleague. */
export const sitAs = async (store: Store, id: StaffMemberId | null): Promise<void> =>
  store.sit(await seatOf(store.read, id))
