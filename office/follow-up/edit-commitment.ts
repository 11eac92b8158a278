import { requireRow, requireRows } from '../../db/reads/names/known-rows'
import { livingId } from '../../db/reads/names/living-ids'
import type { Writer } from '../../db/schema'
import { checkedDay } from '../../src-shared/days/checked-day'
import type { IsoDate } from '../../src-shared/days/iso-date'
import { checkSpan } from '../../src-shared/days/time-span'
import type { Edit } from '../../src-shared/ipc/edit-shapes'
import { Refused } from '../../src-shared/refusals/refusal'
import { givenColumns } from '../log/given-columns'
import { editLinks, type LinkTable } from '../register/edit-links'

/** The links between a promise and its issues. */
export const commitmentIssues: LinkTable = { table: 'commitment_issue', from: 'commitment_id', to: 'issue_id' }

/** Refuses a due day or a done day before the promise was given: a promise cannot be kept before it is made. */
export async function checkCommitmentDays(db: Writer, id: string): Promise<void> {
  const row = await db
    .selectFrom('commitment')
    .leftJoin('interaction', 'interaction.id', 'commitment.interaction_id')
    .select(['interaction.starts_on as from', 'commitment.due_on as dueOn', 'commitment.done_on as doneOn'])
    .where('commitment.id', '=', id)
    .executeTakeFirstOrThrow()
  for (const to of [row.dueOn, row.doneOn]) checkSpan({ from: row.from, to })
}

/**
 * Changes the given fields of a promise. A promise that is reopened or dropped loses its done day. Refuses an empty promise, an impossible
 * day, and an unknown row.
 */
export async function editCommitment(db: Writer, id: string, edit: Edit<'commitment'>, now: Date): Promise<void> {
  await requireRow(db, 'commitment', id)
  if (edit.promise?.trim() === '') throw new Refused({ code: 'field-empty', field: 'promise' })
  if (edit.ownerStaffId) await requireRow(db, 'staff', edit.ownerStaffId)
  const personId = await livingId(db, 'person', edit.counterpartPersonId)
  const organisationId = await livingId(db, 'organisation', edit.counterpartOrganisationId)
  if (edit.interactionId) await requireRow(db, 'interaction', edit.interactionId)
  await requireRows(db, 'issue', edit.issueIds?.add ?? [])
  const columns = givenColumns({
    promise: edit.promise?.trim(),
    made_by: edit.madeBy,
    due_on: edit.dueOn,
    status: edit.status,
    done_on: edit.status === undefined ? undefined : null,
    owner_staff_id: edit.ownerStaffId,
    counterpart_person_id: personId,
    counterpart_organisation_id: organisationId,
    interaction_id: edit.interactionId,
  })
  if (columns) await db.updateTable('commitment').set(columns).where('id', '=', id).execute()
  if (edit.dueOn !== undefined || edit.interactionId !== undefined) await checkCommitmentDays(db, id)
  await editLinks(db, commitmentIssues, id, edit.issueIds ?? {}, now)
}

/** Records the day on which a promise was kept. Refuses a day before it was given, and an unknown promise. */
export async function completeCommitment(db: Writer, id: string, doneOn: IsoDate): Promise<void> {
  await requireRow(db, 'commitment', id)
  checkedDay(doneOn)
  await db.updateTable('commitment').set({ status: 'done', done_on: doneOn }).where('id', '=', id).execute()
  await checkCommitmentDays(db, id)
}

/** Gives an open promise a new last day. Refuses a promise that is done or dropped, and a day before it was given. */
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
