import { existsSync } from 'node:fs'
import type SQLite from 'better-sqlite3'
import type { Holding, RestoreEffect } from '../../src-shared/program/backup'
import { type AskedFile, type MayName, namingAcross, nullIfUnreadable, openToAsk } from './naming-across'

type Named = RestoreEffect['newestGone'][number]

const living = (table: string) => `(select count(*) from ${table} where deleted_at is null)`

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

function holdingOf(raw: SQLite.Database, mayName: MayName): Holding {
  const counts = raw.prepare(held).get() as Omit<Holding, 'newest'>
  return { ...counts, newest: firstNamed(raw, newestFirst, mayName, 1)[0]?.headline ?? null }
}

/** Returns what each copy of an office holds, in their order; null for one that cannot be read, which does not hide the others. */
export function holdingsIn(office: string, copies: readonly string[]): (Holding | null)[] {
  const isThere = existsSync(office)
  const now = isThere ? nullIfUnreadable(() => openToAsk(office)) : null
  const opened = copies.map(copy => nullIfUnreadable(() => openToAsk(copy)))
  try {
    const mayName = namingAcross(isThere ? now : 'gone', opened)
    return opened.map(copy => copy && nullIfUnreadable(() => holdingOf(copy.raw, mayName)))
  } finally {
    for (const file of [now, ...opened]) file?.raw.close()
  }
}

const mostNamed = 10

const missing = (from: string, other: string) =>
  `from ${from}.interaction i where i.deleted_at is null and not exists (select 1 from ${other}.interaction o
    where o.id = i.id and o.deleted_at is null)`

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
    newestGone: firstNamed(
      raw,
      `select i.id, i.headline ${missing('main', 'past')} order by i.rid desc`,
      mayName,
      mostNamed,
    ),
  }
}
