import { sql } from 'kysely'
import type { DerivedPart } from '../../../src-shared/program/derived-part'
import type { OfficeCounts } from '../../../src-shared/records/reference'
import { derivedFaults, indexNamed } from '../../derived/derived-faults'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

const counted = {
  tasks: 'main_task',
  areas: 'priority_area',
  issues: 'issue',
  partners: 'partner',
  projects: 'project',
  organisations: 'organisation',
  persons: 'person',
  staff: 'staff_member',
  interactions: 'interaction',
} as const satisfies Record<keyof OfficeCounts, string>

/** Returns the number of rows of each kind in the store, without deleted ones. */
export async function officeCounts(db: Reader): Promise<OfficeCounts> {
  const counts = sql.join(
    Object.entries(counted).map(
      ([name, table]) => sql`(select count(*) from ${sql.table(table)} where deleted_at is null) as ${sql.ref(name)}`,
    ),
  )
  const rows = await readSql(db, sql<OfficeCounts>`select ${counts}`)
  return rows[0] as OfficeCounts
}

/**
 * Returns what SQLite finds broken in the file, and references to rows that do not exist. `indexes` are the derived parts whose search
 * index contradicts itself.
 */
export async function fileFaults(db: Reader): Promise<{ faults: readonly string[]; indexes: readonly DerivedPart[] }> {
  const found = await readSql(db, sql<{ quick_check: string }>`pragma quick_check(10)`)
  const texts = found.map(row => row.quick_check).filter(text => text !== 'ok')
  const foreign = await readSql(db, sql`pragma foreign_key_check`)
  const faults = texts.filter(text => indexNamed(text) === undefined)
  if (foreign.length > 0) faults.push(`${foreign.length} broken references`)
  return { faults, indexes: [...new Set(texts.flatMap(text => indexNamed(text) ?? []))] }
}

/** Runs SQLite's own check of the whole file and a recount of what is derived. Returns "ok", or the first faults found. */
export async function integrityOf(db: Reader): Promise<string> {
  const { faults, indexes } = await fileFaults(db)
  const derived = indexes.length + (await derivedFaults(db))
  return [...faults, ...(derived > 0 ? [`${derived} derived rows differ from a recount`] : [])].join('; ') || 'ok'
}
