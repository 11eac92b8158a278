import { expect, test } from 'vitest'
import type { Store } from '../../db/store'
import { undoAction } from '../../office/log/undo/undo-action'
import { writePacks } from '../../office/packs/make-packs'
import type { ActionId, PartnerId } from '../../src-shared/records/ids'
import { aDemoOffice, aFolder } from '../db/office'
import { answered } from './asking'
import { everything } from './every-byte'
import { docxSays, xlsxTable } from './read-pack'

const now = new Date('2027-02-02T08:00:00Z')
const partnerIds = ['region-norrbotten' as PartnerId]
const period = '2026Q4'

const written = async (store: Store, hasAppendix: boolean) => {
  const request = { period, language: 'sv', partnerIds, hasAppendix } as const
  return (await writePacks(store, request, aFolder(), false, now)).packs[0]?.folder as string
}

/** The people met in the quarter, as long as no headline has their name. */
async function peopleMet(store: Store): Promise<string[]> {
  const rows = await store.read
    .selectFrom('interaction_participant as l')
    .innerJoin('interaction as i', 'i.id', 'l.interaction_id')
    .innerJoin('person as p', 'p.id', 'l.person_id')
    .select('p.name')
    .distinct()
    .where('i.starts_on', '>=', '2026-10-01')
    .where('i.starts_on', '<=', '2026-12-31')
    .where('i.deleted_at', 'is', null)
    .where('l.deleted_at', 'is', null)
    .where('p.deleted_at', 'is', null)
    .execute()
  return rows.map(({ name }) => name)
}

test('counterparts stand by name in the spreadsheet and the appendix until the office decides otherwise, and never on the other pages', async () => {
  const store = await aDemoOffice()
  const names = await peopleMet(store)
  expect(names.length).toBeGreaterThan(5)
  const pages = docxSays(await written(store, false))
  expect(names.filter(name => pages.includes(name))).toEqual([])
  const folder = await written(store, true)
  const sheet = (await xlsxTable(folder, 'Kontakter')).flat().join('\n')
  const named = names.filter(name => sheet.includes(name))
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter(name => !docxSays(folder).includes(name))).toEqual([])
})

test('once the office has decided on roles, no file of a pack has the name of anybody met', async () => {
  const store = await aDemoOffice()
  const names = await peopleMet(store)
  const { actionId } = await answered(store, 'pack:choose-counterparts', { form: 'role' })
  expect(await answered(store, 'pack:settings', {})).toMatchObject({ counterparts: 'role' })
  const folder = await written(store, true)
  const told = await everything(folder)
  expect(names.filter(name => told.includes(name))).toEqual([])
  expect((await xlsxTable(folder, 'Kontakter')).flat().join('\n')).toContain('Trafikutskottet')
  await store.change(db => undoAction(db, actionId as ActionId, now))
  expect(await answered(store, 'pack:settings', {})).toMatchObject({ counterparts: 'name' })
})

test('a decision that is there already is no change', async () => {
  const store = await aDemoOffice()
  expect(await answered(store, 'pack:choose-counterparts', { form: 'name' })).toEqual({ actionId: null })
})
