import { copyFileSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, inject, test } from 'vitest'
import { filesBelow } from '../db/exchange/laptops'
import { aFolder } from '../db/office'
import { talan } from './on-command-line'

const before = process.env['TALAN_LAPTOP_FOLDER']
afterEach(() => {
  process.env['TALAN_LAPTOP_FOLDER'] = before
})

/** Runs a command on one of several laptops: each has a folder of its own for keys and settings. */
const on =
  (laptop: string) =>
  (...words: string[]) => {
    process.env['TALAN_LAPTOP_FOLDER'] = join(laptop, 'settings')
    return talan(...words)
  }

function twoLaptops() {
  const [one, other, place] = [aFolder(), aFolder(), join(aFolder(), 'delad')]
  mkdirSync(place)
  const file = join(one, 'kontor.talan')
  copyFileSync(inject('commandDemo'), file)
  return {
    anna: on(one),
    bo: on(other),
    settings: join(one, 'settings'),
    file,
    bos: join(other, 'kontor.talan'),
    place,
  }
}

test('an office is shared, joined, exchanged and what clashes is settled, all on the command line', async () => {
  const { anna, bo, settings, file, bos, place } = twoLaptops()
  const shared = await anna('share', file, '--folder', place, '--json')
  expect(shared.value).toMatchObject({ code: expect.stringMatching(/^TALAN(-[0-9A-Z]{5}){4}$/), folder: place })
  const keys = filesBelow(join(settings, 'nycklar'))
  expect(keys).toHaveLength(1)
  expect(statSync(keys[0] ?? '').mode & 0o777).toBe(0o600)

  const joined = await bo('join', bos, '--folder', place, '--code', shared.value.code)
  expect([joined.code, joined.out]).toEqual([0, expect.stringContaining('Kontoret finns i')])
  expect((await bo('check', bos, '--json')).value.interactions).toBe(46)
  expect((await anna('sync', file, '--json')).value).toMatchObject({ admitted: 1, problems: [] })

  expect((await anna('edit', file, 'interaction', 'demo-i14', '{"headline":"Annas rubrik"}')).code).toBe(0)
  expect((await bo('edit', bos, 'interaction', 'demo-i14', '{"headline":"Bos rubrik"}')).code).toBe(0)
  await bo('sync', bos)
  const { out } = await anna('sync', file)
  expect(out).toContain('1 sak är att avgöra')
  const { value } = await anna('clashes', file, '--json')
  expect(value).toMatchObject({ count: 1, rows: [{ column: 'headline', table: 'interaction', rowId: 'demo-i14' }] })
  const told = (await anna('clashes', file)).out
  for (const word of ['Annas rubrik', 'Bos rubrik', 'mine', 'theirs', 'förut']) expect(told).toContain(word)
  expect((await anna('clashes', file, '--settle', `${value.rows[0].id}=theirs`)).code).toBe(0)
  await anna('sync', file)
  await bo('sync', bos)
  expect((await bo('clashes', bos)).out).toBe('Det finns inget att avgöra.\n')
  for (const [on, at] of [
    [anna, file],
    [bo, bos],
  ] as const)
    expect((await on('show', at, 'interaction', 'demo-i14')).out).toContain('Bos rubrik')
  expect((await bo('check', bos)).code).toBe(0)
})

test('what is misused or refused is said in a sentence', async () => {
  const { anna, bo, file, bos, place } = twoLaptops()
  expect((await anna('share', file)).code).toBe(2)
  expect((await anna('sync', file)).err).toContain('delas inte från den här filen')
  expect((await bo('join', bos, '--folder', place, '--code', 'TALAN-1')).err).toContain('Kontrollera koden')
  expect((await anna('share', file, '--folder', join(place, 'borta'))).err).toContain('nås inte nu')
  const { value } = await anna('share', file, '--folder', place, '--json')
  await bo('join', bos, '--folder', place, '--code', value.code)
  expect((await bo('join', bos, '--folder', place, '--code', value.code)).code).toBe(1)
  expect((await anna('clashes', file, '--settle', 'ab=x')).code).toBe(2)
  expect((await anna('clashes', file, '--settle', 'ab=mine')).err).toContain('Någon kan redan ha avgjort det')
  const out = (await anna('sync', file, '--shut-out', 'ingen')).err
  expect(out).toContain('Ingen dator som delar kontoret heter ingen')
})
