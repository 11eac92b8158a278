import { sql } from 'kysely'
import type { PersonTraits } from '../../../src-shared/names/likely-person'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import type { Turns } from '../../work-step'
import { comparedPeople } from '../records/person-traits'

/** Somebody of the register, as the rows of a file are compared with: the organisations include those above the ones with a role. */
export type PersonToMatch = { readonly id: string; readonly traits: PersonTraits; readonly parties: readonly string[] }

const list = <Item>(text: string): readonly Item[] => JSON.parse(text) as Item[]

/** How many people are read with one statement. */
const atATime = 1_000

/** Returns every living person with all that a file can know somebody by. `turn` is awaited between two parts of them. */
export async function peopleToMatch(db: Reader, turn?: Turns): Promise<readonly PersonToMatch[]> {
  const [last] = await readSql(db, sql<{ rid: number | null }>`select max(rid) as rid from person`)
  const all: PersonToMatch[] = []
  for (let from = 0; from < (last?.rid ?? 0); from += atATime) {
    all.push(...(await somePeople(db, from)))
    await turn?.()
  }
  return all
}

async function somePeople(db: Reader, from: number): Promise<readonly PersonToMatch[]> {
  const people = await comparedPeople(db, sql`person p where p.rid > ${from} and p.rid <= ${from + atATime}`)
  const rows = await readSql(
    db,
    sql<{ id: string; organisations: string; parties: string }>`
      select r.person_id as id, json_group_array(distinct u.id) as organisations,
        json_group_array(distinct upper(coalesce(r.party, iif(o.kind = 'party', o.abbreviation, '')))) as parties
      from person p cross join role_assignment r indexed by role_assignment_by_person on r.person_id = p.id
        join organisation o on o.id = r.organisation_id
        join organisation_above a on a.organisation_rid = o.rid join organisation u on u.rid = a.above_rid
      where p.rid > ${from} and p.rid <= ${from + atATime} and r.deleted_at is null group by r.person_id`,
  )
  const placed = new Map(rows.map(row => [row.id, row]))
  return people.map(({ id, traits }) => {
    const found = placed.get(id)
    const parties = found ? list<string>(found.parties).filter(party => party !== '') : []
    return { id, parties, traits: { ...traits, organisationIds: found ? list<string>(found.organisations) : [] } }
  })
}

/** Returns the name of some people and what to tell them apart by: the role that is printed today, by id. */
export async function peopleShown(
  db: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly name: string; readonly detail: string }>> {
  const rows = await readSql(
    db,
    sql<{ id: string; name: string; detail: string | null }>`select p.id, p.name, (
        select trim(concat_ws(', ', nullif(r.title, ''), o.name)) from role_assignment r indexed by role_assignment_by_person
          left join organisation o on o.id = r.organisation_id where r.person_id = p.id and r.deleted_at is null
          order by r.to_on is not null, r.is_primary desc, coalesce(r.from_on, '') desc, r.rid limit 1) as detail
      from json_each(${JSON.stringify(ids)}) asked cross join person p on p.id = asked.value`,
  )
  return new Map(rows.map(({ id, name, detail }) => [id, { name, detail: detail ?? '' }]))
}
