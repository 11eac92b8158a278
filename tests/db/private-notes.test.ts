import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { notesFileOf } from '../../db/private-notes/notes-file'
import { readPrivateNotes, withPrivateNotes } from '../../db/private-notes/open-notes'
import { allNotes, findNotes, readNote, writeNote } from '../../db/private-notes/queries'
import { openStore, type Store } from '../../db/store'
import type { Subject } from '../../src-shared/records/subject'
import { aDemoOffice, aFolder, anOffice, closing } from './office'
import { connect } from './raw-store'

const meeting: Subject = { subjectTable: 'interaction', subjectId: 'demo-i14' }
const issue: Subject = { subjectTable: 'issue', subjectId: 'malmbanan' }
const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 10, minute))

const write = (store: Store, subject: Subject, text: string, minute: number) =>
  withPrivateNotes(store, notes => writeNote(notes, subject, text, at(minute)))
const read = (store: Store, subject: Subject) => withPrivateNotes(store, notes => readNote(notes, subject))

test('a private note can be written, rewritten and removed, and keeps its earlier versions', async () => {
  const store = await anOffice()
  await write(store, issue, 'Första', 1)
  await write(store, issue, 'Andra', 2)
  await write(store, issue, 'Andra', 3)
  expect(await read(store, issue)).toEqual({
    content: 'Andra',
    writtenAt: at(2).toISOString(),
    earlier: [{ content: 'Första', writtenAt: at(1).toISOString() }],
  })
  await write(store, issue, '', 4)
  expect(await withPrivateNotes(store, allNotes)).toEqual([])
  const gone = await read(store, issue)
  expect(gone.content).toBe('')
  expect(gone.earlier.map(({ content }) => content)).toEqual(['Andra', 'Första'])
  await write(store, issue, gone.earlier[0]?.content ?? '', 5)
  expect(await read(store, issue)).toMatchObject({ content: 'Andra' })
})

test('private notes are listed newest first, and found only by their present words', async () => {
  const store = await aDemoOffice()
  const find = (text: string) => withPrivateNotes(store, notes => findNotes(notes, text, at(9)))
  await write(store, meeting, 'Verkade osäker på Åresträckan', 1)
  await write(store, issue, 'Fråga om sträckan igen', 2)
  expect((await withPrivateNotes(store, allNotes)).map(({ subjectId }) => subjectId)).toEqual(['malmbanan', 'demo-i14'])
  expect(await find('ares')).toMatchObject([{ ...meeting, content: 'Verkade osäker på Åresträckan' }])
  expect(await find('strackan')).toHaveLength(1)
  await write(store, meeting, 'Allt klart', 3)
  expect(await find('ares')).toEqual([])
  expect(await find('"')).toEqual([])
})

const foreign = 'Đorđe, Bjørn, Anna-Karin och O’Brien på Łódźmötet om Strauß'
const typings = ['dorde', 'đorđe', 'björn', 'bjorn', 'bjoern', 'annakarin', 'obrien', "o'brien", 'lodzmotet', 'strauss']

test('a word of a private note is found in each way of typing its letters, as names are', async () => {
  const store = await anOffice()
  await write(store, issue, foreign, 1)
  const find = (text: string) => withPrivateNotes(store, notes => findNotes(notes, text, at(9)))
  const finds = async () =>
    Promise.all(typings.map(async typed => [typed, (await find(typed)).map(({ content }) => content)]))
  expect(await finds()).toEqual(typings.map(typed => [typed, [foreign]]))
  await write(store, issue, 'Klart', 2)
  expect(await finds()).toEqual(typings.map(typed => [typed, []]))
})

