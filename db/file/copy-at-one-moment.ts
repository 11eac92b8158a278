import { closeSync, fsyncSync, openSync } from 'node:fs'
import type SQLite from 'better-sqlite3'
import { Refused } from '../../src-shared/refusals/refusal'
import { connect, openForReading } from './connect'
import { firstFaultIn } from './whole-file'

/**
 * How many pages are copied and then flushed: four megabytes. A commit in the office waits for what the disk has to write before it, also of
 * another file. So a copy that is flushed whole at its end makes one logging wait for all of it. Smaller steps make the copy slower, and gain
 * nothing: at its end SQLite writes the sixteen megabytes that it still holds in memory.
 */
const pagesInStep = 1_024

/**
 * Copies a store into a new file as it is at one moment, while others go on writing to it: the open read transaction keeps SQLite's copy from
 * beginning again at each of their commits. The copy is one file without a log, flushed to the disk, for the user alone to read, and its
 * tables are checked. Refuses a damaged store. A search index that contradicts itself is no damage, since it is rebuilt.
 */
export async function copyAtOneMoment(file: string, target: string): Promise<void> {
  const raw = openForReading(file)
  try {
    raw.exec('begin')
    raw.prepare('select count(*) from sqlite_master').get()
    await copyInSteps(raw, target)
  } finally {
    raw.close()
  }
  const fault = firstFaultIn(target)
  if (fault !== undefined) throw new Refused({ code: 'store-damaged', file, detail: fault })
}

async function copyInSteps(raw: SQLite.Database, target: string): Promise<void> {
  const descriptor = openSync(target, 'a', 0o600)
  const progress = () => {
    fsyncSync(descriptor)
    return pagesInStep
  }
  try {
    await raw.backup(target, { progress })
    const copy = connect(target, { fileMustExist: true })
    copy.pragma('journal_mode = delete')
    copy.close()
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
