import { type RawBuilder, sql } from 'kysely'
import { confidentialities } from '../../../src-shared/log/interaction'
import { type Audience, disclosureOf } from '../../../src-shared/packs/disclosure'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { timelineKinds } from '../timelines/timeline-entries'

type Sql = RawBuilder<unknown>

const told = confidentialities.filter(confidentiality => disclosureOf({ confidentiality }) !== 'masked')

/**
 * SQL that is true if an interaction (given by its table's alias) is not masked when it leaves the house. `disclosureOf` decides which are.
 */
export const isTold = (interaction: string): Sql =>
  sql`${sql.ref(`${interaction}.confidentiality`)} in (${sql.join(told.map(code => sql.lit(code)))})`

/** Condition to add where rows are counted from interactions. Empty for the office, which counts them all. */
export const andToldTo = (audience: Audience, interaction: string): Sql =>
  audience === 'office' ? sql`` : sql`and ${isTold(interaction)}`

/**
 * Condition to add where a row may belong to an interaction, given the interaction's id. A row that belongs to none may be told to
 * everybody.
 */
export const andHangsOnToldTo = (audience: Audience, interactionId: Sql): Sql =>
  audience === 'office'
    ? sql``
    : sql`and not exists (select 1 from interaction hung where hung.id = ${interactionId} and not (${isTold('hung')}))`

/**
 * SQL for the people, or organisations, linked to a masked interaction. A deleted interaction still counts, since its links were deleted
 * together with it.
 */
const metMasked = (link: 'participant' | 'organisation'): Sql => {
  const column = link === 'participant' ? sql`l.person_id` : sql`l.organisation_id`
  return sql`(select ${column} from ${sql.table(`interaction_${link}`)} l cross join interaction hung on hung.id = l.interaction_id
    where not (${isTold('hung')}) and (l.deleted_at is null or l.deleted_at = hung.deleted_at))`
}

/** SQL that is true if a person, or an organisation with its units, has an interaction that may be told. */
const hasTold = (kind: 'person' | 'organisation', rid: Sql): Sql => sql`exists (select 1 from timeline t
  cross join interaction met on met.rid = t.rid
  where t.subject_kind = ${sql.lit(timelineKinds[kind])} and t.subject_rid = ${rid} and ${isTold('met')})`

const onlyMasked = (person: string, hasMasked: Sql): Sql => sql`(${hasMasked}
  and not ${hasTold('person', sql.ref(`${person}.rid`))}
  and not exists (select 1 from person_identifier known indexed by person_identifier_by_person
    where known.person_id = ${sql.ref(`${person}.id`)} and known.deleted_at is null))`

/**
 * SQL that is true if a person is in the register only because of a masked interaction, so that the name alone would reveal it. A person
 * who was met at another interaction, or who is in a public register, would be there anyway.
 */
export const isMetOnlyMasked = (person: string): Sql =>
  onlyMasked(person, sql`${sql.ref(`${person}.id`)} in ${metMasked('participant')}`)

/**
 * SQL that is true if an organisation is in the register only because of a masked interaction, with itself or with people who are
 * (`isMetOnlyMasked`). Three kinds would be there anyway: those that ship with Talan (`shipped`, their ids as JSON), those with a code in a
 * public register, and those where some other person has a role.
 */
export const isMadeForMasked = (organisation: string, shipped: string): Sql => {
  const id = sql.ref(`${organisation}.id`)
  const holders = sql`role_assignment held indexed by role_assignment_by_organisation
    cross join person holder on holder.id = held.person_id
    where held.organisation_id = ${id} and held.deleted_at is null and holder.deleted_at is null`
  return sql`((${id} in ${metMasked('organisation')} or exists (select 1 from ${holders} and ${isMetOnlyMasked('holder')}))
    and ${sql.ref(`${organisation}.external_code`)} is null
    and ${id} not in (select value from json_each(${shipped}))
    and not ${hasTold('organisation', sql.ref(`${organisation}.rid`))}
    and not exists (select 1 from ${holders} and not ${isMetOnlyMasked('holder')}))`
}

/** Returns a person's id for the reader. In a file it is null if the name alone would reveal a masked interaction. */
export const personToldTo = (audience: Audience, id: Sql): Sql =>
  audience === 'office'
    ? id
    : sql`(select named.id from person named where named.id = ${id} and not ${isMetOnlyMasked('named')})`

/**
 * Returns an organisation's id for the reader. In a file it is null if the name alone would reveal a masked interaction. `shipped` is as in
 * `isMadeForMasked`.
 */
export const organisationToldTo = (audience: Audience, id: Sql, shipped: string): Sql =>
  audience === 'office'
    ? id
    : sql`(select named.id from organisation named where named.id = ${id} and not ${isMadeForMasked('named', shipped)})`

const hasLivingMasked = sql`exists (select 1 from interaction_participant l indexed by interaction_participant_by_person
  cross join interaction hung on hung.id = l.interaction_id
  where l.person_id = p.id and l.deleted_at is null and not (${isTold('hung')}))`

/**
 * SQL for the participants of deleted masked interactions. Deleted interactions have their own index, and a link's id begins with its
 * interaction's id, so the log is not scanned.
 */
const metTrashedMasked = sql`(select l.person_id from interaction hung indexed by interaction_deleted
  cross join interaction_participant l on l.id >= hung.id || ':' and l.id < hung.id || ';'
  where hung.deleted_at is not null and not (${isTold('hung')}) and l.deleted_at = hung.deleted_at)`

/**
 * `isMetOnlyMasked` for a few people `p`. It reads the links of each person; a list written to a file instead looks at all people at once.
 */
const isOneMetOnlyMasked = onlyMasked('p', sql`(${hasLivingMasked} or p.id in ${metTrashedMasked})`)

/** Returns those of the given people who were met only at masked interactions. */
export async function metOnlyMasked(db: Reader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await readSql(
    db,
    sql<{ id: string }>`select p.id from json_each(${JSON.stringify([...new Set(ids)])}) asked
      cross join person p on p.id = asked.value where ${isOneMetOnlyMasked}`,
  )
  return new Set(rows.map(({ id }) => id))
}

/**
 * Returns the categories of the people the office knows, whether it has met them or not. A file leaves out a category in which every person
 * is known only from masked interactions.
 */
export async function knownCategories(db: Reader, audience: Audience): Promise<string[]> {
  const mayBeTold =
    audience === 'office'
      ? sql``
      : sql`where exists (select 1 from person p where p.category = known.category and p.deleted_at is null
          and not ${isOneMetOnlyMasked})`
  const found = await readSql(
    db,
    sql<{ category: string }>`select category from (select distinct category from person
      where deleted_at is null and category is not null) known ${mayBeTold} order by category`,
  )
  return found.map(({ category }) => category)
}
