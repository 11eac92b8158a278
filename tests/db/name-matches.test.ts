import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { organisationsNamed, peopleNamed } from '../../db/reads/names/find-by-name'
import { matchNames } from '../../db/reads/names/name-matches'
import type { Store } from '../../db/store'
import { logInteraction } from '../../office/log/log-interaction'
import { anInteraction } from './an-interaction'
import { aDemoOffice } from './office'

const named = async (store: Store, text: string, on = '2026-11-22') =>
  (await matchNames(store.read, text, on)).map(match => match.name)

test('a name is found from its first two letters, its family name, or a word in it', async () => {
  const store = await aDemoOffice()
  expect(await named(store, 'gö')).toContain('Göte Mallberg')
  expect(await named(store, 'mallb')).toEqual(['Göte Mallberg'])
  expect(await named(store, 'göte mall')).toEqual(['Göte Mallberg'])
})

test('a name is found without its diacritics, but a name spelled as typed comes first', async () => {
  const store = await aDemoOffice()
  const met = (name: string) => ({ name, organisationId: null, title: '' })
  await store.change(db =>
    logInteraction(db, anInteraction({ participants: [met('Åre Fjällman'), met('Are Fjordman')] })),
  )
  const found = await named(store, 'are')
  expect(found[0]).toBe('Are Fjordman')
  expect(found).toContain('Åre Fjällman')
  expect((await named(store, 'åre')).slice(0, 2).sort()).toEqual(['Åre Fjällman', 'Åre kommun'])
  expect(await named(store, 'elise-marie')).toEqual(['Élise-Marie von Exempel af Åländ'])
})

test('people who match a name are sorted by their last meeting, the latest first', async () => {
  const store = await aDemoOffice()
  const meet = (name: string, startsOn: string) =>
    store.change(db =>
      logInteraction(
        db,
        anInteraction({ startsOn, participants: [{ name, organisationId: null, title: '' }], status: 'held' }),
      ),
    )
  await meet('Torvald Askholm', '2026-03-01')
  await meet('Torvald Björkholm', '2026-10-01')
  await meet('Torvald Cedersholm', '2026-06-01')
  expect(await named(store, 'torvald')).toEqual(['Torvald Björkholm', 'Torvald Cedersholm', 'Torvald Askholm'])
  expect((await named(store, 'torvald a'))[0]).toBe('Torvald Askholm')
})

test('an organisation is found by its abbreviation and its other names', async () => {
  const store = await aDemoOffice()
  expect((await named(store, 'TU'))[0]).toBe('Trafikutskottet')
  expect(await named(store, 'bryssel')).toContain('North Sweden European Office')
})

test('a person is shown with the role held on the day of the meeting', async () => {
  const store = await aDemoOffice()
  expect(await matchNames(store.read, 'örjan', '2026-09-03')).toMatchObject([{ detail: 'Suppleant, Näringsutskottet' }])
  expect(await matchNames(store.read, 'örjan', '2026-11-03')).toMatchObject([{ detail: 'Ledamot, Trafikutskottet' }])
})

test('a whole name finds only that person or organisation, regardless of capitals', async () => {
  const store = await aDemoOffice()
  expect(await peopleNamed(store.read, 'göte mallberg')).toEqual(['demo-c07'])
  expect(await peopleNamed(store.read, 'Göte')).toEqual([])
  expect(await organisationsNamed(store.read, 'trafikverket')).toEqual(['se-myn-trafikverket'])
  expect(await organisationsNamed(store.read, 'TU')).toEqual(['se-riksdag-tu'])
})

test('every typed text is a search or finds nothing, and never causes an error', async () => {
  const store = await aDemoOffice()
  const anything = fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async text => {
    expect((await matchNames(store.read, text, '2026-11-22')).length).toBeLessThanOrEqual(8)
    expect(await peopleNamed(store.read, text)).toEqual([])
  })
  await fc.assert(anything, { numRuns: 300 })
})
