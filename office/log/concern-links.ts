import { sql } from 'kysely'
import { insertFew } from '../../db/insert-rows'
import { readSql } from '../../db/read-sql'
import { factsAsked, type Given, givenToDraft, givenToInteractions } from '../../db/reads/concern/concern-rule'
import type { Writer } from '../../db/schema'
import { type ConcernDraft, chosenByHand } from '../../src-shared/log/concern'
import type { InteractionId, PartnerId } from '../../src-shared/records/ids'

/** One link as it must become, with the facts it follows from. */
type Linking = {
  readonly interactionId: InteractionId
  readonly partnerId: PartnerId
  readonly sources: readonly string[]
}

const pair = ({ interactionId, partnerId }: { interactionId: string; partnerId: string }): string =>
  `${interactionId}:${partnerId}`

/**
 * Writes links that the rule gave. A link that was removed earlier comes back as the same row, so that laptops agree. Its reason is empty,
 * since no user chose it.
 */
export async function linkByRule(db: Writer, links: readonly Linking[]): Promise<void> {
  if (links.length === 0) return
  const rows = links.map(link => [pair(link), link.interactionId, link.partnerId, JSON.stringify(link.sources)])
  await sql`insert into interaction_partner (id, interaction_id, partner_id, reason, follows_from)
    select value ->> 0, value ->> 1, value ->> 2, '', value ->> 3 from json_each(${JSON.stringify(rows)}) where true
    on conflict (id) do update set deleted_at = null, reason = '', follows_from = excluded.follows_from`.execute(db)
}

/** Updates which facts a link follows from now. A link that no longer follows from a fact becomes the user's own choice. */
export async function explainLink(db: Writer, { interactionId, partnerId, sources }: Linking): Promise<void> {
  const isBare = sources.length === 0
  await sql`update interaction_partner set follows_from = ${isBare ? null : JSON.stringify(sources)},
      reason = iif(reason = '' and ${isBare ? 1 : 0}, ${chosenByHand}, reason)
    where interaction_id = ${interactionId} and partner_id = ${partnerId} and deleted_at is null`.execute(db)
}

/** Groups what the rule gives by interaction and partner. */
function byPair(given: readonly Given[]): Map<string, Linking & { sources: string[] }> {
  const links = new Map<string, Linking & { sources: string[] }>()
  for (const { interactionId, partnerId, source } of given) {
    const known = links.get(pair({ interactionId, partnerId }))
    if (known) known.sources.push(source)
    else links.set(pair({ interactionId, partnerId }), { interactionId, partnerId, sources: [source] })
  }
  return links
}

/**
 * Links an interaction just logged to the partners chosen by hand and to those the rule gives, except the ones it was said not to concern.
 * Each such "does not concern" is kept, or, with `of-what-follows`, only those to partners that the rule gives.
 */
export async function linkLogged(
  db: Writer,
  interactionId: InteractionId,
  facts: ConcernDraft,
  said: {
    readonly partnerIds: readonly PartnerId[]
    readonly notConcernedIds: readonly PartnerId[]
    readonly keptNos: 'all' | 'of-what-follows'
  },
  now: Date,
): Promise<void> {
  const given = byPair(await givenToDraft(db, facts, interactionId))
  const no = new Set(
    said.notConcernedIds.filter(partnerId => said.keptNos === 'all' || given.has(pair({ interactionId, partnerId }))),
  )
  const rows = loggedLinks([{ interactionId, partnerIds: said.partnerIds }], given).filter(
    ({ partner_id }) => !no.has(partner_id),
  )
  await insertFew(db, 'interaction_partner', rows)
  if (no.size === 0) return
  await sayNo(
    db,
    [...no].map(partnerId => ({ interactionId, partnerId })),
    now,
  )
}

/** An interaction just logged, with the partners that were chosen for it by hand. */
type Chosen = { readonly interactionId: InteractionId; readonly partnerIds: readonly PartnerId[] }

/** Returns the links of interactions just logged: those chosen by hand, and those that the rule gives. */
function loggedLinks(logged: readonly Chosen[], given: ReadonlyMap<string, Linking>) {
  const byHand = logged.flatMap(({ interactionId, partnerIds }) =>
    [...new Set(partnerIds)].map(partnerId => ({ interactionId, partnerId, reason: chosenByHand })),
  )
  const chosen = new Set(byHand.map(pair))
  const following = [...given.values()]
    .filter(link => !chosen.has(pair(link)))
    .map(({ interactionId, partnerId }) => ({ interactionId, partnerId, reason: '' }))
  return [...byHand, ...following].map(link => {
    const sources = given.get(pair(link))?.sources
    return {
      id: pair(link),
      interaction_id: link.interactionId,
      partner_id: link.partnerId,
      reason: link.reason,
      follows_from: sources ? JSON.stringify(sources) : null,
    }
  })
}

