import { sql } from 'kysely'
import { readSql } from '../../db/read-sql'
import { unitsOf } from '../../db/reads/records/organisation-units'
import type { Writer } from '../../db/schema'
import type { InteractionId } from '../../src-shared/records/ids'
import type { MergedRows } from '../register/merge-links'
import { beforeFacts, type Concerned } from './concern-links'

const withPerson = (db: Writer, people: readonly string[]) =>
  readSql(
    db,
    sql<{ id: InteractionId }>`select distinct l.interaction_id as id from json_each(${JSON.stringify(people)}) asked
      cross join interaction_participant l indexed by interaction_participant_by_person on l.person_id = asked.value
      where l.deleted_at is null`,
  )

/** Only a partner's own organisation and its units make an interaction concern the partner. */
async function isPartOfPartner(db: Writer, organisations: readonly string[]): Promise<boolean> {
  const found = await readSql(
    db,
    sql`with recursive above (id) as (
        select value from json_each(${JSON.stringify(organisations)})
        union select o.parent_id from above cross join organisation o on o.id = above.id where o.parent_id is not null)
      select 1 from above join partner p on p.organisation_id = above.id where p.deleted_at is null limit 1`,
  )
  return found.length > 0
}

/** Returns the interactions with one of two organisations or a unit of theirs, or with a person who has held a role there. */
async function withOrganisation(db: Writer, organisations: readonly string[]): Promise<{ id: InteractionId }[]> {
  if (!(await isPartOfPartner(db, organisations))) return []
  return readSql(
    db,
    sql<{ id: InteractionId }>`with recursive ${unitsOf(organisations)}
      select l.interaction_id as id from unit
        cross join interaction_organisation l indexed by interaction_organisation_by_organisation on l.organisation_id = unit.id
        where l.deleted_at is null
      union select l.interaction_id from unit
        cross join role_assignment r indexed by role_assignment_by_organisation on r.organisation_id = unit.id
        cross join interaction_participant l indexed by interaction_participant_by_person on l.person_id = r.person_id
        where r.deleted_at is null and l.deleted_at is null`,
  )
}

/**
 * Returns what the rule gives the interactions that a merge can affect. Call it before the merge. Facts about the row that goes are written
 * as facts about the row that stays. So only what follows from the two being one counts as new.
 */
export async function concernedByMerged(db: Writer, { kind, keep, lose }: MergedRows): Promise<Concerned> {
  const rows = kind === 'person' ? await withPerson(db, [keep, lose]) : await withOrganisation(db, [keep, lose])
  const { ids, given } = await beforeFacts(
    db,
    rows.map(({ id }) => id),
  )
  const prefix = kind === 'person' ? 'participant' : 'organisation'
  const renamed = (source: string) => (source === `${prefix}:${lose}` ? `${prefix}:${keep}` : source)
  return { ids, given: given.map(one => ({ ...one, source: renamed(one.source) })) }
}
