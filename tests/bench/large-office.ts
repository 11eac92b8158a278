import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createOffice } from '../../db/office'
import { programVersion } from '../../db/program-version'
import type { Store } from '../../db/store'
import { loggedTables, writeInteractions, writePeople } from './office/rows-of-office'
import { fillSetWise } from './office/set-wise'

/** Returns the path where an office of this name is kept. Raise the number here when its making changes, or the old file is used. */
export const largeOfficeFile = (folder: string, name: string): string =>
  join(folder, `${name}-made-5-version-${programVersion}.talan`)

/**
 * Makes an office with this number of interactions, unless the file exists, and returns its path. The rows are written as in a merge, without
 * entries in the change record. `besides` adds other content first. `tell` hears of each step of the making.
 */
export async function largeOffice(
  file: string,
  interactions: number,
  besides: (store: Store) => Promise<unknown> = async () => undefined,
  tell?: (phase: string) => void,
): Promise<string> {
  if (existsSync(file)) return file
  mkdirSync(dirname(file), { recursive: true })
  const unfinished = `${file}.unfinished`
  rmSync(unfinished, { force: true })
  const store = await createOffice(unfinished, 'bench')
  await besides(store)
  await store.close()
  await fillSetWise(
    unfinished,
    loggedTables,
    raw => writePeople(raw, interactions),
    (raw, made) => writeInteractions(raw, made, interactions),
    tell,
  )
  renameSync(unfinished, file)
  return file
}
