import { sql } from 'kysely'
import { folded, isSameText, wordsOf } from '../../../src-shared/names/folded-text'
import type { OrganisationId, PersonId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** Returns each word of the name as the index holds it. The words are quoted, so that nothing in them is read as syntax of the index. */
const everyWord = (text: string): string =>
  wordsOf(folded(text))
    .map(word => `"${word}"`)
    .join(' ')
const isSame = (one: string | null, other: string): boolean => one !== null && isSameText(one, other)

/** Returns the people with exactly this id or name. Capitals and the way the letters were typed do not matter. */
export async function peopleNamed(db: Reader, text: string): Promise<readonly PersonId[]> {
  const words = everyWord(text)
  const named =
    words === ''
      ? sql``
      : sql`or rid in (select rowid / 3 from name_index where name_index match ${words} and rowid % 3 = 0)`
  const rows = await readSql(
    db,
    sql<{
      id: PersonId
      name: string
    }>`select id, name from person where deleted_at is null and (id = ${text} ${named})`,
  )
  return rows.filter(row => row.id === text || isSame(row.name, text)).map(row => row.id)
}

/** Returns the organisations with exactly this id, name, abbreviation or alias. Capitals do not matter. */
export async function organisationsNamed(db: Reader, text: string): Promise<readonly OrganisationId[]> {
  const rows = await readSql(
    db,
    sql<{ id: OrganisationId; name: string; abbreviation: string | null; alias: string | null }>`
      select o.id, o.name, o.abbreviation, a.name as alias from organisation o
      left join organisation_alias a on a.organisation_id = o.id and a.deleted_at is null where o.deleted_at is null`,
  )
  const same = rows.filter(
    row => row.id === text || [row.name, row.abbreviation, row.alias].some(name => isSame(name, text)),
  )
  return [...new Set(same.map(row => row.id))]
}
