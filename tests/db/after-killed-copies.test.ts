import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { notesFileOf } from '../../db/private-notes/notes-file'
import { withPrivateNotes } from '../../db/private-notes/open-notes'
import { writeNote } from '../../db/private-notes/queries'
import { backupFolder } from '../../office/keeping/backups/backup-folder'
import { makeBackup } from '../../office/keeping/backups/make-backup'
import { restoreBackup } from '../../office/keeping/backups/restore-backup'
import { logInteraction } from '../../office/log/log-interaction'
import { anInteraction } from './an-interaction'
import { aDemoOffice } from './office'
import { connect } from './raw-store'

const user = 'test'
const now = new Date('2026-11-24T10:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

const headlines = (file: string): unknown[] => {
  const raw = connect(file)
  const found = raw.prepare('select headline from interaction').pluck().all()
  raw.close()
  return found
}

/** Leaves an office as a restore that was killed before it moved anything: the demo office waits for the place. */
async function aKilledRestore() {
  const store = await aDemoOffice()
  const { file } = store
  await store.change(db => logInteraction(db, anInteraction({ headline: 'Ersatt' }), now))
  await store.close()
  const next = `${file}.new-1`
  const kept = join(backupFolder(file), '2026-11-24T10.00.00Z ersatt.talan')
  mkdirSync(backupFolder(file))
  copyFileSync(inject('demoOffice'), next)
  writeFileSync(`${file}.byts`, JSON.stringify({ next, kept }))
  return { file, kept }
}

test('own notes go with a copy, and notes that a kill parted from their copy are deleted by the next one', async () => {
  const store = await aDemoOffice()
  const { file } = store
  const subject = { subjectTable: 'issue', subjectId: 'malmbanan' } as const
  await withPrivateNotes(store, notes => writeNote(notes, subject, 'Bara mitt', now))
  const first = await makeBackup({ file, user }, now)
  expect(existsSync(notesFileOf({ file: first.file, user }))).toBe(true)
  rmSync(first.file)
  const second = await makeBackup({ file, user }, later(1))
  const notes = readdirSync(backupFolder(file)).filter(name => name.endsWith('egna-anteckningar'))
  expect(notes).toEqual([basename(notesFileOf({ file: second.file, user }))])
  await store.close()
})

test('a copy after a killed restore is of the office that was to be put in its place', async () => {
  const { file, kept } = await aKilledRestore()
  const { file: copy } = await makeBackup({ file, user }, later(1))
  expect(headlines(copy)).not.toContain('Ersatt')
  expect(headlines(kept)).toContain('Ersatt')
})

test('a restore after a killed one finishes that one first, and keeps what each of them replaced', async () => {
  const { file, kept } = await aKilledRestore()
  const { replaced } = await restoreBackup({ file, copy: inject('demoOffice'), user }, later(1))
  expect(headlines(kept)).toContain('Ersatt')
  expect(replaced && headlines(replaced)).not.toContain('Ersatt')
  expect(existsSync(`${file}.byts`)).toBe(false)
})
