import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createOffice } from '../../db/office'
import { applicationId, programVersion } from '../../db/program-version'
import { officeCounts } from '../../db/reads/home/office-counts'
import { openStore } from '../../db/store'
import { aFolder, anOffice, closing } from './office'
import { connect } from './raw-store'

const bytesOf = (file: string) => readFileSync(file).toString('base64')

test('a new office has the reference data and no people', async () => {
  const { read } = await anOffice()
  expect(await officeCounts(read)).toEqual({
    tasks: 4,
    areas: 4,
    issues: 12,
    partners: 14,
    projects: 2,
    organisations: 215,
    persons: 0,
    staff: 0,
    interactions: 0,
  })
})

test('making an office does not overwrite a file', async () => {
  const file = join(aFolder(), 'brev.txt')
  writeFileSync(file, 'Kära dagbok')
  await expect(createOffice(file, 'test')).rejects.toMatchObject({ refusal: { code: 'store-exists', file } })
  expect(readFileSync(file, 'utf8')).toBe('Kära dagbok')
})

test('an office that cannot be made leaves nothing behind', async () => {
  const folder = aFolder()
  const nowhere = join(folder, 'finns', 'inte', 'kontor.talan')
  await expect(createOffice(nowhere, 'test')).rejects.toMatchObject({
    refusal: { code: 'store-not-writable', file: nowhere },
  })
  expect(readdirSync(folder)).toEqual([])
})

test('a missing file is refused', async () => {
  const file = join(aFolder(), 'kontor.talan')
  await expect(openStore(file, 'test')).rejects.toMatchObject({ refusal: { code: 'store-missing', file } })
  expect(existsSync(file)).toBe(false)
})

test.each([
  ['a text', (file: string) => writeFileSync(file, 'Datum;Kontakt\n')],
  ['an empty file', (file: string) => writeFileSync(file, '')],
  ['a folder', (file: string) => mkdirSync(file)],
  ['another program’s SQLite file', (file: string) => connect(file).exec('create table a (b)').close()],
])('%s is refused as not being a store', async (_what, make) => {
  const file = join(aFolder(), 'annat.talan')
  make(file)
  await expect(openStore(file, 'test')).rejects.toMatchObject({ refusal: { code: 'not-a-store', file } })
})

test('a store of a newer program is refused, and not one byte of it changes', async () => {
  const { file } = await anOffice()
  const newer = connect(file)
  newer.pragma(`user_version = ${programVersion + 4}`)
  newer.pragma('wal_checkpoint(TRUNCATE)')
  newer.close()
  const copy = join(aFolder(), 'nyare.talan')
  copyFileSync(file, copy)
  const before = bytesOf(copy)
  await expect(openStore(copy, 'test')).rejects.toMatchObject({
    refusal: { code: 'store-is-newer', file: copy, storeVersion: programVersion + 4, programVersion },
  })
  expect(bytesOf(copy)).toBe(before)
})

test.each([-5, 2_147_483_647])(
  'a file with the version %d is refused as not being a store, and is unchanged',
  async version => {
    const { file } = await anOffice()
    const odd = connect(file)
    odd.pragma(`user_version = ${version}`)
    odd.pragma('wal_checkpoint(TRUNCATE)')
    odd.close()
    const copy = join(aFolder(), 'kopia.talan')
    copyFileSync(file, copy)
    const before = bytesOf(copy)
    await expect(openStore(copy, 'test')).rejects.toMatchObject({ refusal: { code: 'not-a-store', file: copy } })
    expect(bytesOf(copy)).toBe(before)
  },
)

test('a newer store is refused even if its version is still only in the write-ahead log', async () => {
  const { file } = await anOffice()
  const newer = connect(file)
  newer.pragma('wal_autocheckpoint = 0')
  newer.pragma(`user_version = ${programVersion + 1}`)
  await expect(openStore(file, 'test')).rejects.toMatchObject({ refusal: { code: 'store-is-newer' } })
  newer.close()
})

test('a truncated store is refused as damaged', async () => {
  const file = join(aFolder(), 'halv.talan')
  const office = await createOffice(file, 'test')
  await office.close()
  truncateSync(file, 40_960)
  const opening = openStore(file, 'test').then(async store => officeCounts(closing(store).read))
  await expect(opening).rejects.toMatchObject({ refusal: { code: 'store-damaged', file } })
})

test('the file carries the application id of Talan', async () => {
  const store = await anOffice()
  const raw = connect(store.file)
  expect(raw.pragma('application_id', { simple: true })).toBe(applicationId)
  raw.close()
})

test('commits are flushed to the disk, references are enforced, and erased data is overwritten', async () => {
  const store = await anOffice()
  const { result } = await store.change(async db => {
    const settings: Record<string, unknown> = {}
    for (const name of ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete']) {
      const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(db)
      settings[name] = Object.values(rows[0] ?? {})[0]
    }
    return settings
  })
  // 2 is FULL: the log is flushed at each commit, not only at each checkpoint.
  expect(result).toEqual({ journal_mode: 'wal', synchronous: 2, foreign_keys: 1, secure_delete: 1 })
})

test('the data of a new office contains no e-mail address', async () => {
  const { file } = await anOffice()
  const bytes = readFileSync(file, 'latin1')
  expect(bytes).not.toMatch(/[\w.]+@[\w.]+\.\w{2,}/)
})
