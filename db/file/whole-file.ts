import SQLite from 'better-sqlite3'
import { Kysely } from 'kysely'
import { type DerivedPart, derivedParts } from '../../src-shared/program/derived-part'
import { indexNamed, isWrong } from '../derived/derived-faults'
import { isDerivingDue } from '../derived/derived-upkeep'
import { asReader } from '../read-sql'
import { fileFaults } from '../reads/home/office-counts'
import type { Tables } from '../schema'
import { isIndexingDue } from '../search/search-maintenance'
import { dialectOn } from '../statement-cache'
import { openForReading } from './connect'

/** The most faults reported for one table; one is enough to know. */
const told = 3

/**
 * Reads a store's file table by table on a separate connection, and yields what is wrong with each. The caller can stop between two tables.
 * It finds what opening has no time to look for: damage in pages that no question has touched yet.
 */
export function* faultsByTable(file: string): Generator<readonly string[]> {
  const raw = openForReading(file)
  try {
    const tables = raw.prepare(`select name from sqlite_master where type = 'table' and rootpage > 0 order by name`)
    // With the table of tables SQLite also checks the pages that are free.
    for (const table of ['sqlite_schema', ...(tables.pluck().all() as string[])]) {
      const found = raw
        .prepare(`pragma quick_check("${table.replaceAll('"', '""')}")`)
        .pluck()
        .all() as string[]
      yield found
        .filter(text => text !== 'ok')
        .slice(0, told)
        .map(text => `${table}: ${text}`)
    }
  } catch (error) {
    if (!(error instanceof SQLite.SqliteError)) throw error
    yield [error.message]
  } finally {
    raw.close()
  }
}

/** Returns the first fault in a file, read table by table; undefined if it is whole. */
export function firstFaultIn(file: string): string | undefined {
  for (const [fault] of faultsByTable(file)) if (fault !== undefined) return fault
  return undefined
}

/**
 * Returns what SQLite finds wrong in a store's file, read on a separate connection. A connection that has read a search index before it was
 * rebuilt would find the index at odds with itself.
 */
export async function faultsIn(file: string): Promise<Awaited<ReturnType<typeof fileFaults>>> {
  const reader = new Kysely<Tables>({ dialect: dialectOn(openForReading(file)) })
  try {
    return await fileFaults(asReader(reader))
  } finally {
    await reader.destroy()
  }
}

/** Reads each search index of a file by itself, and returns those that contradict themselves. They are rebuilt, and are no damage. */
function contradicting(raw: SQLite.Database): readonly DerivedPart[] {
  const indexes = raw.prepare(`select name from sqlite_master where type = 'table' and sql like '% using fts5(%'`)
  const found = (indexes.pluck().all() as string[]).flatMap(
    name => raw.prepare(`pragma quick_check("${name}")`).pluck().all() as string[],
  )
  return found.flatMap(text => indexNamed(text) ?? [])
}

/**
 * Compares the derived data in a store's file with what the office's own data gives, part by part, on a separate connection. Yields a part
 * that is wrong, or undefined for one that is right. Returns true at its end if all parts were compared. Data that another program has just
 * written, and that is not derived yet, is not wrong but due: the comparison then stops and returns false.
 */
export async function* wrongPartsOf(file: string): AsyncGenerator<DerivedPart | undefined, boolean> {
  const raw = openForReading(file)
  const reader = new Kysely<Tables>({ dialect: dialectOn(raw) })
  const read = asReader(reader)
  try {
    yield* contradicting(raw)
    for (const part of derivedParts) {
      if ((await isDerivingDue(read)) || (await isIndexingDue(read))) return false
      yield (await isWrong(read, part)) ? part : undefined
    }
    return true
  } finally {
    await reader.destroy()
  }
}
