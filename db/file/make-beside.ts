import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Refused } from '../../src-shared/refusals/refusal'
import { diskRefusal } from './disk-refusal'
import { layAside } from './rescue'
import { dropFailed, unfinishedFile } from './unfinished'

type Move = { readonly from: string; readonly to: string }

/** Returns the moves that put a file or a folder into its place. What lies there already stays, and a folder gets what it lacks. */
function movesInto(from: string, to: string): Move[] {
  if (!existsSync(to)) return [{ from, to }]
  if (!lstatSync(from).isDirectory()) return []
  return readdirSync(from).flatMap(name => movesInto(join(from, name), join(to, name)))
}

/** Returns the ends of the names that lie beside a file and belong to it, such as `.bilagor`. SQLite's logs are not among them. */
function endsBeside(file: string): string[] {
  const begin = `${basename(file)}.`
  const names = readdirSync(dirname(file)).filter(name => name.startsWith(begin))
  return names.map(name => name.slice(begin.length - 1))
}

/**
 * Renames a finished store into its place with what was made beside it under its unfinished name, the store last: where it is, all of it
 * is. What fails is moved back.
 */
export function moveIntoPlace(unfinished: string, file: string): void {
  const done: Move[] = []
  try {
    const moves = endsBeside(unfinished).flatMap(end => movesInto(unfinished + end, file + end))
    for (const move of [...moves, { from: unfinished, to: file }]) {
      mkdirSync(dirname(move.to), { recursive: true })
      renameSync(move.from, move.to)
      done.push(move)
    }
    for (const end of endsBeside(unfinished)) rmSync(unfinished + end, { recursive: true, force: true })
  } catch (error) {
    for (const { from, to } of done.toReversed()) renameSync(to, from)
    throw error
  }
}

/** Does the same for a store that could not be made, whose folder may not be there. */
const endsLeft = (unfinished: string): string[] => (existsSync(dirname(unfinished)) ? endsBeside(unfinished) : [])

/**
 * Makes a store's file beside its place and then renames it into it with what was made beside it, so that a store of that name is whole or
 * is not there. Refuses to overwrite a file.
 */
export async function makeBeside<T>(file: string, make: (unfinished: string) => Promise<T>): Promise<T> {
  if (existsSync(file)) throw new Refused({ code: 'store-exists', file })
  const unfinished = unfinishedFile(file)
  try {
    const made = await make(unfinished)
    // Otherwise SQLite would read the log of a store that once lay here into this one.
    layAside(
      ['-wal', '-shm'].map(suffix => file + suffix).filter(log => existsSync(log)),
      false,
    )
    moveIntoPlace(unfinished, file)
    return made
  } catch (error) {
    dropFailed(...['', '-wal', '-shm', ...endsLeft(unfinished)].map(end => unfinished + end))
    if (error instanceof Refused && 'file' in error.refusal && error.refusal.file === unfinished)
      throw new Refused({ ...error.refusal, file })
    // A disk that fills up in the middle of a writing names no file, and so nobody further up can tell which disk it is.
    throw diskRefusal(dirname(file), error) ?? error
  }
}
