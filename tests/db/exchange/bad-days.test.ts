import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
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
import { attachFiles } from '../../../office/attachments/attach-files'
import { checkHistory } from '../../../office/keeping/check-history'
import { closed } from '../../../office/sharing/closed-file'
import { logFileName, readLogFileName } from '../../../office/sharing/file-names'
import { keyFiles } from '../../../office/sharing/key-store'
import { makeDeviceKeys } from '../../../office/sharing/own-keys'
import { sharingOf } from '../../../office/sharing/sharing'
import { shutOutComputer } from '../../../office/sharing/shut-out-computer'
import { sharedWords } from '../../../src-shared/text/shared-words'
import { Refused } from '../../../src-shared/refusals/refusal'
import { aSmallDisk, canMount, remount } from '../a-small-disk'
import { aFolder, closing } from '../office'
import { connect } from '../raw-store'
import {
  add,
  aLaptop,
  aPlace,
  everyByteBelow,
  folderOf,
  joinWith,
  logsOf,
  nameIn,
  type OfficeLaptop,
  officeOn,
  rename,
  share,
  sharingIn,
  sync,
  syncAll,
  today,
} from './laptops'

const hours = (count: number): Date => new Date(today.getTime() + count * 3_600_000)

async function twoLaptops() {
  const { place, laptops } = await officeOn('anna', 'bo')
  const [anna, bo] = laptops
  if (!anna || !bo) throw new Error('two laptops')
  return { place, laptops, anna, bo }
}

/** Returns the refusal of some work as its sentence in Swedish. */
async function refusedIn(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Refused)) throw error ?? new Error('it was not refused')
  expect(sharedWords('en').refusal(error.refusal)).toMatch(/\S/)
  return sharedWords('sv').refusal(error.refusal)
}

const kindsOf = async (one: OfficeLaptop, now = today): Promise<string[]> =>
  (await sync(one, now)).problems.map(({ kind }) => kind)

test('a code is valid once and for a week, however it is typed', async () => {
  const place = aPlace()
  const anna = await aLaptop('anna')
  const [one, other] = [await share(anna, place), await share(anna, place)]
  const bo = await joinWith('bo', place, one.toLowerCase().replaceAll('-', ' '))
  expect(await nameIn(bo, 'se-myn-trafikverket')).toBe(await nameIn(anna, 'se-myn-trafikverket'))
  await sync(anna)
  expect(await refusedIn(joinWith('cilla', place, one))).toContain('be om en ny')
  expect(await refusedIn(joinWith('cilla', place, other, hours(8 * 24)))).toContain('har gått ut')
  expect(await refusedIn(joinWith('cilla', place, 'TALAN-00000-00000-00000-00000'))).toContain('Kontrollera koden')
})

test('what is written in the office is in no byte of the shared folder', async () => {
  const { place, anna, laptops } = await twoLaptops()
  await add(anna, 'o-canary', 'Kanariefågelverket')
  const file = join(aFolder(), 'kanariebilaga.txt')
  writeFileSync(file, 'Kanarieinnehåll')
  await attachFiles(anna.store, { subjectTable: 'organisation', subjectId: 'o-canary' }, [file])
  await syncAll(laptops)
  await share(anna, place)
  const bytes = everyByteBelow(place).toString('latin1').toLowerCase()
  expect(bytes.length).toBeGreaterThan(10_000)
  for (const word of ['kanarie', 'kanariefågelverket', 'trafikverket', 'sqlite format'])
    expect(bytes.includes(Buffer.from(word, 'utf8').toString('latin1'))).toBe(false)
})

test('drafts and notes of older files stay on the laptop where they were written', async () => {
  const place = aPlace()
  const anna = await aLaptop('anna')
  const note = (id: string, content: string) =>
    anna.store.change(db =>
      db
        .insertInto('working_note')
        .values({ id, subject_table: 'organisation', subject_id: 'se-myn-trafikverket', content, written_by: 'anna' })
        .execute(),
    )
  await note('n1', 'Hemligt före')
  const bo = await joinWith('bo', place, await share(anna, place))
  await note('n2', 'Hemligt efter')
  await syncAll([anna, bo])
  await bo.store.close()
  const raw = connect(bo.store.file)
  expect(raw.prepare('select count(*) from working_note').pluck().get()).toBe(0)
  raw.close()
  expect(readFileSync(bo.store.file).includes('Hemligt')).toBe(false)
  expect(recordFaultsIn(bo.store.file)).toEqual([])
  expect(checkHistory(bo.store.file).faults).toEqual([])
})

