import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, inject } from 'vitest'
import { openStore, type Store } from '../../db/store'

const opened: Store[] = []
const folders: string[] = []

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close().catch(() => undefined)
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder of its own for a test, removed after it. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'talan-test-'))
  folders.push(folder)
  return folder
}

/** Closes the store after the test. */
export function closing(store: Store): Store {
  opened.push(store)
  return store
}

/** A new office on a real file, with reference data and nobody in it. */
export const anOffice = (): Promise<Store> => copyOf(inject('emptyOffice'))

/** The invented office that the counting rules were worked out on. */
export const aDemoOffice = (): Promise<Store> => copyOf(inject('demoOffice'))

async function copyOf(template: string): Promise<Store> {
  const file = join(aFolder(), 'kontor.talan')
  copyFileSync(template, file)
  return closing(await openStore(file, 'test'))
}
