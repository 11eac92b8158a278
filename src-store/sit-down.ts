import { currentUser, officeId, seatOf } from '../db/reads/home/current-user'
import type { Store } from '../db/store'
import type { Seat } from '../src-shared/program/seat'
import type { StaffMemberId } from '../src-shared/records/ids'
import type { CurrentUser } from '../src-shared/records/reference'

/** The choice of who works at this laptop, to be kept among its settings under the office's id. */
export type SatDown = { readonly office: string; readonly seat: Seat; readonly user: CurrentUser }

/** Sets which colleague makes the changes from now on, or that it is none of them (null). Refuses a person who is no colleague. */
export async function sitDown(store: Store, staffId: StaffMemberId | null): Promise<SatDown> {
  const seat = await seatOf(store.read, staffId)
  store.sit(seat)
  return { office: await officeId(store.read), seat, user: await currentUser(store.read, store.doer()) }
}
