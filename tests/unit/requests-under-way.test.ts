import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Store } from '../../db/store'
import { watchingFile } from '../../src-store/file-watch'
import { caringWhenIdle } from '../../src-store/idle-care'
import { requestsUnderWay } from '../../src-store/requests-under-way'

const begun = vi.hoisted((): string[] => [])
vi.mock('node:worker_threads', () => ({
  Worker: class {
    constructor(file: string) {
      begun.push(file)
    }
    on() {
      return this
    }
    unref() {
      return this
    }
  },
}))
vi.mock('../../db/search/search-maintenance', () => ({
  commitsSeen: async () => {
    begun.push('care')
    return 1
  },
  mergeSearchIndex: async () => false,
}))
vi.mock('../../src-store/give-back', () => ({ giveBack: () => undefined }))

const store = {
  read: {},
  change: async () => ({ result: false }),
  checkpoint: () => undefined,
  forgetPages: () => undefined,
} as unknown as Store
const minute = 60_000

beforeEach(() => {
  begun.length = 0
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Returns a request that is under way until it is ended. */
function aLongRequest(requests: ReturnType<typeof requestsUnderWay>) {
  let end: () => void = () => undefined
  const answered = requests.during(
    () =>
      new Promise<void>(resolve => {
        end = resolve
      }),
  )
  return {
    end: async () => {
      end()
      await answered
    },
  }
}

test('the file is not read whole while a request is under way, and is read soon after', async () => {
  const requests = requestsUnderWay()
  const watch = watchingFile(requests, () => undefined)
  const request = aLongRequest(requests)
  watch.opened({ file: 'kontor.talan', isRecountDue: false })
  await vi.advanceTimersByTimeAsync(minute)
  expect(begun).toEqual([])
  await request.end()
  await vi.advanceTimersByTimeAsync(minute)
  expect(begun).toEqual([expect.stringContaining('integrity-worker')])
})

test('the search index is not merged while a request is under way, and is merged soon after', async () => {
  const requests = requestsUnderWay()
  const idle = caringWhenIdle(requests)
  const request = aLongRequest(requests)
  idle.asked(store)
  await vi.advanceTimersByTimeAsync(minute)
  expect(begun).toEqual([])
  await request.end()
  await vi.advanceTimersByTimeAsync(minute)
  expect(begun).toContain('care')
})

test('a request that fails is no longer under way', async () => {
  const requests = requestsUnderWay()
  await expect(requests.during(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused')
  expect(requests.isAny()).toBe(false)
})
