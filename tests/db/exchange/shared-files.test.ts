import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { closed } from '../../../office/sharing/closed-file'
import { makeDeviceKeys } from '../../../office/sharing/own-keys'
import { logFileName, readLogFileName } from '../../../office/sharing/shared-file-names'
import { aSmallDisk, canMount, remount } from '../a-small-disk'
import {
  add,
  aLaptop,
  folderOf,
  joinWith,
  kindsOf,
  logsOf,
  nameIn,
  refusedIn,
  rename,
  share,
  sharingIn,
  sync,
  syncAll,
  twoLaptops,
} from './laptops'

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
  const forged = closed(
    { name, key, own: { ...secret, device: (await sharingIn(anna)).own.device } },
    Buffer.from('{}'),
  )
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
  expect(await refusedIn(sync(anna))).toContain('Det går inte att skriva i den delade mappen')
  remount(place, 'rw')
  const filler = join(place, 'annat')
  try {
    writeFileSync(filler, Buffer.alloc(64 * 1024 * 1024))
  } catch {
    // The disk is full now.
  }
  expect(await refusedIn(sync(anna))).toContain('är full, så inget kunde skickas')
  rmSync(filler)
  await syncAll([anna, bo])
  expect(await nameIn(bo, 'o-1')).toBe('o-1')
  expect(readdirSync(await folderOf(anna, place)).length).toBe(2)
})
