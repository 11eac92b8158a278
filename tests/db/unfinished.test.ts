import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { dropUnfinished, unfinishedFile, unfinishedFolder } from '../../db/file/unfinished'
import { openStore } from '../../db/store'
import { writeAside } from '../../office/files/write-aside'
import { aDemoOffice, aFolder } from './office'

/** No process has this number: it is above the most that Linux gives out. */
const dead = 4_194_305
const ofDead = (name: string) => name.replace(`.ny-${process.pid}-`, `.ny-${dead}-`)
const ofElsewhere = (name: string) => ofDead(name).replace(/-[0-9a-f]{8}$/, '-00000000')

test('what a killed program left beside an office is deleted when the office is opened', async () => {
  const store = await aDemoOffice()
  const { file } = store
  await store.close()
  const left = ofDead(unfinishedFile(file))
  const logs = ['', '-wal', '-shm', '.version-29.kopia'].map(end => left + end)
  for (const name of logs) writeFileSync(name, 'halv')
  const kept = [unfinishedFile(file), ofElsewhere(unfinishedFile(file)), `${file}.anteckning`]
  for (const name of kept) writeFileSync(name, 'annat')
  await (await openStore(file, 'tester')).close()
  expect(logs.filter(name => existsSync(name))).toEqual([])
  expect(kept.filter(name => !existsSync(name))).toEqual([])
})

test('a half written folder of a killed program is deleted when something is next written there', async () => {
  const place = aFolder()
  const left = ofDead(unfinishedFolder(place))
  mkdirSync(left)
  writeFileSync(join(left, 'halv.xlsx'), 'halv')
  await writeAside(place, [{ name: 'hel', extension: 'txt', write: async file => writeFileSync(file, 'hel') }])
  expect(readdirSync(place)).toEqual(['hel.txt'])
})

test('what this program makes now is deleted only by a caller that makes nothing', () => {
  const file = join(aFolder(), 'kontor.talan')
  const made = unfinishedFile(file)
  writeFileSync(made, 'halv')
  dropUnfinished(dirname(file), basename(file))
  expect(existsSync(made)).toBe(true)
  dropUnfinished(dirname(file), basename(file), true)
  expect(existsSync(made)).toBe(false)
})
