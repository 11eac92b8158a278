import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupOf } from '../../db/file/before-migrating'
import { applicationId, programVersion } from '../../db/program-version'
import { openStore } from '../../db/store'
import { aFolder, anOffice, closing } from './office'
import { connect, stepTo } from './raw-store'

async function anOldStore() {
  const file = join(aFolder(), 'kontor.talan')
  const raw = connect(file)
  raw.pragma(`application_id = ${applicationId}`)
  await stepTo(raw, '0005-name-index')
  raw.prepare("insert into device (rid, space_id, device_id) values (1, 'office', '0123456789ab')").run()
  raw.exec("insert into person (id, name, sort_name) values ('p', 'Nia Nysson', 'Nysson, Nia')")
  raw.close()
  return file
}

test('a store of an older version is copied before it is brought up to date, and keeps its rows', async () => {
  const file = await anOldStore()
  const store = closing(await openStore(file, 'test'))
  expect(await store.read.selectFrom('person').select('name').execute()).toEqual([{ name: 'Nia Nysson' }])
  const copy = connect(backupOf(file, 5))
  expect(copy.pragma('user_version', { simple: true })).toBe(5)
  expect(copy.prepare('select name from person').pluck().all()).toEqual(['Nia Nysson'])
  copy.close()
  const now = connect(file)
  expect(now.pragma('user_version', { simple: true })).toBe(programVersion)
  now.close()
})

test('an existing copy is not overwritten', async () => {
  const file = await anOldStore()
  writeFileSync(backupOf(file, 5), 'earlier')
  closing(await openStore(file, 'test'))
  expect(() => connect(backupOf(file, 5)).pragma('user_version')).toThrow()
})

test('a store that is up to date is opened without a copy', async () => {
  const { file } = await anOffice()
  expect(existsSync(backupOf(file, programVersion))).toBe(false)
})
