import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lockedPacks } from '../../office/packs/lock-pack'
import { writePacks } from '../../office/packs/make-packs'
import type { PrintPage } from '../../office/paper/printing'
import type { WorkStep } from '../../src-shared/program/work-progress'
import type { PartnerId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import { sharedWords } from '../../src-shared/text/shared-words'
import { aDemoOffice, aFolder } from '../db/office'
import { printedPage } from './a-printed-page'
import { ask } from './asking'

const now = new Date('2027-01-08T08:00:00Z')
const request = { period: '2026Q4', language: 'sv', partnerIds: ['region-norrbotten' as PartnerId, null] } as const
const print = printedPage

test('a pack locked with a PDF does not differ when it is written where nothing can print', async () => {
  const store = await aDemoOffice()
  const printed = await writePacks(store, request, aFolder(), true, now, print)
  for (const { folder } of printed.packs)
    expect(readdirSync(folder).filter(name => name.endsWith('.pdf'))).toHaveLength(1)
  const again = await writePacks(store, request, aFolder(), false, now)
  expect(again.packs.map(({ differsFromLock }) => differsFromLock)).toEqual([false, false])
})

test('a page that cannot be printed leaves no folder and locks nothing', async () => {
  const store = await aDemoOffice()
  const place = aFolder()
  let pages = 0
  const fails: PrintPage = async html => {
    pages += 1
    if (pages === 2) throw new Error('the page could not be printed')
    return print(html)
  }
  await expect(writePacks(store, request, place, true, now, fails)).rejects.toThrow('could not be printed')
  expect(readdirSync(place)).toEqual([])
  expect(await lockedPacks(store.read)).toEqual([])
})

test('packs cancelled half way report their progress pack by pack and leave no folder and no lock', async () => {
  const store = await aDemoOffice()
  const place = aFolder()
  const calledOff = new AbortController()
  const told: WorkStep[] = []
  const tell = (progress: WorkStep) => {
    told.push(progress)
    if (progress.done === 1) calledOff.abort()
  }
  const three = { ...request, partnerIds: [...request.partnerIds, 'umea-kommun' as PartnerId] }
  const written = writePacks(store, three, place, true, now, print, { tell, signal: calledOff.signal })
  await expect(written).rejects.toMatchObject({ refusal: { code: 'cancelled' } })
  expect(told).toEqual([
    { done: 0, total: 3, detail: 'region-norrbotten' },
    { done: 1, total: 3, detail: null },
  ])
  expect(readdirSync(place)).toEqual([])
  expect(await lockedPacks(store.read)).toEqual([])
})

test.each([
  ['a full disk', 'ENOSPC', 'Disken är full'],
  ['a file open elsewhere', 'EBUSY', 'är öppen i ett annat program'],
  ['a folder that cannot be written to', 'EACCES', 'Det går inte att spara i mappen'],
])('%s half way is refused with a message, and leaves no folder and no lock', async (_what, code, sentence) => {
  const store = await aDemoOffice()
  const place = aFolder()
  let pages = 0
  const fails: PrintPage = async html => {
    pages += 1
    if (pages === 2) throw Object.assign(new Error(code), { code })
    return print(html)
  }
  const refused = await writePacks(store, request, place, true, now, fails).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Refused)
  expect(sharedWords('sv').refusal((refused as Refused).refusal)).toContain(sentence)
  expect(readdirSync(place)).toEqual([])
  expect(await lockedPacks(store.read)).toEqual([])
})

test.each([
  ['an unknown quarter', '2026Q7', 'är ingen period'],
  ['a period to come', '2031Q1', 'har inte börjat'],
  ['a period without partners', '2019Q1', 'Ingen partner deltar'],
])('the window reports %s before it asks for a folder', async (_what, period, sentence) => {
  const store = await aDemoOffice()
  const asked = await ask(store, 'pack:check', { period })
  expect(asked.ok ? '' : sharedWords('sv').refusal(asked.refusal)).toContain(sentence)
})
