import { existsSync, renameSync } from 'node:fs'
import type SQLite from 'better-sqlite3'
import { Refused } from '../../src-shared/refusals/refusal'
import { unfinishedFile } from './unfinished'

/** Returns the path of the copy of a store that is made before an update changes it: beside it, named by the version it had. */
export const backupOf = (file: string, version: number): string => `${file}.version-${version}.kopia`

/**
 * Checks that a store is whole, and copies it before an update changes it for good. Refuses a damaged store, since an update would only
 * spread the damage. A copy that exists already is from an earlier attempt and at least as good.
 */
export async function prepareForMigration(raw: SQLite.Database, file: string, version: number): Promise<void> {
  const [fault] = raw.pragma('quick_check(1)') as { quick_check: string }[]
  if (fault && fault.quick_check !== 'ok') throw new Refused({ code: 'store-damaged', file, detail: fault.quick_check })
  const copy = backupOf(file, version)
  if (existsSync(copy)) return
  // Under its own name only when it is whole: a copy that a kill cut short would otherwise be taken for one.
  const unfinished = unfinishedFile(copy)
  await raw.backup(unfinished)
  renameSync(unfinished, copy)
}
