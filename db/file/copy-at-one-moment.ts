import { closeSync, fsyncSync, openSync } from 'node:fs'
import { Refused } from '../../src-shared/refusals/refusal'
import { connect, openForReading } from './connect'

/** How many pages are copied before other work of the thread gets a turn. */
const pagesInStep = 2_000

/** Flushes a file to the disk, so that a copy that is renamed into its place is whole after a power cut. */
function flush(file: string): void {
  const descriptor = openSync(file, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Copies a store into a new file as it is at one moment, while others go on writing to it: the open read transaction keeps SQLite's copy from
 * beginning again at each of their commits. The copy is one file without a log, checked and flushed. Refuses a damaged store.
 */
export async function copyAtOneMoment(file: string, target: string): Promise<void> {
  const raw = openForReading(file)
  try {
    raw.exec('begin')
    raw.prepare('select count(*) from sqlite_master').get()
    await raw.backup(target, { progress: () => pagesInStep })
  } finally {
    raw.close()
  }
  const copy = connect(target, { fileMustExist: true })
  try {
    copy.pragma('journal_mode = delete')
    const found = copy.pragma('quick_check(1)', { simple: true }) as string
    if (found !== 'ok') throw new Refused({ code: 'store-damaged', file, detail: found })
  } finally {
    copy.close()
  }
  flush(target)
}
