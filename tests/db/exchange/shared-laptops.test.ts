import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { installChangeRecord } from '../../../db/change-record'
import { takeIn } from '../../../db/exchange/take-in'
import { connect as connectAsTalan } from '../../../db/file/connect'
import { programVersion } from '../../../db/program-version'
import { recordFaultsIn } from '../../../db/record/record-faults'
import type { Tables } from '../../../db/schema'
import { dialectOn } from '../../../db/statement-cache'
import { openStore } from '../../../db/store'
import { checkHistory } from '../../../office/keeping/check-history'
import { keyFiles } from '../../../office/sharing/key-store'
import { sharingOf } from '../../../office/sharing/sharing'
import { aFolder, closing } from '../office'
import { connect } from '../raw-store'
import { add, hours, kindsOf, nameIn, type OfficeLaptop, refusedIn, rename, sync, syncAll, twoLaptops } from './laptops'

test('a clock that is two hours ahead is told, and one that is days ahead makes its changes wait', async () => {
  const { anna, bo } = await twoLaptops()
  const ahead = (one: OfficeLaptop, by: number) => {
    const raw = connect(one.store.file)
    raw.prepare('update device set clock_ms = ?').run(hours(by).getTime())
    raw.close()
  }
  ahead(bo, 2)
  await add(bo, 'o-1')
  await sync(bo, hours(2))
  const { computers } = await sync(anna)
  expect(computers.find(({ name }) => name === 'bo')?.minutesAhead).toBeGreaterThan(110)
  expect(await nameIn(anna, 'o-1')).toBe('o-1')
  ahead(bo, 72)
  await add(bo, 'o-2')
  await sync(bo, hours(72))
  expect(await kindsOf(anna)).toEqual(['clock-ahead'])
  expect(await nameIn(anna, 'o-2')).toBeUndefined()
  expect(await kindsOf(anna, hours(60))).toEqual([])
  expect(await nameIn(anna, 'o-2')).toBe('o-2')
})

test('an older program goes on with what it knows, and takes the rest when it is updated', async () => {
  const { anna, bo } = await twoLaptops()
  await add(anna, 'o-1', 'Verket')
  await syncAll([anna, bo])
  await anna.store.close()
  // Anna's program is newer: a column and a table that Bo's does not know.
  const newer = connect(anna.store.file)
  const addNewer = (raw: ReturnType<typeof connect>) => {
    raw.exec(`alter table organisation add column colour text;
      create table visit (rid integer primary key, id text not null unique, organisation_id text references organisation (id), deleted_at text) strict`)
    installChangeRecord(raw, programVersion + 1)
  }
  addNewer(newer)
  newer.exec(`update organisation set colour = 'blå', name = 'Nya verket' where id = 'o-1';
    insert into visit (id, organisation_id) values ('v-1', 'o-1')`)
  // This test has no newer program, so the file is again one that today's can open.
  installChangeRecord(newer, programVersion)
  newer.close()
  const again = closing(await openStore(anna.store.file, 'anna', { laptop: anna.laptop.folder }))
  await sync({ ...anna, store: again })
  expect((await sync(bo)).parked).toBe(2)
  expect(await nameIn(bo, 'o-1')).toBe('Nya verket')
  expect(recordFaultsIn(bo.store.file)).toEqual([])
  expect(checkHistory(bo.store.file).faults).toEqual([])
  await rename(bo, 'o-1', 'Bos verk')
  await sync(bo)
  await sync({ ...anna, store: again })
  expect(await nameIn({ ...anna, store: again }, 'o-1')).toBe('Bos verk')

  await bo.store.close()
  const updated = connectAsTalan(bo.store.file, { fileMustExist: true })
  addNewer(updated)
  updated.pragma(`user_version = ${programVersion + 1}`)
  await new Kysely<Tables>({ dialect: dialectOn(updated) }).transaction().execute(db => takeIn(db, []))
  expect(updated.prepare("select name, colour from organisation where id = 'o-1'").get()).toEqual({
    name: 'Bos verk',
    colour: 'blå',
  })
  expect(updated.prepare('select id, organisation_id from visit').all()).toEqual([
    { id: 'v-1', organisation_id: 'o-1' },
  ])
  expect(updated.prepare('select count(*) from parked_row').pluck().get()).toBe(0)
  updated.close()
})

