import { expect, test } from 'vitest'
import { coverage } from '../../db/reads/figures/coverage'
import { type CoverageScope, highestLevel, levelOf } from '../../src-shared/packs/coverage'
import type { PartnerId } from '../../src-shared/records/ids'
import { norrbotten } from './an-interaction'
import { aDemoOffice } from './office'

const q3 = { from: '2026-07-01', to: '2026-09-30' }
const q4 = { from: '2026-10-01', to: '2026-12-31' }
const scope = (change: Partial<CoverageScope> = {}): CoverageScope => ({
  period: q4,
  partnerId: null,
  by: 'organisation',
  isEmptyIncluded: false,
  ...change,
})

async function cell(issueId: string, target: string, change: Partial<CoverageScope> = {}) {
  const { read } = await aDemoOffice()
  return (await coverage(read, scope(change))).find(found => found.issueId === issueId && found.target === target)
}

test('three meetings took the North Bothnia Line to the transport committee, the last a study visit', async () => {
  expect(await cell('norrbotniabanan', 'se-riksdag-tu')).toEqual({
    issueId: 'norrbotniabanan',
    target: 'se-riksdag-tu',
    targetName: 'Trafikutskottet',
    targetKind: 'parliamentary-committee',
    count: 3,
    lastOn: '2026-11-10',
    highestLevel: 'elected',
    organisationIds: ['se-riksdag-tu'],
  })
})

test('an interaction with several people from one committee, or from several committees, counts once per cell', async () => {
  expect(await cell('norrbotniabanan', 'parliamentary-committee', { by: 'kind' })).toMatchObject({ count: 3 })
  expect(await cell('energiforsorjning', 'parliamentary-committee', { by: 'kind' })).toMatchObject({ count: 2 })
})

test('the state secretary was met in the third quarter; the petition of the fourth was cancelled', async () => {
  const met = await cell('norrbotniabanan', 'se-rk-li', { period: q3 })
  expect(met).toMatchObject({ count: 1, lastOn: '2026-08-25', highestLevel: 'state-secretary' })
  expect(await cell('norrbotniabanan', 'se-rk-li')).toBeUndefined()
})

test('gaps are returned as cells with 0 when asked for', async () => {
  const { read } = await aDemoOffice()
  const byKind = await coverage(read, scope({ by: 'kind', isEmptyIncluded: true }))
  expect(byKind).toHaveLength(12 * 4)
  expect(byKind.find(found => found.issueId === 'bredband' && found.target === 'ministry')).toMatchObject({
    count: 0,
    lastOn: null,
    highestLevel: null,
  })
  const byOrganisation = await coverage(read, scope({ isEmptyIncluded: true }))
  expect(byOrganisation.find(found => found.target === 'se-rk-li' && found.issueId === 'norrbotniabanan')?.count).toBe(
    0,
  )
  expect(byOrganisation.filter(found => found.count > 0)).toHaveLength((await coverage(read, scope())).length)
})

test('a member’s party is reached through the role the member spoke in', async () => {
  const { read } = await aDemoOffice()
  const parties = (await coverage(read, scope())).filter(
    found => found.targetKind === 'party' && found.issueId === 'norrbotniabanan',
  )
  expect(parties.map(found => [found.targetName, found.count]).sort()).toHaveLength(5)
})

test('a partner sees what was done for it', async () => {
  expect(await cell('strandskydd', 'se-myn-naturvardsverket')).toMatchObject({ count: 2 })
  // Norrbotten has decided the issue, so what Jämtland's officer did about it was done for Norrbotten too.
  expect(await cell('strandskydd', 'se-myn-naturvardsverket', { partnerId: norrbotten })).toMatchObject({ count: 2 })
  const umea = 'umea-kommun' as PartnerId
  expect(await cell('strandskydd', 'se-myn-naturvardsverket', { partnerId: umea })).toBeUndefined()
})

test('a map for an unknown partner or a period that ends before it begins is refused', async () => {
  const { read } = await aDemoOffice()
  await expect(coverage(read, scope({ partnerId: 'x' as PartnerId }))).rejects.toMatchObject({
    refusal: { code: 'unknown-id', what: 'partner' },
  })
  await expect(coverage(read, scope({ period: { from: '2026-12-31', to: '2026-10-01' } }))).rejects.toMatchObject({
    refusal: { code: 'period-backwards' },
  })
})

test.each([
  ['Infrastrukturminister', 'minister'],
  ['Statsråd', 'minister'],
  ['Statssekreterare', 'state-secretary'],
  ['Vice ordförande', 'elected'],
  ['Statsrådsersättare', 'elected'],
  ['Ministerråd', 'official'],
  ['Departementsråd', 'official'],
])('%s is at the level %s', (title, level) => {
  expect(levelOf(title)).toBe(level)
})

test('the highest of several levels is returned, and null if there is none', () => {
  expect(highestLevel(['Handläggare', 'Ledamot', 'Statssekreterare'])).toBe('state-secretary')
  expect(highestLevel([])).toBeNull()
})
