import { expect, test } from 'vitest'
import type { Writer } from '../../db/schema'
import { openStore, type Store } from '../../db/store'
import { undoAction } from '../../office/log/undo/undo-action'
import { dismissDuplicate, duplicateQueue } from '../../office/register/duplicates'
import { applyMerge } from '../../office/register/merge'
import type { OrganisationId, PersonId } from '../../src-shared/records/ids'
import { duplicateWords } from '../../src-shared/text/duplicate-words'
import { addEmail, addPerson, addRole } from './a-register'
import { trafikverket } from './an-interaction'
import { aDemoOffice, anOffice, closing } from './office'

const now = new Date('2026-11-24T10:00:00Z')
const all = { kind: null, order: 'likeliest', on: '2026-11-24', offset: 0, limit: 50 } as const

const queue = async (store: Store, more: Partial<Parameters<typeof duplicateQueue>[1]> = {}) =>
  (await duplicateQueue(store.read, { ...all, ...more })).pairs.map(
    ({ one, other, reasons }) => `${one.id} ${other.id}: ${duplicateWords(reasons, 'sv')}`,
  )

/** An office of five people: three may be the same man, and two the same woman. */
async function anUntidyOffice(): Promise<Store> {
  const store = await anOffice()
  await store.change(async db => {
    await addPerson(db, 'p1', 'Lars Lindqvist')
    await addRole(db, 'r1', 'p1', trafikverket, 'Utredare')
    await addEmail(db, 'e1', 'p1', 'lars.lindqvist@example.se')
    await addPerson(db, 'p2', 'Lasse Lindkvist')
    await addRole(db, 'r2', 'p2', trafikverket, 'Utredare')
    await addPerson(db, 'p3', 'L. Lindqvist')
    await addEmail(db, 'e3', 'p3', 'Lars.Lindqvist@example.se')
    await addPerson(db, 'p4', 'Maria Norén')
    await addPerson(db, 'p5', 'Maria Noren')
  })
  return store
}

test('the reference data and the demo office contain no duplicates', async () => {
  expect(await queue(await aDemoOffice())).toEqual([])
})

test('pairs are listed with their reasons, the likeliest first', async () => {
  expect(await queue(await anUntidyOffice())).toEqual([
    'p1 p3: initial i stället för namn, samma e-post',
    'p1 p2: annan form av förnamnet, en bokstav skiljer i namnet, samma organisation',
    'p4 p5: samma namn utan accenter',
  ])
})

test('the queue can be read in parts, by kind and with the newest first', async () => {
  const store = await anUntidyOffice()
  expect(await queue(store, { order: 'newest', limit: 1 })).toEqual(['p4 p5: samma namn utan accenter'])
  expect((await queue(store, { offset: 1, limit: 1 }))[0]).toMatch(/^p1 p2/)
  expect((await duplicateQueue(store.read, { ...all, limit: 1 })).total).toBe(3)
  expect(await queue(store, { kind: 'organisation' })).toEqual([])
})

test('a dismissed pair is not shown again until the dismissal is undone', async () => {
  const store = await anUntidyOffice()
  const { actionId } = await store.change(db => dismissDuplicate(db, 'person', 'p5', 'p4'))
  expect(await queue(store)).toHaveLength(2)
  await store.change(db => undoAction(db, actionId, now))
  expect(await queue(store)).toHaveLength(3)
  await store.change(db => dismissDuplicate(db, 'person', 'p4', 'p5'))
  expect(await queue(store)).toHaveLength(2)
})

test('a person dismissed as a duplicate of a merged one is not proposed for the kept one either', async () => {
  const store = await anUntidyOffice()
  await store.change(db => addPerson(db, 'p6', 'Maria Norén'))
  await store.change(db => dismissDuplicate(db, 'person', 'p5', 'p6'))
  await store.change(db => applyMerge(db, { kind: 'person', keep: 'p4', lose: 'p5' }, {}, now))
  expect((await queue(store)).filter(pair => pair.startsWith('p4'))).toEqual([])
})

test('after many changes the queue equals that of an office just opened', async () => {
  const store = await anUntidyOffice()
  await queue(store)
  const steps: readonly ((db: Writer) => Promise<unknown>)[] = [
    db => addPerson(db, 'p7', 'Maria Noren'),
    db => addEmail(db, 'e4', 'p2', 'lars.lindqvist@example.se'),
    db =>
      db
        .updateTable('person')
        .set({ name: 'Mária Nohrén' })
        .where('id', '=', 'p5' as PersonId)
        .execute(),
    db => applyMerge(db, { kind: 'person', keep: 'p1', lose: 'p3' }, {}, now),
    db =>
      db
        .insertInto('organisation')
        .values({ id: 'tv' as OrganisationId, kind: 'agency', name: 'Trafik verket', abbreviation: 'TRV' })
        .execute(),
    db =>
      db
        .updateTable('person')
        .set({ deleted_at: now.toISOString() })
        .where('id', '=', 'p7' as PersonId)
        .execute(),
  ]
  for (const step of steps) {
    await store.change<unknown>(step)
    const fresh = closing(await openStore(store.file, 'test'))
    expect(await queue(store)).toEqual(await queue(fresh))
    await fresh.close()
  }
})

test('an organisation entered again is found by name, abbreviation or alias, but its units and successor are not duplicates', async () => {
  const store = await anOffice()
  const add = (id: string, name: string, more: object = {}) =>
    store.change(db =>
      db
        .insertInto('organisation')
        .values({ id: id as OrganisationId, kind: 'agency', name, ...more })
        .execute(),
    )
  await add('o1', 'Prövningsverket', { abbreviation: 'PRV' })
  await add('o2', 'Provningsverket')
  await add('o3', 'Verket för prövning', { abbreviation: 'PRV' })
  await add('o4', 'Prövningsverket', { parent_id: 'o1' })
  await add('o5', 'Prövnings-verket', { successor_id: 'o1' })
  const found = await queue(store)
  expect(found.filter(pair => /o[45]/.test(pair) && /o1/.test(pair))).toEqual([])
  expect(found).toContain('o1 o2: samma namn utan accenter')
  await add('o6', 'Verket för prövningar', { abbreviation: 'PRV' })
  expect(await queue(store)).toContain('o3 o6: två bokstäver skiljer i namnet, samma förkortning')
  await add('o7', 'Trafikvärket')
  expect(await queue(store)).toContain('o7 se-myn-trafikverket: en bokstav skiljer i namnet')
  await store.change(db =>
    db.insertInto('organisation_alias').values({ id: 'a', organisation_id: trafikverket, name: 'Banverket' }).execute(),
  )
  await add('o8', 'Banverket')
  expect(await queue(store)).toContain('o8 se-myn-trafikverket: samma namn, ett annat namn stämmer')
})
