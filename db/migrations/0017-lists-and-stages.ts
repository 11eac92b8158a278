import { type Kysely, sql } from 'kysely'

/** The stamp of a row that a store gets from this step; every edit is later than that. */
const stamp = '0000000000000000-000000000000'

const lists = ['id', 'list', 'code', 'name', 'name_en', 'description', 'description_en', 'value', 'needs_participant']
const columns = {
  list_value: [...lists, 'counts_in_report', 'is_computed', 'aim_id', 'sort_order'],
  decision_stage: [
    ...['id', 'code', 'level', 'name', 'name_en', 'actor', 'actor_en', 'document', 'document_en', 'leverage'],
    ...['leverage_en', 'deadline_rule', 'deadline_rule_en', 'source', 'sort_order'],
  ],
  decision_stage_date: ['id', 'stage_id', 'name', 'name_en', 'sort_order'],
} as const

/**
 * The office's lists, and the stages that a decision goes through, as rows instead of only in code. An existing office gets them here: the
 * same on every laptop, and without a record of changes. A new office gets them with the rest of the reference data, and an archive brings
 * its own.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table list_value (
    rid integer primary key,
    id text not null unique,
    list text not null,
    code text not null,
    name text not null,
    name_en text not null,
    description text,
    description_en text,
    value integer,
    needs_participant integer,
    counts_in_report integer,
    is_computed integer,
    aim_id text references aim (id) deferrable initially deferred,
    sort_order text not null,
    valid_from text,
    valid_to text,
    deleted_at text
  ) strict`.execute(db)

  await sql`create table decision_stage (
    rid integer primary key,
    id text not null unique,
    code text not null,
    level text not null,
    name text not null,
    name_en text not null,
    actor text not null,
    actor_en text not null,
    document text,
    document_en text,
    leverage text not null,
    leverage_en text not null,
    deadline_rule text,
    deadline_rule_en text,
    source text,
    sort_order text not null,
    valid_from text,
    valid_to text,
    deleted_at text
  ) strict`.execute(db)

  await sql`create table decision_stage_date (
    rid integer primary key,
    id text not null unique,
    stage_id text not null references decision_stage (id) deferrable initially deferred,
    name text not null,
    name_en text not null,
    sort_order text not null,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index decision_stage_date_by_stage on decision_stage_date (stage_id, sort_order)`.execute(db)

  const { rows: office } = await sql`select 1 from main_task limit 1`.execute(db)
  if (office.length > 0) await fill(db)
}

async function fill(db: Kysely<unknown>): Promise<void> {
  const shipped = (await import('./0017-lists-and-stages.json')).default
  for (const [table, names] of Object.entries(columns)) {
    const rows = JSON.stringify(shipped[table as keyof typeof columns])
    const cells = names.map(name => sql`j.value ->> ${sql.lit(name)}`)
    await sql`insert into ${sql.table(table)} (${sql.join(names.map(name => sql.ref(name)))})
      select ${sql.join(cells)} from json_each(${rows}) j`.execute(db)
    await sql`insert into row_clock (table_name, row_id, clock)
      select ${table}, id, json_object('*', ${stamp}) from ${sql.table(table)}`.execute(db)
  }
  // An office from before there were aims has no aim for an indicator to serve.
  await sql`update list_value set aim_id = null where aim_id not in (select id from aim)`.execute(db)
}
