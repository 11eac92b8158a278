import { sql } from 'kysely'
import { folded } from '../../src-shared/domain/folded-text'
import type { IsoDate } from '../../src-shared/domain/iso-date'
import { excerpt, spelledAsTyped } from '../../src-shared/domain/marked-text'
import type { SearchHit } from '../../src-shared/domain/search-hit'
import type { SearchTerm } from '../../src-shared/domain/search-query'
import { readSql } from '../read-sql'
import type { Reader } from '../schema'
import { rolesByPerson, roleText } from './roles'
import { matching } from './search-match'

/** More people and organisations than this begin alike only while the first letters are typed. */
const most = 400
const shown = 50

type Found = {
  readonly kind: 'person' | 'organisation' | 'issue'
  readonly id: string
  readonly name: string
  readonly words: string
  readonly score: number
}

/** A hit with what it is ranked by. */
export type RankedHit = { readonly hit: SearchHit; readonly isExact: boolean; readonly score: number }

/** Rows of the register whose names, or whose attachments' text, hold the terms. Row numbers as migration 0013 deals them out. */
async function registered(db: Reader, terms: readonly SearchTerm[]): Promise<Found[]> {
  return readSql(
    db,
    sql<Found>`
    with hit as materialized (
      select rowid / 8 as rid, rowid % 8 as source, words, bm25(register_index) as score
      from register_index where register_index match ${matching(terms)} order by score limit ${most}
    ), subject as materialized (
      select 'person' as kind, p.id, words, score from hit cross join person p on p.rid = hit.rid where source = 0
      union all select 'organisation', o.id, words, score from hit cross join organisation o on o.rid = hit.rid where source = 1
      union all select 'organisation', a.organisation_id, words, score from hit cross join organisation_alias a on a.rid = hit.rid where source = 2
      union all select 'organisation', n.organisation_id, words, score from hit cross join organisation_name n on n.rid = hit.rid where source = 3
      union all select 'issue', i.id, words, score from hit cross join issue i on i.rid = hit.rid where source = 4
      union all select 'issue', a.issue_id, words, score from hit cross join issue_alias a on a.rid = hit.rid where source = 5
      union all select 'person', n.person_id, words, score from hit cross join person_alias n on n.rid = hit.rid where source = 7
      union all select f.subject_table, f.subject_id, words, score from hit cross join attachment f on f.rid = hit.rid where source = 6
    )
    select s.*, p.name from subject s cross join person p on p.id = s.id and p.deleted_at is null where s.kind = 'person'
    union all select s.*, o.name from subject s cross join organisation o on o.id = s.id and o.deleted_at is null where s.kind = 'organisation'
    union all select s.*, i.name from subject s cross join issue i on i.id = s.id and i.deleted_at is null where s.kind = 'issue'`,
  )
}

/** The ids of people and organisations whose names begin like the text. */
export async function registeredIds(
  db: Reader,
  terms: readonly SearchTerm[],
): Promise<ReadonlyMap<string, Found['kind']>> {
  return new Map((await registered(db, terms)).map(({ id, kind }) => [id, kind]))
}

/** People, organisations and issues found, each once by its best name, with the role held today. */
export async function searchRegister(db: Reader, terms: readonly SearchTerm[], today: IsoDate): Promise<RankedHit[]> {
  const best = new Map<string, RankedHit & { readonly name: string; readonly words: string }>()
  const isSpelled = spelledAsTyped(terms)
  const wanted = folded(terms.flatMap(term => term.words).join(' '))
  for (const { kind, id, name, words, score } of await registered(db, terms)) {
    const isExact = isSpelled([words])
    const begins = folded(words).startsWith(wanted) ? 1_000 : 0
    const ranked = {
      name,
      isExact,
      score: score - begins,
      hit: { kind, id, title: name, detail: '', snippet: [] },
      words,
    }
    const known = best.get(id)
    if (!known || Number(isExact) > Number(known.isExact) || (isExact === known.isExact && ranked.score < known.score))
      best.set(id, ranked)
  }
  const first = [...best.values()]
    .sort((a, b) => Number(b.isExact) - Number(a.isExact) || a.score - b.score || (a.name < b.name ? -1 : 1))
    .slice(0, shown)
  const people = first.filter(({ hit }) => hit.kind === 'person').map(({ hit }) => hit.id)
  const roles = people.length > 0 ? await rolesByPerson(db, people) : new Map()
  return first.map(({ hit, isExact, score, words }) => ({
    isExact,
    score,
    hit: { ...hit, detail: roleText(roles.get(hit.id) ?? [], today), snippet: excerpt(words.trim(), terms) },
  }))
}
