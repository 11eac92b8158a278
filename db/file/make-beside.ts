import { existsSync, renameSync, rmSync } from 'node:fs'
import { Refused } from '../../src-shared/refusals/refusal'
import { layAside } from './rescue'
import { unfinishedFile } from './unfinished'

/**
 * Makes a store's file beside its place and then renames it into it, so that a file of that name is whole or is not there. Refuses to
 * overwrite a file.
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
    renameSync(unfinished, file)
    return made
  } catch (error) {
    for (const suffix of ['', '-wal', '-shm']) rmSync(unfinished + suffix, { force: true })
    if (error instanceof Refused && 'file' in error.refusal && error.refusal.file === unfinished)
      throw new Refused({ ...error.refusal, file })
    throw error
  }
}
