import { expect, test } from 'vitest'
import { interactionPage, interactionPosition } from '../../db/reads/timelines/interaction-lists'
import type { InteractionId } from '../../src-shared/records/ids'
import { aDemoOffice } from './office'

test('the position of each interaction is the row where the log shows it', async () => {
  const store = await aDemoOffice()
  const { rows, total } = await interactionPage(store.read, { offset: 0, limit: 200 })
  expect(rows).toHaveLength(total)
  for (const [row, { id }] of rows.entries()) expect(await interactionPosition(store.read, id)).toBe(row)
})

test('an interaction that is not in the log has no position, and a deleted one leaves no gap', async () => {
  const store = await aDemoOffice()
  const { rows } = await interactionPage(store.read, { offset: 0, limit: 3 })
  const [, second, third] = rows.map(({ id }) => id)
  await store.change(db =>
    db
      .updateTable('interaction')
      .set({ deleted_at: '2026-11-22T00:00:00Z' })
      .where('id', '=', second as InteractionId)
      .execute(),
  )
  expect(await interactionPosition(store.read, second as InteractionId)).toBeNull()
  expect(await interactionPosition(store.read, third as InteractionId)).toBe(1)
  expect(await interactionPosition(store.read, 'no-such' as InteractionId)).toBeNull()
})
