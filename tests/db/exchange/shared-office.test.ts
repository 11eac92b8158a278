import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentFile } from '../../../db/attachments/content-files'
import { search } from '../../../db/reads/search/search'
import { brokenRows } from '../../../db/rules/broken-rows'
import { attachFiles } from '../../../office/attachments/attach-files'
import { checkOffice } from '../../../office/keeping/check-office'
import { logInteraction } from '../../../office/log/log-interaction'
import { removeRow } from '../../../office/log/remove-row'
import { undoAction } from '../../../office/log/undo/undo-action'
import { clashesOf, settle } from '../../../office/sharing/settle-clash'
import type { OrganisationId } from '../../../src-shared/records/ids'
import { anInteraction, trafikverket } from '../an-interaction'
import { livingRows } from '../living-rows'
import { aFolder } from '../office'
import { add, aLaptop, aPlace, filesBelow, joinWith, nameIn, officeOn, rename, share, sync, syncAll } from './laptops'

test('a laptop that joins has everything, and what is written on either reaches the other', async () => {
  const place = aPlace()
  const anna = await aLaptop('anna')
  await add(anna, 'o-anna')
  const code = await share(anna, place)
  await add(anna, 'o-later')
  await sync(anna)
  const bo = await joinWith('bo', place, code)
  expect(await nameIn(bo, 'o-anna')).toBe('o-anna')
  expect(await nameIn(bo, 'o-later')).toBe('o-later')
  await add(bo, 'o-bo')
  await sync(bo)
  expect(await sync(anna)).toMatchObject({ admitted: 1, received: 1, clashes: 0, broken: 0, parked: 0 })
  expect(await nameIn(anna, 'o-bo')).toBe('o-bo')
  await sync(bo)
  expect(livingRows(bo.store.file)).toEqual(livingRows(anna.store.file))
  for (const { store } of [anna, bo])
    expect(await checkOffice(store, '2026-11-30' as never)).toMatchObject({
      broken: [],
      differing: [],
      wrong: [],
      seals: { faults: [] },
    })
})

test('what a code has not let in yet waits, and is taken in once it is', async () => {
  const place = aPlace()
  const anna = await aLaptop('anna')
  const [one, other] = [await share(anna, place), await share(anna, place)]
  const bo = await joinWith('bo', place, one)
  const cilla = await joinWith('cilla', place, other)
  await add(bo, 'o-bo')
  await sync(bo)
  expect((await sync(cilla)).problems).toMatchObject([{ kind: 'unknown-computer' }])
  expect(await nameIn(cilla, 'o-bo')).toBeUndefined()
  await sync(anna)
  expect((await sync(cilla)).problems).toEqual([])
  expect(await nameIn(cilla, 'o-bo')).toBe('o-bo')
})

test('an edit of one cell by two is a clash that both see, and settling it on one settles it for both', async () => {
  const { laptops } = await officeOn('anna', 'bo')
  const [anna, bo] = laptops
  if (!anna || !bo) throw new Error('two laptops')
  await add(anna, 'o-one', 'Verket')
  await syncAll(laptops)
  await rename(anna, 'o-one', 'Annas verk')
  await rename(bo, 'o-one', 'Bos verk')
  await syncAll(laptops)
  expect(await nameIn(anna, 'o-one')).toBe('Bos verk')
  const [atAnna] = await clashesOf(anna.store)
  const [atBo] = await clashesOf(bo.store)
  expect(atAnna).toMatchObject({
    id: atBo?.id,
    column: 'name',
    name: 'Bos verk',
    standing: { value: 'Bos verk', by: 'bo', isOwn: false },
    other: { value: 'Annas verk', by: 'anna', isOwn: true },
    before: 'Verket',
  })
  const actionId = await settle(anna.store, atAnna?.id ?? '', { side: 'mine' }, new Date())
  await syncAll(laptops)
  for (const one of laptops) {
    expect(await nameIn(one, 'o-one')).toBe('Annas verk')
    expect(await clashesOf(one.store)).toEqual([])
  }
  await expect(settle(bo.store, atBo?.id ?? '', { side: 'mine' }, new Date())).rejects.toMatchObject({
    refusal: { code: 'sharing', fault: 'unknown-clash' },
  })
  await anna.store.change(db => undoAction(db, actionId, new Date()))
  await syncAll(laptops)
  for (const one of laptops) {
    expect(await nameIn(one, 'o-one')).toBe('Bos verk')
    expect(await clashesOf(one.store)).toMatchObject([{ other: { value: 'Annas verk' } }])
  }
})

test('edits of different cells of one record are both kept, and are no clash', async () => {
  const { laptops } = await officeOn('anna', 'bo')
  const [anna, bo] = laptops
  if (!anna || !bo) throw new Error('two laptops')
  await add(anna, 'o-one', 'Verket')
  await syncAll(laptops)
  await rename(anna, 'o-one', 'Annas verk')
  await bo.store.change(db =>
    db
      .updateTable('organisation')
      .set({ abbreviation: 'AV' })
      .where('id', '=', 'o-one' as OrganisationId)
      .execute(),
  )
  await syncAll(laptops)
  for (const { store } of laptops) {
    expect(await clashesOf(store)).toEqual([])
    expect(
      await store.read
        .selectFrom('organisation')
        .select(['name', 'abbreviation'])
        .where('id', '=', 'o-one' as OrganisationId)
        .execute(),
    ).toEqual([{ name: 'Annas verk', abbreviation: 'AV' }])
  }
})

