import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { dropLeft, dropUnfinished, unfinishedFile, unfinishedFolder } from '../../db/file/unfinished'
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

/** Does what a start does, on a laptop that remembers these paths of a run that was killed. Returns the names in the book afterwards. */
async function startAfter(paths: readonly string[]): Promise<string[]> {
  const laptop = aFolder()
  const book = join(laptop, 'unfinished')
  const [, computer] = /\.ny-\d+-([0-9a-f]{8})$/.exec(unfinishedFile('')) ?? []
  mkdirSync(book)
  writeFileSync(join(book, `${dead}-${computer}-0123456789ab`), paths.map(path => `${path}\n`).join(''))
  const before = process.env['TALAN_LAPTOP_FOLDER']
  process.env['TALAN_LAPTOP_FOLDER'] = laptop
  try {
    await dropLeft()
  } finally {
    process.env['TALAN_LAPTOP_FOLDER'] = before
  }
  return readdirSync(book)
}

test('what a killed program left in any folder is deleted at the next start', async () => {
  const [papers, elsewhere] = [aFolder(), aFolder()]
  const folder = ofDead(unfinishedFolder(papers))
  mkdirSync(folder)
  writeFileSync(join(folder, 'halv.xlsx'), 'halv')
  const office = ofDead(unfinishedFile(join(elsewhere, 'nytt.talan')))
  for (const end of ['', '-wal', '.fel.egna-anteckningar']) writeFileSync(office + end, 'halv')
  mkdirSync(`${office}.bilagor`)
  const kept = [
    join(papers, 'rapport.xlsx'),
    join(elsewhere, 'annat.talan'),
    unfinishedFile(join(elsewhere, 'nytt.talan')),
  ]
  for (const file of kept) writeFileSync(file, 'helt')
  expect(await startAfter([folder, office, kept[0] as string, kept[1] as string])).toEqual([])
  expect([...readdirSync(papers), ...readdirSync(elsewhere)].sort()).toEqual(kept.map(file => basename(file)).sort())
})

test('a folder that is not there at the next start is looked for again', async () => {
  const stick = aFolder()
  const left = ofDead(unfinishedFile(join(stick, 'arkiv')))
  rmSync(stick, { recursive: true })
  expect(await startAfter([left])).toHaveLength(1)
})

test('a program remembers where it makes files, so that the next one finds them', async () => {
  const laptop = aFolder()
  const before = process.env['TALAN_LAPTOP_FOLDER']
  process.env['TALAN_LAPTOP_FOLDER'] = laptop
  const made = [unfinishedFile(join(laptop, 'a.talan')), unfinishedFolder(laptop)]
  process.env['TALAN_LAPTOP_FOLDER'] = before
  const [run = ''] = readdirSync(join(laptop, 'unfinished'))
  expect(readFileSync(join(laptop, 'unfinished', run), 'utf8').split('\n')).toEqual([...made, ''])
})