test('a file that is torn, missing or late makes what follows wait, and nothing is lost when it comes', async () => {
  const { place, anna, bo } = await twoLaptops()
  for (const id of ['o-1', 'o-2', 'o-3']) {
    await add(anna, id)
    await sync(anna)
  }
  const [, middle = ''] = (await logsOf(anna, place)).sort().slice(-3)
  const whole = readFileSync(middle)
  writeFileSync(middle, whole.subarray(0, whole.length / 2))
  expect(await kindsOf(bo)).toEqual(['unreadable'])
  expect([await nameIn(bo, 'o-1'), await nameIn(bo, 'o-3')]).toEqual(['o-1', undefined])
  rmSync(middle)
  expect(await kindsOf(bo)).toEqual(['waiting'])
  writeFileSync(middle, whole)
  expect(await kindsOf(bo)).toEqual([])
  expect([await nameIn(bo, 'o-2'), await nameIn(bo, 'o-3')]).toEqual(['o-2', 'o-3'])
})

test('a file that was renamed, doubled or moved by a sync program is known by what it says of itself', async () => {
  const { place, anna, bo } = await twoLaptops()
  await add(anna, 'o-1')
  await sync(anna)
  const [last = ''] = (await logsOf(anna, place)).sort().slice(-1)
  renameSync(last, join(dirname(last), `${basename(last, '.talan')} (konfliktkopia 2026-11-30).talan`))
  expect(await kindsOf(bo)).toEqual([])
  expect(await nameIn(bo, 'o-1')).toBe('o-1')
  await add(anna, 'o-2')
  await sync(anna)
  const [next = ''] = (await logsOf(anna, place)).sort().slice(-1)
  copyFileSync(next, join(dirname(next), 'kopia av.talan'))
  writeFileSync(join(dirname(next), 'skräp.talan'), 'inte en fil från Talan')
  expect(await kindsOf(bo)).toEqual([])
  expect(await nameIn(bo, 'o-2')).toBe('o-2')
})

test('a file that was altered, forged or put in the name of another is not taken in', async () => {
  const { place, anna, bo } = await twoLaptops()
  await add(anna, 'o-1')
  await sync(anna)
  const [last = ''] = (await logsOf(anna, place)).sort().slice(-1)
  const whole = readFileSync(last)
  const altered = Buffer.from(whole)
  altered[whole.length - 100] = (altered[whole.length - 100] ?? 0) ^ 1
  writeFileSync(last, altered)
  expect(await kindsOf(bo)).toEqual(['unreadable'])

  // Somebody who has the office's key, but no key that a device of the office signs with.
  const { own } = await sharingIn(bo)
  const { secret } = await makeDeviceKeys()
  const [key] = own.keys
  if (!key) throw new Error('an office has a key')
  const name = basename(last)
  const forged = closed({ name, key, own: { ...secret, device: (await sharingIn(anna)).own.device } }, Buffer.from('{}'))
  writeFileSync(last, forged)
  expect(await kindsOf(bo)).toEqual(['unreadable'])

  // A device that takes part, in the log of another.
  const log = readLogFileName(name)
  if (!log) throw new Error('a log has such a name')
  const other = logFileName({ ...log, to: log.to + 1_000, from: log.to + 1_000 })
  const folder = join(await folderOf(bo, place), own.device)
  mkdirSync(folder, { recursive: true })
  writeFileSync(last, whole)
  writeFileSync(join(folder, other), closed({ name: other, key, own }, Buffer.from('{}')))
  const cilla = await joinWith('cilla', place, await share(anna, place))
  await syncAll([anna, cilla])
  expect(await kindsOf(cilla)).toEqual(['altered'])
  expect(await nameIn(cilla, 'o-1')).toBe('o-1')
})

test('an old file that is put back says nothing new', async () => {
  const { place, anna, bo } = await twoLaptops()
  await add(anna, 'o-1', 'Först')
  await sync(anna)
  const files = await logsOf(anna, place)
  const kept = files.map(path => readFileSync(path))
  await rename(anna, 'o-1', 'Sedan')
  await syncAll([anna, bo])
  for (const [index, path] of files.entries()) writeFileSync(path, kept[index] ?? '')
  expect(await sync(bo)).toMatchObject({ received: 0, problems: [] })
  expect(await nameIn(bo, 'o-1')).toBe('Sedan')
})

