import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { officeId } from '../../../db/reads/home/current-user'
import { nameOfPassword, rememberHub } from '../../../office/sharing/hub/hub-place'
import { joinOffice } from '../../../office/sharing/join-office'
import { nameOfKeys } from '../../../office/sharing/own-keys'
import { sharedThrough } from '../../../office/sharing/shared-places'
import { closing } from '../office'
import { aBareLaptop, add, aLaptop, aPlace, joinWith, nameIn, share, sync, today } from './laptops'

/** Puts a folder where the laptop keeps a book, so that the book cannot be written. Returns how to take it away. */
function blockBook(settings: string, name = 'delade-mappar.json'): () => void {
  const book = `${settings}/${name}`
  mkdirSync(`${book}/i vägen`, { recursive: true })
  return () => rmSync(book, { recursive: true })
}

test('a laptop that cannot remember a shared office joins nothing, and the same code lets it join when it can', async () => {
  const place = aPlace()
  const anna = await aLaptop('anna')
  await add(anna, 'o-anna')
  const code = await share(anna, place)
  const { file, laptop } = aBareLaptop('bo')
  const join = () => joinOffice({ file, folder: place, code, name: 'bo', user: 'bo' }, laptop, async () => null, today)
  const unblock = blockBook(laptop.folder ?? '')
  await expect(join()).rejects.toMatchObject({ refusal: { code: 'folder-not-writable', folder: laptop.folder } })
  expect(existsSync(file), 'the file is not there').toBe(false)
  expect(existsSync(`${file}-wal`)).toBe(false)
  unblock()
  const store = closing(await join())
  const bo = { name: 'bo', own: '', laptop, store }
  expect(await nameIn(bo, 'o-anna')).toBe('o-anna')
  expect(await sync(anna)).toMatchObject({ admitted: 1 })
})

test('an office that a laptop cannot remember as shared is not shared, says so, and is shared the next time', async () => {
  const place = aPlace()
  const anna = await aLaptop('anna')
  await add(anna, 'o-anna')
  const unblock = blockBook(anna.laptop.folder ?? '')
  await expect(share(anna, place)).rejects.toMatchObject({ refusal: { code: 'folder-not-writable' } })
  expect(sharedThrough(anna.store.file, anna.laptop)).toBeUndefined()
  unblock()
  const bo = await joinWith('bo', place, await share(anna, place))
  expect(await nameIn(bo, 'o-anna')).toBe('o-anna')
})

test('a laptop that cannot write its keys shares nothing', async () => {
  const anna = await aLaptop('anna')
  const keys = `${anna.laptop.folder}/nycklar`
  mkdirSync(anna.laptop.folder ?? '', { recursive: true })
  rmSync(keys, { recursive: true, force: true })
  writeFileSync(keys, 'i vägen')
  await expect(share(anna, aPlace())).rejects.toMatchObject({ refusal: { code: 'folder-not-writable' } })
  expect(sharedThrough(anna.store.file, anna.laptop)).toBeUndefined()
  expect(
    await anna.laptop.keyStore.read(nameOfKeys(await officeId(anna.store.read))).catch(() => undefined),
  ).toBeUndefined()
})

test('a laptop that cannot remember a hub keeps no password of it, and has the one that it had before', async () => {
  const anna = await aLaptop('anna')
  const at = { host: 'hub.example.org', port: 5432, database: 'kontoret', user: 'anna' }
  const kept = async () => anna.laptop.keyStore.read(nameOfPassword(await officeId(anna.store.read), at))
  const remember = (password: string) => rememberHub(anna.store, { ...at, password, office: 'o1' }, anna.laptop)
  const block = () => blockBook(anna.laptop.folder ?? '', 'kontor-vid-hubb.json')
  const unblock = block()
  await expect(remember('lösen-1')).rejects.toMatchObject({ refusal: { code: 'folder-not-writable' } })
  expect(await kept()).toBeUndefined()
  unblock()
  await remember('lösen-2')
  rmSync(`${anna.laptop.folder}/kontor-vid-hubb.json`)
  block()
  await expect(remember('lösen-3')).rejects.toMatchObject({ refusal: { code: 'folder-not-writable' } })
  expect(await kept()).toBe('lösen-2')
})
