import { rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { restoreEffect } from '../../office/keeping/backups/compare-backup'
import { listBackups } from '../../office/keeping/backups/list-backups'
import { makeBackup } from '../../office/keeping/backups/make-backup'
import { restoreBackup } from '../../office/keeping/backups/restore-backup'
import { logInteraction } from '../../office/log/log-interaction'
import { markSecrecy } from '../../office/log/mark-secrecy'
import { removeRow } from '../../office/log/remove-row'
import type { InteractionId } from '../../src-shared/records/ids'
import { anInteraction } from './an-interaction'
import { aDemoOffice } from './office'
import { connect } from './raw-store'

const user = 'tester'
const now = new Date('2026-11-24T10:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

async function anOffice() {
  const store = await aDemoOffice()
  const log = (headline: string) => store.change(db => logInteraction(db, anInteraction({ headline }), now))
  const ground = { provision: '15:1 OSL', markedOn: '2026-11-24', authority: 'Kontoret' }
  const mark = (id: InteractionId) => store.change(db => markSecrecy(db, id, ground))
  return { store, file: store.file, log, mark }
}

test('an interaction that is marked after a copy was made is not named for that copy', async () => {
  const { store, file, log, mark } = await anOffice()
  await log('Får nämnas')
  const { result } = await log('Får inte nämnas')
  const { file: copy } = await makeBackup({ file, user }, now)
  expect((await listBackups(file))[0]?.holding?.newest).toBe('Får inte nämnas')
  await mark(result.interactionId)
  expect((await listBackups(file))[0]?.holding?.newest).toBe('Får nämnas')
  expect(restoreEffect(file, copy).then.newest).toBe('Får nämnas')
  await store.close()
})

test('an interaction that a copy has as marked is not named although the mark is gone today', async () => {
  const { store, file, log } = await anOffice()
  const { result } = await log('Får inte nämnas')
  const edit = (confidentiality: string, deletedAt: string | null) => {
    const raw = connect(file)
    const statement = raw.prepare('update interaction set confidentiality = ?, deleted_at = ? where id = ?')
    statement.run(confidentiality, deletedAt, result.interactionId)
    raw.close()
  }
  edit('secrecy_marked', '2026-11-24T10:00:00Z')
  const { file: copy } = await makeBackup({ file, user }, now)
  edit('open', null)
  const effect = restoreEffect(file, copy)
  expect(effect).toMatchObject({ gone: 1, newestGone: [] })
  expect(JSON.stringify(effect)).not.toContain('Får inte nämnas')
  await store.close()
})

test('an interaction that the office has deleted is not named for an older copy', async () => {
  const { store, file, log } = await anOffice()
  await log('Får nämnas')
  const { result } = await log('Borttaget')
  const { file: copy } = await makeBackup({ file, user }, now)
  await store.change(db => removeRow(db, 'interaction', result.interactionId, now))
  expect((await listBackups(file))[0]?.holding?.newest).toBe('Får nämnas')
  const effect = restoreEffect(file, copy)
  expect([effect.back, effect.then.newest]).toEqual([1, 'Får nämnas'])
  await store.close()
})

test('an interaction that is marked only in the file that a restore replaced is named for no copy', async () => {
  const { store, file, log, mark } = await anOffice()
  const { file: before } = await makeBackup({ file, user, kind: 'asked' }, now)
  const { result } = await log('Får inte nämnas')
  await makeBackup({ file, user, kind: 'asked' }, later(5))
  await mark(result.interactionId)
  await store.close()
  await restoreBackup({ file, copy: before, user }, later(10))
  expect(await listBackups(file)).toHaveLength(3)
  expect(JSON.stringify(await listBackups(file))).not.toContain('Får inte nämnas')
})

test('nothing is named when the office cannot be read, because its marks are not known', async () => {
  const { store, file, log } = await anOffice()
  await log('Kanske märkt sedan dess')
  await makeBackup({ file, user }, now)
  await store.close()
  writeFileSync(file, 'skadad')
  expect(await listBackups(file)).toMatchObject([{ holding: { newest: null } }])
  rmSync(file)
  expect(await listBackups(file)).toMatchObject([{ holding: { newest: 'Kanske märkt sedan dess' } }])
})
