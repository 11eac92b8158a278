import type { Store } from '../../../db/store'
import type { ImportInProgress } from './import-in-progress'
import type { RunWork } from './run-work'

const imports = new WeakMap<Store, Promise<ImportInProgress>>()
const followed = new WeakMap<Store, RunWork>()

/** Has the imports of an open office followed, so that a user sees how far they have come and can call them off. */
export const followImports = (store: Store, run: RunWork): void => {
  followed.set(store, run)
}

/** Returns how long work on the imports of an open office is run, so that it is followed and can be called off. */
export const followedBy = (store: Store): RunWork => followed.get(store) ?? (work => work({}))

/**
 * Returns the import in progress of an open office. It is forgotten with the office. Its code is loaded when it is first asked for, since on
 * most days nothing is read in.
 */
export function importOf(store: Store): Promise<ImportInProgress> {
  const known = imports.get(store)
  if (known) return known
  const made = import('./import-in-progress').then(loaded => {
    const one = new loaded.ImportInProgress(store)
    const run = followed.get(store)
    if (run) one.follow(run)
    return one
  })
  imports.set(store, made)
  return made
}
