import { newId } from '../../db/new-id'
import { requireRow } from '../../db/reads/names/known-rows'
import type { Tables, Writer } from '../../db/schema'
import type { IsoDate } from '../../src-shared/days/iso-date'
import { checkSpan, overlaps } from '../../src-shared/days/time-span'
import type { PartnerId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'

/** A partner's part in a project, from one day to another. Swedish: medlemskap. */
export type NewMembership = {
  readonly partnerId: PartnerId
  readonly projectId: string
  readonly role: string
  readonly startsOn: IsoDate
  readonly endsOn: IsoDate
  readonly status: Tables['membership']['status']
}

/** Refuses an impossible span, and one that overlaps another membership of the partner in the project. */
export async function checkMembership(
  db: Writer,
  membership: Pick<NewMembership, 'partnerId' | 'projectId' | 'startsOn' | 'endsOn'>,
  except = '',
): Promise<void> {
  const span = { from: membership.startsOn, to: membership.endsOn }
  checkSpan(span)
  const others = await db
    .selectFrom('membership')
    .select(['starts_on as from', 'ends_on as to'])
    .where('partner_id', '=', membership.partnerId)
    .where('project_id', '=', membership.projectId)
    .where('id', '<>', except)
    .where('deleted_at', 'is', null)
    .execute()
  const other = others.find(known => overlaps(known, span))
  if (other) throw new Refused({ code: 'overlapping-membership', ...other })
}

/**
 * Adds a membership and returns its id. A partner may have several, but not two in one project at the same time. Refuses an unknown partner
 * or project too.
 */
export async function addMembership(db: Writer, membership: NewMembership): Promise<string> {
  await requireRow(db, 'partner', membership.partnerId)
  await requireRow(db, 'project', membership.projectId)
  await checkMembership(db, membership)
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
