import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ArchivedRow } from '../../db/archive/archive-schema'
import { openArchiveSource } from '../../db/archive/archive-source'
import { loadArchive } from '../../db/archive/load-archive'
import { contentFile } from '../../db/attachments/content-files'
import { historyPage } from '../../db/reads/history/history'
import { integrityOf } from '../../db/reads/home/office-counts'
import { decisionStages, valueLists } from '../../db/reads/records/value-lists'
import { openStore } from '../../db/store'
import { attachFiles } from '../../office/attachments/attach-files'
import { logInteraction } from '../../office/log/log-interaction'
import { undoAction } from '../../office/log/undo/undo-action'
import { anInteraction, trafikverket } from './an-interaction'
import { aDemoOffice, aFolder, closing } from './office'
import { aStoreAt, connect } from './raw-store'

/** Returns everything that an archive of a store would hold, in memory. */
function contentsOf(file: string) {
  const source = openArchiveSource(file)
  const { schema, spaceId } = source
  const rows = new Map<string, ArchivedRow[]>(
    [...schema.tables, ...schema.record].map(table => [table.name, [...source.rows(table)]]),
  )
  source.close()
  return { schema, spaceId, rows }
}

function archiveOf(file: string) {
  const { schema, spaceId, rows } = contentsOf(file)
  return {
    place: 'arkiv',
    schema,
    spaceId,
    rowCount: [...rows.values()].reduce((sum, some) => sum + some.length, 0),
    rows: ({ name }: { readonly name: string }) => rows.get(name) ?? [],
    contentOf: () => undefined,
  }
}

test('a store made from an archive has the same rows, history and clocks', async () => {
  const store = await aDemoOffice()
  const file = join(aFolder(), 'kopia.talan')
  await loadArchive(file, 'annan', archiveOf(store.file))
  expect(contentsOf(file)).toEqual(contentsOf(store.file))
  expect(contentsOf(file).rows.get('change')?.length).toBeGreaterThan(500)
})

test('a change made before the archive was written can be undone in the store made from it', async () => {
  const store = await aDemoOffice()
  const { actionId, result } = await store.change(db => logInteraction(db, anInteraction()))
  const file = join(aFolder(), 'kopia.talan')
  await loadArchive(file, 'annan', archiveOf(store.file))
  const copy = closing(await openStore(file, 'annan'))
  await copy.change(db => undoAction(db, actionId, new Date()))
  const row = await copy.read
    .selectFrom('interaction')
    .select('deleted_at')
    .where('id', '=', result.interactionId)
    .executeTakeFirstOrThrow()
  expect(row.deleted_at).not.toBeNull()
})

test('an archive is of one moment: an interaction logged while it is written is not in it', async () => {
  const store = await aDemoOffice()
  const source = openArchiveSource(store.file)
  const before = contentsOf(store.file).rows
  await store.change(db => logInteraction(db, anInteraction()))
  for (const table of [...source.schema.tables, ...source.schema.record])
    expect([...source.rows(table)], table.name).toEqual(before.get(table.name))
  source.close()
})

test('an archive of an older version is loaded as that version and then brought up to date', async () => {
  const old = await aStoreAt('0005-name-index')
  old.exec("insert into person (id, name, sort_name, category) values ('p', 'Pia Prov', 'prov pia', 'other')")
  old.close()
  const file = join(aFolder(), 'ny.talan')
  await loadArchive(file, 'annan', archiveOf(old.name))
  const store = closing(await openStore(file, 'annan'))
  expect(await store.read.selectFrom('person').select('name').execute()).toEqual([{ name: 'Pia Prov' }])
  expect(await store.read.selectFrom('commitment').select('id').execute()).toEqual([])
})