test('a note from an earlier version of the program is found by plain letters too, and its replaced versions are not', async () => {
  const store = await anOffice()
  await write(store, issue, foreign, 1)
  await write(store, meeting, 'Đorđe', 1)
  await write(store, meeting, 'Klart', 2)
  const raw = connect(notesFileOf(store))
  raw.exec(
    'update note_index set content = (select content from note_version where note_version.rid = note_index.rowid)',
  )
  raw.exec('drop table pending_note; pragma user_version = 3')
  raw.close()
  const found = await withPrivateNotes(store, notes => findNotes(notes, 'dorde', at(9)))
  expect(found.map(({ content }) => content)).toEqual([foreign])
})

test('private notes are read only by the login that wrote them, and only the owner can access the file', async () => {
  const store = await anOffice()
  await write(store, issue, 'Bara mitt', 1)
  await store.close()
  const other = closing(await openStore(store.file, 'någon/annan'))
  expect(await readPrivateNotes(other, [], allNotes)).toEqual([])
  expect(existsSync(notesFileOf(other))).toBe(false)
  await write(other, issue, 'Hennes', 2)
  expect(await withPrivateNotes(store, allNotes).catch(() => 'stängd')).toBe('stängd')
  const mine = closing(await openStore(store.file, 'test'))
  expect(await withPrivateNotes(mine, allNotes)).toMatchObject([{ content: 'Bara mitt' }])
  if (process.platform !== 'win32') expect(statSync(notesFileOf(mine)).mode & 0o077).toBe(0)
})

test('the file of private notes has a write-ahead log, and its versions can be neither changed nor deleted', async () => {
  const store = await anOffice()
  await withPrivateNotes(store, async notes => {
    await writeNote(notes, issue, 'x', at(1))
    const raw = connect(notesFileOf(store))
    expect(raw.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(() => raw.exec("update note_version set content = 'y'")).toThrow('never changed')
    expect(() => raw.exec('delete from note_version')).toThrow('never deleted')
    raw.close()
  })
})

const spoiled: [string, (file: string) => void, string][] = [
  ['a text file of that name', file => writeFileSync(file, 'Kära dagbok'), 'foreign'],
  ['notes of a newer program', file => connect(file).exec('pragma user_version = 99').close(), 'newer'],
  [
    'notes about another office',
    file => connect(file).exec("update notes_of set space_id = 'x'").close(),
    'another-office',
  ],
  ['an office file of that name', file => connect(file).exec('pragma application_id = 1413565518').close(), 'foreign'],
]
test.each(spoiled)('%s is refused with its fault, and left unchanged', async (_what, spoil, fault) => {
  const store = await anOffice()
  await write(store, issue, 'Mitt', 1)
  const file = notesFileOf(store)
  spoil(file)
  const before = readFileSync(file)
  await expect(write(store, issue, 'Nytt', 2)).rejects.toMatchObject({
    refusal: { code: 'notes-unusable', file, fault },
  })
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a damaged file of notes is refused as damaged', async () => {
  const store = await anOffice()
  await write(store, issue, 'Mitt', 1)
  const file = notesFileOf(store)
  const bytes = readFileSync(file)
  bytes.fill(0xff, 4096)
  writeFileSync(file, bytes)
  await expect(write(store, issue, 'Nytt', 2)).rejects.toMatchObject({
    refusal: { code: 'notes-unusable', fault: 'damaged' },
  })
})

test('no notes are written beside a store that was moved away, and a notes file moved along is read at the new place', async () => {
  const store = await anOffice()
  await write(store, issue, 'Följer med', 1)
  await store.close()
  const place = join(aFolder(), 'flyttad.talan')
  renameSync(store.file, place)
  await expect(write(store, issue, 'Nytt', 2)).rejects.toMatchObject({
    refusal: { code: 'store-moved', file: store.file },
  })
  const moved = closing(await openStore(place, 'test'))
  expect(await readPrivateNotes(moved, [], allNotes)).toEqual([])
  renameSync(notesFileOf(store), notesFileOf(moved))
  expect(await readPrivateNotes(moved, [], allNotes)).toMatchObject([{ content: 'Följer med' }])
  rmSync(notesFileOf(moved))
})
