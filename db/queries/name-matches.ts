import { sql } from 'kysely'
import { matchRank, swedishOrder } from '../../src-shared/domain/folded-text'
import type { IsoDate } from '../../src-shared/domain/iso-date'
import type { NameMatch } from '../../src-shared/domain/reference'
import { readSql } from '../read-sql'
import type { Reader } from '../schema'
import { rolesByPerson, roleText } from './roles'

/** As many as a list under a field can show; more would have to be read, and typing one more letter is faster. */
const shown = 8

/** Two letters can begin thousands of names; ranking that many takes a few milliseconds, and nobody types only two. */
const mostHits = 2000

/** Every word typed must begin a word of the name; quoted, so that nothing typed is taken for the index's own syntax. */
const indexQuery = (text: string): string =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .map(word => `"${word}"*`)
    .join(' ')

type Hit = {
  readonly id: string
  readonly kind: 'person' | 'organisation'
  readonly name: string
  readonly other: string | null
}

/** People and organisations whose name, abbreviation or alias begins like the text, with the role held on that day; if wished only one kind. */
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
  const ranked = [...best.values()]
    .sort((a, b) => a.rank - b.rank || swedishOrder(a.hit.name, b.hit.name))
    .slice(0, shown)
  return describe(
    db,
    ranked.map(entry => entry.hit),
    on,
  )
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
