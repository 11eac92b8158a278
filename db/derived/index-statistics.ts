import type SQLite from 'better-sqlite3'

/** The beginnings of the names of the tables behind the search indexes. */
const namesBehindIndexes = (raw: SQLite.Database): readonly string[] =>
  raw
    .prepare<[], string>(
      `select name || '_' from sqlite_schema where type = 'table' and sql like 'CREATE VIRTUAL TABLE%'`,
    )
    .pluck()
    .all()

/**
 * Deletes the statistics SQLite has gathered for the tables behind a search index. Gathered while the index was small, they make its upkeep
 * read the whole table for every page it drops. At 100,000 interactions a step takes ten seconds with them and four milliseconds without.
 */
export function forgetIndexStatistics(raw: SQLite.Database): void {
  if (!raw.prepare(`select 1 from sqlite_schema where name = 'sqlite_stat1'`).get()) return
  // Read once: to ask it for each row of statistics took several milliseconds at every start.
  const beginnings = namesBehindIndexes(raw)
  const known = raw.prepare<[], string>('select distinct tbl from sqlite_stat1').pluck().all()
  const behind = known.filter(table => beginnings.some(beginning => table.startsWith(beginning)))
  if (behind.length === 0) return
  raw.prepare('delete from sqlite_stat1 where tbl in (select value from json_each(?))').run(JSON.stringify(behind))
  // SQLite has already loaded the statistics; this makes it load what is left of them.
  raw.exec('analyze sqlite_schema')
}
