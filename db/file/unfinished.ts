import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** Tells this computer's unfinished files from those of another one that works in the same synced folder. */
const computer = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

/** Ends the name of a file or folder that is not finished: the process that makes it, and the computer it runs on. */
const mark = () => `.ny-${process.pid}-${computer}`
/** SQLite's log of an unfinished store, and the copy that an update makes of one, go with it. */
const marked = /\.ny-(\d+)-([0-9a-f]{8})(?:-[0-9a-f]{12})?(?:-wal|-shm|-journal|\.version-\d+\.kopia)?$/

/** Returns the name under which a file is made, before it is renamed to its own. */
export const unfinishedFile = (file: string): string => file + mark()

/** Returns the path of a folder in which files are made that are then renamed into the folder around it. */
export const unfinishedFolder = (place: string): string =>
  join(place, `.talan${mark()}-${randomBytes(6).toString('hex')}`)

/** True if a process of this computer runs. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // A program of another user runs, and its files are not ours to delete.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * Deletes what killed programs on this computer left unfinished in a folder, among the names that begin so. With `isAlone` also what this
 * program has left, for a caller that knows it makes nothing there now. What cannot be deleted is left for the next time.
 */
export function dropUnfinished(folder: string, begin = '', isAlone = false): void {
  let names: readonly string[]
  try {
    names = readdirSync(folder)
  } catch {
    return
  }
  for (const name of names) {
    const [found, pid, madeOn] = marked.exec(name) ?? []
    if (found === undefined || madeOn !== computer || !name.startsWith(begin)) continue
    const isOwn = Number(pid) === process.pid
    if (isOwn ? !isAlone : isRunning(Number(pid))) continue
    try {
      rmSync(join(folder, name), { recursive: true, force: true })
    } catch {
      // For instance a file that another program has open.
    }
  }
}
