import { sql } from 'kysely'
import type { IsoDate } from '../../src-shared/domain/iso-date'
import type { Writer } from '../schema'
import { requireRow } from './known-rows'
import { addPart } from './parts/write-part'

/** Where a process is moved to on the board: a stage by its code, or to before the first. */
export type ProcessMove = { readonly id: string; readonly code: string | null }

/**
 * Moves a process to a stage: that one took place today unless it has a day already, and what stands after it has not taken place. A stage the
 * process did not have is added in its place. Refuses a process that is not there, and a code that names no stage.
 */
export async function moveProcess(db: Writer, { id, code }: ProcessMove, today: IsoDate, now: Date): Promise<void> {
  await requireRow(db, 'process', id)
  const stages = await db
    .selectFrom('process_stage')
    .select(['id', 'code', 'happened_on as happenedOn'])
    .where('process_id', '=', id)
    .where('deleted_at', 'is', null)
    .orderBy('sort_order')
    .execute()
  const known = stages.findLast(stage => stage.code === code)?.id
  if (code !== null && known === undefined) {
    const fields = { processId: id, code, plannedOn: null, plannedPrecision: 'day' as const, happenedOn: today }
    await addPart(db, 'stage', fields, now)
  } else if (known !== undefined)
    await db
      .updateTable('process_stage')
      .set({ happened_on: today })
      .where('id', '=', known)
      .where('happened_on', 'is', null)
      .execute()
  const { rows } = await sql<{ order: string }>`select max(sort_order) as "order" from process_stage
    where process_id = ${id} and code = ${code} and deleted_at is null`.execute(db)
  await db
    .updateTable('process_stage')
    .set({ happened_on: null })
    .where('process_id', '=', id)
    .where('sort_order', '>', rows[0]?.order ?? '')
    .where('happened_on', 'is not', null)
    .where('deleted_at', 'is', null)
    .execute()
}
