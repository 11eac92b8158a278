import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { isOverdueOn, type OpenCommitment } from '../../../src-shared/log/commitment'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { commitmentsOf } from '../records/commitments'

/**
 * Returns the most urgent open commitments due no later than `to`, as seen on the day `on`. A commitment from an interaction still to come
 * is not given yet and is left out.
 */
export async function commitmentsDue(
  db: Reader,
  { on, to, limit }: { readonly on: IsoDate; readonly to: IsoDate; readonly limit: number },
): Promise<OpenCommitment[]> {
  const found = await commitmentsOf(
    db,
    sql`select k.rid from commitment k indexed by commitment_by_due left join interaction i on i.id = k.interaction_id
      where k.deleted_at is null and k.status = 'open' and k.due_on <= ${to} and (i.starts_on is null or i.starts_on <= ${on})
      order by k.due_on limit ${limit}`,
  )
  return found.map(commitment => ({ ...commitment, isOverdue: isOverdueOn(commitment, on) }))
}

/** Returns the first due day of an open commitment after a day. Null when there is none. */
export async function nextDueAfter(db: Reader, day: IsoDate): Promise<IsoDate | null> {
  const [next] = await readSql(
    db,
    sql<{ dueOn: IsoDate }>`select due_on as dueOn from commitment indexed by commitment_by_due
      where deleted_at is null and status = 'open' and due_on > ${day} order by due_on limit 1`,
  )
  return next?.dueOn ?? null
}
