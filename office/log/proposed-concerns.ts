import { sql } from 'kysely'
import { asReader, readSql } from '../../db/read-sql'
import { factsAsked, givenToInteractions, ruleOver } from '../../db/reads/concern/concern-rule'
import { proposedForInteraction } from '../../db/reads/concern/concerned'
import { requireRow } from '../../db/reads/names/known-rows'
import type { Reader, Writer } from '../../db/schema'
import type { IsoDate } from '../../src-shared/days/iso-date'
import { concernsOf, type ProposedConcerns, type ProposedRow, proposedShown } from '../../src-shared/log/concern'
import type { InteractionId, PartnerId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import { linkByRule } from './concern-links'

/**
 * The table expression `proposed (interaction_id, partner_id, source)`: everything the rule gives the office's interactions that has
 * neither a link nor a "does not concern". Limited to some partners, or for all of them when `partnerIds` is null.
 */
const proposed = (partnerIds: readonly PartnerId[] | null) => sql`
  asked (id, day) as materialized (select id, starts_on from interaction where deleted_at is null),
  ${ruleOver(factsAsked)},
  proposed (interaction_id, partner_id, source) as materialized (
    select g.interaction_id, g.partner_id, g.source from given g
    where not exists (select 1 from interaction_partner l indexed by interaction_partner_by_interaction
        where l.interaction_id = g.interaction_id and l.partner_id = g.partner_id and l.deleted_at is null)
      and not exists (select 1 from not_concerned n indexed by not_concerned_by_interaction
        where n.interaction_id = g.interaction_id and n.partner_id = g.partner_id and n.deleted_at is null)
      ${partnerIds === null ? sql`` : sql`and g.partner_id in (select value from json_each(${JSON.stringify(partnerIds)}))`})`

type Found = {
  readonly id: InteractionId
  readonly startsOn: IsoDate
  readonly headline: string
  readonly given: readonly { readonly partnerId: PartnerId; readonly source: string }[]
}

/**
 * Returns the interactions that should concern more partners than they do, by the rule as it is today: a count for each partner, and the
 * newest interactions. The cost grows with the office, so only a user's request runs it and never a list. Refuses an unknown partner.
 */
export async function proposedConcerns(
  db: Reader,
  partnerIds: readonly PartnerId[] | null = null,
): Promise<ProposedConcerns> {
  for (const id of partnerIds ?? []) await requireRow(db, 'partner', id)
  const [row] = await readSql(
    db,
    sql<{ counts: string; interactions: number; rows: string }>`with recursive ${proposed(partnerIds)},
      newest as materialized (select i.id, i.starts_on, i.headline from interaction i
        where i.id in (select interaction_id from proposed) order by i.starts_at desc, i.id desc limit ${proposedShown})
      select (select json_group_array(json_object('partnerId', partner_id, 'interactions', interactions)) from (
          select partner_id, count(distinct interaction_id) as interactions from proposed group by partner_id order by 2 desc, 1)) as counts,
        (select count(distinct interaction_id) from proposed) as interactions,
        (select json_group_array(json_object('id', n.id, 'startsOn', n.starts_on, 'headline', n.headline, 'given',
            json((select json_group_array(json_object('partnerId', p.partner_id, 'source', p.source)) from (
              select partner_id, source from proposed where interaction_id = n.id order by 1, 2) p))))
          from newest n) as rows`,
  )
  const rows = JSON.parse(row?.rows ?? '[]') as Found[]
  return {
    interactions: row?.interactions ?? 0,
    partners: JSON.parse(row?.counts ?? '[]') as ProposedConcerns['partners'],
    rows: rows.map(
      ({ id, startsOn, headline, given }): ProposedRow => ({
        id,
        startsOn,
        headline,
        proposed: concernsOf(given),
      }),
    ),
  }
}

/**
 * Links every interaction to the partners that `proposedConcerns` returned for it. Returns the number of new links. Refuses an unknown
 * partner.
 */
export async function addProposed(
  db: Writer,
  partnerIds: readonly PartnerId[] | null = null,
): Promise<{ added: number }> {
  for (const id of partnerIds ?? []) await requireRow(db, 'partner', id)
  const { numAffectedRows = 0n } = await sql`
    insert into interaction_partner (id, interaction_id, partner_id, reason, follows_from)
    select * from (with recursive ${proposed(partnerIds)}
      select interaction_id || ':' || partner_id, interaction_id, partner_id, '', json_group_array(source order by source)
      from proposed group by interaction_id, partner_id) where true
    on conflict (id) do update set deleted_at = null, reason = '', follows_from = excluded.follows_from`.execute(db)
  return { added: Number(numAffectedRows) }
}

/** Links one interaction to a partner proposed for it. Refuses a partner that is not proposed, or no longer. */
export async function takeProposed(
  db: Writer,
  { interactionId, partnerId }: { readonly interactionId: InteractionId; readonly partnerId: PartnerId },
): Promise<void> {
  await requireRow(db, 'interaction', interactionId)
  const open = await proposedForInteraction(asReader(db), interactionId)
  if (!open.some(one => one.partnerId === partnerId))
    throw new Refused({ code: 'unknown-id', what: 'partner', id: partnerId })
  const given = await givenToInteractions(db, [interactionId])
  const sources = given.filter(one => one.partnerId === partnerId).map(one => one.source)
  await linkByRule(db, [{ interactionId, partnerId, sources }])
}
