import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Decrypter } from 'age-encryption'
import { unpackTar } from 'modern-tar'
import { expect, test } from 'vitest'
import { contentFile } from '../../db/attachments/content-files'
import { openStore } from '../../db/store'
import { attachFiles } from '../../office/attachments/attach-files'
import { backupFolder } from '../../office/keeping/backups/backup-folder'
import { makeBackup } from '../../office/keeping/backups/make-backup'
import { restoreBackup } from '../../office/keeping/backups/restore-backup'
import { copyToPlace } from '../../office/keeping/second-place/copy-to-place'
import { placeCopies, thinPlace } from '../../office/keeping/second-place/place-copies'
import { isReachable, settlePlace, signFile } from '../../office/keeping/second-place/place-folder'
import { makePlaceKey } from '../../office/keeping/second-place/place-key'
import { unpackCopy } from '../../office/keeping/second-place/unpack-copy'
import { dropUnpackedCopy } from '../../office/keeping/second-place/unpacked-copies'
import { logInteraction } from '../../office/log/log-interaction'
import type { SecondPlace } from '../../src-shared/program/second-place'
import { anInteraction } from './an-interaction'
import { aDemoOffice, aFolder } from './office'
import { connect } from './raw-store'

const user = 'tester'
const now = new Date('2026-11-24T10:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const passphrase = 'björk stege månad kompass sextant'
/** A guess costs little here, so that the tests are quick. The program's own cost is 2 to the power of 18. */
const work = 8

const headlinesIn = (file: string) => {
  const raw = connect(file)
  const found = raw.prepare('select headline from interaction where deleted_at is null').pluck().all() as string[]
  raw.close()
  return found
}

/** An office with an attachment and own notes, a local copy of it, and a second place. */
async function anOfficeWithPlace(isEncrypted = false) {
  const store = await aDemoOffice()
  const { file } = store
  const paper = join(aFolder(), 'beslut.txt')
  writeFileSync(paper, 'Beslut om stambanan')
  await attachFiles(store, { subjectTable: 'interaction', subjectId: 'demo-i14' } as never, [paper])
  const notes = connect(`${file}.${user}.egna-anteckningar`)
  notes.exec("create table note (words text); insert into note values ('bara min')")
  notes.close()
  const log = (headline: string) => store.change(db => logInteraction(db, anInteraction({ headline }), now))
  await log('Före kopian')
  await makeBackup({ file, user }, now)
  const folder = aFolder()
  const settled = await settlePlace(file, folder)
  const place: SecondPlace = isEncrypted ? { ...settled, key: await makePlaceKey(folder, passphrase, work) } : settled
  const { sha256 } = await store.read.selectFrom('attachment').select('sha256').executeTakeFirstOrThrow()
  return { store, file, folder, place, log, sha256 }
}

/** What another program that knows the formats age and tar finds in an encrypted copy. */
async function openedElsewhere(copy: string, key: string, phrase: string) {
  const opening = new Decrypter()
  opening.addPassphrase(phrase)
  const identity = await opening.decrypt(readFileSync(key), 'text')
  const reading = new Decrypter()
  reading.addIdentity(identity.split('\n').find(line => line.startsWith('AGE-SECRET-KEY-')) ?? '')
  return unpackTar(await reading.decrypt(readFileSync(copy)))
}

const keyIn = (folder: string) => join(folder, readdirSync(folder).find(name => name.startsWith('talan-nyckel-')) ?? '')

test('a copy in a second place is one file with the office, its attachments and the own notes apart', async () => {
  const { file, folder, place, sha256 } = await anOfficeWithPlace()
  const made = await copyToPlace({ file, place }, later(1))
  expect(await placeCopies(folder)).toMatchObject([{ file: made.file, at: '2026-11-24T10:00:00Z', isEncrypted: false }])
  const entries = await unpackTar(readFileSync(made.file))
  expect(entries.map(({ header }) => header.name)).toEqual([
    'SHA256SUMS',
    'kontor.talan',
    `kontor.talan.bilagor/${sha256.slice(0, 2)}/${sha256}`,
    `kontor.talan.${user}.egna-anteckningar`,
  ])
  expect(statSync(made.file).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder).filter(name => name.includes('.ny-'))).toEqual([])
})

test('a copy that is there already is not written again', async () => {
  const { file, place } = await anOfficeWithPlace()
  const one = await copyToPlace({ file, place }, later(1))
  const written = statSync(one.file).ino
  await copyToPlace({ file, place }, later(20))
  expect(statSync(one.file).ino).toBe(written)
})

test('a place that is away, or another stick in its stead, is refused and gets nothing', async () => {
  const { file, folder, place } = await anOfficeWithPlace()
  rmSync(signFile(folder))
  expect(await isReachable(place)).toBe(false)
  await expect(copyToPlace({ file, place }, now)).rejects.toMatchObject({
    refusal: { code: 'second-place', fault: 'away', what: folder },
  })
  writeFileSync(signFile(folder), 'Plats: 00000000-0000-4000-8000-000000000000\n')
  await expect(copyToPlace({ file, place }, now)).rejects.toMatchObject({ refusal: { fault: 'away' } })
  expect(await placeCopies(folder)).toEqual([])
})

