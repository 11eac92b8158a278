import { sql } from 'kysely'
import { sourcesOfLink } from '../../../src-shared/log/concern'
import type { InteractionSummary } from '../../../src-shared/log/interaction'
import type { PackReason } from '../../../src-shared/packs/pack'
import type { InteractionId, PartnerId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { priorityList } from '../records/issues-in-force'

type Kept = { readonly id: InteractionId; readonly reason: string; readonly followsFrom: string | null }

/** The link of each of some interactions to a partner, with the reasons kept with it. */
const linksTo = (db: Reader, partner: PartnerId, ids: string): Promise<Kept[]> =>
  readSql(
    db,
    sql<Kept>`select l.interaction_id as id, l.reason, l.follows_from as followsFrom from json_each(${ids}) asked
      cross join interaction_partner l indexed by interaction_partner_by_interaction
        on l.interaction_id = asked.value and l.partner_id = ${partner}
      where l.deleted_at is null`,
  )

/** What a reader of the pack is told of a reason; what somebody wrote stays in the house, and a fact is told by its kind. */
const told = { link: 'manual', staff: 'home', participant: 'participant', organisation: 'organisation' } as const
const order = ['home', 'participant', 'organisation', 'manual'] as const

/**
 * Why each of some interactions concerns a partner, as it is kept with the links; the joint pack needs no reason. A link that rests on an
 * issue the partner no longer had in its list that day is called manual.
 */
export async function packReasons(
  db: Reader,
  partner: PartnerId | null,
  interactions: readonly InteractionSummary[],
): Promise<(interaction: InteractionSummary) => PackReason[]> {
  if (partner === null) return () => []
  const links = await linksTo(db, partner, JSON.stringify(interactions.map(({ id }) => id)))
  const kept = new Map(links.map(({ id, reason, followsFrom }) => [id, sourcesOfLink(reason, followsFrom)]))
  const lists = new Map<string, Awaited<ReturnType<typeof priorityList>>>()
  for (const day of new Set(interactions.map(({ startsOn }) => startsOn)))
    lists.set(day, await priorityList(db, partner, day))
  return ({ id, startsOn }) => {
    const own = lists.get(startsOn) ?? []
    const sources = kept.get(id) ?? []
    const issues = own.flatMap(({ issueId }, index): PackReason[] =>
      sources.some(source => source.kind === 'issue' && source.issueId === issueId)
        ? [{ kind: 'issue', issueId, number: index + 1 }]
        : [],
    )
    const kinds = new Set(sources.flatMap(source => (source.kind === 'issue' ? [] : [told[source.kind]])))
    const reasons = [...issues, ...order.filter(kind => kinds.has(kind)).map((kind): PackReason => ({ kind }))]
    return reasons.length > 0 ? reasons : [{ kind: 'manual' }]
  }
}
