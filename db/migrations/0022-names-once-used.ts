import { type Kysely, sql } from 'kysely'

const run = (db: Kysely<unknown>, text: string) => sql.raw(text).execute(db)

/**
 * The view of step 16, with every other name of the participants. A meeting is then found by a name that a participant had in a row merged
 * away.
 */
const source = `create view search_source as
  select i.rid, i.headline,
    (select group_concat(words, ' ') from (
      select p.name || coalesce((select ' ' || group_concat(a.name, ' ') from person_alias a indexed by person_alias_by_person
          where a.person_id = p.id and a.deleted_at is null), '') as words
        from interaction_participant l join person p on p.id = l.person_id and p.deleted_at is null
        where l.interaction_id = i.id and l.deleted_at is null
      union all
      select o.name || ' ' || coalesce(o.abbreviation, '') || ' ' || coalesce((select group_concat(a.name, ' ')
          from organisation_alias a where a.organisation_id = o.id and a.deleted_at is null), '')
        from interaction_organisation l join organisation o on o.id = l.organisation_id and o.deleted_at is null
        where l.interaction_id = i.id and l.deleted_at is null)) as names,
    i.note,
    coalesce(i.location, '') || ' ' || coalesce(i.case_number, '') || ' ' ||
    coalesce((select group_concat(coalesce(a.ask, '') || ' ' || coalesce(a.response, '') || ' ' || coalesce(a.evidence, '')
        || ' ' || coalesce(a.evidence_reference, ''), ' ')
      from ask a where a.interaction_id = i.id and a.deleted_at is null), '') || ' ' ||
    coalesce((select group_concat(c.promise, ' ') from commitment c
      where c.interaction_id = i.id and c.deleted_at is null), '') || ' ' ||
    coalesce((select group_concat(coalesce(s.evidence_reference, ''), ' ') from position s
      where s.evidence_interaction_id = i.id and s.deleted_at is null), '') || ' ' ||
    coalesce((select group_concat(f.name || ' ' || f.plain_text, ' ') from attachment f
      where f.subject_table = 'interaction' and f.subject_id = i.id and f.deleted_at is null), '') as beside
  from interaction i where i.deleted_at is null`

/** Indexes a meeting again when another name of a participant changes. Existing names are indexed when the file is opened. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, 'drop view search_source')
  await run(db, source)
  const byPerson = (id: string) =>
    `select interaction_id from interaction_participant where person_id = ${id} and deleted_at is null`
  await run(
    db,
    `create trigger search_queue_insert_person_alias after insert on person_alias
      begin insert into search_queue (interaction_id) ${byPerson('new.person_id')}; end`,
  )
  await run(
    db,
    `create trigger search_queue_update_person_alias after update on person_alias begin
      insert into search_queue (interaction_id) ${byPerson('new.person_id')};
      insert into search_queue (interaction_id) ${byPerson('old.person_id')};
    end`,
  )
  await run(
    db,
    `insert into search_queue (interaction_id) select l.interaction_id
      from (select distinct person_id from person_alias where deleted_at is null) known
      cross join interaction_participant l on l.person_id = known.person_id and l.deleted_at is null`,
  )
}
