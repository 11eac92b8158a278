import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { openForReading } from '../../db/file/connect'
import { createOffice } from '../../db/office'
import { openStore, type Store } from '../../db/store'
import { logInteraction } from '../../office/log/log-interaction'
import { anInteraction } from './an-interaction'
import { aFolder, closing } from './office'

/** Makes an office file on a separate laptop, with one logged meeting. `laptop` is the folder of that laptop's settings. */
async function aLaptop() {
  const folder = aFolder()
  const laptop = join(folder, 'laptop')
  const file = join(folder, 'kontor.talan')
  copyFileSync(inject('emptyOffice'), file)
  await logAt(file, laptop)
  return { folder, laptop, file }
}

const meet = (store: Store, headline = 'Möte') => store.change(db => logInteraction(db, anInteraction({ headline })))

async function logAt(file: string, laptop: string): Promise<void> {
  const store = await openStore(file, 'test', { laptop })
  await meet(store)
  await store.close()
}

/** Returns the devices that wrote the changes of a file, in the order of the changes. A device is not repeated right after itself. */
function devicesOf(file: string): string[] {
  const raw = openForReading(file)
  try {
    const all = raw.prepare('select device_id from change order by hlc').pluck().all() as string[]
    return all.filter((device, index) => device !== all[index - 1])
  } finally {
    raw.close()
  }
}
const lastDevice = (file: string) => devicesOf(file).at(-1)

/** Returns the change numbers (device and sequence) under which the files hold different changes. Empty if there are none. */
function sharedNumbers(files: readonly string[]): unknown[] {
  const byNumber = new Map<string, Set<string>>()
  for (const file of files) {
    const raw = openForReading(file)
    const rows = raw.prepare('select device_id, device_sequence, nonce from change').raw().all() as string[][]
    raw.close()
    for (const [device, sequence, nonce] of rows) {
      const key = `${device} ${sequence}`
      byNumber.set(key, (byNumber.get(key) ?? new Set()).add(nonce as string))
    }
  }
  return [...byNumber].filter(([, nonces]) => nonces.size > 1).map(([key]) => key)
}

test('a laptop that opens its office again writes as the same device', async () => {
  const { file, laptop } = await aLaptop()
  const first = lastDevice(file)
  for (let day = 0; day < 3; day += 1) await logAt(file, laptop)
  expect(lastDevice(file)).toBe(first)
})

test('a copy beside the office is another device, and the office remains the same one', async () => {
  const { folder, file, laptop } = await aLaptop()
  const first = lastDevice(file)
  const copy = join(folder, 'kopia.talan')
  copyFileSync(file, copy)
  await logAt(copy, laptop)
  await logAt(file, laptop)
  expect(lastDevice(copy)).not.toBe(first)
  expect(lastDevice(file)).toBe(first)
  expect(sharedNumbers([file, copy])).toEqual([])
})

test('an office restored from an older copy at its own place is another device', async () => {
  const { folder, file, laptop } = await aLaptop()
  const copy = join(folder, 'kopia.talan')
  copyFileSync(file, copy)
  await logAt(file, laptop)
  const later = join(folder, 'senare.talan')
  copyFileSync(file, later)
  copyFileSync(copy, file)
  await logAt(file, laptop)
  expect(sharedNumbers([file, later])).toEqual([])
})

test('an office carried to another laptop is another device there, and yet another when it comes back', async () => {
  const { folder, file, laptop } = await aLaptop()
  const home = lastDevice(file)
  const there = join(folder, 'there.talan')
  copyFileSync(file, there)
  await logAt(there, join(folder, 'another laptop'))
  const abroad = lastDevice(there)
  copyFileSync(there, file)
  await logAt(file, laptop)
  expect(new Set([home, abroad, lastDevice(file)]).size).toBe(3)
})

test('a laptop whose settings are lost or unreadable writes as another device', async () => {
  const { file, laptop } = await aLaptop()
  const first = lastDevice(file)
  rmSync(laptop, { recursive: true })
  await logAt(file, laptop)
  const second = lastDevice(file)
  writeFileSync(join(laptop, 'devices.json'), '{"broken')
  await logAt(file, laptop)
  expect(new Set([first, second, lastDevice(file)]).size).toBe(3)
})

test('an office that is moved is another device at its new place', async () => {
  const { folder, file, laptop } = await aLaptop()
  const first = lastDevice(file)
  mkdirSync(join(folder, 'flyttad'))
  const moved = join(folder, 'flyttad', 'kontor.talan')
  renameSync(file, moved)
  await logAt(moved, laptop)
  expect(lastDevice(moved)).not.toBe(first)
})

test('a laptop whose settings cannot be written can still log, each time as another device', async () => {
  const { file, folder } = await aLaptop()
  const closed = join(folder, 'closed')
  // A file is in the place of the folder, so that no user can make the folder, not even an administrator.
  writeFileSync(closed, '')
  chmodSync(closed, 0o400)
  await logAt(file, closed)
  const one = lastDevice(file)
  await logAt(file, closed)
  expect(lastDevice(file)).not.toBe(one)
})

test('a cancelled change leaves the device token unchanged, and the next change renews it', async () => {
  const { file, laptop } = await aLaptop()
  const before = readFileSync(join(laptop, 'devices.json'), 'utf8')
  const store = closing(await openStore(file, 'test', { laptop }))
  await expect(store.change(async () => Promise.reject(new Error('called off')))).rejects.toThrow('called off')
  expect(readFileSync(join(laptop, 'devices.json'), 'utf8')).toBe(before)
  await meet(store)
  expect(readFileSync(join(laptop, 'devices.json'), 'utf8')).not.toBe(before)
})

test('opening an office without a change leaves the token unchanged', async () => {
  const { file, laptop } = await aLaptop()
  const before = readFileSync(join(laptop, 'devices.json'), 'utf8')
  await (await openStore(file, 'test', { laptop })).close()
  expect(readFileSync(join(laptop, 'devices.json'), 'utf8')).toBe(before)
})

test('the laptop remembers a new office by its final path, not by the one it was made at', async () => {
  const folder = aFolder()
  const [laptop, file] = [join(folder, 'laptop'), join(folder, 'nytt.talan')]
  const store = closing(await createOffice(file, 'test', { laptop }))
  await meet(store)
  expect(Object.keys(JSON.parse(readFileSync(join(laptop, 'devices.json'), 'utf8')))).toEqual([realpathSync(file)])
})

test('two programs with the same office open write as one device', async () => {
  const { file, laptop } = await aLaptop()
  const window = closing(await openStore(file, 'test', { laptop }))
  await meet(window)
  await logAt(file, laptop)
  await meet(window)
  await logAt(file, laptop)
  const device = lastDevice(file)
  expect(devicesOf(file).slice(devicesOf(file).indexOf(device as string))).toEqual([device])
  expect(sharedNumbers([file])).toEqual([])
})
