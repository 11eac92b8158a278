import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeBackup } from '../../office/keeping/backups/make-backup'
import { copyToPlace, type ToPlace } from '../../office/keeping/second-place/copy-to-place'
import { placeCopies } from '../../office/keeping/second-place/place-copies'
import { settlePlace, signFile } from '../../office/keeping/second-place/place-folder'
import type { SecondPlaceThread } from '../../src-store/second-place-thread'
import { type HowCopied, timelyPlace } from '../../src-store/timely-place'
import { aDemoOffice, aFolder } from './office'

const user = 'tester'
const at = (instant: string) => vi.setSystemTime(new Date(instant))

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

/** The work of the thread, done here: the copies themselves are real. */
const here = {
  have: (_job: string, given: ToPlace) => copyToPlace(given, new Date()),
  stop: async () => undefined,
} as unknown as SecondPlaceThread

async function anOfficeWithPlace() {
  const { file } = await aDemoOffice()
  const folder = aFolder()
  const told: HowCopied[] = []
  const place = await settlePlace(file, folder)
  const second = timelyPlace(here, (_file, how) => void told.push(how))
  second.use({ place, lastAt: null })
  const backUp = () => makeBackup({ file, user }, new Date())
  const days = async () => (await placeCopies(folder)).map(copy => copy.at.slice(0, 10))
  return { file, folder, told, second, backUp, days }
}

test('one copy a day goes to the place, and the next day only when something new was copied', async () => {
  const { file, told, second, backUp, days } = await anOfficeWithPlace()
  at('2026-11-24T08:00:00Z')
  await backUp()
  await second.look(file)
  at('2026-11-24T15:00:00Z')
  await backUp()
  await second.look(file)
  expect(await days()).toEqual(['2026-11-24'])
  at('2026-11-25T08:00:00Z')
  await backUp()
  await second.look(file)
  at('2026-11-26T08:00:00Z')
  await second.look(file)
  expect(await days()).toEqual(['2026-11-25', '2026-11-24'])
  expect(told).toEqual([{ at: '2026-11-24T08:00:00Z' }, { at: '2026-11-25T08:00:00Z' }])
})

test('a place that is away is no fault, and copying catches up when it is back', async () => {
  const { file, folder, told, second, backUp, days } = await anOfficeWithPlace()
  at('2026-11-24T08:00:00Z')
  await backUp()
  renameSync(signFile(folder), join(folder, 'undan'))
  await second.look(file)
  expect([told, await days()]).toEqual([[], []])
  renameSync(join(folder, 'undan'), signFile(folder))
  await second.look(file)
  expect(await days()).toEqual(['2026-11-24'])
})

test('a copy that fails is reported, not begun again at each look, and made a quarter of an hour later', async () => {
  const { file, folder, told, second, backUp, days } = await anOfficeWithPlace()
  at('2026-11-24T08:00:00Z')
  await backUp()
  const key = { recipient: 'age1', sha256: '0' }
  second.use({ place: { ...(await settlePlace(file, folder)), key }, lastAt: null })
  await second.look(file)
  await second.look(file)
  expect(told).toMatchObject([{ fault: { refusal: { code: 'second-place', fault: 'no-key' } } }])
  at('2026-11-24T08:15:00Z')
  await second.look(file)
  expect(told).toHaveLength(2)
  second.use({ place: await settlePlace(file, folder), lastAt: null })
  await second.look(file)
  expect(await days()).toEqual(['2026-11-24'])
})

test('an office without a second place, or without a copy yet, gets none', async () => {
  const { file, told, second, days } = await anOfficeWithPlace()
  await second.look(file)
  second.use(null)
  expect(await second.copy(file)).toBeUndefined()
  expect([told, await days()]).toEqual([[], []])
})
