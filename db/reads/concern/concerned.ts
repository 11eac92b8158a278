import { sql } from 'kysely'
import { checkedDay } from '../../../src-shared/days/checked-day'
import {
  type Concern,
  type ConcernDraft,
  concernsOf,
  type NotConcerned,
  type ProposedConcern,
  sourcesOfLink,
} from '../../../src-shared/log/concern'
import type { InteractionId, PartnerId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { requireRow, requireRows } from '../names/known-rows'
import { givenToDraft, givenToInteractions } from './concern-rule'

/**
 * Returns the partners that an unsaved interaction would concern, and why, so that the form can show them. Throws if the day does not exist
 * or an id is unknown.
 */
export async function concernedByDraft(db: Reader, draft: ConcernDraft): Promise<ProposedConcern[]> {
  checkedDay(draft.on)
  await requireRows(db, 'person', draft.personIds)
  await requireRows(db, 'organisation', draft.organisationIds)
  await requireRows(db, 'staff', draft.staffIds)
  await requireRows(db, 'issue', draft.issueIds)
  return concernsOf(await givenToDraft(db, draft))
}

/** Returns the partners of which somebody has said that the interaction does not concern them. */
export const notConcernedBy = (db: Reader, interaction: InteractionId): Promise<NotConcerned[]> =>
  readSql(
    db,
    sql<NotConcerned>`select partner_id as partnerId, reason, said_at as saidAt
      from not_concerned indexed by not_concerned_by_interaction
      where interaction_id = ${interaction} and deleted_at is null order by partner_id`,
  )

/**
 * Returns the partners a logged interaction is linked to, with the reasons stored with each link. A link can exist beside a "does not
 * concern" only after two laptops were merged. The link then holds, as in every count.
 */
export async function concernedByInteraction(db: Reader, interaction: InteractionId): Promise<Concern[]> {
  await requireRow(db, 'interaction', interaction)
  const links = await readSql(
    db,
    sql<{ partnerId: PartnerId; reason: string; followsFrom: string | null }>`
      select partner_id as partnerId, reason, follows_from as followsFrom
      from interaction_partner indexed by interaction_partner_by_interaction
      where interaction_id = ${interaction} and deleted_at is null order by rid`,
  )
  return links.map(({ partnerId, reason, followsFrom }) => ({ partnerId, sources: sourcesOfLink(reason, followsFrom) }))
}

/**
 * Returns the partners that the rule gives a logged interaction, without those that are linked or declined already. The office accepts or
 * declines them. Empty for an unknown id.
 */
export async function proposedForInteraction(db: Reader, interaction: InteractionId): Promise<ProposedConcern[]> {
  const given = await givenToInteractions(db, [interaction])
  const decided = await readSql(
    db,
    sql<{ partnerId: PartnerId }>`
      select partner_id as partnerId from interaction_partner indexed by interaction_partner_by_interaction
        where interaction_id = ${interaction} and deleted_at is null
      union select partner_id from not_concerned indexed by not_concerned_by_interaction
        where interaction_id = ${interaction} and deleted_at is null`,
  )
  const settled = new Set(decided.map(({ partnerId }) => partnerId))
  return concernsOf(given.filter(({ partnerId }) => !settled.has(partnerId)))
}