test('a laptop that is shut out gets no key to what is written after, and what it writes is not taken', async () => {
  const { place, laptops } = await officeOn('anna', 'bo', 'cilla')
  const [anna, bo, cilla] = laptops
  if (!anna || !bo || !cilla) throw new Error('three laptops')
  await add(cilla, 'o-before')
  await sync(cilla)
  // Bo has what Cilla wrote, and Anna has not when she shuts her out. What Bo says that he has, Anna takes too.
  await sync(bo)
  const [late = ''] = (await logsOf(cilla, place)).sort().slice(-1)
  const whole = readFileSync(late)
  rmSync(late)
  await shutOutComputer(await sharingIn(anna), 'cilla', today)
  expect(await nameIn(anna, 'o-before')).toBeUndefined()
  writeFileSync(late, whole)
  await add(anna, 'o-secret')
  await add(cilla, 'o-after')
  await syncAll([anna, bo])
  await sync(cilla)
  await syncAll([anna, bo])
  expect(await kindsOf(cilla)).toContain('no-key')
  expect(await nameIn(cilla, 'o-secret')).toBeUndefined()
  expect(await kindsOf(bo)).toEqual(['shut-out'])
  for (const one of [anna, bo]) {
    expect(await nameIn(one, 'o-before')).toBe('o-before')
    expect(await nameIn(one, 'o-secret')).toBe('o-secret')
    expect(await nameIn(one, 'o-after')).toBeUndefined()
  }
  const { computers } = await sync(anna)
  expect(computers.map(({ name, isOwn, isShutOut }) => [name, isOwn, isShutOut]).sort()).toEqual([
    ['anna', true, false],
    ['bo', false, false],
    ['cilla', false, true],
  ])
})

test('while the folder is away everything can be written, and it goes out when the folder is back', async () => {
  const { place, anna, bo } = await twoLaptops()
  renameSync(place, `${place}-away`)
  await add(anna, 'o-1')
  expect(await refusedIn(sync(anna))).toContain('Det du har skrivit är sparat på den här datorn')
  mkdirSync(place)
  expect(await refusedIn(sync(anna))).toContain('nås inte nu')
  rmSync(place, { recursive: true })
  renameSync(`${place}-away`, place)
  await syncAll([anna, bo])
  expect(await nameIn(bo, 'o-1')).toBe('o-1')
})

test.skipIf(!canMount)('a folder that is full or read-only is told, and nothing is lost', async () => {
  const place = aSmallDisk(24)
  if (place === undefined) throw new Error('this test may mount disks')
  const anna = await aLaptop('anna')
  const bo = await joinWith('bo', place, await share(anna, place))
  await syncAll([anna, bo])
  remount(place, 'ro')
  await add(anna, 'o-1')
  expect(await refusedIn(sync(anna))).toContain('Det går inte att spara i mappen')
  remount(place, 'rw')
  const filler = join(place, 'annat')
  try {
    writeFileSync(filler, Buffer.alloc(64 * 1024 * 1024))
  } catch {
    // The disk is full now.
  }
  expect(await refusedIn(sync(anna))).toContain('Disken är full')
  rmSync(filler)
  await syncAll([anna, bo])
  expect(await nameIn(bo, 'o-1')).toBe('o-1')
  expect(readdirSync(await folderOf(anna, place)).length).toBe(2)
})

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
  expect(updated.prepare("select name, colour from organisation where id = 'o-1'").get()).toEqual({ name: 'Bos verk', colour: 'blå' })
  expect(updated.prepare('select id, organisation_id from visit').all()).toEqual([{ id: 'v-1', organisation_id: 'o-1' }])
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
  expect(await refusedIn(sharingOf(anna.store, strange))).toContain('har inte kontorets nycklar')
  // The same file on a network share: each laptop that writes in it is a device of its own.
  const elsewhere = join(aFolder(), 'annan dator')
  const other = closing(await openStore(anna.store.file, 'cilla', { laptop: elsewhere }))
  await other.change(db => db.insertInto('organisation').values({ id: 'o-c' as never, kind: 'agency', name: 'o-c' }).execute())
  await add(anna, 'o-a')
  await syncAll([anna, bo])
  expect([await nameIn(bo, 'o-a'), await nameIn(bo, 'o-c')]).toEqual(['o-a', 'o-c'])
})
