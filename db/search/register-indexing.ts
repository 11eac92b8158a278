import { sql } from 'kysely'
import { readSql } from '../read-sql'
import { runSql } from '../run-sql'
import type { Reader, Writer } from '../schema'
import { indexed } from './indexed-text'
import { peopleOutOfOrder, putAllPeopleInOrder, putPeopleInOrder } from './people-in-order'
import {
  betweenWords,
  type RegisterKind,
  type RegisterSource,
  registerKinds,
  registerNow,
  registerRows,
} from './register-sources'
import { usuallyInOneGo } from './search-indexing'
import { collectWords, enterWords } from './word-list'

/** Enters rows in the register's index, which must hold nothing under their numbers, and their words in the list of words. */
async function enterRows(db: Writer, rows: readonly RegisterSource[]): Promise<void> {
  if (rows.length === 0) return
  const [names, others, met] = [
    new Set<string>(),
    new Set<string>(),
    { names: new Set<string>(), others: new Set<string>() },
  ]
  const lines = rows.map(({ number, source, texts }) => {
    const [named = '', beside = ''] = source.split(betweenWords)
    const line = [number, indexed(named, true), indexed(beside, true), indexed(texts), source] as const
    const isPerson = number % registerKinds.length === registerKinds.indexOf('person')
    if (isPerson) collectWords(line[1], names, met.names)
    else collectWords(line[1], others, met.others)
    for (const text of [line[2], line[3]]) collectWords(text, others, met.others)
    return line
  })
  await sql`insert into register_index (rowid, names, beside, texts, source)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 from json_each(${JSON.stringify(lines)})`.execute(
    db,
  )
  await enterWords(db, others, false)
  await enterWords(db, names, true)
}

/** Returns the row numbers of those of a kind, given by their numbers in the register. */
const ridsOf = (kind: RegisterKind, numbers: readonly number[]): number[] =>
  numbers
    .filter(number => number % registerKinds.length === registerKinds.indexOf(kind))
    .map(number => Math.floor(number / registerKinds.length))

async function enter(
  db: Writer,
  numbers: readonly number[],
  between?: () => Promise<void>,
  inOneGo = usuallyInOneGo,
): Promise<void> {
  for (let from = 0; from < numbers.length; from += inOneGo) {
    if (from > 0) await between?.()
    const some = numbers.slice(from, from + inOneGo)
    for (const kind of registerKinds) {
      const rids = ridsOf(kind, some)
      if (rids.length > 0) await enterRows(db, (await registerRows(kind, rids).execute(db)).rows)
    }
  }
}

/** True if rows of the register wait to be indexed. */
export async function isRegisterDue(db: Reader): Promise<boolean> {
  return (await readSql(db, sql`select 1 from register_queue limit 1`)).length > 0
}

/** From how many rows on they are removed without secure erasing. Reading the whole index anew, which erases them too, costs as much as a dozen. */
const fewestToErase = 50
/** How many pages of the index are read anew with one statement. */
const pagesAtATime = 64

/** Written by hand and not built by Kysely, since these run at every save. */
const statement = {
  remove: 'delete from register_index where rowid in (select value from json_each(?))',
  count: 'select count(*) as number from register_index where rowid in (select value from json_each(?))',
  erasing: `insert into register_index (register_index, rank) values ('secure-delete', cast(? as integer))`,
  merge: `insert into register_index (register_index, rank) values ('merge', ?)`,
} as const

const changesIn = async (db: Writer): Promise<number> =>
  (await runSql<{ total: number }>(db, 'select total_changes() as total'))[0]?.total ?? 0

/**
 * Merges the index to one piece, step by step. What was removed from it is left out of the new piece, and the old ones are overwritten, so that
 * no removed word stays in the file.
 */
async function readAnew(db: Writer, between?: () => Promise<void>): Promise<void> {
  for (;;) {
    const before = await changesIn(db)
    // A negative number merges all pieces, also those that are not due.
    await runSql(db, statement.merge, -pagesAtATime)
    // SQLite counts one change for the statement itself.
    if ((await changesIn(db)) - before < 2) return
    await between?.()
  }
}

/**
 * Removes rows from the register's index. It erases securely: the words of each row are looked for in every piece of the index, which takes a
 * millisecond a row. For many rows it is quicker to note that they are gone and to read the index anew.
 */
async function removeRows(
  db: Writer,
  numbers: readonly number[],
  between: (() => Promise<void>) | undefined,
  inOneGo: number,
): Promise<void> {
  const steps: string[] = []
  for (let at = 0; at < numbers.length; at += inOneGo) steps.push(JSON.stringify(numbers.slice(at, at + inOneGo)))
  let there = 0
  if (numbers.length >= fewestToErase)
    for (const some of steps) there += (await runSql<{ number: number }>(db, statement.count, some))[0]?.number ?? 0
  const isMany = there >= fewestToErase
  if (isMany) await runSql(db, statement.erasing, 0)
  for (const [at, some] of steps.entries()) {
    if (at > 0) await between?.()
    await runSql(db, statement.remove, some)
  }
  if (!isMany) return
  // FTS5 notes what is gone when a savepoint begins, at the latest. Only what is noted is left out of the new piece.
  for (const text of ['savepoint removed', 'release removed']) await runSql(db, text)
  await readAnew(db, between)
  await runSql(db, statement.erasing, 1)
}

/** Written by hand and not built by Kysely, since it runs at every save. */
const queuedNumbers = `select distinct rid * ${registerKinds.length} + kind as number from register_queue order by number`

/** Indexes again the rows of the register whose words have changed since they were last indexed. `between` is awaited between two batches. */
export async function indexQueuedRegister(
  db: Writer,
  between?: () => Promise<void>,
  inOneGo = usuallyInOneGo,
): Promise<void> {
  const rows = await runSql<{ number: number }>(db, queuedNumbers)
  if (rows.length === 0) return
  const numbers = rows.map(({ number }) => number)
  await removeRows(db, numbers, between, inOneGo)
  await enter(db, numbers, between, inOneGo)
  const people = ridsOf('person', numbers)
  for (let at = 0; at < people.length; at += inOneGo) {
    if (at > 0) await between?.()
    await putPeopleInOrder(db, people.slice(at, at + inOneGo))
  }
  await sql`delete from register_queue`.execute(db)
}

/** Builds the register's index again from the tables. */
export async function rebuildRegister(db: Writer): Promise<void> {
  // First the index is rebuilt from its own words. A row is removed by its words, and a damaged index would not find them.
  await sql`insert into register_index (register_index) values ('rebuild')`.execute(db)
  await sql`delete from register_index`.execute(db)
  const { rows } = await sql<{ number: number }>`select number from (${registerNow}) order by number`.execute(db)
  await enter(
    db,
    rows.map(({ number }) => number),
  )
  await putAllPeopleInOrder(db)
  await sql`delete from register_queue`.execute(db)
}

/** Returns how many rows of the register's index, and of the people in order, are missing, extra, or not as the tables say. */
export async function registerFaults(db: Reader): Promise<number> {
  const [row] = await readSql(
    db,
    sql<{ number: number }>`with now as materialized (${registerNow})
      select (select count(*) from now left join register_index kept on kept.rowid = now.number where kept.source is not now.source)
        + (select count(*) from register_index where rowid not in (select number from now)) as number`,
  )
  return (row?.number ?? 0) + (await peopleOutOfOrder(db))
}