test('an archive from before the lists were rows gets them when it is read in, and its history does not mention it', async () => {
  const old = await aStoreAt('0016-hot-search')
  old.exec("insert into main_task (id, name, name_en, sort_order) values ('radgivning', 'Rådgivning', 'Advice', 'a')")
  old.close()
  const file = join(aFolder(), 'ny.talan')
  await loadArchive(file, 'annan', archiveOf(old.name))
  const store = closing(await openStore(file, 'annan'))
  expect(await valueLists(store.read, '2026-11-22')).toHaveLength(16)
  expect(await decisionStages(store.read, '2026-11-22')).toHaveLength(30)
  expect(await integrityOf(store.read)).toBe('ok')
  expect((await historyPage(store.read, { limit: 10 })).actions).toMatchObject([{ fixedAs: 'beginning' }])
})

test.each([
  ['igår', 'igår'],
  [`${'f'.repeat(16)}-a`, `${'f'.repeat(16)}-a`],
])('a stamp that is invalid or leaves no later one is refused, and no file is left: %s', async (hlc, told) => {
  const store = await aDemoOffice()
  const archive = archiveOf(store.file)
  const spoiled = {
    ...archive,
    rows: (table: { readonly name: string }) =>
      archive.rows(table).map(row => (table.name === 'change' ? { ...row, hlc } : row)),
  }
  const file = join(aFolder(), 'ny.talan')
  await expect(loadArchive(file, 'annan', spoiled)).rejects.toMatchObject({
    refusal: { code: 'archive-broken', fault: 'unreadable', detail: `change.hlc ${told}` },
  })
  expect(existsSync(file)).toBe(false)
})

const poisoned = `${'f'.repeat(16)}-a`

test.each([
  ['change', { prev: JSON.stringify({ name: poisoned }) }, `change.prev ${poisoned}`],
  ['change', { prev: '{"name": 7}' }, 'change.prev 7'],
  ['change', { prev: 'ingen JSON' }, 'change.prev ingen JSON'],
  ['change', { hlc: `${Date.UTC(2199, 0, 1).toString(16).padStart(12, '0')}0000-a` }, 'change.hlc'],
  ['row_clock', { clock: JSON.stringify({ '*': poisoned }) }, `row_clock.clock ${poisoned}`],
])('a stamp that is invalid is refused wherever in %s it is: %j', async (spoiltTable, spoilt, told) => {
  const store = await aDemoOffice()
  const archive = archiveOf(store.file)
  const spoiled = {
    ...archive,
    rows: (table: { readonly name: string }) =>
      archive.rows(table).map(row => (table.name === spoiltTable ? { ...row, ...spoilt } : row)),
  }
  const file = join(aFolder(), 'ny.talan')
  await expect(loadArchive(file, 'annan', spoiled)).rejects.toMatchObject({
    refusal: { code: 'archive-broken', fault: 'unreadable', detail: expect.stringContaining(told) },
  })
  expect(existsSync(file)).toBe(false)
})

test('a store that cannot take its place leaves no attachment beside it', async () => {
  const store = await aDemoOffice()
  const source = join(aFolder(), 'bilaga.txt')
  writeFileSync(source, 'Bilagans ord')
  await attachFiles(store, { subjectTable: 'organisation', subjectId: trafikverket }, [source])
  const folder = aFolder()
  const file = join(folder, 'kopia.talan')
  const contentOf = (sha256: string) => {
    // Something takes the place while the store is being made.
    mkdirSync(file, { recursive: true })
    return contentFile(store.file, sha256)
  }
  await expect(loadArchive(file, 'annan', { ...archiveOf(store.file), contentOf })).rejects.toThrow()
  expect(readdirSync(folder)).toEqual(['kopia.talan'])
})

test('a store made from an archive records changes, including those of other programs', async () => {
  const store = await aDemoOffice()
  const file = join(aFolder(), 'kopia.talan')
  await loadArchive(file, 'annan', archiveOf(store.file))
  const foreign = connect(file)
  foreign.exec("update issue set short_name = 'Banan' where id = 'malmbanan'")
  const newest = foreign.prepare('select row_id, device_sequence, hlc from change order by hlc desc limit 1').get()
  expect(newest).toMatchObject({ row_id: 'malmbanan', device_sequence: 1 })
  foreign.close()
})
