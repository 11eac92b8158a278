import { expect, test } from 'vitest'
import { oneAhead } from '../../../office/packs/one-ahead'

/** Returns a maker that says which things were begun, and that is done with each when it is told. */
function aMaker() {
  const begun: number[] = []
  const waiting = new Map<number, { readonly done: () => void; readonly failed: (error: Error) => void }>()
  return {
    begun,
    finish: (index: number) => waiting.get(index)?.done(),
    fail: (index: number) => waiting.get(index)?.failed(new Error(`no ${index}`)),
    make: (index: number) =>
      new Promise<string>((resolve, reject) => {
        begun.push(index)
        waiting.set(index, { done: () => resolve(`thing ${index}`), failed: reject })
      }),
  }
}

test('the next thing is begun when one is taken, and no later one', async () => {
  const maker = aMaker()
  const ahead = oneAhead(3, maker.make)
  const first = ahead.take(0)
  expect(maker.begun).toEqual([0])
  maker.finish(0)
  expect(await first).toBe('thing 0')
  expect(maker.begun).toEqual([0, 1])
  maker.finish(1)
  expect(await ahead.take(1)).toBe('thing 1')
  maker.finish(2)
  expect(await ahead.take(2)).toBe('thing 2')
  expect(maker.begun).toEqual([0, 1, 2])
})

test('a failure is heard by whoever takes the thing, and by nobody else', async () => {
  const maker = aMaker()
  const ahead = oneAhead(2, maker.make)
  const first = ahead.take(0)
  maker.finish(0)
  await first
  maker.fail(1)
  await ahead.settled()
  await expect(ahead.take(1)).rejects.toThrow('no 1')
})

test('what is being made is waited for when it is no longer wanted', async () => {
  const maker = aMaker()
  const ahead = oneAhead(2, maker.make)
  const first = ahead.take(0)
  maker.finish(0)
  await first
  let isSettled = false
  const settled = ahead.settled().then(() => {
    isSettled = true
  })
  await new Promise(resolve => setImmediate(resolve))
  expect(isSettled).toBe(false)
  maker.finish(1)
  await settled
  expect(isSettled).toBe(true)
})
