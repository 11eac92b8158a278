import { accessSync, closeSync, constants, existsSync, readSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import SQLite from 'better-sqlite3'
import { Refused } from '../../src-shared/refusals/refusal'
import { applicationId, latestVersion, programVersion } from '../program-version'
import { connect } from './connect'
import { diskRefusal, folderNamedBy } from './disk-refusal'
import { openRegular } from './regular-file'
import { finishReplacing } from './replace-file'
import { dropUnfinished } from './unfinished'
import type { WritesAs } from './writing-turns'

const sqliteMagic = 'SQLite format 3\u0000'

/**
 * Reads from a file's header what it says it is, without letting SQLite touch the file. Returns `empty` for a file without content.
 * Undefined if it is not an SQLite file, or has a version that cannot exist.
 */
export function readHeader(file: string): { applicationId: number; userVersion: number } | 'empty' | undefined {
  if (!statSync(file).isFile()) return undefined
  const header = Buffer.alloc(100)
  const descriptor = openRegular(file)
  try {
    if (readSync(descriptor, header, 0, header.length, 0) === 0) return 'empty'
  } finally {
    closeSync(descriptor)
  }
  if (header.toString('latin1', 0, 16) !== sqliteMagic) return undefined
  // SQLite keeps the version as a signed number; Talan never writes one below zero, or one that counts so many steps.
  const userVersion = header.readInt32BE(60)
  return userVersion < 0 || userVersion > latestVersion
    ? undefined
    : { applicationId: header.readUInt32BE(68), userVersion }
}

/** Refuses a missing file, a file that is not a store, and a store of a newer program. */
export function checkHeader(file: string): void {
  if (!existsSync(file)) throw new Refused({ code: 'store-missing', file })
  const header = readHeader(file)
  if (header === undefined || header === 'empty' || header.applicationId !== applicationId)
    throw new Refused({ code: 'not-a-store', file })
  refuseNewer(file, header.userVersion)
}

function refuseNewer(file: string, storeVersion: number): void {
  if (storeVersion > programVersion) throw new Refused({ code: 'store-is-newer', file, storeVersion, programVersion })
}

function checkWritable(file: string): void {
  try {
    accessSync(existsSync(file) ? file : dirname(file), constants.W_OK)
  } catch (error) {
    throw new Refused({ code: 'store-not-writable', file, detail: (error as NodeJS.ErrnoException).code ?? 'EACCES' })
  }
}

/** How many pages the log has before a commit moves it into the file. */
export const mostInLog = 16_384

/**
 * Sets up a connection that writes. A commit that has been answered is on the disk: `synchronous = FULL` fsyncs the log at each commit. So
 * neither a killed process nor a power cut loses it. What is erased is overwritten (`secure_delete`).
 */
export function configure(raw: SQLite.Database): SQLite.Database {
  raw.pragma('journal_mode = WAL')
  raw.pragma('synchronous = FULL')
  raw.pragma('foreign_keys = ON')
  raw.pragma('secure_delete = ON')
  raw.pragma('cache_size = -16000')
  // A checkpoint writes into the middle of the file and waits for the disk, at times half a second. It is left for idle moments, or until
  // the log has grown to 64 MB.
  raw.pragma(`wal_autocheckpoint = ${mostInLog}`)
  raw.pragma('journal_size_limit = 8388608')
  return raw
}

/**
 * Turns an SQLite error about the file into a refusal. Returns an error it does not know unchanged, as the bug it is. A system error about
 * another file, such as an archive on a stick, is not blamed on this file's disk.
 */
export function refusalOf(file: string, error: unknown): unknown {
  const ofDisk = diskRefusal(folderNamedBy(error) ?? dirname(file), error)
  if (ofDisk) return ofDisk
  if (!(error instanceof SQLite.SqliteError)) return error
  const { code, message } = error
  if (code === 'SQLITE_NOTADB') return new Refused({ code: 'not-a-store', file })
  // A file that ends before its pages do has been cut off.
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_IOERR_SHORT_READ')
    return new Refused({ code: 'store-damaged', file, detail: message })
  if (/^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(code)) return new Refused({ code: 'store-busy', file })
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/.test(code))
    return new Refused({ code: 'store-not-writable', file, detail: code })
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return new Refused({ code: 'names-what-is-gone' })
  return error
}

/**
 * Returns a connection once it is ready. One that cannot be made ready is closed: while it is open, the disk keeps its file, even a file
 * that is removed.
 */
function closedUnless(raw: SQLite.Database, ready: (raw: SQLite.Database) => void): SQLite.Database {
  try {
    ready(raw)
    return raw
  } catch (error) {
    raw.close()
    throw error
  }
}

/**
 * Opens an existing store's file for writing. Refuses a file that is missing, foreign, newer, damaged or write-protected, each by its own
 * code.
 */
export function openFile(file: string): SQLite.Database {
  finishReplacing(file)
  dropUnfinished(dirname(file), basename(file))
  checkHeader(file)
  checkWritable(file)
  try {
    return closedUnless(connect(file, { fileMustExist: true }), raw => {
      configure(raw)
      // Asked again of SQLite: the newest header may still be in the write-ahead log.
      refuseNewer(file, raw.pragma('user_version', { simple: true }) as number)
    })
  } catch (error) {
    throw refusalOf(file, error)
  }
}

/**
 * Opens a file that another thread of this program has open, for writing beside it. The log is then moved into the file only when this connection
 * is told to, since the owner would take it for another program's writing. Commits of a guest that gives way do not wait for the disk: a power cut
 * can take the latest ones, whole, until the log is moved or the owner commits. Refuses as `openFile` does.
 */
export function openAsGuest(file: string, as: Exclude<WritesAs, 'owner'>): SQLite.Database {
  checkHeader(file)
  try {
    return closedUnless(connect(file, { fileMustExist: true }), raw => {
      configure(raw)
      raw.pragma('wal_autocheckpoint = 0')
      if (as === 'lasting') return
      raw.pragma('synchronous = NORMAL')
      // What does not fit is written while a change goes on. Otherwise the commit of a long one writes all of it, and the owner waits for that.
      raw.pragma('cache_size = -4000')
    })
  } catch (error) {
    throw refusalOf(file, error)
  }
}

/** Creates the file of a new, still empty store. Refuses to overwrite a file. */
export function createFile(file: string): SQLite.Database {
  if (existsSync(file)) throw new Refused({ code: 'store-exists', file })
  if (!existsSync(dirname(file))) throw new Refused({ code: 'store-not-writable', file, detail: 'ENOENT' })
  checkWritable(file)
  try {
    return closedUnless(connect(file, {}), raw => {
      raw.pragma(`application_id = ${applicationId}`)
      configure(raw)
    })
  } catch (error) {
    throw refusalOf(file, error)
  }
}
