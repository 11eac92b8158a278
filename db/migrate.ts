import type SQLite from 'better-sqlite3'
import { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { installChangeRecord } from './change-record'
import { migrations } from './migrations'
import { sealEveryDevice } from './seals/seal-entries'
import { dialectOn } from './statement-cache'

/** The first version of the file in which the change record has seals. */
const firstSealedVersion = 32

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
    raw.exec('commit')
  } catch (error) {
    // On a full disk SQLite has already rolled back by itself.
    if (raw.inTransaction) raw.exec('rollback')
    throw error
  }
}
