import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import type SQLite from 'better-sqlite3'
import { Refused } from '../../src-shared/refusals/refusal'
import { connect, openForReading } from './connect'
import { diskRefusal } from './disk-refusal'
import { firstFaultIn } from './whole-file'

/** How many pages are copied at a time: four megabytes. */
const pagesInStep = 1_024
/** How many milliseconds the copy waits before it asks again whether the disk has followed. */
const nextLook = 1

/**
 * Flushes a file again and again while it is written, one flush at a time. A commit in the office waits for what the disk has to write before
 * it, also of another file. So a copy that is flushed whole at its end makes one logging wait for all of it, and a copy that waits for each
 * flush before it goes on takes longer.
 */
class Flushing {
  private under: Promise<void> | null = null
  private failure: unknown

  constructor(
    private readonly handle: FileHandle,
    private readonly file: string,
  ) {}

  /** Flushes once. The system does not name the file in an error of flushing, so the name is added: it says which disk fails. */
  private async flush(): Promise<void> {
    await this.handle.sync().catch((error: unknown) => {
      throw error instanceof Error ? Object.assign(error, { path: this.file }) : error
    })
  }

  /** Begins a flush of what is written. False if one is still under way. Throws if an earlier one failed. */
  begin(): boolean {
    if (this.failure !== undefined) throw this.failure
    if (this.under) return false
    this.under = this.flush()
      .catch(error => {
        this.failure = error
      })
      .finally(() => {
        this.under = null
      })
    return true
  }

  /** Waits for the flush under way, and flushes what was written since. Throws if one failed. */
  async end(): Promise<void> {
    await this.under
    this.begin()
    await this.under
    if (this.failure !== undefined) throw this.failure
  }
}

const pause = new Int32Array(new SharedArrayBuffer(4))

/**
 * Copies a store into a new file as it is at one moment, while others go on writing to it: the open read transaction keeps SQLite's copy from
 * beginning again at each of their commits. The copy is one file without a log, flushed to the disk, for the user alone to read, and its
 * tables are checked. Refuses a damaged store, and a disk that is full. A search index that contradicts itself is no damage, since it is rebuilt.
 */
export async function copyAtOneMoment(file: string, target: string): Promise<void> {
  const raw = openForReading(file)
  try {
    raw.exec('begin')
    raw.prepare('select count(*) from sqlite_master').get()
    await copyInSteps(raw, target)
  } catch (error) {
    throw diskRefusal(dirname(target), error) ?? error
  } finally {
    raw.close()
  }
  const fault = firstFaultIn(target)
  if (fault !== undefined) throw new Refused({ code: 'store-damaged', file, detail: fault })
}

async function copyInSteps(raw: SQLite.Database, target: string): Promise<void> {
  const handle = await open(target, 'a', 0o600)
  try {
    const flushing = new Flushing(handle, target)
    const progress = () => {
      if (flushing.begin()) return pagesInStep
      // The disk has not followed: no page is copied this time.
      Atomics.wait(pause, 0, 0, nextLook)
      return 0
    }
    await raw.backup(target, { progress }).finally(() => flushing.end())
    const copy = connect(target, { fileMustExist: true })
    copy.pragma('journal_mode = delete')
    copy.close()
    await flushing.end()
  } finally {
    await handle.close()
  }
}
