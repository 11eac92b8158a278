import { sql } from 'kysely'
import { openForReading } from '../../../db/file/connect'
import { readSql } from '../../../db/read-sql'
import type { Reader } from '../../../db/schema'
import { newestCopy } from './backup-folder'

const newest = 'select hlc from change order by hlc desc limit 1'

function newestIn(file: string): string | undefined {
  try {
    const raw = openForReading(file)
    try {
      return raw.prepare(newest).pluck().get() as string | undefined
    } finally {
      raw.close()
    }
  } catch {
    // A copy that cannot be read holds nothing.
    return undefined
  }
}

type Edge = { readonly hlc: string; readonly actionId: string }

const edge = async (read: Reader, end: 'asc' | 'desc'): Promise<Edge | undefined> =>
  (
    await readSql(read, sql<Edge>`select hlc, action_id as actionId from change order by hlc ${sql.raw(end)} limit 1`)
  )[0]

/** True if an open office holds work that no copy has. What an office begins with is no work. */
export async function hasUncopiedWork(read: Reader, file: string): Promise<boolean> {
  const [first, last] = [await edge(read, 'asc'), await edge(read, 'desc')]
  if (!last || last.actionId === first?.actionId) return false
  const copy = newestCopy(file)
  return copy === undefined || newestIn(copy.file) !== last.hlc
}