test('a contact that one deleted and the other wrote in is to be settled, and comes back with all its parts', async () => {
  const { laptops } = await officeOn('anna', 'bo')
  const [anna, bo] = laptops
  if (!anna || !bo) throw new Error('two laptops')
  const { result } = await anna.store.change(db => logInteraction(db, anInteraction()))
  const id = result.interactionId
  await syncAll(laptops)
  await anna.store.change(db => removeRow(db, 'interaction', id, new Date()))
  await bo.store.change(db =>
    db.updateTable('interaction').set({ note: 'Bo lade till' }).where('id', '=', id).execute(),
  )
  await syncAll(laptops)
  const [clash] = await clashesOf(bo.store)
  expect(clash).toMatchObject({ isOfDeletion: true, column: 'note', other: { value: 'Bo lade till', isOwn: true } })
  await settle(bo.store, clash?.id ?? '', { side: 'mine' }, new Date())
  await syncAll(laptops)
  for (const { store } of laptops) {
    expect(await clashesOf(store)).toEqual([])
    expect(await brokenRows(store.read)).toEqual([])
    const living = store.read
      .selectFrom('interaction')
      .select('note')
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
    expect(await living.execute()).toEqual([{ note: 'Bo lade till' }])
    expect(
      await store.read
        .selectFrom('interaction_organisation')
        .select('organisation_id')
        .where('deleted_at', 'is', null)
        .where('interaction_id', '=', id)
        .execute(),
    ).toEqual([{ organisation_id: trafikverket }])
  }
})

test('two who lock the report of one quarter, and two who make a circle of organisations, are told by the check', async () => {
  const { laptops } = await officeOn('anna', 'bo')
  const [anna, bo] = laptops
  if (!anna || !bo) throw new Error('two laptops')
  await add(anna, 'o-one')
  await add(anna, 'o-two')
  await syncAll(laptops)
  const within = (one: typeof anna, id: string, parent: string) =>
    one.store.change(db =>
      db
        .updateTable('organisation')
        .set({ parent_id: parent as OrganisationId })
        .where('id', '=', id as OrganisationId)
        .execute(),
    )
  const lock = (one: typeof anna, id: string) =>
    one.store.change(db =>
      db
        .insertInto('report_run')
        .values({
          id,
          period_from: '2026-07-01' as never,
          period_to: '2026-09-30' as never,
          partner_id: null,
          template_version: '1',
          sha256: 'a'.repeat(64),
          locked_at: '2026-10-05T08:00:00Z',
          locked_by: one.name,
          unlocked_at: null,
          unlock_reason: null,
        })
        .execute(),
    )
  await within(anna, 'o-one', 'o-two')
  await within(bo, 'o-two', 'o-one')
  await lock(anna, 'lock-anna')
  await lock(bo, 'lock-bo')
  await sync(anna)
  expect((await sync(bo)).broken).toBe(2)
  await syncAll(laptops)
  for (const { store } of laptops) {
    const broken = (await brokenRows(store.read)).map(({ rule, id }) => `${rule} ${id}`).sort()
    expect(broken).toEqual([
      'locked-twice lock-anna',
      'locked-twice lock-bo',
      'part-of-itself o-one',
      'part-of-itself o-two',
    ])
  }
})

test('an attachment comes by its content, and until then is not here yet, which is no fault', async () => {
  const { place, laptops } = await officeOn('anna', 'bo')
  const [anna, bo] = laptops
  if (!anna || !bo) throw new Error('two laptops')
  await add(anna, 'o-one')
  const file = join(aFolder(), 'underlag.txt')
  writeFileSync(file, 'Ett underlag')
  await attachFiles(anna.store, { subjectTable: 'organisation', subjectId: 'o-one' }, [file])
  // The row is there before its content, as when a sync program is slow with large files.
  await sync(anna)
  const [content = ''] = filesBelow(place).filter(path => path.includes('bilaga-'))
  const bytes = readFileSync(content)
  rmSync(content)
  expect((await sync(bo)).attachments).toEqual({ received: 0, awaited: 1 })
  expect(await checkOffice(bo.store, '2026-11-30' as never)).toMatchObject({
    files: { awaited: ['underlag.txt'], missing: [] },
  })
  writeFileSync(content, bytes)
  expect((await sync(bo)).attachments).toEqual({ received: 1, awaited: 0 })
  const [row] = await bo.store.read.selectFrom('attachment').select('sha256').execute()
  expect(readFileSync(contentFile(bo.store.file, row?.sha256 ?? ''), 'utf8')).toBe('Ett underlag')
  expect(await checkOffice(bo.store, '2026-11-30' as never)).toMatchObject({
    files: { attachments: 1, missing: [], altered: [] },
  })
})

test('what another laptop has renamed or written is found by its words on this one, in any form', async () => {
  const { laptops } = await officeOn('anna', 'bo')
  const [anna, bo] = laptops
  if (!anna || !bo) throw new Error('two laptops')
  await add(anna, 'o-one', 'Verket')
  await syncAll(laptops)
  await anna.store.change(db =>
    logInteraction(db, anInteraction({ headline: 'Slamsugningen', organisationIds: ['o-one' as OrganisationId] })),
  )
  await rename(anna, 'o-one', 'Provningsmyndigheten')
  await syncAll(laptops)
  const found = async (text: string) =>
    (await search(bo.store.read, text, { today: '2026-11-30', limit: 9, offset: 0, depth: 'all' })).hits.map(
      hit => hit.title,
    )
  expect(await found('provningsmyndigheter')).toEqual(['Provningsmyndigheten', 'Slamsugningen'])
  expect(await found('slamsugningar')).toEqual(['Slamsugningen'])
})
