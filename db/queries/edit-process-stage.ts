import { checkedDay } from '../../src-shared/domain/checked-day'
import type { IsoDate } from '../../src-shared/domain/iso-date'
import { Refused } from '../../src-shared/domain/refusal'
import type { Writer } from '../schema'
import { givenColumns } from './given-columns'

/** The days of a stage that are to be changed; one that is absent stays. */
export type StageEdit = {
  readonly plannedOn?: IsoDate | null | undefined
  readonly happenedOn?: IsoDate | null | undefined
}

/** Changes when a stage is planned and when it took place. A day that is written is known to the day. Refuses a stage that is not there. */
export async function editProcessStage(db: Writer, id: string, { plannedOn, happenedOn }: StageEdit): Promise<void> {
  for (const day of [plannedOn, happenedOn]) if (day) checkedDay(day)
  const stage = await db
    .selectFrom('process_stage')
    .select('id')
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!stage) throw new Refused({ code: 'unknown-id', what: 'process_stage', id })
  const columns = givenColumns({
    planned_on: plannedOn,
    planned_precision: plannedOn === undefined ? undefined : ('day' as const),
    happened_on: happenedOn,
  })
  if (columns) await db.updateTable('process_stage').set(columns).where('id', '=', id).execute()
}
