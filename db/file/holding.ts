import { existsSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import type SQLite from 'better-sqlite3'
import type { Holding, RestoreEffect } from '../../src-shared/program/backup'
import { type AskedFile, type MayName, namingAcross, nullIfUnreadable, openToAsk } from './naming-across'

type Named = RestoreEffect['newestGone'][number]

// Counted from two indexes. A count of the rows that are not deleted reads every row with all its text.
const living = (table: string) =>
  `(select count(*) from ${table}) - (select count(*) from ${table} where deleted_at is not null)`

const held = `select ${living('interaction')} as interactions, ${living('person')} as people,
  ${living('organisation')} as organisations, ${living('commitment')} as commitments`

const newestFirst = 'select id, headline from interaction where deleted_at is null order by rid desc'

/** Returns the first rows of a statement that may be named, at most `most`. */
function firstNamed(raw: SQLite.Database, statement: string, mayName: MayName, most: number): Named[] {
  const found: Named[] = []
  for (const row of raw.prepare(statement).iterate() as IterableIterator<Named>) {
    if (mayName(row.id)) found.push(row)
    if (found.length === most) break
  }
  return found
}

type Counts = Omit<Holding, 'newest'>
const countsOf = (raw: SQLite.Database) => raw.prepare(held).get() as Counts

const newestOf = (raw: SQLite.Database, mayName: MayName): string | null =>
  firstNamed(raw, newestFirst, mayName, 1)[0]?.headline ?? null

const holdingOf = (raw: SQLite.Database, mayName: MayName): Holding => ({
  ...countsOf(raw),
  newest: newestOf(raw, mayName),
})

/** Runs work that asks the office of today what may be named. The office is open no longer than that: a restore waits for it. */
function withNaming<Value>(
  office: string,
  copies: readonly (AskedFile | null)[],
  work: (mayName: MayName) => Value,
): Value {
  if (!existsSync(office)) return work(namingAcross('gone', copies))
  const now = nullIfUnreadable(() => openToAsk(office))
  try {
    return work(namingAcross(now, copies))
  } finally {
    now?.raw.close()
  }
}

type Counted = AskedFile & { readonly counts: Counts }

function openAndCount(copy: string): Counted {
  const opened = openToAsk(copy)
  try {
    return { ...opened, counts: countsOf(opened.raw) }
  } catch (error) {
    opened.raw.close()
    throw error
  }
}

/**
 * Returns what each copy of an office holds, in their order; null for one that cannot be read, which does not hide the others. Lets other
 * requests run between two copies, since opening forty takes a while.
 */
export async function holdingsIn(office: string, copies: readonly string[]): Promise<(Holding | null)[]> {
  const opened: (Counted | null)[] = []
  try {
    for (const copy of copies) {
      opened.push(nullIfUnreadable(() => openAndCount(copy)))
      await setImmediate()
    }
    return withNaming(office, opened, mayName =>
      opened.map(copy => copy && nullIfUnreadable(() => ({ ...copy.counts, newest: newestOf(copy.raw, mayName) }))),
    )
  } finally {
    for (const copy of opened) copy?.raw.close()
  }
}

/**
 * Returns what one copy holds; `office` is the file it is a copy of, null if that is not here. Throws SQLite's error for a copy that cannot be
 * read.
 */
export function holdingOfCopy(office: string | null, copy: string): Holding {
  const opened = openToAsk(copy)
  try {
    return withNaming(office ?? '', [opened], mayName => holdingOf(opened.raw, mayName))
  } finally {
    opened.raw.close()
  }
}

const mostNamed = 10

// The two lists of ids are in the order of an index, so SQLite walks both once. Asking the other file for each row takes ten times as long.
const missing = (from: string, other: string) =>
  `from ${from}.interaction where deleted_at is null and id in (
    select id from (select id from ${from}.interaction except select id from ${other}.interaction order by id)
    union all select id from ${other}.interaction where deleted_at is not null)`

/** Returns how an office differs from another file of it, such as a copy. Throws SQLite's error for a file that cannot be read. */
export function effectOfReplacing(file: string, copy: string): RestoreEffect {
  const past = openToAsk(copy)
  try {
    const now = openToAsk(file)
    try {
      return effectBetween(now, past, copy)
    } finally {
      now.raw.close()
    }
  } finally {
    past.raw.close()
  }
}

function effectBetween(now: AskedFile, past: AskedFile, copy: string): RestoreEffect {
  const { raw } = now
  const mayName = namingAcross(now, [past])
  const then = holdingOf(past.raw, mayName)
  raw.prepare('attach ? as past').run(copy)
  const count = (from: string, other: string) =>
    raw
      .prepare(`select count(*) ${missing(from, other)}`)
      .pluck()
      .get() as number
  return {
    now: holdingOf(raw, mayName),
    then,
    gone: count('main', 'past'),
    back: count('past', 'main'),
    newestGone: firstNamed(raw, `select id, headline ${missing('main', 'past')} order by rid desc`, mayName, mostNamed),
  }
}
