import type SQLite from 'better-sqlite3'
import { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { installChangeRecord } from './change-record'
import { takeIn } from './exchange/take-in'
import { migrations } from './migrations'
import type { Tables } from './schema'
import { sealEveryDevice } from './seals/seal-entries'
import { dialectOn } from './statement-cache'

/** The first version of the file in which the change record has seals. */
const firstSealedVersion = 32

/** Writes the rows that other laptops wrote with a newer program, and that had to wait until this file knew of them. */
async function putParked(raw: SQLite.Database): Promise<void> {
  const isThere = raw.prepare("select 1 from sqlite_master where type = 'table' and name = 'parked_row'").get()
  if (isThere === undefined || raw.prepare('select 1 from parked_row limit 1').get() === undefined) return
  await takeIn(new Kysely<Tables>({ dialect: dialectOn(raw) }), [])
}

/**
 * Migrates a store to the given steps, all or none. Throws if a step fails; the file is then as it was before. Kysely's migrator opens no
 * transaction on SQLite, so this function wraps one around it.
 */
export async function migrate(
  raw: SQLite.Database,
  steps: Readonly<Record<string, Migration>> = migrations,
): Promise<void> {
  const version = Object.keys(steps).length
  if (raw.pragma('user_version', { simple: true }) === version) return
  const migrator = new Migrator({
    db: new Kysely({ dialect: dialectOn(raw) }),
    provider: { getMigrations: async () => ({ ...steps }) },
  })
  raw.exec('begin immediate')
  try {
    const { error } = await migrator.migrateToLatest()
    if (error) throw error
    installChangeRecord(raw, version)
    if (version >= firstSealedVersion) await sealEveryDevice(new Kysely({ dialect: dialectOn(raw) }))
    raw.pragma(`user_version = ${version}`)
    await putParked(raw)
    raw.exec('commit')
  } catch (error) {
    // On a full disk SQLite has already rolled back by itself.
    if (raw.inTransaction) raw.exec('rollback')
    throw error
  }
}
