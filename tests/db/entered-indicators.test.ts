import { join } from 'node:path'
import { expect, test } from 'vitest'
import { historyPage } from '../../db/reads/history/history'
import { openStore, type Store } from '../../db/store'
import { importOffice } from '../../office/keeping/import-office'
import { writeArchive } from '../../office/keeping/write-archive'
import { undoAction } from '../../office/log/undo/undo-action'
import { enterIndicators, type IndicatorEntry } from '../../office/reports/enter-indicator'
import { indicatorTable } from '../../office/reports/indicator-table'
import type { IndicatorId, IndicatorLine } from '../../src-shared/packs/indicators'
import type { ActionId, PartnerId } from '../../src-shared/records/ids'
import { changeSentences } from '../../src-shared/text/change-sentences'
import { norrbotten } from './an-interaction'
import { livingRows } from './living-rows'
import { aDemoOffice, aFolder, closing } from './office'

const today = '2027-02-02'
const now = new Date('2027-02-02T10:00:00Z')

const entry = (id: IndicatorId, text: string, change: Partial<IndicatorEntry> = {}): IndicatorEntry => ({
  id,
  text,
  part: 'value',
  period: '2026Q4',
  partnerId: null,
  ...change,
})

async function lineOf(store: Store, id: IndicatorId, period = '2026Q4', partnerId: PartnerId | null = null) {
  const { lines } = await store.snapshot(read => indicatorTable(read, { period, partnerId }, today))
  return lines.find(line => line.id === id) as IndicatorLine
}

test('what cannot be counted is entered for a period, and stands as the value before in the next one', async () => {
  const store = await aDemoOffice()
  await enterIndicators(store, [
    entry('X.1', '58 %', { period: '2026Q3' }),
    entry('X.1', '64', {}),
    entry('X.2', '5 av 12'),
    entry('A3.4', '4,1'),
  ])
  expect(await lineOf(store, 'X.1')).toMatchObject({
    scope: 'office',
    value: { number: 64, second: null },
    before: { number: 58, second: null },
    yearBefore: null,
  })
  expect((await lineOf(store, 'X.2')).value).toEqual({ number: 5, second: 12 })
  expect((await lineOf(store, 'A3.4')).value).toEqual({ number: 4.1, second: null })
  expect((await lineOf(store, 'X.1', 'PQ9')).value).toBeNull()
})

test('a partner has the value of the office until one of its own is entered, and a share’s target too', async () => {
  const store = await aDemoOffice()
  await enterIndicators(store, [
    entry('A3.4', '4,1'),
    entry('A3.1', '50 %', { part: 'target' }),
    entry('A1.1', '40', { part: 'target' }),
  ])
  const [ofOffice, share, contacts] = await Promise.all(
    (['A3.4', 'A3.1', 'A1.1'] as const).map(id => lineOf(store, id, '2026Q4', norrbotten)),
  )
  expect(ofOffice).toMatchObject({ scope: 'office', value: { number: 4.1 } })
  expect(share).toMatchObject({ scope: 'partner', target: { number: 50 } })
  expect(contacts).toMatchObject({ scope: 'partner', target: null })
  await enterIndicators(store, [
    entry('A3.4', '3,8', { partnerId: norrbotten }),
    entry('A3.1', '60', { part: 'target', partnerId: norrbotten }),
    entry('A1.1', '15', { part: 'target', partnerId: norrbotten }),
  ])
  expect(await lineOf(store, 'A3.4', '2026Q4', norrbotten)).toMatchObject({ scope: 'partner', value: { number: 3.8 } })
  expect((await lineOf(store, 'A3.1', '2026Q4', norrbotten)).target?.number).toBe(60)
  expect((await lineOf(store, 'A1.1', '2026Q4', norrbotten)).target?.number).toBe(15)
  expect((await lineOf(store, 'A1.1')).target?.number).toBe(40)
})

