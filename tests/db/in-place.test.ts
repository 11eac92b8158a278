import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { createOffice } from '../../db/office'
import { notesFileOf } from '../../db/private-notes/notes-file'
import { readPrivateNotes, withPrivateNotes } from '../../db/private-notes/open-notes'
import { readNote, writeNote } from '../../db/private-notes/queries'
import { integrityOf } from '../../db/reads/home/office-counts'
import { openStore, type Store } from '../../db/store'
import { attachFiles } from '../../office/attachments/attach-files'
import { logInteraction } from '../../office/log/log-interaction'
import { anInteraction } from './an-interaction'
import { aDemoOffice, aFolder, anOffice, closing } from './office'
import { connect } from './raw-store'

const log = (store: Store, headline: string) => store.change(db => logInteraction(db, anInteraction({ headline })))

const headlines = async (file: string): Promise<string[]> => {
  const raw = connect(file)
  const found = raw
    .prepare('select headline from interaction where deleted_at is null order by rid')
    .pluck()
    .all() as string[]
  expect(raw.pragma('quick_check', { simple: true })).toBe('ok')
  raw.close()
  return found
}

const rescuedIn = (folder: string): string[] => readdirSync(folder).filter(name => name.includes('(räddad'))

/** An office with an older copy beside it, and an interaction logged later that is still only in the write-ahead log. */
async function anOfficeWithAnOlderCopy(): Promise<{ store: Store; older: string }> {
  const store = await anOffice()
  await log(store, 'Före')
  store.checkpoint()
  const older = join(dirname(store.file), 'äldre')
  copyFileSync(store.file, older)
  await log(store, 'Efter')
  return { store, older }
}

test('when another file is renamed over the open one, changes are refused and all that was saved is rescued at closing', async () => {
  const { store, older } = await anOfficeWithAnOlderCopy()
  const bytes = readFileSync(older)
  renameSync(older, store.file)
  await expect(log(store, 'För sent')).rejects.toMatchObject({ refusal: { code: 'store-moved', where: 'replaced' } })
  store.checkpoint()
  const rescued = (await store.close()).lost?.rescued
  expect(readFileSync(store.file).equals(bytes)).toBe(true)
  expect(readdirSync(dirname(store.file)).filter(name => /-(wal|shm)/.test(name))).toEqual([])
  expect(await headlines(store.file)).toEqual(['Före'])
  expect(await headlines(rescued as string)).toEqual(['Före', 'Efter'])
  const again = closing(await openStore(rescued as string, 'test'))
  expect(await integrityOf(again.read)).toBe('ok')
})

const gone: Readonly<Record<string, (file: string) => void>> = {
  deleted: file => rmSync(file),
  'moved elsewhere': file => renameSync(file, join(aFolder(), 'annan.talan')),
  'moved elsewhere, and a new one put there': file => {
    renameSync(file, join(aFolder(), 'annan.talan'))
    writeFileSync(file, 'något annat')
  },
}
for (const [what, happens] of Object.entries(gone))
  test(`when the open file is ${what}, a change is refused and all that was saved is rescued at closing`, async () => {
    const store = await anOffice()
    await log(store, 'Sparat')
    happens(store.file)
    await expect(log(store, 'För sent')).rejects.toMatchObject({ refusal: { code: 'store-moved' } })
    expect((await store.read.selectFrom('interaction').select('headline').execute()).map(row => row.headline)).toEqual([
      'Sparat',
    ])
    const rescued = (await store.close()).lost?.rescued
    expect(await headlines(rescued as string)).toEqual(['Sparat'])
    expect(existsSync(`${store.file}-wal`)).toBe(false)
    if (existsSync(store.file)) expect(readFileSync(store.file, 'utf8')).toBe('något annat')
  })

test('changes are refused while the folder is renamed, and work again when its name is restored', async () => {
  const store = await anOffice()
  const folder = dirname(store.file)
  renameSync(folder, `${folder}-annan`)
  await expect(log(store, 'För sent')).rejects.toMatchObject({ refusal: { code: 'store-moved', where: 'gone' } })
  renameSync(`${folder}-annan`, folder)
  await log(store, 'I tid')
  expect(await store.close()).toEqual({ lost: null })
  expect(await headlines(store.file)).toEqual(['I tid'])
})

test('a change is refused when the link to the open file has come to lead to another file', async () => {
  const [one, other] = [await anOffice(), await anOffice()]
  const link = join(aFolder(), 'länk.talan')
  symlinkSync(one.file, link)
  await one.close()
  const store = closing(await openStore(link, 'test'))
  await log(store, 'Här')
  rmSync(link)
  symlinkSync(other.file, link)
  await expect(log(store, 'För sent')).rejects.toMatchObject({ refusal: { where: 'replaced' } })
  await store.close()
  await other.close()
  expect(await headlines(other.file)).toEqual([])
})

test('when the write-ahead log is removed, changes are refused, and closing writes what was saved into the file', async () => {
  const store = await anOffice()
  await log(store, 'Sparat')
  for (const suffix of ['-wal', '-shm']) rmSync(store.file + suffix)
  await expect(log(store, 'För sent')).rejects.toMatchObject({ refusal: { where: 'log-removed' } })
  expect(await store.close()).toEqual({ lost: null })
  expect(await headlines(store.file)).toEqual(['Sparat'])
})

