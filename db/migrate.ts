import type SQLite from 'better-sqlite3'
import { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { installChangeRecord } from './change-record'
import { migrations } from './migrations'
import { dialectOn } from './statement-cache'

/**
 * Brings a store up to the given steps, all of them or none: on any failure the file is as it was. Kysely's migrator opens no
 * transaction on SQLite, so one is held around it.
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
    raw.pragma(`user_version = ${version}`)
    raw.exec('commit')
  } catch (error) {
    // On a full disk SQLite has rolled back by itself.
    if (raw.inTransaction) raw.exec('rollback')
    throw error
  }
}
