import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { countPeriod, projectOfQuarters } from '../../db/reads/figures/counts'
import { integrityOf } from '../../db/reads/home/office-counts'
import type { Reader } from '../../db/schema'
import { openStore } from '../../db/store'
import { importOffice } from '../../office/keeping/import-office'
import { logInteraction } from '../../office/log/log-interaction'
import { proposedConcerns } from '../../office/log/proposed-concerns'
import { readPeriod, type WrittenPeriod } from '../../src-shared/days/period'
import { eventKinds, interactionKinds } from '../../src-shared/log/interaction'
import type { PeriodCounts } from '../../src-shared/packs/counts'
import type { PartnerId } from '../../src-shared/records/ids'
import { anInteraction, norrbotten } from './an-interaction'
import asWritten from './expected-counts.json'
import { expected } from './expected-demo'
import { aDemoOffice, aFolder, anOffice, closing } from './office'

const harjedalen = 'region-jamtland-harjedalen' as PartnerId

afterEach(() => {
  vi.unstubAllEnvs()
})

async function counted(
  read: Reader,
  text: string,
  partnerId: PartnerId | null = null,
  asOf: string | null = null,
): Promise<PeriodCounts> {
  const written = readPeriod(text, await projectOfQuarters(read)) as WrittenPeriod
  return countPeriod(read, { ...written, partnerId, asOf })
}

/** Returns whole minutes east of Greenwich. It shows that the zone was really changed; otherwise the test would prove nothing. */
const offsetAtNewYear = () => 0 - new Date('2026-12-31T23:10:00Z').getTimezoneOffset()

test.each([
  ['Europe/Stockholm', 60],
  ['America/New_York', -300],
  ['Asia/Tokyo', 540],
])('with the laptop in %s, every count of the demo office is the expected one', async (zone, offset) => {
  vi.stubEnv('TZ', zone)
  expect(offsetAtNewYear()).toBe(offset)
  const { read } = await aDemoOffice()
  expect(await counted(read, '2026Q3')).toMatchObject(expected.Q3)
  expect(await counted(read, '2026Q4')).toEqual(expected.Q4)
  expect(await counted(read, 'PQ9', harjedalen)).toEqual(expected.PQ9_RJH)
  expect(await counted(read, 'PQ9')).toEqual(expected.PQ9_all)
})

test('the demo office read in as a file concerns only the partners that the file names', async () => {
  const file = join(aFolder(), 'inlast.talan')
  await importOffice('office/demo/demo-office.json', file, 'test', new Date('2026-11-24T10:00:00Z'))
  const { read } = closing(await openStore(file, 'test'))
  expect(await counted(read, '2026Q3')).toMatchObject(asWritten.Q3)
  expect(await counted(read, '2026Q4')).toEqual(asWritten.Q4)
  expect(await counted(read, 'PQ9', harjedalen)).toEqual(asWritten.PQ9_RJH)
  expect(await counted(read, 'PQ9')).toEqual(asWritten.PQ9_all)
  // What the rule would add is proposed, but not added.
  expect((await proposedConcerns(read)).interactions).toBeGreaterThan(10)
})

test('participants are summed for the five event forms only, in whole months and in single days', async () => {
  const store = await anOffice()
  expect(interactionKinds.slice(6, 11)).toEqual(eventKinds)
  await store.change(async db => {
    for (const [index, kind] of interactionKinds.entries()) {
      const { interactionId } = await logInteraction(db, anInteraction({ kind, startsOn: '2026-10-15' }))
      const participants_count = 10 ** (index % 5) * (eventKinds.includes(kind) ? 1 : 7)
      await db.updateTable('interaction').set({ participants_count }).where('id', '=', interactionId).execute()
    }
  })
  const sum = [6, 7, 8, 9, 10].reduce((total, place) => total + 10 ** (place % 5), 0)
  for (const period of ['2026Q4', '2026-10-15..2026-10-15', '2026-10-10..2026-11-03'])
    for (const partner of [null, norrbotten])
      expect([period, (await counted(store.read, period, partner)).eventParticipants]).toEqual([period, sum])
  expect(await integrityOf(store.read)).toBe('ok')
})

test('the same days give the same counts in each way of writing the period', async () => {
  const { read } = await aDemoOffice()
  const { changeFromQ3: _, jointSharePercent: __, ...same } = expected.Q4
  expect(await counted(read, '2026-10-01..2026-12-31')).toEqual(same)
  expect((await counted(read, '2026H2')).interactions).toBe(expected.Q3.interactions + expected.Q4.interactions)
  expect((await counted(read, '2026')).interactions).toBe(expected.Q3.interactions + expected.Q4.interactions)
})

test('each partner’s own count equals the office’s count for it', async () => {
  const { read } = await aDemoOffice()
  const office = await counted(read, '2026Q4')
  for (const [partner, interactions] of Object.entries(office.byPartner)) {
    const own = await counted(read, '2026Q4', partner as PartnerId)
    expect([partner, own.interactions]).toEqual([partner, interactions])
  }
})

test('without interactions, shares and percentages are null and every category is listed with 0', async () => {
  const { read } = await aDemoOffice()
  expect((await counted(read, '2026Q3')).changeFromQ2).toEqual({ abs: 12, percent: null })
  const empty = await counted(read, '2026Q2', harjedalen)
  expect(empty).toMatchObject({ interactions: 0, hours: 0, jointSharePercent: null, shareOfAllPercent: null })
  expect(empty).toMatchObject({ byType: {}, byConfidentiality: {}, uniqueContactsByCategory: {} })
  expect(empty.partnersWithNone).toEqual(Object.keys(empty.byPartner))
  expect(empty.issuesWithNone).toEqual(Object.keys(expected.Q4.byIssue))
  expect(empty.interactionsByCategory).toEqual({
    agency: 0,
    county_board: 0,
    eu: 0,
    interest_org: 0,
    media: 0,
    ministry: 0,
    mp: 0,
  })
})

test('a count as of a day includes only what had taken place by then', async () => {
  const { read } = await aDemoOffice()
  const until = async (day: string) => (await counted(read, '2026-10-01..2026-12-31', null, day)).interactions
  const { interactions, asOf, period } = await counted(read, '2026Q4', null, '2026-10-31')
  expect({ asOf, period }).toEqual({ asOf: '2026-10-31', period: ['2026-10-01', '2026-12-31'] })
  expect(interactions).toBe((await counted(read, '2026-10-01..2026-10-31')).interactions)
  expect(await until('2026-09-30')).toBe(0)
  expect(await until('2027-06-30')).toBe(27)
})

test('a partner that left before the period or joins after it is not listed as one without interactions', async () => {
  const store = await aDemoOffice()
  const without = async () => (await counted(store.read, '2026Q4')).partnersWithNone
  expect(await without()).toContain('skelleftea-kommun')
  await store.change(db =>
    db
      .updateTable('membership')
      .set({ ends_on: '2026-09-30' })
      .where('partner_id', '=', 'skelleftea-kommun' as PartnerId)
      .execute(),
  )
  expect(await without()).toEqual(['umea-universitet'])
  await store.change(db =>
    db
      .updateTable('membership')
      .set({ starts_on: '2027-01-01' })
      .where('partner_id', '=', 'umea-universitet' as PartnerId)
      .execute(),
  )
  expect(await without()).toEqual([])
})