/** Returns the links of many interactions just logged, from the facts that are written of them. */
export async function linksOfLogged(db: Writer, logged: readonly Chosen[]): Promise<ReturnType<typeof loggedLinks>> {
  const ids = logged.map(({ interactionId }) => interactionId)
  return loggedLinks(logged, byPair(await givenToInteractions(db, ids)))
}

/** Records for each pair that the interaction does not concern the partner. An earlier record that still holds is left unchanged. */
async function sayNo(
  db: Writer,
  pairs: readonly { interactionId: InteractionId; partnerId: PartnerId }[],
  now: Date,
): Promise<void> {
  const rows = pairs.map(one => [pair(one), one.interactionId, one.partnerId])
  await sql`insert into not_concerned (id, interaction_id, partner_id, reason, said_at)
    select value ->> 0, value ->> 1, value ->> 2, '', ${now.toISOString()} from json_each(${JSON.stringify(rows)}) where true
    on conflict (id) do update set reason = '', said_at = excluded.said_at, deleted_at = null where deleted_at is not null`.execute(
    db,
  )
}

const among = (ids: readonly string[]) => sql`(select value from json_each(${JSON.stringify(ids)}))`

/**
 * Links interactions to partners by hand. An earlier "does not concern" is taken back. A link that was removed earlier comes back without
 * the facts it followed from then; `followFacts` adds those that hold now.
 */
export async function chooseByHand(
  db: Writer,
  ids: readonly InteractionId[],
  partnerIds: readonly PartnerId[],
  now: Date,
): Promise<void> {
  if (ids.length === 0 || partnerIds.length === 0) return
  await sql`update not_concerned set deleted_at = ${now.toISOString()}
    where interaction_id in ${among(ids)} and partner_id in ${among(partnerIds)} and deleted_at is null`.execute(db)
  await sql`update interaction_partner set reason = ${chosenByHand}
    where interaction_id in ${among(ids)} and partner_id in ${among(partnerIds)} and deleted_at is null and reason = ''`.execute(
    db,
  )
  await sql`insert into interaction_partner (id, interaction_id, partner_id, reason)
    select i.value || ':' || p.value, i.value, p.value, ${chosenByHand}
    from json_each(${JSON.stringify(ids)}) i cross join json_each(${JSON.stringify(partnerIds)}) p
    where not exists (select 1 from interaction_partner l indexed by interaction_partner_by_interaction
      where l.interaction_id = i.value and l.partner_id = p.value and l.deleted_at is null)
    on conflict (id) do update set deleted_at = null, reason = iif(reason = '', excluded.reason, reason), follows_from = null`.execute(
    db,
  )
}

/**
 * Removes links by hand: those to the given partners, or all links of the interactions when `partnerIds` is null. The user who does so
 * knows better than the rule. Each removal is therefore recorded as a "does not concern" at the same instant, and neither the rule nor a
 * proposal brings the link back.
 */
export async function takeAwayByHand(
  db: Writer,
  ids: readonly InteractionId[],
  partnerIds: readonly PartnerId[] | null,
  now: Date,
): Promise<void> {
  if (ids.length === 0 || partnerIds?.length === 0) return
  const gone = await readSql(
    db,
    sql<{ interactionId: InteractionId; partnerId: PartnerId }>`
      select l.interaction_id as interactionId, l.partner_id as partnerId from json_each(${JSON.stringify(ids)}) asked
        cross join interaction_partner l indexed by interaction_partner_by_interaction on l.interaction_id = asked.value
        where l.deleted_at is null ${partnerIds === null ? sql`` : sql`and l.partner_id in ${among(partnerIds)}`}`,
  )
  if (gone.length === 0) return
  await sayNo(db, gone, now)
  await sql`update interaction_partner set deleted_at = ${now.toISOString()}
    where interaction_id in ${among(ids)} and deleted_at is null
      ${partnerIds === null ? sql`` : sql`and partner_id in ${among(partnerIds)}`}`.execute(db)
}

/** What the rule gave some interactions before their facts were changed. */
export type Concerned = { readonly ids: readonly InteractionId[]; readonly given: readonly Given[] }

