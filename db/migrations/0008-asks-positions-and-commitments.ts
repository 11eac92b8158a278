import { type Kysely, sql } from 'kysely'

/**
 * What we asked, what they answered and where it left a trace. Where an organisation, or a person in a role, stands on an issue, with the
 * evidence for it; it is never a trait of the person alone. And what either side promised.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table ask (
    rid integer primary key,
    id text not null unique,
    interaction_id text not null references interaction (id) deferrable initially deferred,
    issue_id text references issue (id) deferrable initially deferred,
    ask text,
    response_kind text not null default 'open',
    response text,
    evidence text,
    evidence_reference text,
    evidence_on text,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index ask_by_interaction on ask (interaction_id)`.execute(db)
  await sql`create index ask_by_issue on ask (issue_id)`.execute(db)

  await sql`create table position (
    rid integer primary key,
    id text not null unique,
    organisation_id text not null references organisation (id) deferrable initially deferred,
    person_id text references person (id) deferrable initially deferred,
    issue_id text not null references issue (id) deferrable initially deferred,
    stated_on text not null,
    scale integer,
    kind text not null,
    evidence_interaction_id text references interaction (id) deferrable initially deferred,
    evidence_reference text,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index position_by_issue on position (issue_id, stated_on)`.execute(db)
  await sql`create index position_by_organisation on position (organisation_id)`.execute(db)
  await sql`create index position_by_person on position (person_id)`.execute(db)

  await sql`create table commitment (
    rid integer primary key,
    id text not null unique,
    interaction_id text references interaction (id) deferrable initially deferred,
    made_by text not null,
    owner_staff_id text references staff_member (id) deferrable initially deferred,
    counterpart_person_id text references person (id) deferrable initially deferred,
    counterpart_organisation_id text references organisation (id) deferrable initially deferred,
    promise text not null,
    due_on text,
    status text not null,
    done_on text,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index commitment_by_due on commitment (status, due_on) where deleted_at is null`.execute(db)
  await sql`create index commitment_by_interaction on commitment (interaction_id)`.execute(db)
  await sql`create index commitment_by_counterpart on commitment (counterpart_person_id)`.execute(db)

  await sql`create table commitment_issue (
    rid integer primary key,
    id text not null unique,
    commitment_id text not null references commitment (id) deferrable initially deferred,
    issue_id text not null references issue (id) deferrable initially deferred,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index commitment_issue_by_commitment on commitment_issue (commitment_id, issue_id) where deleted_at is null`.execute(
    db,
  )
  await sql`create index commitment_issue_by_issue on commitment_issue (issue_id, commitment_id) where deleted_at is null`.execute(
    db,
  )
}
