import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { openStore, type Store } from '../../db/store'
import { afterTest } from '../after-test'

/** Makes a folder for one test, which is removed after it. Returns its path. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'talan-test-'))
  afterTest(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Closes the store after the test. */
export function closing(store: Store): Store {
  afterTest(() =>
    store.close().then(
      () => undefined,
      () => undefined,
    ),
  )
  return store
}

/** Returns a new office on a real file, with reference data and no people. */
export const anOffice = (): Promise<Store> => copyOf(inject('emptyOffice'))

/** Returns the demo office, for which the expected counts were worked out. */
export const aDemoOffice = (): Promise<Store> => copyOf(inject('demoOffice'))

async function copyOf(template: string): Promise<Store> {
  const file = join(aFolder(), 'kontor.talan')
  copyFileSync(template, file)
  return closing(await openStore(file, 'test'))
}
