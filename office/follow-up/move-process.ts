import { requireRow } from '../../db/reads/names/known-rows'
import type { Writer } from '../../db/schema'
import type { IsoDate } from '../../src-shared/days/iso-date'
import { isDone } from '../../src-shared/records/decision-process'
import { addPart } from '../register/parts/write-part'

/** Where a process is moved on the board: to a stage by its code, or past its last stage (null). */
export type ProcessMove = { readonly id: string; readonly code: string | null }

/**
 * Moves a process into a stage. The stage before it is marked as done today, unless it is done already. The stage itself and those after it
 * lose the day they happened. A stage that the process did not have is added in its place. Moving past the last stage marks that one as
 * done. Refuses an unknown process, and a code without a stage.
 */
export async function moveProcess(db: Writer, { id, code }: ProcessMove, today: IsoDate, now: Date): Promise<void> {
  await requireRow(db, 'process', id)
  const stages = () =>
    db
      .selectFrom('process_stage')
      .select(['id', 'code', 'happened_on as happenedOn'])
      .where('process_id', '=', id)
      .where('deleted_at', 'is', null)
      .orderBy('sort_order')
      .execute()
  if (code !== null && !(await stages()).some(stage => stage.code === code)) {
    const fields = { processId: id, code, plannedOn: null, plannedPrecision: 'day' as const, happenedOn: null }
    await addPart(db, 'stage', fields, now)
  }
  const all = await stages()
  const at = code === null ? all.length : all.findLastIndex(stage => stage.code === code)
  const before = all[at - 1]
  const setDay = (stageId: string, happened_on: IsoDate | null) =>
    db.updateTable('process_stage').set({ happened_on }).where('id', '=', stageId).execute()
  if (before && !isDone(before, today)) await setDay(before.id, today)
  for (const stage of all.slice(at)) if (stage.happenedOn !== null) await setDay(stage.id, null)
}
