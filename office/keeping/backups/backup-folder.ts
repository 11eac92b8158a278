import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Backup, BackupKind } from '../../../src-shared/program/backup'

/** The folder beside an office's file where its copies are. */
export const backupFolder = (file: string): string => `${file}.kopior`

/** The attachments of all copies are kept once, as those of a store that is called so. */
export const contentsBase = (folder: string): string => join(folder, 'alla')

/** A copy as its file says: its path and name, when it was made, as an instant in UTC, and why. */
export type BackupFile = Omit<Backup, 'holding'> & { readonly file: string }

const ends = { timely: '', asked: ' begärd', replaced: ' ersatt' } as const satisfies Record<BackupKind, string>
const backupKinds = Object.keys(ends) as BackupKind[]

/** A name that every system takes, in the order of time: `2026-11-29T17.15.00Z`. */
const stamp = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(':', '.')}Z`
const shape = /^(\d{4}-\d{2}-\d{2})T(\d{2})\.(\d{2})\.(\d{2})Z( begärd| ersatt)?\.talan$/

/** Returns a path for a copy made at an instant at which there is none yet. */
export function newBackupFile(folder: string, at: Date, kind: BackupKind): string {
  for (let second = 0; ; second += 1) {
    const file = join(folder, `${stamp(new Date(at.getTime() + second * 1_000))}${ends[kind]}.talan`)
    if (!existsSync(file)) return file
  }
}

/** A folder that is gone or cannot be read has no copies. Why it cannot be is said when the next one is made. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Returns the copies in a folder, newest first. A file that is not finished has another name and does not count. */
export function backupFiles(folder: string): BackupFile[] {
  const found = namesIn(folder).flatMap((name): BackupFile[] => {
    const [whole, day, hours, minutes, seconds, end = ''] = shape.exec(name) ?? []
    if (whole === undefined) return []
    const file = join(folder, name)
    const size = statSync(file, { throwIfNoEntry: false })
    if (!size?.isFile()) return []
    const at = `${day}T${hours}:${minutes}:${seconds}Z`
    const kind = backupKinds.find(known => ends[known] === end) ?? 'timely'
    return [{ file, name, at, kind, bytes: size.size }]
  })
  return found.sort((one, other) => (one.at < other.at ? 1 : -1))
}

/**
 * Makes the folder of copies if it is not there, and lets only the user into it. Copies from an earlier version of the program are closed to
 * others too. Throws the system's error.
 */
export function closedFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  for (const { file } of backupFiles(folder)) chmodSync(file, 0o600)
}

/** Returns the newest local copy of an office; a file that a restore replaced is none. Undefined if there is none. */
export const newestCopy = (file: string): BackupFile | undefined =>
  backupFiles(backupFolder(file)).find(({ kind }) => kind !== 'replaced')
