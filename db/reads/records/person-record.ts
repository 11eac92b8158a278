import { sql } from 'kysely'
import type { ContactCadence } from '../../../src-shared/log/contact-cadence'
import type { IssueId, PersonId } from '../../../src-shared/records/ids'
import type { PersonRecord, RecordedFile, RecordedInteraction } from '../../../src-shared/records/person-record'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { sourcesOf } from '../imports/import-batches'
import { requireRow } from '../names/known-rows'
import { swedishKey } from '../names/swedish-key'
import { commitmentsOfPerson } from './commitments'
import { positionsOfPerson } from './positions'
import { rolesByPerson, roleText } from './roles'

const theEnd = '2199-12-31'

/** Returns the ways to reach a person. */
export const contactWays = (db: Reader, person: PersonId) =>
  db
    .selectFrom('contact_way')
    .select(['kind', 'address', 'source'])
    .where('person_id', '=', person)
    .where('deleted_at', 'is', null)
    .execute()

/** Returns the ids that other registers have given a person. */
export const identifiers = (db: Reader, person: PersonId) =>
  db
    .selectFrom('person_identifier')
    .select(['register', 'identifier'])
    .where('person_id', '=', person)
    .where('deleted_at', 'is', null)
    .execute()

/** Returns the tags of a person, in Swedish order. */
export const tags = (db: Reader, person: PersonId) =>
  readSql(
    db,
    sql<{ name: string }>`select t.name from tagging g join tag t on t.id = g.tag_id
      where g.subject_table = 'person' and g.subject_id = ${person} and g.deleted_at is null order by ${swedishKey(sql`t.name`)}`,
  )

const aliases = (db: Reader, person: PersonId) =>
  readSql(
    db,
    sql<{ name: string }>`select name from person_alias indexed by person_alias_by_person
      where person_id = ${person} and deleted_at is null order by ${swedishKey(sql`name`)}`,
  )

const attachments = (db: Reader, person: PersonId) =>
  readSql(
    db,
    sql<RecordedFile>`select id, name, media_type as mediaType, size_bytes as sizeBytes, sha256 from attachment
      where subject_table = 'person' and subject_id = ${person} and deleted_at is null order by rid`,
  )

const cadence = (db: Reader, person: PersonId) =>
  readSql(
    db,
    sql<ContactCadence>`select every, unit from contact_cadence
      where subject_table = 'person' and subject_id = ${person} and deleted_at is null`,
  )

const workingNotes = (db: Reader, person: PersonId) =>
  readSql(
    db,
    sql<{ count: number }>`select count(*) as count from working_note
      where subject_table = 'person' and subject_id = ${person} and deleted_at is null`,
  )

const interactions = (db: Reader, person: PersonId) =>
  readSql(
    db,
    sql<Omit<RecordedInteraction, 'role' | 'issueIds'> & { issueIds: string }>`
      select i.id, i.kind, i.status, i.starts_on as startsOn, i.starts_time as startsTime, i.headline, i.note, i.confidentiality,
        (select json_group_array(about.issue_id) from interaction_issue about
          where about.interaction_id = i.id and about.deleted_at is null) as issueIds
      from interaction_participant l indexed by interaction_participant_by_person
      cross join interaction i on i.id = l.interaction_id
      where l.person_id = ${person} and l.deleted_at is null and i.deleted_at is null order by i.starts_at, i.id`,
  )

/** Returns what is held about one person, oldest first. Somebody must read it before it is handed out. */
export async function personRecord(db: Reader, person: PersonId): Promise<PersonRecord> {
  await requireRow(db, 'person', person)
  const found = await db.selectFrom('person').select(['id', 'name', 'category']).where('id', '=', person).execute()
  const roles = (await rolesByPerson(db, [person])).get(person) ?? []
  return {
    id: person,
    name: found[0]?.name ?? '',
    aliases: (await aliases(db, person)).map(alias => alias.name),
    category: found[0]?.category ?? null,
    contactWays: await contactWays(db, person),
    identifiers: await identifiers(db, person),
    roles,
    interactions: (await interactions(db, person)).map(row => ({
      ...row,
      role: roleText(roles, row.startsOn),
      issueIds: JSON.parse(row.issueIds) as IssueId[],
    })),
    commitments: await commitmentsOfPerson(db, person),
    positions: (await positionsOfPerson(db, person, theEnd)).positions,
    tags: (await tags(db, person)).map(tag => tag.name),
    attachments: await attachments(db, person),
    cadence: (await cadence(db, person))[0] ?? null,
    sources: await sourcesOf(db, 'person', person),
    workingNotes: (await workingNotes(db, person))[0]?.count ?? 0,
  }
}
