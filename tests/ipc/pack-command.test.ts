import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeFolders } from '../../office/files/write-folders'
import { writePacks } from '../../office/packs/make-packs'
import type { PartnerId } from '../../src-shared/records/ids'
import { aDemoOffice, aFolder } from '../db/office'
import { answered, ask, askedAt } from './asking'
import { aDemoFile, talan } from './on-command-line'

const packs = (file: string, quarter: string, out: string, ...more: string[]) =>
  talan('report', file, '--quarter', quarter, '--all', '--out', out, ...more)

test('one command writes and locks every partner’s pack, and the locked packs are written again unchanged', async () => {
  const file = await aDemoFile()
  const out = aFolder()
  const first = await packs(file, '2026Q4', join(out, 'a'), '--lock', '--json')
  expect(first).toMatchObject({ code: 0, value: { period: '2026Q4' } })
  expect(first.value.packs).toHaveLength(15)
  expect(first.value.packs.every((pack: { isLocked: boolean }) => pack.isLocked)).toBe(true)
  const again = await packs(file, '2026Q4', join(out, 'b'), '--lock', '--json')
  expect(again.value.actionId).toBeNull()
  expect(again.value.packs.some((pack: { differsFromLock: boolean }) => pack.differsFromLock)).toBe(false)
})

test.each([
  ['an unknown period', 'hösten', 'är ingen period'],
  ['a period to come', '2031Q1', 'har inte börjat'],
  ['a period without partners', '2019Q1', 'Ingen partner deltar'],
])('%s is refused with a message, and no folder is made', async (_what, quarter, sentence) => {
  const out = join(aFolder(), 'ut')
  const refused = await packs(await aDemoFile(), quarter, out)
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toContain(sentence)
  expect(existsSync(out)).toBe(false)
})

test('an existing folder and an impossible one are refused, and nothing is written or locked', async () => {
  const file = await aDemoFile()
  const out = aFolder()
  expect((await packs(file, '2026Q4', out)).code).toBe(0)
  writeFileSync(join(out, 'talan-2026Q4-gemensam', 'min-anteckning.txt'), 'mine')
  const before = readdirSync(out, { recursive: true }).toSorted()
  const refused = await packs(file, '2026Q4', out, '--lock')
  expect(refused.err).toContain('finns redan och är orörd')
  expect(readdirSync(out, { recursive: true }).toSorted()).toEqual(before)
  const locked = await packs(file, '2026Q4', join(aFolder(), 'c'), '--json')
  expect(locked.value.packs.some((pack: { isLocked: boolean }) => pack.isLocked)).toBe(false)
  const taken = join(aFolder(), 'fil')
  writeFileSync(taken, '')
  expect((await packs(file, '2026Q4', join(taken, 'ut'))).err).toContain('Det går inte att spara i mappen')
})

test('a full disk leaves no half-written folder, and nothing is confirmed', async () => {
  const place = aFolder()
  let isConfirmed = false
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' })
  const folders = [
    { name: 'a', files: async () => [{ name: 'a.txt', bytes: new Uint8Array([1]) }] },
    { name: 'b', files: () => Promise.reject(full) },
  ]
  const written = writeFolders(place, folders, async () => {
    isConfirmed = true
  })
  await expect(written).rejects.toMatchObject({ refusal: { code: 'disk-full', folder: place } })
  expect([readdirSync(place), isConfirmed]).toEqual([[], false])
})

test('the next folder is made while the bytes of a file are still awaited', async () => {
  const place = aFolder()
  let send: (bytes: Uint8Array) => void = () => undefined
  const late = new Promise<Uint8Array>(resolve => {
    send = resolve
  })
  const folders = [
    { name: 'a', files: async () => [{ name: 'a.txt', bytes: late }] },
    {
      name: 'b',
      files: async () => {
        send(new Uint8Array([1]))
        return [{ name: 'b.txt', bytes: new Uint8Array([2]) }]
      },
    },
  ]
  await writeFolders(place, folders, async () => undefined)
  expect([...readFileSync(join(place, 'a', 'a.txt'))]).toEqual([1])
  expect([...readFileSync(join(place, 'b', 'b.txt'))]).toEqual([2])
})

test('bytes that never come leave no folder, whichever folder is being made then', async () => {
  for (const failing of [0, 1]) {
    const place = aFolder()
    const fails = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
    const folders = ['a', 'b'].map((name, index) => ({
      name,
      files: async () => [
        { name: 'first.txt', bytes: index === failing ? fails() : new Uint8Array([1]) },
        { name: 'second.txt', bytes: new Uint8Array([2]) },
      ],
    }))
    const written = writeFolders(place, folders, async () => undefined)
    await expect(written).rejects.toMatchObject({ refusal: { code: 'disk-full', folder: place } })
    expect(readdirSync(place)).toEqual([])
  }
})

test.each([
  ['without a folder', ['--quarter', '2026Q4', '--all']],
  ['of one partner and all', ['--quarter', '2026Q4', '--all', '--partner', 'umea-kommun', '--out', 'x']],
  ['locked but not all', ['--quarter', '2026Q4', '--lock', '--out', 'x']],
])('packs %s are a misuse', async (_what, options) => {
  expect((await talan('report', await aDemoFile(), ...options)).code).toBe(2)
})

test('the window reads what to mend, the preview of a pack and the locked packs', async () => {
  const store = await aDemoOffice()
  await store.change(db =>
    db
      .updateTable('interaction_issue')
      .set({ deleted_at: 'x' })
      .where('interaction_id', '=', 'demo-i15' as never)
      .execute(),
  )
  const latest = await answered(store, 'pack:check', {})
  expect(latest).toMatchObject({ code: '2026Q3', isOver: true })
  const check = await answered(store, 'pack:check', { period: '2026Q4' })
  expect(check).toMatchObject({ interactions: 27, isOver: false })
  expect(check.partnerIds).toHaveLength(14)
  expect(check.rows.filter(({ problems }) => problems.includes('no-issue')).map(({ id }) => id)).toEqual(['demo-i15'])
  expect(check.rows.filter(({ problems }) => problems.includes('not-shareable'))).toHaveLength(3)
  const one = { period: '2026Q4', language: 'en', partnerId: 'region-norrbotten' } as const
  const preview = await answered(store, 'pack:preview', one)
  expect(preview).toMatchObject({ title: 'Quarterly report, quarter 4 of 2026, Region Norrbotten', lockId: null })
  const partnerIds = ['region-norrbotten' as PartnerId]
  await writePacks(store, { period: '2026Q4', language: 'sv', partnerIds }, aFolder(), true, askedAt)
  const [locked] = await answered(store, 'pack:list', {})
  const id = locked?.id ?? ''
  expect((await answered(store, 'pack:preview', one)).lockId).toBe(id)
  expect(await ask(store, 'pack:unlock', { id, reason: ' ' })).toMatchObject({ refusal: { code: 'no-unlock-reason' } })
  await answered(store, 'pack:unlock', { id, reason: 'Fel partner' })
  expect(await answered(store, 'pack:list', {})).toMatchObject([{ unlockReason: 'Fel partner' }])
})
