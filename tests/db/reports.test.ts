import { expect, test } from 'vitest'
import { membershipWithin, reportedInteractions } from '../../db/reads/figures/reports'
import { referenceLists } from '../../db/reads/records/reference-lists'
import { periodOf, type Quarter, readQuarter } from '../../src-shared/days/quarter'
import { countReport } from '../../src-shared/packs/report'
import type { IssueId, PartnerId } from '../../src-shared/records/ids'
import { aDemoOffice } from './office'

const quarter = (text: string) => periodOf(readQuarter(text) as Quarter)

async function counted(text: string, partner: string | null) {
  const { read } = await aDemoOffice()
  const rows = await reportedInteractions(read, { period: quarter(text), partnerId: partner as PartnerId | null })
  const { issues } = await referenceLists(read)
  return countReport(
    rows,
    issues.map(issue => issue.id),
  )
}

test('the fourth quarter counts held interactions by their day in Stockholm, without internal coordination', async () => {
  const counts = await counted('2026Q4', null)
  expect(counts).toEqual({
    interactions: 27,
    issueLinks: 39,
    byIssue: {
      strandskydd: 5,
      naturresursavgifter: 3,
      tillstandsprocesser: 3,
      'fysisk-planering': 1,
      kulturstod: 1,
      bredband: 1,
      norrbotniabanan: 8,
      malmbanan: 3,
      haparandabanan: 3,
      skogsbruk: 2,
      energiforsorjning: 6,
      granspendling: 3,
    } as Record<IssueId, number>,
    byConfidentiality: { open: 24, internal: 2, secrecy_marked: 1 },
  })
})

test.each([
  ['2026Q3', null, 12],
  ['2026Q4', 'region-norrbotten', 27],
  ['2026Q4', 'region-vasterbotten', 16],
  ['2026Q4', 'umea-universitet', 0],
  ['2027Q1', null, 3],
])('%s for %s counts %i interactions', async (text, partner, interactions) => {
  expect((await counted(text, partner)).interactions).toBe(interactions)
})

test('a partner is counted from the day it joined, with one span for each of its projects', async () => {
  const { read } = await aDemoOffice()
  const periods = await membershipWithin(read, 'region-norrbotten' as PartnerId, quarter('2024Q4'))
  expect(periods).toEqual([
    { from: '2024-10-01', to: '2024-12-31' },
    { from: '2024-11-01', to: '2024-12-31' },
  ])
  expect(await membershipWithin(read, 'umea-kommun' as PartnerId, quarter('2024Q4'))).toEqual([
    { from: '2024-11-01', to: '2024-12-31' },
  ])
  expect(await membershipWithin(read, 'umea-kommun' as PartnerId, quarter('2028Q1'))).toEqual([])
})
