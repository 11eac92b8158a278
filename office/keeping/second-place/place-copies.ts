import { createHash } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { openForReading } from '../../../db/file/connect'
import type { PlaceCopy } from '../../../src-shared/program/second-place'
import { keptBackups } from '../backups/kept-backups'

/** A copy in a second place with its path, and whose it is: a mark of the office and of the computer that wrote it. */
export type PlaceCopyFile = PlaceCopy & { readonly file: string; readonly mark: string }

const shape = /^kontor (\d{4}-\d{2}-\d{2})T(\d{2})\.(\d{2})\.(\d{2})Z ([0-9a-f]{8})\.tar(\.age)?$/

/** The most that the copies of one office take in a second place, in bytes. The newest is kept even if it is larger. */
const mostPlaceBytes = 10 * 1024 ** 3

/** True if a path has the name of a copy in a second place. */
export const isPlaceCopyName = (path: string): boolean => /\.tar(\.age)?$/.test(path)

/**
 * Returns what marks the copies of an office from this computer. Two laptops with the same office may share a place, and neither deletes the
 * copies of the other.
 */
export function copyMark(store: string): string {
  const raw = openForReading(store)
  try {
    const office = raw.prepare('select space_id from device').pluck().get() as string
    return createHash('sha256').update(`${office}\n${hostname()}`).digest('hex').slice(0, 8)
  } finally {
    raw.close()
  }
}

/** Returns the path of a copy in a place, by the instant whose office it holds. */
export function placeCopyFile(folder: string, at: string, mark: string, isEncrypted: boolean): string {
  const instant = new Date(at).toISOString().slice(0, 19).replaceAll(':', '.')
  return join(folder, `kontor ${instant}Z ${mark}.tar${isEncrypted ? '.age' : ''}`)
}

/** Returns the copies in a folder, newest first; none if it cannot be reached. A file that is not finished has another name. */
export async function placeCopies(folder: string): Promise<PlaceCopyFile[]> {
  const names = await readdir(folder).catch(() => [])
  const found: PlaceCopyFile[] = []
  for (const name of names) {
    const [whole, day, hours, minutes, seconds, mark = '', ending] = shape.exec(name) ?? []
    if (whole === undefined) continue
    const file = join(folder, name)
    const size = await stat(file).catch(() => undefined)
    if (!size?.isFile()) continue
    const at = `${day}T${hours}:${minutes}:${seconds}Z`
    found.push({ file, name, at, mark, bytes: size.size, isEncrypted: ending !== undefined })
  }
  return found.sort((one, other) => (one.at < other.at ? 1 : -1))
}

/** Deletes the copies of one office that the rule of `keptBackups` does not keep. Those of other offices and computers stay. */
export async function thinPlace(folder: string, mark: string, now: Date, most = mostPlaceBytes): Promise<void> {
  const own = (await placeCopies(folder))
    .filter(copy => copy.mark === mark)
    .map(copy => ({ ...copy, kind: 'timely' as const }))
  const kept = keptBackups(own, now, most)
  for (const copy of own) if (!kept.includes(copy)) await rm(copy.file, { force: true })
}
