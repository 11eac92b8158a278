import { requireRow } from '../../db/reads/names/known-rows'
import type { Writer } from '../../db/schema'
import { checkedDay } from '../../src-shared/days/checked-day'
import type { IsoDate } from '../../src-shared/days/iso-date'
import { checkSpan } from '../../src-shared/days/time-span'
import { Refused } from '../../src-shared/refusals/refusal'

/** Refuses a day before the promise was given: nobody keeps a promise, or is to keep it, before it is made. */
export async function checkCommitmentDays(db: Writer, id: string): Promise<void> {
  const row = await db
    .selectFrom('commitment')
    .leftJoin('interaction', 'interaction.id', 'commitment.interaction_id')
    .select(['interaction.starts_on as from', 'commitment.due_on as dueOn', 'commitment.done_on as doneOn'])
    .where('commitment.id', '=', id)
    .executeTakeFirstOrThrow()
  for (const to of [row.dueOn, row.doneOn]) checkSpan({ from: row.from, to })
}

/** Takes down that a promise was kept on a day. Refuses a day before it was given. */
export async function completeCommitment(db: Writer, id: string, doneOn: IsoDate): Promise<void> {
  await requireRow(db, 'commitment', id)
  checkedDay(doneOn)
  await db.updateTable('commitment').set({ status: 'done', done_on: doneOn }).where('id', '=', id).execute()
  await checkCommitmentDays(db, id)
}

/** Gives an open promise another last day. Refuses one that is done or dropped, and a day before it was given. */
export async function postponeCommitment(db: Writer, id: string, dueOn: IsoDate): Promise<void> {
  await requireRow(db, 'commitment', id)
  checkedDay(dueOn)
  const { numUpdatedRows } = await db
    .updateTable('commitment')
    .set({ due_on: dueOn })
    .where('id', '=', id)
    .where('status', '=', 'open')
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new Refused({ code: 'commitment-closed' })
  await checkCommitmentDays(db, id)
}