test('a target holds from its period on, and taking it away in a later one ends it there', async () => {
  const store = await aDemoOffice()
  const target = (text: string, period: string) =>
    enterIndicators(store, [entry('A1.1', text, { part: 'target', period })])
  await target('15', '2026Q3')
  expect((await lineOf(store, 'A1.1', '2027Q2')).target?.number).toBe(15)
  await target('', '2027Q1')
  expect((await lineOf(store, 'A1.1', '2026Q4')).target?.number).toBe(15)
  expect((await lineOf(store, 'A1.1', '2027Q2')).target).toBeNull()
  await target('', '2026Q3')
  expect((await lineOf(store, 'A1.1', '2026Q4')).target).toBeNull()
})

test('entering is one action that is undone whole, and entering the same again changes nothing', async () => {
  const store = await aDemoOffice()
  const before = livingRows(store.file)
  const both = [entry('X.1', '64'), entry('X.1', '70', { part: 'target' })]
  const { actionId } = await enterIndicators(store, both)
  expect((await enterIndicators(store, both)).actionId).toBeNull()
  const changed = await enterIndicators(store, [entry('X.1', '65')])
  await store.change(db => undoAction(db, changed.actionId as ActionId, now))
  expect(await lineOf(store, 'X.1')).toMatchObject({ value: { number: 64 }, target: { number: 70 } })
  await store.change(db => undoAction(db, actionId as ActionId, now))
  expect(livingRows(store.file)).toEqual(before)
  expect((await enterIndicators(store, both)).actionId).not.toBeNull()
  expect(await lineOf(store, 'X.1')).toMatchObject({ value: { number: 64 }, target: { number: 70 } })
})

test('the history names the indicator, and the value before and after', async () => {
  const store = await aDemoOffice()
  await enterIndicators(store, [entry('A3.4', '4,1')])
  await enterIndicators(store, [entry('A3.4', '4,3')])
  const { actions, names } = await historyPage(store.read, { limit: 2 })
  const said = actions.flatMap(({ changes }) =>
    changes.flatMap(change => changeSentences(change, { by: 'Eira', names, language: 'sv' })),
  )
  expect(said).toEqual([
    'Eira ändrade värdet i indikatorn ”A3.4” från ”4,1” till ”4,3”',
    'Eira förde in indikatorn ”A3.4”',
  ])
})

test('what is entered goes with an archive and comes back from it', async () => {
  const store = await aDemoOffice()
  await enterIndicators(store, [entry('X.2', '5 av 12'), entry('A2.1', '2 / 80', { part: 'target' })])
  const folder = join(aFolder(), 'arkiv')
  await writeArchive(store.file, folder)
  const file = join(aFolder(), 'kopia.talan')
  await importOffice(folder, file, 'test', now)
  const copy = closing(await openStore(file, 'test'))
  expect((await lineOf(copy, 'X.2')).value).toEqual({ number: 5, second: 12 })
  expect((await lineOf(copy, 'A2.1')).target).toEqual({ number: 2, second: 80 })
})

test.each<[string, IndicatorEntry, object]>([
  ['a value of what is counted', entry('A1.1', '3'), { code: 'indicator-not-entered', why: 'counted' }],
  [
    'a value of one partner for the whole office',
    entry('X.1', '3', { partnerId: norrbotten }),
    { code: 'indicator-not-entered', why: 'of-office' },
  ],
  ['a share above the whole', entry('X.1', '101 %'), { code: 'not-an-indicator-value', unit: 'percent' }],
  ['words', entry('X.2', 'ganska bra'), { code: 'not-an-indicator-value', unit: 'of', text: 'ganska bra' }],
  ['an unknown period', entry('X.1', '50', { period: '2026Q5' }), { code: 'unknown-period' }],
  [
    'an unknown partner',
    entry('A3.4', '4', { partnerId: 'nobody' as PartnerId }),
    { code: 'unknown-id', what: 'partner' },
  ],
])('%s is refused, and nothing of what was given with it is entered', async (_what, wrong, refusal) => {
  const store = await aDemoOffice()
  const before = livingRows(store.file)
  await expect(enterIndicators(store, [entry('A3.4', '4'), wrong])).rejects.toMatchObject({ refusal })
  expect(livingRows(store.file)).toEqual(before)
})
