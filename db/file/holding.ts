import type SQLite from 'better-sqlite3'
import type { Holding, RestoreEffect } from '../../src-shared/program/backup'
import { openForReading } from './connect'

const living = (table: string) => `(select count(*) from ${table} where deleted_at is null)`

// A secrecy-marked interaction is counted but never named: a list of copies is seen by whoever looks at the screen.
const named = "confidentiality <> 'secrecy_marked'"

const held = `select ${living('interaction')} as interactions, ${living('person')} as people,
  ${living('organisation')} as organisations, ${living('commitment')} as commitments,
  (select headline from interaction where deleted_at is null and ${named} order by rid desc limit 1) as newest`

function reading<Value>(file: string, work: (raw: SQLite.Database) => Value): Value {
  const raw = openForReading(file)
  try {
    return work(raw)
  } finally {
    raw.close()
  }
}

/** Returns what the office in a file holds. Throws SQLite's error for a file that cannot be read. */
export const holdingIn = (file: string): Holding => reading(file, raw => raw.prepare(held).get() as Holding)

const mostNamed = 10

const missing = (from: string, other: string) =>
  `from ${from}.interaction i where i.deleted_at is null and not exists (select 1 from ${other}.interaction o
    where o.id = i.id and o.deleted_at is null)`

/** Returns how an office differs from another file of it, such as a copy. Throws SQLite's error for a file that cannot be read. */
export function effectOfReplacing(file: string, copy: string): RestoreEffect {
  const then = holdingIn(copy)
  return reading(file, raw => {
    raw.prepare('attach ? as past').run(copy)
    const count = (from: string, other: string) =>
      raw
        .prepare(`select count(*) ${missing(from, other)}`)
        .pluck()
        .get() as number
    const newest = `select i.id, i.headline ${missing('main', 'past')} and i.${named} order by i.rid desc limit ${mostNamed}`
    return {
      now: raw.prepare(held).get() as Holding,
      then,
      gone: count('main', 'past'),
      back: count('past', 'main'),
      newestGone: raw.prepare(newest).all() as RestoreEffect['newestGone'][number][],
    }
  })
}
