import { createHash, randomBytes } from 'node:crypto'
import { appendFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { laptopFolder } from './laptop-folder'

/** Tells this computer's unfinished files from those of another one that works in the same synced folder. */
const computer = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

/** Ends the name of a file or folder that is not finished: the process that makes it, and the computer it runs on. */
const mark = () => `.ny-${process.pid}-${computer}`
/** What lies beside an unfinished store goes with it: SQLite's log, the attachments, the user's own notes, the copy that an update makes. */
const marked = /\.ny-(\d+)-([0-9a-f]{8})(?:[-.].*)?$/

/** Names this run of the program on this computer, and the thread of it, for what it has begun and not finished. */
export const thisRun = `${process.pid}-${computer}-${randomBytes(6).toString('hex')}`

/** The folder where this laptop remembers what is being made: one file a run of the program, one path a line. */
const bookFolder = (): string => join(laptopFolder(), 'unfinished')

/** Remembers a path, so that a later run finds what this one leaves there if it is killed. */
function remembered(path: string): string {
  try {
    mkdirSync(bookFolder(), { recursive: true })
    appendFileSync(join(bookFolder(), thisRun), `${resolve(path)}\n`, { mode: 0o600 })
  } catch {
    // A full disk, or a folder that cannot be written to. The next writing in the same place finds it all the same.
  }
  return path
}

/** Returns the name under which a file is made, before it is renamed to its own. */
export const unfinishedFile = (file: string): string => remembered(file + mark())

/** Returns such a name for a file of the laptop's own folder, which `dropLeft` always looks through. */
export const unfinishedOfLaptop = (file: string): string => file + mark()

/** Returns the path of a folder in which files are made that are then renamed into the folder around it. */
export const unfinishedFolder = (place: string): string =>
  remembered(join(place, `.talan${mark()}-${randomBytes(6).toString('hex')}`))

/**
 * Deletes files and folders that could not be finished, if they are there. It throws nothing, since it follows on an error that says more. What cannot be
 * deleted is found by its name another time.
 */
export function dropFailed(...paths: readonly string[]): void {
  for (const path of paths)
    try {
      rmSync(path, { recursive: true, force: true })
    } catch {
      // The folder is gone, or the disk fails: the first error tells it.
    }
}

/** True if a process of this computer runs. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // A program of another user runs, and its files are not ours to delete.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** True if a named run of this computer has ended. A run of another computer is taken to go on: only that computer knows. */
export function hasEnded(run: string): boolean {
  const [pid, madeOn] = run.split('-')
  return madeOn === computer && !isRunning(Number(pid))
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

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/** For so many milliseconds a folder that is not there is looked for again: 30 days. */
const longestAway = 30 * 86_400_000

const isOld = (path: string): Promise<boolean> =>
  stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > longestAway,
    () => false,
  )

/**
 * Deletes what ended runs of the program on this laptop left unfinished, in whichever folder it is. A folder that is not there now, such as
 * one on a stick, is looked for again at later starts.
 */
export async function dropLeft(): Promise<void> {
  dropUnfinished(laptopFolder())
  for (const run of await readdir(bookFolder()).catch(() => [])) {
    if (!hasEnded(run)) continue
    const book = join(bookFolder(), run)
    const paths = (await readFile(book, 'utf8').catch(() => '')).split('\n').filter(Boolean)
    const folders = await Promise.all(paths.map(path => isThere(dirname(path))))
    for (const [nth, path] of paths.entries()) if (folders[nth]) dropUnfinished(dirname(path), basename(path))
    if (folders.every(Boolean) || (await isOld(book))) await rm(book, { force: true }).catch(() => undefined)
  }
}
