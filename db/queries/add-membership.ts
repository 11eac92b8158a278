import type { PartnerId } from '../../src-shared/domain/ids'
import type { IsoDate } from '../../src-shared/domain/iso-date'
import { Refused } from '../../src-shared/domain/refusal'
import { checkSpan, overlaps } from '../../src-shared/domain/time-span'
import { newId } from '../new-id'
import type { Tables, Writer } from '../schema'

/** A partner's part in a project, from one day to another. Swedish: medlemskap. */
export type NewMembership = {
  readonly partnerId: PartnerId
  readonly projectId: string
  readonly role: string
  readonly startsOn: IsoDate
  readonly endsOn: IsoDate
  readonly status: Tables['membership']['status']
}

/** Adds a membership; a partner may have several, but not two in one project at a time. Refuses an impossible span too. */
export async function addMembership(db: Writer, membership: NewMembership): Promise<string> {
  const span = { from: membership.startsOn, to: membership.endsOn }
  checkSpan(span)
  const others = await db
    .selectFrom('membership')
    .select(['starts_on as from', 'ends_on as to'])
    .where('partner_id', '=', membership.partnerId)
    .where('project_id', '=', membership.projectId)
    .where('deleted_at', 'is', null)
    .execute()
  const other = others.find(known => overlaps(known, span))
  if (other) throw new Refused({ code: 'overlapping-membership', ...other })
  const id = newId<'membership'>()
  await db
    .insertInto('membership')
    .values({
      id,
      partner_id: membership.partnerId,
      project_id: membership.projectId,
      role: membership.role,
      starts_on: membership.startsOn,
      starts_precision: 'day',
      ends_on: membership.endsOn,
      ends_precision: 'day',
      status: membership.status,
    })
    .execute()
  return id
}
