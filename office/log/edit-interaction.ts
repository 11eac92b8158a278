import { sql } from 'kysely'
import { requireRow } from '../../db/reads/names/known-rows'
import { livingRows, type Named } from '../../db/reads/names/living-ids'
import type { Writer } from '../../db/schema'
import { instantInStockholm } from '../../src-shared/days/stockholm-time'
import type { Edit } from '../../src-shared/ipc/part-shapes'
import { type CheckedInteraction, checkInteraction } from '../../src-shared/log/checked-interaction'
import type { InteractionId, PersonId } from '../../src-shared/records/ids'
import { editLinks, interactionLinks } from '../register/edit-links'
import { columnsOf } from '../register/parts/given-fields'
import { updateRow } from '../register/parts/write-part'
import { beforeFacts, chooseByHand, followFacts, takeAwayByHand } from './concern-links'
import { insertPeople, namedParticipants } from './log-interaction'
import { markSecrecy } from './mark-secrecy'

/** Valid values for the fields that an edit leaves alone, so that the check does not judge those fields. */
const sound = { headline: '–', startsOn: '2026-01-01' } as const

/** The grounds of a secrecy mark are emptied when the mark is removed. */
const unmarked = { secrecy_provision: null, secrecy_marked_on: null, secrecy_authority: null }

/** The columns of an edit. Any sharing but a secrecy mark takes the mark and its ground away. */
const columnsGiven = (edit: Edit<'interaction'>) => ({
  ...columnsOf('interaction', edit),
  ...(edit.confidentiality === undefined ? {} : unmarked),
})

/** Every row that an edit adds must exist. A row that it removes may be gone already. */
const addedBy = (edit: Edit<'interaction'>): Named[] => [
  ...namedParticipants(edit.participants?.add ?? []),
  ...(edit.organisationIds?.add ?? []).map((id): Named => ['organisation', id]),
  ...(edit.staffIds?.add ?? []).map((id): Named => ['staff', id]),
  ...(edit.issueIds?.add ?? []).map((id): Named => ['issue', id]),
  ...(edit.partnerIds?.add ?? []).map((id): Named => ['partner', id]),
  ...(edit.mainTaskId ? [['task', edit.mainTaskId] as const] : []),
]

async function stateOf(db: Writer, id: InteractionId): Promise<CheckedInteraction & { readonly startsAt: string }> {
  const { rows } = await sql<{ isNamed: number }>`
    select exists (select 1 from interaction_participant where interaction_id = ${id} and deleted_at is null)
      or exists (select 1 from interaction_organisation where interaction_id = ${id} and deleted_at is null) as isNamed`.execute(
    db,
  )
  const row = await db.selectFrom('interaction').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return {
    headline: row.headline,
    kind: row.kind,
    startsOn: row.starts_on,
    startsTime: row.starts_time,
    startsAt: row.starts_at,
    isNamed: rows[0]?.isNamed === 1,
  }
}

/**
 * Refuses the edited interaction if logging it like this would have been refused; the caller's change is then rolled back. What was wrong
 * before is not the edit's fault: an interaction imported without a counterpart can still be made internal.
 */
async function checkResult(
  db: Writer,
  id: InteractionId,
  edit: Edit<'interaction'>,
  before: CheckedInteraction,
): Promise<void> {
  const { startsAt: kept, ...after } = await stateOf(db, id)
  const isSame = (field: keyof CheckedInteraction) => after[field] === before[field]
  checkInteraction({
    ...after,
    headline: edit.headline === undefined ? sound.headline : after.headline,
    isNamed: after.isNamed || (isSame('isNamed') && isSame('kind')),
    ...(edit.startsOn === undefined ? { startsOn: sound.startsOn } : {}),
    ...(edit.startsTime === undefined ? { startsTime: null } : {}),
  })
  if (edit.startsOn === undefined && edit.startsTime === undefined) return
  const startsAt = instantInStockholm(after.startsOn, after.startsTime)
  if (startsAt !== kept) await db.updateTable('interaction').set({ starts_at: startsAt }).where('id', '=', id).execute()
}

/** True if an edit changes something that decides which partners the interaction concerns. */
const touchesConcern = ({
  startsOn,
  participants,
  organisationIds,
  staffIds,
  issueIds,
  partnerIds,
}: Edit<'interaction'>) =>
  [startsOn, participants, organisationIds, staffIds, issueIds, partnerIds].some(given => given !== undefined)

/**
 * Changes the given fields of an interaction, and adds and removes the people, organisations, issues and partners it names. Refuses what
 * logging refuses, and an unknown interaction. The links to partners follow the facts that were added or removed. Choosing a partner takes
 * back a "does not concern"; removing one is kept as a "does not concern".
 */
export async function editInteraction(
  db: Writer,
  id: InteractionId,
  edit: Edit<'interaction'>,
  now: Date,
): Promise<{ createdPeople: readonly PersonId[] }> {
  await requireRow(db, 'interaction', id)
  const living = await livingRows(db, addedBy(edit))
  const before = await stateOf(db, id)
  const concerned = await beforeFacts(db, touchesConcern(edit) ? [id] : [])
  await updateRow(db, 'interaction', id, columnsGiven(edit))
  const added = edit.participants?.add ?? []
  const known = added.flatMap(who => ('personId' in who ? [living(who.personId)] : []))
  const strangers = added.flatMap(who =>
    'name' in who ? [{ ...who, organisationId: who.organisationId && living(who.organisationId) }] : [],
  )
  const createdPeople = await insertPeople(db, strangers)
  const people = { add: [...known, ...createdPeople], remove: edit.participants?.remove }
  const organisations = { ...edit.organisationIds, add: edit.organisationIds?.add?.map(living) }
  await editLinks(db, interactionLinks.participant, id, people, now)
  await editLinks(db, interactionLinks.organisation, id, organisations, now)
  await editLinks(db, interactionLinks.staff, id, edit.staffIds ?? {}, now)
  await editLinks(db, interactionLinks.issue, id, edit.issueIds ?? {}, now)
  await chooseByHand(db, [id], edit.partnerIds?.add ?? [], now)
  await takeAwayByHand(db, [id], edit.partnerIds?.remove ?? [], now)
  await followFacts(db, concerned, now)
  await checkResult(db, id, edit, before)
  if (edit.secrecy) await markSecrecy(db, id, edit.secrecy)
  return { createdPeople }
}
