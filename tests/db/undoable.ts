import { expect } from 'vitest'
import type { Writer } from '../../db/schema'
import type { Store } from '../../db/store'
import { undoAction } from '../../office/log/undo/undo-action'
import { livingRows } from './living-rows'

const now = new Date('2026-11-24T10:00:00Z')

/** Makes a change, runs `check`, undoes the change, and checks that the office is as it was. */
export async function undoable(store: Store, work: (db: Writer) => Promise<unknown>, check: () => Promise<unknown>) {
  const before = livingRows(store.file)
  const { actionId } = await store.change(work)
  await check()
  await store.change(db => undoAction(db, actionId, now))
  expect(livingRows(store.file)).toEqual(before)
}
