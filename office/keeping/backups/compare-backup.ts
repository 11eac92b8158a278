import type SQLite from 'better-sqlite3'
import { openForReading } from '../../../db/file/connect'
import { refusalOf } from '../../../db/file/open-file'
import type { Holding, RestoreEffect } from '../../../src-shared/program/backup'
import { Refused } from '../../../src-shared/refusals/refusal'
import { holdingOf } from './list-backups'

const mostNamed = 10

const missing = (from: string, other: string) =>
  `from ${from}.interaction i where i.deleted_at is null and not exists (select 1 from ${other}.interaction o
    where o.id = i.id and o.deleted_at is null)`

function effectOf(raw: SQLite.Database, copy: string): RestoreEffect {
  const now = holdingOf(raw)
  const past = openForReading(copy)
  let then: Holding
  try {
    then = holdingOf(past)
  } finally {
    past.close()
  }
  raw.prepare('attach ? as past').run(copy)
  const count = (from: string, other: string) =>
    raw
      .prepare(`select count(*) ${missing(from, other)}`)
      .pluck()
      .get() as number
  const newest = raw.prepare(
    `select i.id, i.headline ${missing('main', 'past')} order by i.rid desc limit ${mostNamed}`,
  )
  return {
    now,
    then,
    gone: count('main', 'past'),
    back: count('past', 'main'),
    newestGone: newest.all() as RestoreEffect['newestGone'][number][],
  }
}

/** Returns what restoring a copy would change in an office. Refuses a file of either that cannot be read. */
export function restoreEffect(file: string, copy: string): RestoreEffect {
  try {
    const raw = openForReading(file)
    try {
      return effectOf(raw, copy)
    } finally {
      raw.close()
    }
  } catch (error) {
    if (error instanceof Refused) throw error
    throw refusalOf(file, error)
  }
}
