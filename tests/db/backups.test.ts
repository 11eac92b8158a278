import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { contentFile } from '../../db/attachments/content-files'
import { openStore } from '../../db/store'
import { attachFiles } from '../../office/attachments/attach-files'
import { backupFolder } from '../../office/keeping/backups/backup-folder'
import { restoreEffect } from '../../office/keeping/backups/compare-backup'
import { keptBackups } from '../../office/keeping/backups/kept-backups'
import { listBackups } from '../../office/keeping/backups/list-backups'
import { makeBackup } from '../../office/keeping/backups/make-backup'
import { restoreBackup } from '../../office/keeping/backups/restore-backup'
import { logInteraction } from '../../office/log/log-interaction'
import { markSecrecy } from '../../office/log/mark-secrecy'
import { lastCopyOf } from '../../src-main/last-copy'
import { anInteraction } from './an-interaction'
import { aDemoOffice, aFolder } from './office'
import { connect } from './raw-store'

const user = 'tester'
const now = new Date('2026-11-24T10:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

async function anOffice() {
  const store = await aDemoOffice()
  const { file } = store
  const log = (headline: string) => store.change(db => logInteraction(db, anInteraction({ headline }), now))
  const headlines = (from = file) => {
    const raw = connect(from)
    const found = raw.prepare('select headline from interaction where deleted_at is null').pluck().all() as string[]
    raw.close()
    return found
  }
  return { store, file, log, headlines }
}

test('a restoring that was killed while the replaced file was made one file is finished by the next opening', async () => {
  const { store, file } = await anOffice()
  const copy = await makeBackup({ file, user }, now)
  await store.close()
  const { replaced } = await restoreBackup({ file, copy: copy.file, user }, later(1))
  const kept = replaced as string
  const raw = connect(kept)
  raw.pragma('journal_mode = wal')
  raw.close()
  writeFileSync(`${file}.byts`, JSON.stringify({ next: `${file}.nästa`, kept }))
  await (await openStore(file, user)).close()
  const again = connect(kept)
  expect(again.pragma('journal_mode', { simple: true })).toBe('delete')
  again.close()
  expect(existsSync(`${file}.byts`)).toBe(false)
})

test('a copy is made while the office is open and written to, and holds what was there then', async () => {
  const { store, file, log } = await anOffice()
  await log('Före kopian')
  const { file: copy } = await makeBackup({ file, user }, now)
  await log('Efter kopian')
  expect(dirname(copy)).toBe(backupFolder(file))
  expect(await listBackups(file)).toMatchObject([{ file: copy, kind: 'timely', holding: { newest: 'Före kopian' } }])
  expect(readdirSync(backupFolder(file)).filter(name => name.includes('.ny-'))).toEqual([])
  await store.close()
})

test('a copy is made while another connection logs all the time', async () => {
  const { store, file, log, headlines } = await anOffice()
  let isDone = false
  const logging = (async () => {
    for (let number = 1; !isDone; number += 1) {
      await log(`Nummer ${number}`)
      await new Promise(setImmediate)
    }
  })()
  const { file: copy } = await makeBackup({ file, user }, now)
  isDone = true
  await logging
  const copied = headlines(copy)
  expect(headlines().slice(0, copied.length)).toEqual(copied)
  await store.close()
})

test('the attachments and the own notes of the login go with a copy', async () => {
  const { store, file } = await anOffice()
  const paper = join(aFolder(), 'beslut.txt')
  writeFileSync(paper, 'Beslut')
  const subject = { subjectTable: 'interaction', subjectId: 'demo-i14' } as never
  await attachFiles(store, subject, [paper])
  await makeBackup({ file, user }, now)
  const { sha256 } = await store.read.selectFrom('attachment').select('sha256').executeTakeFirstOrThrow()
  expect(readFileSync(contentFile(join(backupFolder(file), 'alla'), sha256), 'utf8')).toBe('Beslut')
  await store.close()
})

test('restoring a copy replaces the office, says before what goes, and is undone by restoring what was replaced', async () => {
  const { store, file, log, headlines } = await anOffice()
  await log('Före kopian')
  const { file: copy } = await makeBackup({ file, user }, now)
  await log('Efter kopian')
  expect(restoreEffect(file, copy)).toMatchObject({ gone: 1, back: 0, newestGone: [{ headline: 'Efter kopian' }] })
  await store.close()

  const { replaced } = await restoreBackup({ file, copy, user }, later(5))
  expect(headlines()).toContain('Före kopian')
  expect(headlines()).not.toContain('Efter kopian')
  expect((await listBackups(file)).map(({ kind }) => kind)).toEqual(['replaced', 'timely'])
  // What was replaced is one file, like every copy: reading it leaves no log beside it.
  expect(readdirSync(backupFolder(file)).filter(name => name.includes('ersatt'))).toEqual([basename(replaced ?? '')])

  await restoreBackup({ file, copy: replaced ?? '', user }, later(10))
  expect(headlines()).toContain('Efter kopian')
})

test('a secrecy-marked interaction is counted in what a copy holds and what would go, but never named', async () => {
  const { store, file, log } = await anOffice()
  const { file: copy } = await makeBackup({ file, user }, now)
  await log('Får nämnas')
  const { result } = await log('Får inte nämnas')
  const ground = { provision: '15:1 OSL', markedOn: '2026-11-24', authority: 'Kontoret' }
  await store.change(db => markSecrecy(db, result.interactionId, ground))
  expect(restoreEffect(file, copy)).toMatchObject({ gone: 2, newestGone: [{ headline: 'Får nämnas' }] })
  await makeBackup({ file, user }, later(70))
  expect((await listBackups(file))[0]?.holding?.newest).toBe('Får nämnas')
  await store.close()
})

test('an office that is open elsewhere is not replaced', async () => {
  const { store, file, headlines } = await anOffice()
  const { file: copy } = await makeBackup({ file, user }, now)
  const before = headlines()
  await expect(restoreBackup({ file, copy, user }, later(5))).rejects.toMatchObject({ refusal: { code: 'store-busy' } })
  expect(headlines()).toEqual(before)
  await store.close()
})

test('the log of a killed program never gets into the copy that replaces its office', async () => {
  const { store, file, log, headlines } = await anOffice()
  const { file: copy } = await makeBackup({ file, user }, now)
  await log('Bara i loggen')
  // As a kill leaves it: the log beside the file, with what was committed.
  const wal = readFileSync(`${file}-wal`)
  await store.close()
  writeFileSync(file, 'skadad från första byten')
  writeFileSync(`${file}-wal`, wal)
  await restoreBackup({ file, copy, user }, later(5))
  expect(headlines()).not.toContain('Bara i loggen')
  expect(readdirSync(backupFolder(file)).some(name => name.endsWith('ersatt.talan-wal'))).toBe(true)
})

test('a restored office writes as a device of its own', async () => {
  const { store, file, log } = await anOffice()
  await log('Före kopian')
  const { file: copy } = await makeBackup({ file, user }, now)
  await log('Efter kopian')
  await store.close()
  const deviceOf = (from: string) => {
    const raw = connect(from)
    const id = raw.prepare('select device_id from device').pluck().get()
    raw.close()
    return id
  }
  const before = deviceOf(file)
  await restoreBackup({ file, copy, user }, later(5))
  const restored = await openStore(file, user)
  await restored.change(db => logInteraction(db, anInteraction({ headline: 'Nytt' }), now))
  await restored.close()
  expect(deviceOf(file)).not.toBe(before)
})

test('a restore that was killed half-way is finished by the next opening', async () => {
  const { store, file, log, headlines } = await anOffice()
  await log('Kvar')
  await store.close()
  const next = `${file}.new-1`
  const kept = join(backupFolder(file), '2026-11-24T10.00.00Z ersatt.talan')
  mkdirSync(backupFolder(file))
  writeFileSync(next, readFileSync(file))
  const raw = connect(file)
  raw.prepare("update interaction set headline = 'Ersatt' where headline = 'Kvar'").run()
  raw.close()
  writeFileSync(`${file}.byts`, JSON.stringify({ next, kept }))
  await (await openStore(file, user)).close()
  expect(headlines()).toContain('Kvar')
  expect(headlines(kept)).toContain('Ersatt')
  expect([existsSync(next), existsSync(`${file}.byts`)]).toEqual([false, false])
})

test('a damaged copy is refused and the office stays as it was', async () => {
  const { store, file, headlines } = await anOffice()
  const { file: copy } = await makeBackup({ file, user }, now)
  await store.close()
  const before = headlines()
  const bytes = readFileSync(copy)
  bytes.fill(0xff, 8_192, 60_000)
  writeFileSync(copy, bytes)
  await expect(restoreBackup({ file, copy, user }, later(5))).rejects.toMatchObject({
    refusal: { code: 'store-damaged' },
  })
  expect(headlines()).toEqual(before)
})

test('an office whose search index contradicts itself is copied, and restored from that copy', async () => {
  const { store, file, log, headlines } = await anOffice()
  await log('Finns kvar')
  await store.close()
  const raw = connect(file)
  raw.unsafeMode().exec('delete from search_index_data where id > 10')
  expect(raw.pragma('quick_check(1)', { simple: true })).not.toBe('ok')
  raw.close()
  const { file: copy } = await makeBackup({ file, user }, now)
  await restoreBackup({ file, copy, user }, later(5))
  expect(headlines()).toContain('Finns kvar')
})

test.each(['interaction', 'change', 'free pages'])('an office with a damaged page of %s is not copied', async where => {
  const { store, file } = await anOffice()
  await store.close()
  const raw = connect(file)
  // What is deleted leaves free pages behind.
  raw.exec('create table filler (words text); insert into filler values (zeroblob(90000)); drop table filler')
  const pageSize = raw.pragma('page_size', { simple: true }) as number
  const root = raw.prepare('select rootpage from sqlite_master where name = ?').pluck().get(where) as number | undefined
  raw.pragma('wal_checkpoint(truncate)')
  raw.close()
  const bytes = readFileSync(file)
  // The header of the file names the first free page.
  const page = root ?? bytes.readUInt32BE(32)
  expect(page).toBeGreaterThan(1)
  bytes.fill(0xff, (page - 1) * pageSize, page * pageSize)
  writeFileSync(file, bytes)
  await expect(makeBackup({ file, user }, later(5))).rejects.toMatchObject({ refusal: { code: 'store-damaged' } })
  expect(await listBackups(file)).toEqual([])
})

test.skipIf(process.platform === 'win32')(
  'a copy is for the user alone to read, and what is restored from it for the same logins as the office was',
  async () => {
    const { store, file } = await anOffice()
    await store.close()
    const modeOf = (path: string) => statSync(path).mode & 0o777
    chmodSync(file, 0o640)
    const { file: copy } = await makeBackup({ file, user }, now)
    await restoreBackup({ file, copy, user }, later(5))
    expect([modeOf(copy), modeOf(file)]).toEqual([0o600, 0o640])
  },
)

test('copies are kept one an hour for a day, one a day for two weeks and one a month for a year', () => {
  const hours = Array.from({ length: 24 * 500 }, (_, hour) => ({
    at: new Date(now.getTime() - hour * 3_600_000).toISOString(),
    bytes: 1,
    kind: 'timely' as const,
  }))
  const kept = keptBackups(hours, now)
  const older = (days: number) => kept.filter(({ at }) => now.getTime() - Date.parse(at) >= days * 86_400_000).length
  expect(kept[0]?.at).toBe(now.toISOString())
  expect(kept.length - older(1)).toBe(24)
  expect(older(1) - older(14)).toBe(14)
  expect(older(14)).toBe(13)
})

test('the oldest copies go when they take too much of the disk, and the newest stays', () => {
  const copies = [3, 2, 1, 0].map(days => ({
    at: new Date(now.getTime() - days * 86_400_000).toISOString(),
    bytes: 40,
    kind: 'timely' as const,
  }))
  expect(keptBackups(copies, now, 100)).toHaveLength(2)
  expect(keptBackups(copies, now, 1)).toHaveLength(1)
})

test('a copy that was asked for is not taken away by the copies that follow', async () => {
  const { store, file } = await anOffice()
  const { file: asked } = await makeBackup({ file, user, kind: 'asked' }, now)
  for (const minutes of [70, 75, 80]) await makeBackup({ file, user }, later(minutes))
  expect((await listBackups(file)).map(copy => copy.file)).toContain(asked)
  expect(await listBackups(file)).toHaveLength(4)
  await store.close()
})

test('a folder of copies that cannot be made is refused in a sentence, not as a bug', async () => {
  const { store, file } = await anOffice()
  writeFileSync(backupFolder(file), 'en fil i vägen')
  await expect(makeBackup({ file, user }, now)).rejects.toMatchObject({
    refusal: { code: 'folder-not-writable', folder: backupFolder(file) },
  })
  expect([await listBackups(file), await lastCopyOf(file)]).toEqual([[], null])
  await store.close()
})