test('the folder of the office and that of its copies are no second place', async () => {
  const { file } = await anOfficeWithPlace()
  for (const folder of [dirname(file), backupFolder(file)])
    await expect(settlePlace(file, folder)).rejects.toMatchObject({ refusal: { fault: 'beside' } })
})

test('a folder that is a place already stays the one it is', async () => {
  const { file, folder, place } = await anOfficeWithPlace()
  expect((await settlePlace(file, folder)).id).toBe(place.id)
})

test('older copies are thinned, the ceiling holds, and those of another office or laptop stay', async () => {
  const folder = aFolder()
  const named = (day: string, mark: string) => join(folder, `kontor ${day}T08.00.00Z ${mark}.tar`)
  for (const day of ['2024-01-01', '2026-11-10', '2026-11-23', '2026-11-24']) {
    writeFileSync(named(day, 'aaaaaaaa'), 'x'.repeat(40))
    writeFileSync(named(day, 'bbbbbbbb'), 'x'.repeat(40))
  }
  const days = async (mark: string) =>
    (await placeCopies(folder)).filter(copy => copy.mark === mark).map(({ at }) => at.slice(0, 10))
  await thinPlace(folder, 'aaaaaaaa', now)
  expect(await days('aaaaaaaa')).toEqual(['2026-11-24', '2026-11-23', '2026-11-10'])
  await thinPlace(folder, 'aaaaaaaa', now, 100)
  expect(await days('aaaaaaaa')).toEqual(['2026-11-24', '2026-11-23'])
  expect(await days('bbbbbbbb')).toHaveLength(4)
})

test('an encrypted copy is read with the passphrase by any program that knows age and tar', async () => {
  const { file, folder, place, sha256 } = await anOfficeWithPlace(true)
  const { file: copy } = await copyToPlace({ file, place }, later(1))
  expect(copy).toMatch(/\.tar\.age$/)
  expect(readFileSync(copy).includes('stambanan')).toBe(false)
  const entries = await openedElsewhere(copy, keyIn(folder), passphrase)
  const dataOf = (name: string) => Buffer.from(entries.find(({ header }) => header.name === name)?.data ?? [])
  expect(dataOf(`kontor.talan.bilagor/${sha256.slice(0, 2)}/${sha256}`).toString()).toBe('Beslut om stambanan')
  const unpacked = join(aFolder(), 'kontor.talan')
  writeFileSync(unpacked, dataOf('kontor.talan'))
  expect(headlinesIn(unpacked)).toContain('Före kopian')
})

test('on an empty laptop an office is restored from the place and the passphrase alone', async () => {
  const { store, file, folder, place, sha256 } = await anOfficeWithPlace(true)
  const { file: copy } = await copyToPlace({ file, place }, later(1))
  await store.close()
  const carried = aFolder()
  cpSync(folder, carried, { recursive: true })
  rmSync(dirname(file), { recursive: true })
  rmSync(folder, { recursive: true })

  const target = join(aFolder(), 'Nytt kontor.talan')
  const opened = await unpackCopy({ copy: join(carried, basename(copy)), beside: target, passphrase })
  expect([statSync(opened).mode & 0o777, statSync(dirname(opened)).mode & 0o777]).toEqual([0o600, 0o700])
  await restoreBackup({ file: target, copy: opened, user }, later(5))
  dropUnpackedCopy(opened)
  expect(headlinesIn(target)).toContain('Före kopian')
  expect(readFileSync(contentFile(target, sha256), 'utf8')).toBe('Beslut om stambanan')
  expect(existsSync(`${target}.${user}.egna-anteckningar`)).toBe(true)
  expect(readdirSync(dirname(target)).filter(name => name.includes('.ny-'))).toEqual([])
  await (await openStore(target, user)).close()
})

test('restoring from the second place is undone by restoring what it replaced', async () => {
  const { store, file, place, log } = await anOfficeWithPlace()
  const { file: copy } = await copyToPlace({ file, place }, later(1))
  await log('Efter kopian')
  await store.close()
  const opened = await unpackCopy({ copy, beside: file, passphrase: null })
  const { replaced } = await restoreBackup({ file, copy: opened, user }, later(5))
  dropUnpackedCopy(opened)
  expect(headlinesIn(file)).not.toContain('Efter kopian')
  await restoreBackup({ file, copy: replaced ?? '', user }, later(6))
  expect(headlinesIn(file)).toContain('Efter kopian')
})

