import { closeSync, existsSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import SQLite from 'better-sqlite3'
import { Kysely } from 'kysely'
import type { InteractionId } from '../../src-shared/records/ids'
import { type NotesFault, Refused } from '../../src-shared/refusals/refusal'
import { connect } from '../file/connect'
import { diskRefusal } from '../file/disk-refusal'
import { folderRefusal } from '../file/folder-refusal'
import { configure, readHeader } from '../file/open-file'
import { dialectOn } from '../statement-cache'
import type { Store } from '../store'
import { notesFileOf } from './notes-file'
import { settleLeft } from './pending-notes'
import { bringUpToDate, notesVersion } from './schema-steps'
import type { PrivateNotes, PrivateTables } from './tables'

/** The application id of a file of notes: "TALP" in ASCII. A file of notes is then never taken for an office, nor an office for notes. */
const notesApplicationId = 0x54414c50

const unusable = (file: string, fault: NotesFault): Refused => new Refused({ code: 'notes-unusable', file, fault })

/** Turns an error about a file of notes into a refusal. Returns an error it does not know unchanged. */
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

/**
 * Refuses a file that is not a file of notes, or is of a newer version. An empty file is accepted: its creation was cut off before anything
 * was written.
 */
function checkNotesHeader(file: string): void {
  const header = readHeader(file)
  if (header === 'empty') return
  if (header?.applicationId !== notesApplicationId) throw unusable(file, 'foreign')
  if (header.userVersion > notesVersion) throw unusable(file, 'newer')
}

function openNotes(file: string, spaceId: string): SQLite.Database {
  // Created here first: SQLite would let every user of the computer read it.
  if (!existsSync(file)) closeSync(openSync(file, 'ax', 0o600))
  checkNotesHeader(file)
  const raw = connect(file, { fileMustExist: true })
  try {
    if (raw.pragma('application_id', { simple: true }) === 0) raw.pragma(`application_id = ${notesApplicationId}`)
    configure(raw)
    bringUpToDate(raw, spaceId)
    // Asked again of SQLite: the newest header may still be in the write-ahead log.
    if ((raw.pragma('user_version', { simple: true }) as number) > notesVersion) throw unusable(file, 'newer')
    if (raw.prepare('select space_id from notes_of').pluck().get() !== spaceId) throw unusable(file, 'another-office')
    return raw
  } catch (error) {
    raw.close()
    throw error
  }
}

/** True if the office has the interaction, deleted or not. */
const isLogged = async ({ read }: Store, id: InteractionId): Promise<boolean> =>
  (await read.selectFrom('interaction').select('rid').where('id', '=', id).executeTakeFirst()) !== undefined

/**
 * Opens the user's own notes beside an open store, works on them and closes them again, so that no file is held open between uses. A note
 * that a killed program wrote beside an interaction is decided first: it stays if the interaction was logged. Refuses a store that has been
 * moved away or replaced, as its changes do: notes beside an empty place would never be found. Also refuses a file of notes that is
 * foreign, newer, damaged, another office's, busy or write-protected.
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
      // On a full disk nothing can be decided now. What is asked for may still be read.
      await settleLeft(notes, id => isLogged(store, id)).catch(() => undefined)
      return await work(notes, file)
    } finally {
      await notes.destroy()
    }
  } catch (error) {
    throw notesRefusal(file, error)
  }
}

/** Reads the user's own notes. Returns `whenNone` if there is no file of notes, and creates none. Refuses as writing does. */
export async function readPrivateNotes<T>(
  store: Store,
  whenNone: T,
  work: (notes: PrivateNotes) => Promise<T>,
): Promise<T> {
  store.requireInPlace()
  return existsSync(notesFileOf(store)) ? withPrivateNotes(store, work) : whenNone
}
