import { statSync } from 'node:fs'
import { Kysely } from 'kysely'
import { isDerivingDue } from '../derived/derived-upkeep'
import { applicationId, programVersion } from '../program-version'
import type { Reader, Tables } from '../schema'
import { isIndexingDue } from '../search/search-maintenance'
import { dialectOn } from '../statement-cache'
import { openForReading } from './connect'

/**
 * Reads something from a store before it is opened, on a connection that is closed again at once. Returns undefined, without an error,
 * whenever opening would do more than open it: no file, another version, something left to catch up with, or a fault.
 */
export async function atFirstLook<T>(file: string, work: (db: Reader) => Promise<T>): Promise<T | undefined> {
  try {
    // Opening a named pipe or a device would wait for ever.
    if (!statSync(file).isFile()) return undefined
    const raw = openForReading(file)
    const reader = new Kysely<Tables>({ dialect: dialectOn(raw) })
    // A Kysely is not assignable to its read-only form, although it can do all that form promises.
    const read = reader as unknown as Reader
    try {
      const isOurs =
        raw.pragma('application_id', { simple: true }) === applicationId &&
        raw.pragma('user_version', { simple: true }) === programVersion
      if (!isOurs || (await isIndexingDue(read)) || (await isDerivingDue(read))) return undefined
      return await work(read)
    } finally {
      await reader.destroy()
      if (raw.open) raw.close()
    }
  } catch {
    return undefined
  }
}
