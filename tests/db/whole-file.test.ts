import { closeSync, openSync, writeSync } from 'node:fs'
import { expect, test } from 'vitest'
import { faultsByTable } from '../../db/file/whole-file'
import { sharedWords } from '../../src-shared/text/shared-words'
import { aDemoOffice } from './office'
import { connect } from './raw-store'

test('a whole file has no faults in its tables', async () => {
  const store = await aDemoOffice()
  const found = [...faultsByTable(store.file)]
  expect(found.length).toBeGreaterThan(30)
  expect(found.flat()).toEqual([])
})

test('the check of a file can be stopped between two tables', async () => {
  const store = await aDemoOffice()
  const steps = faultsByTable(store.file)
  expect(steps.next().done).toBe(false)
  expect(steps.return([]).done).toBe(true)
  expect(steps.next().done).toBe(true)
})

test('a damaged page is found in its table, although the file still opens', async () => {
  const store = await aDemoOffice()
  await store.close()
  const raw = connect(store.file)
  raw.pragma('wal_checkpoint(TRUNCATE)')
  const size = raw.pragma('page_size', { simple: true }) as number
  const page = raw
    .prepare("select rootpage from sqlite_master where name = 'commitment_by_due'")
    .pluck()
    .get() as number
  raw.close()
  const descriptor = openSync(store.file, 'r+')
  writeSync(descriptor, Buffer.alloc(size, 0x5a), 0, size, (page - 1) * size)
  closeSync(descriptor)
  const faults = [...faultsByTable(store.file)].flat()
  expect(faults.length).toBeGreaterThan(0)
  expect(faults[0]).toMatch(/commitment|malformed/)
})

test.each(['sv', 'en'] as const)('in %s a damaged file is reported with what is safe and what to do', language => {
  const say = (wholeAt: string | null) =>
    sharedWords(language).refusal({ code: 'store-damaged-in-use', file: 'X.talan', detail: 'sida 7', wholeAt })
  expect(say('2026-11-20T10:00:00Z')).toMatch(/X\.talan.*2026-11-20.*(orörda|untouched)/s)
  expect(say(null)).toMatch(/inte känt|not known/)
})
