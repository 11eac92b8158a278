import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { contentsNamed } from '../../../db/archive/archive-source'
import { attachmentFolder, contentFile, isContentName, keepContents } from '../../../db/attachments/content-files'
import { openForReading } from '../../../db/file/connect'
import { copyAtOneMoment } from '../../../db/file/copy-at-one-moment'
import { folderRefusal } from '../../../db/file/folder-refusal'
import { moveIntoPlace } from '../../../db/file/make-beside'
import { checkHeader, refusalOf } from '../../../db/file/open-file'
import { finishReplacing } from '../../../db/file/replace-file'
import { dropUnfinished, unfinishedFile } from '../../../db/file/unfinished'
import { notesFileOf } from '../../../db/private-notes/notes-file'
import type { BackupKind } from '../../../src-shared/program/backup'
import { type BackupFile, backupFiles, backupFolder, closedFolder, contentsBase, newBackupFile } from './backup-folder'
import { keptBackups } from './kept-backups'

/** Which office is copied, whose own notes go with it, where the copies are (beside the office if nothing is said), and why it is made. */
export type ToBackUp = {
  readonly file: string
  readonly user: string
  readonly folder?: string | undefined
  readonly kind?: BackupKind | undefined
}

/** Returns the names of the attachments that a store refers to. */
export function contentsOf(file: string): string[] {
  const raw = openForReading(file)
  try {
    return contentsNamed(raw).flatMap(({ sha256 }) => (isContentName(sha256) ? [sha256] : []))
  } finally {
    raw.close()
  }
}

/** Copies the attachments that a copy names and the folder does not have yet. One that is missing beside the office stays missing. */
async function keepAttachments(office: string, copy: string, folder: string): Promise<void> {
  const base = contentsBase(folder)
  const wanted = contentsOf(copy).filter(sha256 => !existsSync(contentFile(base, sha256)))
  await keepContents(
    base,
    wanted.map(sha256 => contentFile(office, sha256)).filter(content => existsSync(content)),
  )
}

/** Copies the user's own notes beside a copy, for that login alone to read. */
async function keepNotes({ file, user }: ToBackUp, target: string): Promise<void> {
  const [notes, copy] = [notesFileOf({ file, user }), notesFileOf({ file: target, user })]
  if (!existsSync(notes)) return
  await copyAtOneMoment(notes, copy)
  chmodSync(copy, 0o600)
}

/** Deletes a copy with the notes that went with it. */
function dropCopy(copy: string, folder: string): void {
  const name = copy.slice(folder.length + 1)
  for (const other of readdirSync(folder)) if (other.startsWith(name)) rmSync(join(folder, other), { force: true })
}

/** Deletes notes that have lost their copy: a kill may come between deleting a copy and deleting the notes that went with it. */
function dropAlone(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, copy] = /^(.+?\.talan)\.(?!ny-).*egna-anteckningar$/.exec(name) ?? []
    if (copy !== undefined && !existsSync(join(folder, copy))) rmSync(join(folder, name), { force: true })
  }
}

/** Deletes the attachments that no copy names any more. */
function dropAttachments(folder: string): void {
  const kept = new Set(backupFiles(folder).flatMap(({ file }) => contentsOf(file)))
  const base = attachmentFolder(contentsBase(folder))
  if (!existsSync(base)) return
  for (const part of readdirSync(base).filter(name => name.length === 2))
    for (const name of readdirSync(join(base, part)))
      if (!kept.has(name)) rmSync(join(base, part, name), { force: true })
}

/** Deletes the copies that the rule of `keptBackups` does not keep. Returns those that stay, newest first. */
export function thinBackups(folder: string, now: Date, most?: number): BackupFile[] {
  const all = backupFiles(folder)
  const kept = keptBackups(all, now, most)
  const gone = all.filter(copy => !kept.includes(copy))
  for (const { file } of gone) dropCopy(file, folder)
  if (gone.length > 0) dropAttachments(folder)
  return kept
}

/**
 * Copies an office as it is now, with its attachments and the user's own notes apart, while work on it goes on. A copy counts when it has been
 * opened and checked: until then it has another name. Thins the older copies, and returns the new one. Refuses a damaged office, a folder that
 * cannot be written to, and a full disk; the copies that were there before stay.
 */
export async function makeBackup(
  { file, user, folder = backupFolder(file), kind = 'timely' }: ToBackUp,
  now: Date,
): Promise<BackupFile> {
  finishReplacing(file)
  checkHeader(file)
  try {
    closedFolder(folder)
    dropUnfinished(folder, '', true)
    dropAlone(folder)
    const target = newBackupFile(folder, now, kind)
    const unfinished = unfinishedFile(target)
    try {
      await copyAtOneMoment(file, unfinished)
      await keepAttachments(file, unfinished, folder)
      await keepNotes({ file, user }, unfinished)
      moveIntoPlace(unfinished, target)
    } catch (error) {
      dropCopy(target, folder)
      throw error
    }
    const made = thinBackups(folder, now).find(copy => copy.file === target)
    if (!made) throw new Error('the newest copy is always kept')
    return made
  } catch (error) {
    throw folderRefusal(folder, refusalOf(file, error))
  }
}
