import type SQLite from 'better-sqlite3'
import { Kysely } from 'kysely'
import { rebuildParts } from '../../../db/derived/derived-faults'
import { forgetIndexStatistics } from '../../../db/derived/index-statistics'
import { openFile } from '../../../db/file/open-file'
import { runDirectly } from '../../../db/run-sql'
import type { Tables, Writer } from '../../../db/schema'
import { mergeSearchIndex } from '../../../db/search/search-maintenance'
import { dialectOn, preparingOn } from '../../../db/statement-cache'

type Part = { readonly type: 'trigger' | 'index'; readonly name: string; readonly sql: string }

/** How much of the file is kept in memory while it is made, in KiB. Indexes are then built without reading it again. */
const cacheSize = 262_144

/** Opens a file that is thrown away if its making fails. So nothing waits for the disk, and what is erased is not overwritten. */
function openToMake(file: string): SQLite.Database {
  const raw = openFile(file)
  // The settings of a connection, but for the journal, which is set back below.
  for (const setting of [
    'synchronous = OFF',
    'secure_delete = OFF',
    'foreign_keys = OFF',
    `cache_size = -${cacheSize}`,
  ])
    raw.pragma(setting)
  raw.pragma('journal_mode = MEMORY')
  return raw
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Takes all triggers off some tables, and all indexes but those of their keys. Returns them in the order in which they were made. */
function bared(raw: SQLite.Database, tables: readonly string[]): readonly Part[] {
  const parts = raw
    .prepare<[string], Part>(
      `select type, name, sql from sqlite_schema where type in ('trigger', 'index') and sql is not null
        and tbl_name in (select value from json_each(?)) order by rowid`,
    )
    .all(JSON.stringify(tables))
  for (const { type, name } of parts) raw.exec(`drop ${type} ${quoted(name)}`)
  return parts
}

/**
 * Writes rows while some tables have no triggers and no indexes but those of their keys. Each index is then built once, from all rows. Triggers
 * and indexes are the same afterwards, in the same order.
 */
function withoutTriggers(raw: SQLite.Database, tables: readonly string[], write: () => void): void {
  const parts = bared(raw, tables)
  raw.transaction(write)()
  raw.transaction(() => {
    for (const { sql } of parts) raw.exec(sql)
  })()
}

/** Derives everything from the rows, by the functions that repair an office, and merges the search index as idle moments do. */
async function derive(raw: SQLite.Database, tell: (phase: string) => void): Promise<void> {
  const prepare = preparingOn(raw)
  const db = new Kysely<Tables>({ dialect: dialectOn(raw, prepare) })
  const change = <T>(work: (one: Writer) => Promise<T>): Promise<T> =>
    db.transaction().execute(one => {
      runDirectly(one, prepare)
      return work(one)
    })
  // The list of words and the index of the register come with the log's, once.
  await change(one => rebuildParts(one, ['search']))
  tell('search')
  await change(async one => {
    while (await mergeSearchIndex(one, 10_000));
  })
  tell('search merged')
  await change(one => rebuildParts(one, ['timelines']))
  tell('timelines and counts')
}

/** Writes the same rows as `fillSetWise` and nothing else: no index, no trigger, nothing derived. It is the least that any making costs. */
export function fillBare<Begun>(
  file: string,
  tables: readonly string[],
  begin: (raw: SQLite.Database) => Begun,
  write: (raw: SQLite.Database, begun: Begun) => void,
): void {
  const raw = openToMake(file)
  try {
    const begun = raw.transaction(() => begin(raw))()
    bared(raw, tables)
    raw.transaction(() => write(raw, begun))()
  } finally {
    raw.close()
  }
}

/**
 * Fills an office's file with many rows: `begin` writes those that the triggers follow one by one, and `write` those of `tables`, which they do
 * not follow. What triggers and idle moments would have done is done once, when all rows are there. Closes the file. `tell` hears of each step.
 */
export async function fillSetWise<Begun>(
  file: string,
  tables: readonly string[],
  begin: (raw: SQLite.Database) => Begun,
  write: (raw: SQLite.Database, begun: Begun) => void,
  tell: (phase: string) => void = () => undefined,
): Promise<void> {
  const raw = openToMake(file)
  try {
    // As in a merge: without entries in the change record.
    raw.exec('update device set is_merging = 1')
    const begun = raw.transaction(() => begin(raw))()
    withoutTriggers(raw, tables, () => write(raw, begun))
    raw.exec('update device set is_merging = 0')
    tell('rows')
    await derive(raw, tell)
    // Last: with statistics of a small index, its upkeep reads all of it for every page.
    raw.exec('analyze')
    forgetIndexStatistics(raw)
    raw.pragma('journal_mode = WAL')
    tell('statistics')
  } finally {
    raw.close()
  }
}
