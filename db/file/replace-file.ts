import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { connect } from './connect'
import { readRegular } from './regular-file'

/** What a store's file is replaced by, and where the replaced file is kept. */
type Replacing = { readonly next: string; readonly kept: string }

/** The note beside a store that it is being replaced. It outlives a kill: the next opening then finishes. */
const noteOf = (file: string): string => `${file}.byts`

function read(note: string): Replacing | undefined {
  try {
    const { next, kept } = JSON.parse(readRegular(note)) as Partial<Replacing>
    return next !== undefined && kept !== undefined ? { next, kept } : undefined
  } catch {
    // A note that was cut off was written before anything was moved.
    return undefined
  }
}

const moveIfThere = (from: string, to: string): void => {
  if (existsSync(from)) renameSync(from, to)
}

/**
 * Makes a replaced store a file without a log, like every copy: reading it would otherwise leave a log beside it. One that is damaged stays
 * as it is, with its log.
 */
function withoutLog(kept: string): void {
  if (!existsSync(kept)) return
  // A log with something in it could not be emptied. An empty one is left by each reading of a file that keeps a log.
  if ((statSync(`${kept}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) return
  try {
    const raw = connect(kept, { fileMustExist: true })
    try {
      raw.pragma('journal_mode = delete')
    } finally {
      raw.close()
    }
  } catch (error) {
    if (!(error instanceof SQLite.SqliteError)) throw error
  }
}

/**
 * Finishes a replacement that was begun. It is done when the next file is no longer beside the store. The log of the replaced file goes with
 * it, since SQLite would otherwise write it into the next one. Does nothing if none was begun.
 */
export function finishReplacing(file: string): void {
  const note = noteOf(file)
  if (!existsSync(note)) return
  const replacing = read(note)
  if (replacing && existsSync(replacing.next)) {
    const { next, kept } = replacing
    for (const log of ['-wal', '-shm']) moveIfThere(file + log, kept + log)
    // If the store is not there, it was moved before the kill.
    if (!existsSync(kept)) moveIfThere(file, kept)
    renameSync(next, file)
  }
  // The note stays until the replaced file is one file. A kill would otherwise leave SQLite's journal beside it.
  if (replacing) withoutLog(replacing.kept)
  rmSync(note, { force: true })
}

/** Puts a finished file in the place of a store that no program has open, and keeps the replaced file. A kill in the middle is made good. */
export function replaceFile(file: string, replacing: Replacing): void {
  writeFileSync(noteOf(file), JSON.stringify(replacing), { flush: true })
  finishReplacing(file)
}