test('a copied file shares nothing, and a restored one goes on as a device of its own', async () => {
  const { anna, bo } = await twoLaptops()
  const copy = join(anna.own, 'kopia.talan')
  await anna.store.copyTo(copy)
  const copied = closing(await openStore(copy, 'anna', { laptop: anna.laptop.folder }))
  expect(await refusedIn(sharingOf(copied, anna.laptop))).toContain('delas inte från den här filen')
  await add(anna, 'o-1')
  await sync(anna)
  await add(anna, 'o-lost')
  await anna.store.close()
  await copied.close()
  copyFileSync(copy, anna.store.file)
  for (const end of ['-wal', '-shm']) rmSync(anna.store.file + end, { force: true })
  const restored = { ...anna, store: closing(await openStore(anna.store.file, 'anna', { laptop: anna.laptop.folder })) }
  await add(restored, 'o-2')
  await syncAll([restored, bo])
  for (const one of [restored, bo]) {
    expect(await nameIn(one, 'o-1')).toBe('o-1')
    expect(await nameIn(one, 'o-2')).toBe('o-2')
    expect(recordFaultsIn(one.store.file)).toEqual([])
    expect(checkHistory(one.store.file).faults).toEqual([])
  }
})

test('a laptop whose whole disk was restored writes as another device as soon as it meets its own later files', async () => {
  const { anna, bo } = await twoLaptops()
  await add(anna, 'o-1')
  await sync(anna)
  await anna.store.close()
  const disk = [anna.store.file, join(anna.laptop.folder ?? '', 'devices.json')]
  const before = disk.map(path => readFileSync(path))
  const reopened = async (): Promise<OfficeLaptop> => ({
    ...anna,
    store: closing(await openStore(anna.store.file, 'anna', { laptop: anna.laptop.folder })),
  })
  const later = await reopened()
  await add(later, 'o-2')
  await sync(later)
  await later.store.close()
  for (const [index, path] of disk.entries()) writeFileSync(path, before[index] ?? '')
  for (const end of ['-wal', '-shm']) rmSync(anna.store.file + end, { force: true })
  const back = await reopened()
  await add(back, 'o-3')
  await syncAll([back, bo])
  for (const one of [back, bo]) {
    for (const id of ['o-1', 'o-2', 'o-3']) expect(await nameIn(one, id)).toBe(id)
    expect(recordFaultsIn(one.store.file)).toEqual([])
    expect(checkHistory(one.store.file).faults).toEqual([])
  }
})

test('a laptop without its keys is told so, and one file opened on two laptops loses nothing', async () => {
  const { anna, bo } = await twoLaptops()
  const strange = { folder: anna.laptop.folder, keyStore: keyFiles(join(aFolder(), 'nycklar')) }
  expect(await refusedIn(sharingOf(anna.store, strange))).toContain('går inte att läsa här')
  // The same file on a network share: each laptop that writes in it is a device of its own.
  const elsewhere = join(aFolder(), 'annan dator')
  const other = closing(await openStore(anna.store.file, 'cilla', { laptop: elsewhere }))
  await other.change(db =>
    db
      .insertInto('organisation')
      .values({ id: 'o-c' as never, kind: 'agency', name: 'o-c' })
      .execute(),
  )
  await add(anna, 'o-a')
  await syncAll([anna, bo])
  expect([await nameIn(bo, 'o-a'), await nameIn(bo, 'o-c')]).toEqual(['o-a', 'o-c'])
})
