import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { folded, matchRank, wordsOf } from '../../../src-shared/names/folded-text'
import { swedishOrder } from '../../../src-shared/names/swedish-order'
import type { NameMatch } from '../../../src-shared/records/reference'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { rolesByPerson, roleText } from '../records/roles'
import { type TimelineKind, timelineKinds } from '../timelines/timeline-entries'

/** As many as a list under a field can show. Typing one more letter is faster than reading a longer list. */
const shown = 8

/** Two letters can begin thousands of names. Ranking this many takes a few milliseconds, and users rarely stop at two letters. */
const mostHits = 2000

/** The most hits for which the last interaction is looked up. Among many equal hits, the one met most recently is probably meant. */
const mostWeighed = 200

/**
 * Every typed word must begin a word of the name, as the index holds names. The words are quoted, so that nothing typed is read as syntax
 * of the index.
 */
const indexQuery = (text: string): string =>
  wordsOf(folded(text))
    .map(word => `"${word}"*`)
    .join(' ')

type Hit = {
  readonly id: string
  readonly kind: 'person' | 'organisation'
  readonly name: string
  readonly other: string | null
}

/**
 * Returns the people and organisations whose name, abbreviation or alias begins like the text. The best matches come first, and among
 * equals those met most recently. People have the role held on that day. `only` limits the search to one kind.
 */
export async function matchNames(
  db: Reader,
  text: string,
  on: IsoDate,
  only: NameMatch['kind'] | null = null,
): Promise<readonly NameMatch[]> {
  const words = indexQuery(text)
  if (words === '') return []
  const rows = await readSql(
    db,
    sql<Hit>`
    with hit as materialized (
      select rowid / 3 as rid, rowid % 3 as source from name_index where name_index match ${words} limit ${mostHits}
    )
    select p.id, 'person' as kind, p.name, null as other from hit cross join person p on p.rid = hit.rid where source = 0
    union all
    select o.id, 'organisation', o.name, o.abbreviation from hit cross join organisation o on o.rid = hit.rid where source = 1
    union all
    select o.id, 'organisation', o.name, a.name from hit cross join organisation_alias a on a.rid = hit.rid
      cross join organisation o on o.id = a.organisation_id and o.deleted_at is null where source = 2`,
  )
  const best = new Map<string, { hit: Hit; rank: number }>()
  for (const hit of rows) {
    if (only !== null && hit.kind !== only) continue
    const rank = Math.min(matchRank(hit.name, text), matchRank(hit.other ?? hit.name, text) + 0.5)
    const known = best.get(hit.id)
    if (!known || rank < known.rank) best.set(hit.id, { hit, rank })
  }
  const likely = [...best.values()]
    .sort((a, b) => a.rank - b.rank || swedishOrder(a.hit.name, b.hit.name))
    .slice(0, mostWeighed)
  const met = await lastMet(
    db,
    likely.map(({ hit }) => hit.id),
  )
  const lateness = ({ hit }: { readonly hit: Hit }) => met.get(hit.id) ?? Number.NEGATIVE_INFINITY
  // The sort is stable, so those never met stay in Swedish order.
  const ranked = likely.sort((a, b) => a.rank - b.rank || lateness(b) - lateness(a) || 0).slice(0, shown)
  return describe(
    db,
    ranked.map(entry => entry.hit),
    on,
  )
}

/** Returns the minute of the latest interaction with each. Those never met are not in the map. */
async function lastMet(db: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const latest = (kind: TimelineKind) => sql`
    select subject.id, (select max(minute) from timeline
      where subject_kind = ${timelineKinds[kind]} and subject_rid = subject.rid) as minute
    from json_each(${JSON.stringify(ids)}) chosen cross join ${sql.table(kind)} subject on subject.id = chosen.value`
  const rows = await readSql(
    db,
    sql<{ id: string; minute: number | null }>`${latest('person')} union all ${latest('organisation')}`,
  )
  return new Map(rows.flatMap(({ id, minute }) => (minute === null ? [] : [[id, minute] as const])))
}

async function describe(db: Reader, hits: readonly Hit[], on: IsoDate): Promise<readonly NameMatch[]> {
  const roles = await rolesByPerson(
    db,
    hits.filter(hit => hit.kind === 'person').map(hit => hit.id),
  )
  const organisations = await readSql(
    db,
    sql<{ id: string; abbreviation: string | null; parent: string | null }>`
      select o.id, o.abbreviation, parent.name as parent
      from json_each(${JSON.stringify(hits.map(hit => hit.id))}) chosen
      cross join organisation o on o.id = chosen.value left join organisation parent on parent.id = o.parent_id`,
  )
  return hits.map(({ id, kind, name }): NameMatch => {
    if (kind === 'person') return { kind, id, name, detail: roleText(roles.get(id) ?? [], on) }
    const found = organisations.find(organisation => organisation.id === id)
    return {
      kind,
      id: id as NameMatch['id'],
      name,
      detail: [found?.abbreviation, found?.parent].filter(Boolean).join(' · '),
    } as NameMatch
  })
}
