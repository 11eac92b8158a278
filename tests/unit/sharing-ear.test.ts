import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sharingEar } from '../../src-main/sharing/sharing-ear'
import { unchangedSharingWait } from '../../src-main/waits'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('whoever has seen an older change is answered at once', async () => {
  const ear = sharingEar()
  ear.told({ version: 3, rows: 1 })
  expect(await ear.after(2)).toEqual({ version: 3, rows: 1 })
  // The store thread has been started again since.
  expect(await ear.after(9)).toEqual({ version: 3, rows: 1 })
})

test('whoever has seen the latest is answered by the next one, each who waits', async () => {
  const ear = sharingEar()
  const waiting = [ear.after(0), ear.after(0)]
  ear.told({ version: 1, rows: 0 })
  expect(await Promise.all(waiting)).toEqual([
    { version: 1, rows: 0 },
    { version: 1, rows: 0 },
  ])
})

test('when nothing changes the answer comes after a while, and is the same', async () => {
  const ear = sharingEar()
  ear.told({ version: 1, rows: 0 })
  const waiting = ear.after(1)
  await vi.advanceTimersByTimeAsync(unchangedSharingWait)
  expect(await waiting).toEqual({ version: 1, rows: 0 })
})
