import { chmodSync, existsSync } from 'node:fs'
import type SQLite from 'better-sqlite3'
import { Refused } from '../../src-shared/refusals/refusal'
import { contentsNamed } from '../archive/archive-source'
import { contentFile, isContentName, keepContents } from '../attachments/content-files'
import { notesFileOf } from '../private-notes/notes-file'
import { connect } from './connect'
import { makeBeside } from './make-beside'
import { refusalOf } from './open-file'

/** Copies an open database into a new file, and refuses a copy that is not whole. */
async function copyDatabase(raw: SQLite.Database, file: string, target: string): Promise<void> {
  await raw.backup(target)
  const copy = connect(target, { fileMustExist: true })
  try {
    const found = copy.pragma('quick_check(1)', { simple: true }) as string
    if (found !== 'ok') throw new Refused({ code: 'store-damaged', file, detail: found })
  } finally {
    copy.close()
  }
}

/** Copies the notes of one login, for that login alone to read. */
export async function copyNotes(file: string, target: string, user: string): Promise<void> {
  const [from, to] = [notesFileOf({ file, user }), notesFileOf({ file: target, user })]
  if (!existsSync(from)) return
  const notes = connect(from, { fileMustExist: true })
  try {
    await notes.backup(to)
    chmodSync(to, 0o600)
  } finally {
    notes.close()
  }
}

/**
 * Writes an open office into a new file with what lies beside it: attachments that are still in their place, and the user's own notes. A
 * file of notes that lies there already is left. Refuses to overwrite a file, and refuses what cannot be copied whole; there is then no new
 * store, nor anything beside it.
 */
export async function copyOffice(raw: SQLite.Database, file: string, target: string, user: string): Promise<void> {
  try {
    await makeBeside(target, async unfinished => {
      await copyDatabase(raw, file, unfinished)
      const contents = contentsNamed(raw).flatMap(({ sha256 }) =>
        isContentName(sha256) ? contentFile(file, sha256) : [],
      )
      await keepContents(
        unfinished,
        contents.filter(content => existsSync(content)),
      )
      await copyNotes(file, unfinished, user)
    })
  } catch (error) {
    throw refusalOf(target, error)
  }
}
