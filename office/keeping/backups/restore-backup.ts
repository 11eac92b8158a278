import { chmodSync, copyFileSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { contentsNamed } from '../../../db/archive/archive-source'
import { contentFile, isContentName, keepContents } from '../../../db/attachments/content-files'
import { connect } from '../../../db/file/connect'
import { refusalOf } from '../../../db/file/open-file'
import { finishReplacing, replaceFile } from '../../../db/file/replace-file'
import { unfinishedFile } from '../../../db/file/unfinished'
import { firstFaultIn } from '../../../db/file/whole-file'
import { openStore } from '../../../db/store'
import { Refused } from '../../../src-shared/refusals/refusal'
import { backupFolder, closedFolder, contentsBase, newBackupFile } from './backup-folder'
import { thinBackups } from './make-backup'
import { isOfAnotherOffice } from './other-office'

/** An office to be replaced by one of its copies, for the login whose own notes come back if they are gone. */
export type ToRestore = { readonly file: string; readonly copy: string; readonly user: string }

/** What restoring did: where the replaced file is kept, so that it can be restored in turn. */
export type Restored = { readonly replaced: string | null }

/**
 * Empties the log into a file that is about to be replaced, and refuses one that another program has open: it would go on writing into the
 * replaced file. A damaged file is kept as it is, with its log.
 */
function settle(file: string): void {
  if (!existsSync(file)) return
  let raw: ReturnType<typeof connect> | undefined
  try {
    raw = connect(file, { fileMustExist: true, timeout: 2_000 })
    raw.pragma('locking_mode = exclusive')
    raw.exec('begin immediate; commit')
    raw.pragma('wal_checkpoint(truncate)')
  } catch (error) {
    const refusal = refusalOf(file, error)
    if (refusal instanceof Refused && refusal.refusal.code === 'store-busy') throw refusal
    if (!(refusal instanceof Refused)) throw error
  } finally {
    raw?.close()
  }
}

/**
 * Makes the file that takes the place of the office: the copy, checked, brought to this program's version, and without the token of the device
 * that it was copied from, so that it becomes a device of its own.
 */
async function prepare({ file, copy, user }: ToRestore): Promise<string> {
  const next = unfinishedFile(file)
  try {
    copyFileSync(copy, next)
    const fault = firstFaultIn(next)
    if (fault !== undefined) throw new Refused({ code: 'store-damaged', file: copy, detail: fault })
    const raw = connect(next, { fileMustExist: true })
    try {
      raw.prepare('update device set token = null').run()
    } finally {
      raw.close()
    }
    const store = await openStore(next, user, { laptop: null })
    await store.close()
    return next
  } catch (error) {
    rmSync(next, { force: true })
    throw refusalOf(copy, error)
  } finally {
    // A log, or the copy that an update makes before it begins.
    for (const name of readdirSync(dirname(next)))
      if (name.startsWith(basename(next)) && name !== basename(next)) rmSync(join(dirname(next), name), { force: true })
  }
}

/** Brings back the attachments that the office names, where they are gone beside it and lie with the copies. */
async function bringContents(file: string, folder: string): Promise<void> {
  const raw = connect(file, { fileMustExist: true, readonly: true })
  let names: string[]
  try {
    names = contentsNamed(raw).flatMap(({ sha256 }) => (isContentName(sha256) ? [sha256] : []))
  } finally {
    raw.close()
  }
  const lost = names.filter(sha256 => !existsSync(contentFile(file, sha256)))
  const kept = lost.map(sha256 => contentFile(contentsBase(folder), sha256)).filter(content => existsSync(content))
  await keepContents(file, kept)
}

/** Brings back the own notes that came with a copy, for each login that has none beside the office. */
function bringNotes(file: string, copy: string): void {
  const name = basename(copy)
  for (const other of readdirSync(dirname(copy))) {
    if (!other.startsWith(`${name}.`) || !other.endsWith('.egna-anteckningar')) continue
    const notes = file + other.slice(name.length)
    if (existsSync(notes)) continue
    copyFileSync(join(dirname(copy), other), notes)
    chmodSync(notes, 0o600)
  }
}

/**
 * Puts a copy in the place of an office that no program has open. The replaced file is kept among the copies, so restoring that one undoes
 * this. The log of the replaced file never gets into the copy. Attachments that are gone come back, and the user's own notes if theirs are.
 * Refuses a copy that is damaged, of another office or of a newer program, and an office that is open elsewhere; nothing is then changed.
 */
export async function restoreBackup(toRestore: ToRestore, now: Date): Promise<Restored> {
  const { file, copy } = toRestore
  const folder = backupFolder(file)
  if (!existsSync(copy)) throw new Refused({ code: 'store-missing', file: copy })
  finishReplacing(file)
  settle(file)
  // A log that is still there belongs to an office that cannot be read, and reading it once more could change it.
  if (!existsSync(`${file}-wal`) && isOfAnotherOffice(file, copy))
    throw new Refused({ code: 'second-place', fault: 'another-office', what: copy })
  const next = await prepare(toRestore)
  closedFolder(folder)
  const kept = newBackupFile(folder, now, 'replaced')
  const wasThere = existsSync(file)
  // A copy is for the user alone to read; the office may be for more logins than that.
  if (wasThere) chmodSync(next, statSync(file).mode & 0o777)
  replaceFile(file, { next, kept })
  await bringContents(file, dirname(copy))
  if (existsSync(kept)) chmodSync(kept, 0o600)
  bringNotes(file, copy)
  thinBackups(folder, now)
  return { replaced: wasThere ? kept : null }
}
