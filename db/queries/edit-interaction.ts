import { sql } from 'kysely'
import { checkInteraction } from '../../src-shared/domain/checked-interaction'
import type { InteractionEdit } from '../../src-shared/domain/edits'
import type { InteractionId, PersonId } from '../../src-shared/domain/ids'
import { instantInStockholm } from '../../src-shared/domain/stockholm-time'
import type { Writer } from '../schema'
import { editLinks, interactionLinks } from './edit-links'
import { givenColumns } from './given-columns'
import { requireRow, requireRows } from './known-rows'
import { insertPeople } from './log-interaction'
import { markSecrecy } from './mark-secrecy'

/** What a secrecy mark rests on goes when the mark does. */
const unmarked = { secrecy_provision: null, secrecy_marked_on: null, secrecy_authority: null }

function columnsOf(edit: InteractionEdit) {
  const { confidentiality, jointMessage } = edit
  return {
    kind: edit.kind,
    status: edit.status,
    starts_on: edit.startsOn,
    starts_time: edit.startsTime,
    duration_minutes: edit.durationMinutes,
    headline: edit.headline?.trim(),
    note: edit.note,
    location: edit.location,
    initiative: edit.initiative,
    main_task_id: edit.mainTaskId,
    joint_message: jointMessage === undefined ? undefined : jointMessage ? (1 as const) : (0 as const),
    confidentiality,
    ...(confidentiality === undefined ? {} : unmarked),
    record_status: edit.recordStatus,
    case_number: edit.caseNumber,
    participants_count: edit.participantsCount,
  }
}

/** Everybody and everything an edit adds must be there; what it takes away may have gone already. */
async function requireAdded(db: Writer, edit: InteractionEdit): Promise<PersonId[]> {
  const known = (edit.participants?.add ?? []).flatMap(added => ('personId' in added ? [added.personId] : []))
  await requireRows(db, 'person', known)
  await requireRows(db, 'organisation', edit.organisationIds?.add ?? [])
  await requireRows(db, 'staff', edit.staffIds?.add ?? [])
  await requireRows(db, 'issue', edit.issueIds?.add ?? [])
  await requireRows(db, 'partner', edit.partnerIds?.add ?? [])
  if (edit.mainTaskId) await requireRow(db, 'task', edit.mainTaskId)
  return known
}

/** Refuses what the edit has made of the interaction where logging it so would have been refused; the caller's change is then taken back. */
async function checkResult(db: Writer, id: InteractionId): Promise<void> {
  const { rows } = await sql<{ isNamed: number }>`
    select exists (select 1 from interaction_participant where interaction_id = ${id} and deleted_at is null)
      or exists (select 1 from interaction_organisation where interaction_id = ${id} and deleted_at is null) as isNamed`.execute(
    db,
  )
  const row = await db.selectFrom('interaction').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  checkInteraction({
    headline: row.headline,
    kind: row.kind,
    startsOn: row.starts_on,
    startsTime: row.starts_time,
    isNamed: rows[0]?.isNamed === 1,
  })
  const startsAt = instantInStockholm(row.starts_on, row.starts_time)
  if (startsAt !== row.starts_at)
    await db.updateTable('interaction').set({ starts_at: startsAt }).where('id', '=', id).execute()
}

/**
 * Changes the fields of an interaction that are given, and adds and takes away whom and what it was about. Refuses as logging does. Linking a
 * partner of which somebody had said no takes the no back.
 */
export async function editInteraction(
  db: Writer,
  id: InteractionId,
  edit: InteractionEdit,
  now: Date,
): Promise<{ createdPeople: readonly PersonId[] }> {
  await requireRow(db, 'interaction', id)
  const known = await requireAdded(db, edit)
  const columns = givenColumns(columnsOf(edit))
  if (columns) await db.updateTable('interaction').set(columns).where('id', '=', id).execute()
  const strangers = (edit.participants?.add ?? []).flatMap(added => ('name' in added ? [added] : []))
  const createdPeople = await insertPeople(db, strangers)
  const people = { add: [...known, ...createdPeople], remove: edit.participants?.remove }
  await editLinks(db, interactionLinks.participant, id, people, now)
  await editLinks(db, interactionLinks.organisation, id, edit.organisationIds ?? {}, now)
  await editLinks(db, interactionLinks.staff, id, edit.staffIds ?? {}, now)
  await editLinks(db, interactionLinks.issue, id, edit.issueIds ?? {}, now)
  await editLinks(db, interactionLinks.partner, id, edit.partnerIds ?? {}, now)
  const again = { table: 'not_concerned', from: 'interaction_id', to: 'partner_id' } as const
  await editLinks(db, again, id, { remove: edit.partnerIds?.add }, now)
  await checkResult(db, id)
  if (edit.secrecy) await markSecrecy(db, id, edit.secrecy)
  return { createdPeople }
}
