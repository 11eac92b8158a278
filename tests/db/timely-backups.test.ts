import { afterEach, expect, test, vi } from 'vitest'
import type { SecondPlaceThread } from '../../src-store/second-place-thread'
import { timelyBackups } from '../../src-store/timely-backups'
import { backupLook } from '../../src-store/waits'
import { anOffice } from './office'

/** No second place is chosen here, so its thread has nothing to do. */
const idle = { have: async () => undefined, stop: async () => undefined } as unknown as SecondPlaceThread
const ofTester = () => timelyBackups('tester', idle, () => undefined)

/** Lets what is under way come to its end, which no timer is needed for. */
async function settled() {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate)
}

afterEach(() => void vi.useRealTimers())

test.each(['stop', 'leave'] as const)('a look that is under way at %s is the last one', async end => {
  const store = await anOffice()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const backups = ofTester()
  await backups.opened(store, null)
  expect(vi.getTimerCount()).toBe(1)
  vi.advanceTimersByTime(backupLook)
  await backups[end]()
  await store.close()
  await settled()
  expect(vi.getTimerCount()).toBe(0)
})

test('looks go on as long as the office is open', async () => {
  const store = await anOffice()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const backups = ofTester()
  await backups.opened(store, null)
  for (let look = 0; look < 3; look += 1) {
    vi.advanceTimersByTime(backupLook)
    expect(vi.getTimerCount()).toBe(0)
    await settled()
    expect(vi.getTimerCount()).toBe(1)
  }
  await backups.leave()
  await store.close()
})