test('a wrong passphrase and none are refused, and leave nothing', async () => {
  const { file, place } = await anOfficeWithPlace(true)
  const { file: copy } = await copyToPlace({ file, place }, later(1))
  const beside = join(aFolder(), 'kontor.talan')
  const opening = (phrase: string | null) => unpackCopy({ copy, beside, passphrase: phrase })
  await expect(opening('björk stege månad kompass sextanT')).rejects.toMatchObject({ refusal: { fault: 'wrong' } })
  await expect(opening(null)).rejects.toMatchObject({ refusal: { fault: 'needed' } })
  expect(readdirSync(dirname(beside))).toEqual([])
})

test.each([
  ['encrypted', true],
  ['plain', false],
])('an %s copy that is cut off or altered is refused, and leaves nothing', async (_, isEncrypted) => {
  const { file, place } = await anOfficeWithPlace(isEncrypted)
  const { file: copy } = await copyToPlace({ file, place }, later(1))
  const bytes = readFileSync(copy)
  const altered = Buffer.from(bytes)
  const middle = Math.floor(bytes.length / 2)
  altered.writeUInt8(altered.readUInt8(middle) ^ 1, middle)
  const beside = join(aFolder(), 'kontor.talan')
  for (const wrong of [altered, bytes.subarray(0, middle), bytes.subarray(0, 65_536), Buffer.alloc(0)]) {
    writeFileSync(copy, wrong)
    await expect(unpackCopy({ copy, beside, passphrase })).rejects.toMatchObject({ refusal: { fault: 'damaged' } })
  }
  expect(readdirSync(dirname(beside))).toEqual([])
})

test('a copy of another office is refused, and nothing is changed', async () => {
  const { file, place } = await anOfficeWithPlace()
  const { file: copy } = await copyToPlace({ file, place }, later(1))
  const { createOffice } = await import('../../db/office')
  const other = join(aFolder(), 'annat.talan')
  await (await createOffice(other, user)).close()
  const opened = await unpackCopy({ copy, beside: other, passphrase: null })
  await expect(restoreBackup({ file: other, copy: opened, user }, later(5))).rejects.toMatchObject({
    refusal: { fault: 'another-office' },
  })
  expect(headlinesIn(other)).toEqual([])
})

test('no encrypted copy is made when the key file is gone or altered', async () => {
  const { file, folder, place } = await anOfficeWithPlace(true)
  const key = keyIn(folder)
  writeFileSync(key, 'något annat')
  await expect(copyToPlace({ file, place }, now)).rejects.toMatchObject({ refusal: { fault: 'no-key' } })
  rmSync(key)
  await expect(copyToPlace({ file, place }, now)).rejects.toMatchObject({ refusal: { fault: 'no-key' } })
  expect(await placeCopies(folder)).toEqual([])
})

test.each(['kort fras', 'aaaaaaaaaaaaaaaaaaaaaaaa', '   björk stege   '])(
  'the passphrase “%s” is too weak',
  async weak => {
    const folder = aFolder()
    await expect(makePlaceKey(folder, weak, work)).rejects.toMatchObject({ refusal: { fault: 'weak' } })
    expect(readdirSync(folder)).toEqual([])
  },
)

test('the secret key is in no byte beside the office, in the place, or in what the laptop keeps', async () => {
  const { file, folder, place } = await anOfficeWithPlace(true)
  await copyToPlace({ file, place }, later(1))
  expect(JSON.stringify(place)).not.toContain('AGE-SECRET')
  for (const where of [dirname(file), folder])
    for (const name of readdirSync(where, { recursive: true, encoding: 'utf8' })) {
      const path = join(where, name)
      if (statSync(path).isFile()) expect(readFileSync(path).includes('AGE-SECRET'), name).toBe(false)
    }
})

test('what a kill left of a copy, or of an unpacked one, is deleted by the next', async () => {
  const { store, file, folder, place } = await anOfficeWithPlace()
  const unpacked = await unpackCopy({
    copy: (await copyToPlace({ file, place }, later(1))).file,
    beside: file,
    passphrase: null,
  })
  const computer = /\.ny-\d+-([0-9a-f]{8})/.exec(unpacked)?.[1]
  // A process of that number never runs.
  const left = `.ny-99999999-${computer}`
  mkdirSync(`${file}.uppackad${left}`)
  writeFileSync(join(`${file}.uppackad${left}`, 'kontor.talan'), 'x')
  writeFileSync(join(folder, `kontor 2026-11-20T10.00.00Z aaaaaaaa.tar${left}`), 'x')
  await copyToPlace({ file, place }, later(2))
  dropUnpackedCopy(unpacked)
  await store.close()
  await (await openStore(file, user)).close()
  for (const where of [folder, dirname(file)])
    expect(readdirSync(where).filter(name => name.includes('.ny-'))).toEqual([])
})

test('the folder of local copies and the copies in it are for the user alone', async () => {
  const { file } = await anOfficeWithPlace()
  const folder = backupFolder(file)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  for (const name of readdirSync(folder).filter(other => other.endsWith('.talan')))
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
})
