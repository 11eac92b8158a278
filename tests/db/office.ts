import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { loadDemo } from '../../db/demo/demo-office'
import { createOffice } from '../../db/office'
import type { Store } from '../../db/store'

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
export const anOffice = async (): Promise<Store> => closing(await createOffice(join(aFolder(), 'kontor.talan'), 'test'))

/** The invented office that the counting rules were worked out on. */
export async function aDemoOffice(): Promise<Store> {
  const store = await anOffice()
  await store.change(db => loadDemo(db, new Date('2026-11-22T09:00:00Z')))
  return store
}
