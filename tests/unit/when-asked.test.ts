import { expect, test } from 'vitest'
import { whenAsked } from '../../office/questions/when-asked'

type Loaded = Parameters<typeof whenAsked<'pack:list' | 'pack:settings'>>[1]

test('the code of a group of questions is loaded at the first of them, once, and answers under its own name', async () => {
  let loads = 0
  const load: Loaded = async () => {
    loads += 1
    return { 'pack:list': async () => [], 'pack:settings': async () => ({ words: 'own' }) as never }
  }
  const handlers = whenAsked(['pack:list', 'pack:settings'], load)
  expect(Object.keys(handlers)).toEqual(['pack:list', 'pack:settings'])
  expect(loads).toBe(0)
  expect(await Promise.all([handlers['pack:settings']({}), handlers['pack:list']({})])).toEqual([{ words: 'own' }, []])
  expect(loads).toBe(1)
})

test('code that could not be loaded is tried again at the next question', async () => {
  let loads = 0
  const handlers = whenAsked(['pack:list'], async () => {
    loads += 1
    if (loads === 1) throw new Error('gone')
    return { 'pack:list': async () => [] }
  })
  await expect(handlers['pack:list']({})).rejects.toThrow('gone')
  expect(await handlers['pack:list']({})).toEqual([])
})
