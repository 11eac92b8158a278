import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { nativeBinding } from '../../db/file/native-binding'
import { migrate } from '../../db/migrate'
import { migrations } from '../../db/migrations'
import { aFolder } from './office'

/** Opens a file as another program would, without Talan's own settings and functions. */
export function connect(file: string): SQLite.Database {
  const binding = nativeBinding()
  return new SQLite(file, binding ? { nativeBinding: binding } : {})
}

/** Makes a file that is migrated up to the named step and no further, with its own device. Returns the open connection. */
export async function aStoreAt(step: string): Promise<SQLite.Database> {
  const raw = connect(join(aFolder(), 'old.talan'))
  await stepTo(raw, step)
  raw.prepare("insert into device (rid, space_id, device_id) values (1, 'office', '0123456789ab')").run()
  return raw
}

/** Migrates a file to a later step. */
export async function stepTo(raw: SQLite.Database, step: string): Promise<void> {
  const names = Object.keys(migrations)
  const upTo = names.slice(0, names.indexOf(step) + 1)
  await migrate(raw, Object.fromEntries(upTo.map(name => [name, migrations[name] as (typeof migrations)[string]])))
}

export const tablesOf = (raw: SQLite.Database): string[] =>
  raw
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'kysely_%' and name not like 'name_index_%' order by name",
    )
    .pluck()
    .all() as string[]