const copiedOver: Readonly<Record<string, (store: Store, older: string) => Promise<Buffer>>> = {
  'an older copy of it': async (_store, older) => readFileSync(older),
  'another office': async () => {
    const other = await aDemoOffice()
    await other.close()
    return readFileSync(other.file)
  },
  'a file that is not an office': async () => Buffer.from('något annat'),
}
for (const [what, contentOf] of Object.entries(copiedOver))
  test(`when ${what} is copied over the open file, changes are refused and closing leaves the file as copied`, async () => {
    const { store, older } = await anOfficeWithAnOlderCopy()
    const content = await contentOf(store, older)
    store.checkpoint()
    writeFileSync(store.file, content)
    await expect(log(store, 'För sent')).rejects.toMatchObject({
      refusal: { code: expect.stringMatching(/store-(moved|damaged)/) },
    })
    const { lost } = await store.close()
    expect(lost).toMatchObject({ file: store.file, where: 'overwritten', rescued: null })
    expect(existsSync(lost?.log as string)).toBe(true)
    expect(readFileSync(store.file).equals(content)).toBe(true)
    expect(existsSync(`${store.file}-wal`)).toBe(false)
  })

test('changes go on after another program writes the write-ahead log into the file', async () => {
  const store = await anOffice()
  await log(store, 'Ett')
  const raw = connect(store.file)
  raw.exec("update interaction set note = 'av en annan'")
  raw.pragma('wal_checkpoint(PASSIVE)')
  raw.close()
  await log(store, 'Två')
  await store.close()
  expect(await headlines(store.file)).toEqual(['Ett', 'Två'])
})

test('private notes and attachments are refused beside a file that is gone, and no file is made there', async () => {
  const store = await anOffice()
  const on = { subjectTable: 'organisation', subjectId: 'se-myn-trafikverket' } as const
  const source = join(aFolder(), 'bilaga.txt')
  writeFileSync(source, 'x')
  renameSync(store.file, join(aFolder(), 'annan.talan'))
  const refused = { refusal: { code: 'store-moved' } }
  await expect(withPrivateNotes(store, async () => 1)).rejects.toMatchObject(refused)
  await expect(readPrivateNotes(store, 0, async () => 1)).rejects.toMatchObject(refused)
  await expect(attachFiles(store, on as never, [source])).rejects.toMatchObject(refused)
  expect(readdirSync(dirname(store.file)).filter(name => /bilagor|egna/.test(name))).toEqual([])
})

test('a new office does not take up the write-ahead log of an earlier file at its path', async () => {
  const old = await anOffice()
  await log(old, 'Gammalt')
  const file = join(aFolder(), 'nytt.talan')
  for (const suffix of ['-wal', '-shm']) copyFileSync(old.file + suffix, file + suffix)
  const store = closing(await createOffice(file, 'test'))
  await log(store, 'Nytt')
  await store.close()
  expect(await headlines(file)).toEqual(['Nytt'])
  expect(readdirSync(dirname(file)).filter(name => name.endsWith('.undanlagd'))).toHaveLength(1)
})

test('an office whose file is gone can be written to a new file with its attachments and private notes', async () => {
  const store = await anOffice()
  const on = { subjectTable: 'organisation', subjectId: 'se-myn-trafikverket' } as never
  const source = join(aFolder(), 'bilaga.txt')
  writeFileSync(source, 'Bilagans ord')
  await log(store, 'Sparat')
  await attachFiles(store, on, [source])
  await withPrivateNotes(store, notes => writeNote(notes, on, 'Mitt eget', new Date()))
  rmSync(store.file)
  const target = join(aFolder(), 'nytt.talan')
  await store.copyTo(target)
  await expect(store.copyTo(target)).rejects.toMatchObject({ refusal: { code: 'store-exists' } })
  const next = closing(await openStore(target, 'test'))
  await log(next, 'Vidare')
  expect(await store.close()).toEqual({ lost: null })
  expect(rescuedIn(dirname(store.file))).toEqual([])
  expect(existsSync(`${store.file}-wal`)).toBe(false)
  expect(await integrityOf(next.read)).toBe('ok')
  expect(readdirSync(`${target}.bilagor`, { recursive: true }).length).toBe(2)
  expect((await readPrivateNotes(next, undefined, notes => readNote(notes, on)))?.content).toBe('Mitt eget')
  await next.close()
  expect(await headlines(target)).toEqual(['Sparat', 'Vidare'])
})

test('an office that cannot be copied whole leaves nothing at the new place', async () => {
  const store = await anOffice()
  const on = { subjectTable: 'organisation', subjectId: 'se-myn-trafikverket' } as never
  const source = join(aFolder(), 'bilaga.txt')
  writeFileSync(source, 'Bilagans ord')
  await attachFiles(store, on, [source])
  writeFileSync(notesFileOf({ file: store.file, user: 'test' }), 'Inga anteckningar, utan något annat. '.repeat(1_000))
  const folder = aFolder()
  await expect(store.copyTo(join(folder, 'nytt.talan'))).rejects.toMatchObject({ refusal: {} })
  expect(readdirSync(folder)).toEqual([])
})

test('closing reports that an older copy was copied over the open file, even if nothing was saved after that', async () => {
  const { store, older } = await anOfficeWithAnOlderCopy()
  store.checkpoint()
  writeFileSync(store.file, readFileSync(older))
  const { lost } = await store.close()
  expect(lost).toMatchObject({ file: store.file, where: 'overwritten', rescued: null })
})

test('an open file that is moved is recognised at its new place, so that it is closed before it is opened again', async () => {
  const store = await anOffice()
  await log(store, 'Sparat')
  const moved = join(aFolder(), 'annan.talan')
  expect(store.liesAlsoAt(store.file)).toBe(false)
  expect(store.liesAlsoAt(moved)).toBe(false)
  renameSync(store.file, moved)
  expect(store.liesAlsoAt(moved)).toBe(true)
  const { lost } = await store.close()
  const next = closing(await openStore(moved, 'test'))
  expect(await integrityOf(next.read)).toBe('ok')
  expect(await headlines(lost?.rescued as string)).toEqual(['Sparat'])
})
