import { existsSync, renameSync, rmSync } from 'node:fs'
import { Refused } from '../src-shared/domain/refusal'
import { createStore, openStore, type Store } from './store'

/**
 * Makes a new office: a store with the reference data and nobody in it. It is filled beside its place and renamed into it, so
 * that a file of that name is a whole office or is not there. Refuses to overwrite anything.
 */
export async function createOffice(file: string, user: string): Promise<Store> {
  const unfinished = `${file}.new-${process.pid}`
  if (existsSync(file)) throw new Refused({ code: 'store-exists', file })
  try {
    const store = await createStore(unfinished, user)
    // Read only when an office is made: it is larger than all the code that opens one.
    const { loadReference } = await import('./reference/load')
    await store.change(loadReference)
    await store.close()
    renameSync(unfinished, file)
  } catch (error) {
    for (const suffix of ['', '-wal', '-shm']) rmSync(unfinished + suffix, { force: true })
    if (error instanceof Refused && 'file' in error.refusal) throw new Refused({ ...error.refusal, file })
    throw error
  }
  return openStore(file, user)
}
