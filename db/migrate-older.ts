import type SQLite from 'better-sqlite3'

/**
 * Checks and copies a store, then migrates it to this program's version. The code for it is loaded only here: on most days there is no step
 * to take.
 */
export async function migrateOlder(raw: SQLite.Database, file: string, version: number): Promise<void> {
  const [{ prepareForMigration }, { migrate }] = await Promise.all([
    import('./file/before-migrating'),
    import('./migrate'),
  ])
  await prepareForMigration(raw, file, version)
  await migrate(raw)
}
