import { expect, test } from 'vitest'
import { logInteraction } from '../../office/log/log-interaction'
import { markSecrecy } from '../../office/log/mark-secrecy'
import { targetsOf } from '../../src-shared/charts/coverage-chart'
import { swedishOrder } from '../../src-shared/names/swedish-order'
import type { OrganisationId } from '../../src-shared/records/ids'
import { sharedWords } from '../../src-shared/text/shared-words'
import { anInteraction, gote, malmbanan, norrbotten, trafikverket } from '../db/an-interaction'
import { aDemoOffice } from '../db/office'
import { answered } from './asking'

const period = { from: '2026-10-01', to: '2026-12-31' }
const ground = { provision: 'OSL 15 kap. 1 §', markedOn: '2026-11-24', authority: 'Regeringskansliet' }
const subjects = [
  { kind: 'person', id: gote },
  { kind: 'organisation', id: trafikverket },
  { kind: 'issue', id: malmbanan },
  { kind: 'partner', id: norrbotten },
] as const

test('a chart for a file leaves secrecy-marked interactions out; on the screen it counts them', async () => {
  const store = await aDemoOffice()
  await store.change(db =>
    db
      .updateTable('interaction')
      .set({ confidentiality: 'open', secrecy_provision: null, secrecy_marked_on: null, secrecy_authority: null })
      .execute(),
  )
  const figures = async (audience?: 'file') => {
    const seen = { period, audience }
    const months = [
      await answered(store, 'chart:months', { ...seen, partnerId: null }),
      await answered(store, 'chart:months', { ...seen, partnerId: norrbotten }),
    ]
    for (const subject of subjects) months.push(await answered(store, 'chart:months-of', { ...seen, subject }))
    const counted = Object.fromEntries(
      Object.entries(months[0]?.byIssue ?? {}).filter(([, counts]) => counts.some(count => count !== 0)),
    )
    const { cells } = await answered(store, 'chart:joint-voice', seen)
    const coverage = await answered(store, 'chart:coverage', { ...seen, partnerId: null, kind: null })
    return {
      months: months.map(({ all }) => all),
      counted,
      joint: cells.filter(({ count }) => count > 0).map(({ issueId, partnerId, count }) => [issueId, partnerId, count]),
      coverage: coverage.map(({ issueId, target, count }) => [issueId, target, count]),
    }
  }
  const before = await figures()
  const entry = anInteraction({ startsOn: '2026-11-20', participants: [{ personId: gote }] })
  const { result } = await store.change(db => logInteraction(db, entry))
  await store.change(db => markSecrecy(db, result.interactionId, ground))
  const screen = await figures()
  expect(screen.months).toEqual(
    before.months.map(([october = 0, november = 0, december = 0]) => [october, november + 1, december]),
  )
  expect(await figures('file')).toEqual(before)
})

test('a saved coverage map has no column for an organisation known only from a secrecy-marked interaction', async () => {
  const store = await aDemoOffice()
  const fields = { name: 'Hemliga verket', abbreviation: null, kind: 'agency', parentId: null }
  const made = await answered(store, 'record:add', { kind: 'organisation', fields })
  const entry = anInteraction({ startsOn: '2026-11-20', organisationIds: [made.id as OrganisationId] })
  const { result } = await store.change(db => logInteraction(db, entry))
  await store.change(db => markSecrecy(db, result.interactionId, ground))
  const said = sharedWords('sv').chart
  const columns = async (audience?: 'file') => {
    const cells = await answered(store, 'chart:coverage', { period, partnerId: null, kind: 'agency', audience })
    return targetsOf(cells, said).map(({ name }) => name)
  }
  const screen = await columns()
  expect(screen).toContain('Hemliga verket')
  expect(await columns('file')).toEqual(screen.filter(name => name !== 'Hemliga verket'))
  expect(screen).toEqual(screen.toSorted(swedishOrder))
})
