import { sql } from 'kysely'
import { sourcesOfLink } from '../../../src-shared/log/concern'
import type { InteractionSummary } from '../../../src-shared/log/interaction'
import type { PackReason } from '../../../src-shared/packs/pack'
import type { InteractionId, PartnerId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { priorityList } from '../records/issues-in-force'

type Kept = { readonly id: InteractionId; readonly reason: string; readonly followsFrom: string | null }

/** Returns the link of each interaction to a partner, with the stored reasons. */
const linksTo = (db: Reader, partner: PartnerId, ids: string): Promise<Kept[]> =>
  readSql(
    db,
    sql<Kept>`select l.interaction_id as id, l.reason, l.follows_from as followsFrom from json_each(${ids}) asked
      cross join interaction_partner l indexed by interaction_partner_by_interaction
        on l.interaction_id = asked.value and l.partner_id = ${partner}
      where l.deleted_at is null`,
  )

/** What a reader of the pack sees for each kind of source. The office's own words stay in the house; a fact is shown only by its kind. */
const told = { link: 'manual', staff: 'home', participant: 'participant', organisation: 'organisation' } as const
const order = ['home', 'participant', 'organisation', 'manual'] as const

/**
 * Returns a function that says why an interaction concerns a partner, by the reasons stored with its link. The joint pack needs no reasons.
 * A link that rests only on an issue the partner did not have in its list that day is called manual.
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
