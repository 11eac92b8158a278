import { closeSync, existsSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import SQLite from 'better-sqlite3'
import { Kysely } from 'kysely'
import { type NotesFault, Refused } from '../../src-shared/refusals/refusal'
import { connect } from '../file/connect'
import { diskRefusal } from '../file/disk-refusal'
import { folderRefusal } from '../file/folder-refusal'
import { configure, readHeader } from '../file/open-file'
import { dialectOn } from '../statement-cache'
import type { Store } from '../store'
import { notesFileOf } from './notes-file'
import { bringUpToDate, notesVersion } from './schema-steps'
import type { PrivateNotes, PrivateTables } from './tables'

/** "TALP" in ASCII, so that a file of notes is never taken for an office, nor an office for notes. */
const notesApplicationId = 0x54414c50

const unusable = (file: string, fault: NotesFault): Refused => new Refused({ code: 'notes-unusable', file, fault })

function notesRefusal(file: string, error: unknown): unknown {
  const ofDisk = diskRefusal(dirname(file), error)
  if (ofDisk) return ofDisk
  if (!(error instanceof SQLite.SqliteError)) return folderRefusal(dirname(file), error)
  const { code } = error
  if (code === 'SQLITE_NOTADB') return unusable(file, 'foreign')
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_IOERR_SHORT_READ') return unusable(file, 'damaged')
  if (/^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(code)) return unusable(file, 'busy')
  return /^SQLITE_(READONLY|CANTOPEN|PERM)/.test(code) ? unusable(file, 'not-writable') : error
}

/** An empty file is one whose making was cut off before anything was written in it. */
function checkNotesHeader(file: string): void {
  const header = readHeader(file)
  if (header === 'empty') return
  if (header?.applicationId !== notesApplicationId) throw unusable(file, 'foreign')
  if (header.userVersion > notesVersion) throw unusable(file, 'newer')
}

function openNotes(file: string, spaceId: string): SQLite.Database {
  // Made by us first, since SQLite would let everybody on the computer read it.
  if (!existsSync(file)) closeSync(openSync(file, 'ax', 0o600))
  checkNotesHeader(file)
  const raw = connect(file, { fileMustExist: true })
  try {
    if (raw.pragma('application_id', { simple: true }) === 0) raw.pragma(`application_id = ${notesApplicationId}`)
    configure(raw)
    bringUpToDate(raw, spaceId)
    // Once more from SQLite: the newest header may still stand in the write-ahead log.
    if ((raw.pragma('user_version', { simple: true }) as number) > notesVersion) throw unusable(file, 'newer')
    if (raw.prepare('select space_id from notes_of').pluck().get() !== spaceId) throw unusable(file, 'another-office')
    return raw
  } catch (error) {
    raw.close()
    throw error
  }
}

/**
 * Works on the user's own notes beside an open store, and closes them again, so that nothing of them is held while nobody writes.
 * Refuses a store that has been moved away or replaced, as its changes do, since notes beside an empty place would be found by nobody.
 * Refuses a file of notes, too, that is foreign, newer, damaged, another office's, busy or write-protected.
 */
export async function withPrivateNotes<T>(
  store: Store,
  work: (notes: PrivateNotes, file: string) => Promise<T>,
): Promise<T> {
  store.requireInPlace()
  const { space_id } = await store.read.selectFrom('device').select('space_id').executeTakeFirstOrThrow()
  const file = notesFileOf(store)
  try {
    const notes = new Kysely<PrivateTables>({ dialect: dialectOn(openNotes(file, space_id)) })
    try {
      return await work(notes, file)
    } finally {
      await notes.destroy()
    }
  } catch (error) {
    throw notesRefusal(file, error)
  }
}

/** Reads the user's own notes, if there are any; asking makes no file. Refuses as writing does. */
export async function readPrivateNotes<T>(
  store: Store,
  whenNone: T,
  work: (notes: PrivateNotes) => Promise<T>,
): Promise<T> {
  store.requireInPlace()
  return existsSync(notesFileOf(store)) ? withPrivateNotes(store, work) : whenNone
}
