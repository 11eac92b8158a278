import { sql } from 'kysely'
import { folded, readings, wordsOf } from '../../../src-shared/names/folded-text'
import { prefixTerm } from '../../../src-shared/names/search-query'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { unitsOf } from '../records/organisation-units'
import { idsByName } from './search-register'

type Named = { readonly id: string; readonly names: string }

const evenly = (text: string): string => wordsOf(text).join(' ')

/** Returns the ids of the rows with this id or whole name. If there are none, those whose id or a word of whose name begins so. */
function called(rows: readonly Named[], text: string): string[] {
  const wanted = evenly(folded(text))
  const [whole, beginning] = [new Set<string>(), new Set<string>()]
  for (const { id, names } of rows) {
    const all = [id, ...names.split('\n')].flatMap(readings).map(evenly)
    if (all.includes(wanted)) whole.add(id)
    else if ([...all, ...all.flatMap(name => name.split(' '))].some(name => name.startsWith(wanted))) beginning.add(id)
  }
  return [...(whole.size > 0 ? whole : beginning)]
}

const namesOfOrganisation = sql`o.name || char(10) || coalesce(o.abbreviation, '') || char(10) || coalesce(o.name_en, '')
  || coalesce((select group_concat(char(10) || a.name, '') from organisation_alias a
    where a.organisation_id = o.id and a.deleted_at is null), '')
  || coalesce((select group_concat(char(10) || n.name || char(10) || coalesce(n.abbreviation, ''), '') from organisation_name n
    where n.organisation_id = o.id and n.deleted_at is null), '')`

/** Finds issues by id, name, short name or search word. */
export async function issuesCalled(db: Reader, text: string): Promise<string[]> {
  const rows = await readSql(
    db,
    sql<Named>`select id, short_name || char(10) || name || char(10) || name_en || coalesce((select group_concat(char(10) || a.name, '')
      from issue_alias a where a.issue_id = issue.id and a.deleted_at is null), '') as names from issue where deleted_at is null`,
  )
  return called(rows, text)
}

/** Finds partners by id, name or short name, and by every name of the organisation behind them. */
export async function partnersCalled(db: Reader, text: string): Promise<string[]> {
  const rows = await readSql(
    db,
    sql<Named>`select partner.id, partner.short_name || char(10) || partner.name || char(10) || coalesce(partner.organisation_id, '') || char(10)
        || coalesce(${namesOfOrganisation}, '') as names
      from partner left join organisation o on o.id = partner.organisation_id and o.deleted_at is null
      where partner.deleted_at is null`,
  )
  return called(rows, text)
}

/** Finds people, and organisations with all their units, by id or name. Both are empty when nothing has that name. */
export async function subjectsCalled(
  db: Reader,
  text: string,
): Promise<{ readonly people: readonly string[]; readonly organisations: readonly string[] }> {
  const found = [...(await idsByName(db, [prefixTerm(text)]))]
  const idsOf = (kind: string) => [text, ...found.filter(([, known]) => known === kind).map(([id]) => id)]
  const people = await readSql(
    db,
    sql<Named>`select p.id, p.name as names from json_each(${JSON.stringify(idsOf('person'))}) f
      cross join person p on p.id = f.value where p.deleted_at is null`,
  )
  const organisations = await readSql(
    db,
    sql<Named>`select o.id, ${namesOfOrganisation} as names from json_each(${JSON.stringify(idsOf('organisation'))}) f
      cross join organisation o on o.id = f.value where o.deleted_at is null`,
  )
  // A hit that needed several words of a name begins with none of them alone, so it is kept as the index found it.
  const chosen = (rows: readonly Named[]) => {
    const exactly = called(rows, text)
    return exactly.length > 0 ? exactly : rows.map(row => row.id)
  }
  const units = await readSql(
    db,
    sql<{ id: string }>`with recursive ${unitsOf(chosen(organisations))} select id from unit`,
  )
  return { people: chosen(people), organisations: units.map(({ id }) => id) }
}
