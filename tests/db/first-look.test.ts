import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { connect } from '../../db/file/connect'
import { atFirstLook } from '../../db/file/first-look'
import { migrations } from '../../db/migrations'
import { programVersion } from '../../db/program-version'
import { homeDay } from '../../db/reads/home/home'
import { aDemoOffice } from './office'

const sunday = '2026-11-22'
const look = (file: string) => atFirstLook(file, db => homeDay(db, sunday, { login: 'test', seat: undefined }))

/** Returns the path of the demo office's file, closed again. */
async function atRest(): Promise<string> {
  const store = await aDemoOffice()
  await store.close()
  return store.file
}

/** Copies an office and changes the copy by SQL, without Talan. Returns the path of the copy. */
function changed(file: string, sql: string): string {
  const copy = `${file}.changed`
  copyFileSync(file, copy)
  const raw = connect(copy, {})
  raw.exec(sql)
  raw.close()
  return copy
}

test('a first look at a closed office shows what the opened office shows, and leaves the file unchanged', async () => {
  const store = await aDemoOffice()
  const opened = await homeDay(store.read, sunday, store.doer())
  await store.close()
  expect(opened.latest.length).toBeGreaterThan(0)
  const bytes = readFileSync(store.file)
  expect(await look(store.file)).toEqual(opened)
  expect(readFileSync(store.file).equals(bytes)).toBe(true)
})

test('a first look shows nothing of a file that is not an office, is of another version, or has changes to catch up with', async () => {
  const file = await atRest()
  const text = `${file}.text`
  writeFileSync(text, 'no office')
  expect(await look(`${file}.missing`)).toBeUndefined()
  expect(await look(text)).toBeUndefined()
  expect(await look(changed(file, `pragma user_version = ${programVersion + 1}`))).toBeUndefined()
  expect(await look(changed(file, `pragma user_version = ${programVersion - 1}`))).toBeUndefined()
  expect(await look(changed(file, 'pragma application_id = 7'))).toBeUndefined()
  expect(await look(changed(file, `update interaction set headline = 'Ändrad av ett annat program'`))).toBeUndefined()
})

test('the program’s version is the number of its migration steps', () => {
  expect(programVersion).toBe(Object.keys(migrations).length)
})
