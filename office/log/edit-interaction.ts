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

/** Stands in for a field that the edit leaves alone, which is then not judged. */
const sound = { headline: '–', startsOn: '2026-01-01' } as const

/** What a secrecy mark rests on goes when the mark does. */
const unmarked = { secrecy_provision: null, secrecy_marked_on: null, secrecy_authority: null }

/** The columns of an edit. Any sharing but a secrecy mark takes the mark and its ground away. */
const columnsGiven = (edit: Edit<'interaction'>) => ({
  ...columnsOf('interaction', edit),
  ...(edit.confidentiality === undefined ? {} : unmarked),
})

/** Everybody and everything an edit adds must be there; what it takes away may have gone already. */
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
 * Refuses what the edit has made of the interaction where logging it so would have been refused; the caller's change is then taken back.
 * What was wrong before is not the edit's fault: a contact read in without a counterpart can still be made internal.
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

/** Whether an edit changes anything that decides whom the interaction concerns. */
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
 * Changes the fields of an interaction that are given, and adds and takes away whom and what it was about. Refuses as logging does. Whom it
 * concerns follows what was added and taken away; a partner chosen takes a no back, and one taken away is kept as a no.
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
