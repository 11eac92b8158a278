import { expect, test } from 'vitest'
import { countInteractions } from '../../db/reads/figures/count-slices'
import { projectOfQuarters } from '../../db/reads/figures/counts'
import { gatherPack } from '../../db/reads/packs/pack-material'
import type { Store } from '../../db/store'
import { periodOf, readQuarter } from '../../src-shared/days/quarter'
import { packPeriod } from '../../src-shared/packs/pack-period'
import type { IssueId, PartnerId } from '../../src-shared/records/ids'
import { malmbanan, norrbotten } from './an-interaction'
import { aDemoOffice } from './office'
import { connect } from './raw-store'

const today = '2026-11-29'

async function comparisonOf(store: Store, text: string, partner: PartnerId | null, day = today) {
  const project = await projectOfQuarters(store.read)
  const period = packPeriod(text, project, day)
  const { material } = await store.snapshot(read => gatherPack(read, period, partner, day))
  return material
}

const quarter = (code: string) => periodOf(readQuarter(code) as NonNullable<ReturnType<typeof readQuarter>>)

test('each issue has eight quarters, with no number from before the log and what a report counts after that', async () => {
  const store = await aDemoOffice()
  for (const partner of [null, norrbotten]) {
    const { comparison, issues, figures, before } = await comparisonOf(store, '2026Q4', partner)
    expect(comparison.quarters.map(({ code, hasLog }) => [code, hasLog])).toEqual([
      ['2025Q1', false],
      ['2025Q2', false],
      ['2025Q3', false],
      ['2025Q4', false],
      ['2026Q1', false],
      ['2026Q2', false],
      ['2026Q3', true],
      ['2026Q4', true],
    ])
    expect(comparison.quarters.at(-1)?.isRunning).toBe(true)
    expect(Object.keys(comparison.byIssue).sort()).toEqual(issues.map(({ id }) => id as string).sort())
    for (const { id } of issues) {
      const none = Array(6).fill(null)
      expect([id, comparison.byIssue[id]]).toEqual([id, [...none, before.byIssue[id] ?? 0, figures.byIssue[id] ?? 0]])
    }
    expect(comparison.yearBefore).toEqual({ period: quarter('2025Q4'), figures: null })
  }
})

test('the project so far adds its quarters up to the pack’s last day, out of twelve', async () => {
  const store = await aDemoOffice()
  const { comparison } = await comparisonOf(store, '2026Q4', null)
  const { project } = comparison
  expect(project?.of).toBe(12)
  expect(project?.quarters.map(({ code }) => code).at(-1)).toBe('PQ9')
  const last = project?.quarters.at(-1)
  // The project's ninth quarter goes on in January, after the pack's period.
  expect(last?.period).toEqual({ from: '2026-11-01', to: '2026-12-31' })
  expect(last?.isRunning).toBe(true)
  const count = (from: string, to: string) =>
    store.snapshot(read => countInteractions(read, { period: { from, to }, partnerId: null, isLeavingHouse: true }))
  expect(last?.count).toBe(await count('2026-11-01', '2026-12-31'))
  expect(last?.cumulative).toBe(await count('2024-11-01', '2026-12-31'))
  expect(project?.quarters[0]).toMatchObject({ code: 'PQ1', hasLog: false, count: null, cumulative: null })
})

test('a secrecy-marked interaction is in none of the series', async () => {
  const store = await aDemoOffice()
  const series = async () => {
    const { comparison } = await comparisonOf(store, '2026Q4', null)
    return [comparison.byIssue, comparison.project]
  }
  const raw = connect(store.file)
  raw.exec(`update interaction set confidentiality = 'secrecy_marked', secrecy_provision = 'x', secrecy_marked_on = '2026-11-01',
    secrecy_authority = 'x' where rid % 3 = 0`)
  raw.close()
  await store.catchUp()
  const having = await series()
  const again = connect(store.file)
  again.exec(
    `update interaction set deleted_at = '2026-11-29' where confidentiality = 'secrecy_marked' and deleted_at is null`,
  )
  again.close()
  await store.catchUp()
  expect(await series()).toEqual(having)
})

test('a partner has no numbers from before it took part', async () => {
  const store = await aDemoOffice()
  const raw = connect(store.file)
  raw.exec(`update membership set starts_on = '2026-10-15' where partner_id = '${norrbotten}'`)
  raw.close()
  await store.catchUp()
  const { comparison, indicators } = await comparisonOf(store, '2026Q4', norrbotten)
  expect(comparison.quarters.map(({ hasLog }) => hasLog)).toEqual([...Array(7).fill(false), true])
  expect(comparison.byIssue[malmbanan]?.slice(0, 7)).toEqual(Array(7).fill(null))
  expect(indicators.own.find(({ id }) => id === 'A1.1')?.before).toBeNull()
  expect(indicators.office.find(({ id }) => id === 'A1.1')?.before).toEqual({ number: 12, second: null })
})

test('a pack of a project quarter compares quarters of the project', async () => {
  const store = await aDemoOffice()
  const { comparison } = await comparisonOf(store, 'PQ9', null, '2027-02-02')
  expect(comparison.quarters.map(({ code }) => code)).toEqual(['PQ2', 'PQ3', 'PQ4', 'PQ5', 'PQ6', 'PQ7', 'PQ8', 'PQ9'])
  expect(comparison.quarters.at(-1)?.isRunning).toBe(false)
  expect(comparison.byIssue['malmbanan' as IssueId]?.slice(0, 5)).toEqual(Array(5).fill(null))
})

test('the joint pack and a partner’s have the same office values, read once or for each pack', async () => {
  const store = await aDemoOffice()
  const [joint, partner] = [await comparisonOf(store, '2026Q4', null), await comparisonOf(store, '2026Q4', norrbotten)]
  expect(joint.indicators.own).toEqual(joint.indicators.office)
  expect(partner.indicators.office).toEqual(joint.indicators.office)
  expect(partner.indicators.own.find(({ id }) => id === 'A1.1')?.value?.number).toBe(partner.figures.interactions)
})
