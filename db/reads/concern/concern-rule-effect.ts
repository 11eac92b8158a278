import { sql } from 'kysely'
import type { ConcernRuleChange, ConcernRuleEffect } from '../../../src-shared/log/concern-change'
import type { InteractionId, PartnerId } from '../../../src-shared/records/ids'
import { Refused } from '../../../src-shared/refusals/refusal'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { requireRow } from '../names/known-rows'
import { givenToInteractions } from './concern-rule'

/** The partner that the rule points to now, and the interactions it applies to. */
type Rule = { readonly ownedBy: PartnerId | null; readonly touched: readonly InteractionId[] }

async function versionRule(db: Reader, id: string): Promise<Rule> {
  const version = await db
    .selectFrom('issue_version')
    .select(['issue_id', 'owner_partner_id'])
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!version) throw new Refused({ code: 'unknown-id', what: 'issue_version', id })
  const rows = await readSql(
    db,
    sql<{ id: InteractionId }>`select interaction_id as id from interaction_issue indexed by interaction_issue_by_issue
      where issue_id = ${version.issue_id} and deleted_at is null`,
  )
  return { ownedBy: version.owner_partner_id, touched: rows.map(row => row.id) }
}

async function staffRule(db: Reader, id: string): Promise<Rule> {
  await requireRow(db, 'staff', id)
  const [staff] = await readSql(
    db,
    sql<{ home: PartnerId | null }>`select home_partner_id as home from staff_member where id = ${id}`,
  )
  const rows = await readSql(
    db,
    sql<{
      id: InteractionId
    }>`select interaction_id as id from interaction_staff indexed by interaction_staff_by_staff_member
      where staff_member_id = ${id} and deleted_at is null`,
  )
  return { ownedBy: staff?.home ?? null, touched: rows.map(row => row.id) }
}

/**
 * Returns what has been decided about a partner for some interactions: 1 if the interaction is linked to it, 0 if somebody has said that it
 * does not concern it. Undecided interactions are not in the map.
 */
async function settledFor(
  db: Reader,
  ids: readonly InteractionId[],
  partnerId: PartnerId,
): Promise<ReadonlyMap<InteractionId, number>> {
  const asked = JSON.stringify(ids)
  const rows = await readSql(
    db,
    sql<{ id: InteractionId; isLinked: number }>`
      select l.interaction_id as id, 1 as isLinked from json_each(${asked}) asked
        cross join interaction_partner l indexed by interaction_partner_by_interaction
          on l.interaction_id = asked.value and l.partner_id = ${partnerId} where l.deleted_at is null
      union all
      select n.interaction_id, 0 from json_each(${asked}) asked
        cross join not_concerned n indexed by not_concerned_by_interaction
          on n.interaction_id = asked.value and n.partner_id = ${partnerId} where n.deleted_at is null
      order by 2`,
  )
  return new Map(rows.map(row => [row.id, row.isLinked]))
}

/**
 * Returns what a change of a rule would lead to, before it is made. The rule is run as it is and as it would be. Existing links stay, so
 * the result is proposals. Throws if the wording, the colleague or the partner is unknown.
 */
export async function concernRuleEffect(db: Reader, change: ConcernRuleChange): Promise<ConcernRuleEffect> {
  const { ownedBy, touched } =
    change.kind === 'issue-version-owner'
      ? await versionRule(db, change.issueVersionId)
      : await staffRule(db, change.staffId)
  if (change.partnerId !== null) await requireRow(db, 'partner', change.partnerId)
  const none = { affected: 0, gained: null, lost: null, kept: null }
  if (change.partnerId === ownedBy) return none
  const pairOf = (id: InteractionId, partnerId: PartnerId) => `${id}:${partnerId}`
  const pairs = async (supposing?: ConcernRuleChange) =>
    new Set((await givenToInteractions(db, touched, supposing)).map(one => pairOf(one.interactionId, one.partnerId)))
  const [now, then] = [await pairs(), await pairs(change)]

  const gained = new Set<InteractionId>()
  const lost = new Set<InteractionId>()
  let kept = 0
  if (change.partnerId !== null) {
    const settled = await settledFor(db, touched, change.partnerId)
    for (const id of touched) {
      const pair = pairOf(id, change.partnerId)
      if (then.has(pair) && !now.has(pair) && !settled.has(id)) gained.add(id)
    }
  }
  if (ownedBy !== null) {
    const settled = await settledFor(db, touched, ownedBy)
    for (const id of touched) {
      const pair = pairOf(id, ownedBy)
      if (!now.has(pair) || then.has(pair)) continue
      if (!settled.has(id)) lost.add(id)
      if (settled.get(id) === 1) kept += 1
    }
  }
  return {
    affected: new Set([...gained, ...lost]).size,
    gained: change.partnerId === null ? null : { partnerId: change.partnerId, interactions: gained.size },
    lost: ownedBy === null ? null : { partnerId: ownedBy, interactions: lost.size },
    kept: ownedBy === null ? null : { partnerId: ownedBy, interactions: kept },
  }
}
