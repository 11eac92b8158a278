import type SQLite from 'better-sqlite3'

type Column = { readonly name: string }

/** The wall clock in milliseconds, written in SQL so that changes made by other tools are stamped too. */
const now = `cast(unixepoch('subsec') * 1000 as integer)`

/** Advances the hybrid clock by one tick. The clock never goes backwards; when the counter is full it moves on to the next millisecond. */
const tick = `update device set
  clock_ms = case when ${now} > clock_ms then ${now} when clock_counter < 65535 then clock_ms else clock_ms + 1 end,
  clock_counter = case when ${now} > clock_ms then 0 when clock_counter < 65535 then clock_counter + 1 else 0 end,
  device_sequence = device_sequence + 1;`

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/**
 * Returns the names of the tables whose every change is recorded: those with an id, a local row number (`rid`) and a tombstone
 * (`deleted_at`).
 */
export function recordedTables(raw: SQLite.Database): string[] {
  const withTombstone = raw.prepare(
    `select m.name from sqlite_master m where m.type = 'table'
       and (select count(*) from pragma_table_info(m.name) c where c.name in ('rid', 'id', 'deleted_at')) = 3
     order by m.name`,
  )
  return withTombstone.pluck().all() as string[]
}

/**
 * SQL for the stamp of the last write of column `k.key` in the row of `c.clock`. Without a stamp for the column, the whole row's stamp
 * (`*`) holds.
 */
const lastStamp = `coalesce(json_extract(c.clock, '$."' || k.key || '"'), json_extract(c.clock, '$."*"'))`

const overwrittenStamps = `(select json_group_object(k.key, ${lastStamp}) from json_each(new.columns) k
  left join row_clock c on c.table_name = new.table_name and c.row_id = new.row_id)`

/** SQL for the stamps of the cells that a change overwrites, as files had it before version 32. */
const overwrittenOnly = `iif(new.op = 'I', '{}', ${overwrittenStamps})`

/**
 * SQL for what a change knew of the row it writes, so that a laptop which takes it in can tell whether both wrote at once: the stamps of the
 * cells it overwrites, and as `~d` that of the row's tombstone. A deletion knew the whole row, so it has the stamps of all its cells.
 */
const overwritten = `case
  when new.op = 'I' then '{}'
  when json_type(new.columns, '$.deleted_at') = 'text'
    then coalesce((select clock from row_clock where table_name = new.table_name and row_id = new.row_id), '{}')
  else json_patch(${overwrittenStamps}, coalesce((select json_object('~d', coalesce(json_extract(clock, '$.deleted_at'), json_extract(clock, '$."*"')))
    from row_clock where table_name = new.table_name and row_id = new.row_id), '{}')) end`

/**
 * The view that the triggers of every table insert into, and its one trigger. The trigger stamps each change, records it and sets the row's
 * clock. One trigger serves all tables, since each connection reads the text of every trigger when it opens the file.
 */
const recording = (version: number, who: readonly string[], isSealed: boolean): readonly string[] => [
  `create view recording as select table_name, row_id, op, columns from change`,
  // A column without a recorded value is null, so an insert leaves nulls out of the record.
  `create trigger record_all instead of insert on recording begin
     ${tick}
     insert into change (device_id, device_sequence, hlc, ${who.join(', ')}, action_id, table_name, row_id, op, columns, prev, schema_version, nonce${isSealed ? ', salt' : ''})
     select device_id, device_sequence, stamp, ${who.join(', ')}, coalesce(action_id, stamp), new.table_name, new.row_id, new.op,
       iif(new.op = 'I', json_patch('{}', new.columns), new.columns),
       ${isSealed ? overwritten : overwrittenOnly},
       ${version}, lower(hex(randomblob(8)))${isSealed ? ', lower(hex(randomblob(16)))' : ''} from device;
     insert into row_clock (table_name, row_id, clock)
     select new.table_name, new.row_id, json_object('*', stamp) from device where new.op = 'I';
     update row_clock set clock = json_patch(clock,
       (select json_group_object(k.key, d.stamp) from json_each(new.columns) k, device d))
     where table_name = new.table_name and row_id = new.row_id and new.op = 'U';
   end`,
]

function triggersOf(table: string, columns: readonly Column[]): string[] {
  const pairs = columns.map(({ name }) => `${quoted(name)}, new."${name}"`).join(', ')
  const changed = columns
    .map(
      ({ name }) => `select ${quoted(name)} as name, new."${name}" as value where new."${name}" is not old."${name}"`,
    )
    .join(' union all ')
  const differs = columns.map(({ name }) => `new."${name}" is not old."${name}"`).join(' or ')
  return [
    `create trigger record_insert_${table} after insert on ${table} when (select is_merging from device) = 0 begin
       insert into recording values (${quoted(table)}, new.id, 'I', json_object(${pairs}));
     end`,
    `create trigger record_update_${table} after update on ${table}
       when (select is_merging from device) = 0 and (${differs}) begin
       insert into recording select ${quoted(table)}, new.id, 'U', json_group_object(name, value) from (${changed});
     end`,
    `create trigger keep_id_${table} before update of id, rid on ${table} when new.id is not old.id or new.rid is not old.rid begin
       select raise(abort, 'an id never changes');
     end`,
    `create trigger keep_row_${table} before delete on ${table} begin
       select raise(abort, 'rows are never deleted, set deleted_at');
     end`,
  ]
}

const neverChanged = [
  `create trigger keep_record_update before update on change when (select is_merging from device) = 0 begin
     select raise(abort, 'the change record is append-only');
   end`,
  `create trigger keep_record_delete before delete on change begin
     select raise(abort, 'the change record is append-only');
   end`,
  `create trigger keep_device before delete on device begin
     select raise(abort, 'a store keeps its device');
   end`,
]

const neverUnsealed = ['update', 'delete'].map(
  doing => `create trigger keep_seal_${doing} before ${doing} on seal begin
     select raise(abort, 'seals are append-only');
   end`,
)

/** Returns the columns of `change` that say who made a change. Files of an earlier version have only the login. */
const whoColumns = (columns: readonly string[]): string[] =>
  columns.filter(name => name === 'user_id' || name === 'staff_member_id')

/**
 * Creates the triggers that write the change record, from the tables as they are now, in place of the old ones. They live in the file, so
 * no tool, not even a foreign one, can change a row unrecorded. They record nothing while changes from another laptop are merged in.
 */
export function installChangeRecord(raw: SQLite.Database, schemaVersion: number): void {
  const old = raw.prepare(
    `select name from sqlite_master where type = 'trigger' and (name like 'record\\_%' escape '\\' or name like 'keep\\_%' escape '\\')`,
  )
  for (const name of old.pluck().all()) raw.exec(`drop trigger "${name}"`)
  raw.exec('drop view if exists recording')
  const known = raw.prepare("select name from pragma_table_info('change')").pluck().all() as string[]
  const isSealed = known.includes('salt')
  for (const statement of recording(schemaVersion, whoColumns(known), isSealed)) raw.exec(statement)
  for (const table of recordedTables(raw)) {
    const columns = raw.prepare(`select name from pragma_table_info(?) where name <> 'rid'`).all(table) as Column[]
    for (const trigger of triggersOf(table, columns)) raw.exec(trigger)
  }
  for (const trigger of [...neverChanged, ...(isSealed ? neverUnsealed : [])]) raw.exec(trigger)
}