/** Call this before changing the facts of some interactions, and pass the result to `followFacts` afterwards. */
export const beforeFacts = async (db: Writer, ids: readonly InteractionId[]): Promise<Concerned> => ({
  ids,
  given: await givenToInteractions(db, ids),
})

type Link = {
  readonly id: string
  readonly interactionId: InteractionId
  readonly partnerId: PartnerId
  readonly reason: string
  readonly followsFrom: string | null
}

const linksOf = (db: Writer, ids: readonly InteractionId[]): Promise<Link[]> =>
  readSql(
    db,
    sql<Link>`select l.id, l.interaction_id as interactionId, l.partner_id as partnerId, l.reason, l.follows_from as followsFrom
      from json_each(${JSON.stringify(ids)}) asked
      cross join interaction_partner l indexed by interaction_partner_by_interaction on l.interaction_id = asked.value
      where l.deleted_at is null`,
  )

/** Returns the pairs that somebody has recorded as "does not concern". */
async function saidNo(db: Writer, ids: readonly InteractionId[]): Promise<Set<string>> {
  const rows = await readSql(
    db,
    sql<{ interactionId: string; partnerId: string }>`
      select n.interaction_id as interactionId, n.partner_id as partnerId from json_each(${JSON.stringify(ids)}) asked
      cross join not_concerned n indexed by not_concerned_by_interaction on n.interaction_id = asked.value
      where n.deleted_at is null`,
  )
  return new Set(rows.map(pair))
}

const fact = (interactionId: string, source: string): string => `${interactionId} ${source}`

/** Returns every fact that some interactions have now, in the form in which it is kept with a link. */
async function factsOf(db: Writer, ids: readonly InteractionId[]): Promise<Set<string>> {
  const rows = await readSql(
    db,
    sql<{ interactionId: string; source: string }>`
      with asked (id, day) as materialized (
        select i.id, i.starts_on from json_each(${JSON.stringify(ids)}) wanted cross join interaction i on i.id = wanted.value),
      fact (interaction_id, day, kind, id) as (${factsAsked})
      select interaction_id as interactionId, kind || ':' || id as source from fact`,
  )
  return new Set(rows.map(row => fact(row.interactionId, row.source)))
}

/**
 * Updates the links of some interactions after their facts have changed since `beforeFacts`.
 * What the rule gives now and did not give before is linked, unless somebody has said that it does not concern. A link loses the reasons
 * whose facts are gone. A link without a reason left is removed if only the rule made it, and stays if somebody chose it. What the rule
 * gave before and no link records is left as a proposal, so that an imported office keeps its own links. `mayLink` returns false for a link
 * that this change must not make.
 */
export async function followFacts(
  db: Writer,
  { ids, given }: Concerned,
  now: Date,
  mayLink: (pair: string) => boolean = () => true,
): Promise<void> {
  if (ids.length === 0) return
  const before = new Set(given.map(one => `${pair(one)} ${one.source}`))
  const after = byPair(await givenToInteractions(db, ids))
  const links = await linksOf(db, ids)
  const no = await saidNo(db, ids)
  const facts = await factsOf(db, ids)

  const changed: (readonly [id: string, sources: string | null])[] = []
  const bare: string[] = []
  const living = new Set<string>()
  for (const link of links) {
    living.add(pair(link))
    const now = after.get(pair(link))?.sources ?? []
    // The rule may have changed since a reason was kept. The reason holds as long as its fact exists and this change did not end it.
    const kept = (JSON.parse(link.followsFrom ?? '[]') as string[]).filter(
      source => facts.has(fact(link.interactionId, source)) && !before.has(`${pair(link)} ${source}`),
    )
    const sources = [...new Set([...now, ...kept])].sort()
    const text = sources.length > 0 ? JSON.stringify(sources) : null
    if (text === null && link.reason === '') bare.push(link.id)
    else if (text !== link.followsFrom) changed.push([link.id, text])
  }
  const gained = [...after].filter(
    ([key, { sources }]) =>
      !living.has(key) && !no.has(key) && mayLink(key) && sources.some(source => !before.has(`${key} ${source}`)),
  )
  await linkByRule(
    db,
    gained.map(([, link]) => link),
  )
  if (changed.length > 0)
    await sql`update interaction_partner set follows_from = given.value ->> 1 from json_each(${JSON.stringify(changed)}) given
      where interaction_partner.id = given.value ->> 0`.execute(db)
  if (bare.length > 0)
    await sql`update interaction_partner set deleted_at = ${now.toISOString()} where id in ${among(bare)}`.execute(db)
}
