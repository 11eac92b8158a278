import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lockedPacks } from '../../db/queries/lock-pack'
import { writePacks } from '../../src-main/packs/make-packs'
import type { PrintPage } from '../../src-main/packs/pack-files'
import type { PartnerId } from '../../src-shared/domain/ids'
import { aDemoOffice, aFolder } from '../db/office'

const now = new Date('2027-01-08T08:00:00Z')
const request = { period: '2026Q4', language: 'sv', partnerIds: ['region-norrbotten' as PartnerId, null] } as const
const print: PrintPage = async html => new TextEncoder().encode(`%PDF of ${html.length} letters`)

test('a pack that was locked with a PDF is not said to differ where there is nothing to print with', async () => {
  const store = await aDemoOffice()
  const printed = await writePacks(store, request, aFolder(), true, now, print)
  for (const { folder } of printed.packs)
    expect(readdirSync(folder).filter(name => name.endsWith('.pdf'))).toHaveLength(1)
  const again = await writePacks(store, request, aFolder(), false, now)
  expect(again.packs.map(({ differsFromLock }) => differsFromLock)).toEqual([false, false])
})

test('when a page cannot be printed no folder is left and nothing is locked', async () => {
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
