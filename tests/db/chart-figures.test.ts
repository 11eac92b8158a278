import { expect, test } from 'vitest'
import { coverage } from '../../db/reads/figures/coverage'
import { interactionMonths, interactionMonthsOf } from '../../db/reads/figures/interaction-months'
import { jointVoice, jointVoicePartners, ownWordings } from '../../db/reads/figures/joint-voice'
import { reportedInteractions } from '../../db/reads/figures/reports'
import { listPage } from '../../db/reads/lists/list-page'
import { processLines } from '../../db/reads/records/processes'
import type { Condition } from '../../src-shared/lists/list-filter'
import { countByMonth } from '../../src-shared/packs/interaction-months'
import { countJointVoice } from '../../src-shared/packs/joint-voice'
import { stageNow } from '../../src-shared/records/decision-process'
import type { IssueId, OrganisationId, PartnerId, PersonId } from '../../src-shared/records/ids'
import type { TimelineSubject } from '../../src-shared/records/timeline-entry'
import { gote, malmbanan, norrbotten } from './an-interaction'
import { aDemoOffice } from './office'

const year = { from: '2026-01-01', to: '2026-12-31' }
const q4 = { from: '2026-10-01', to: '2026-12-31' }
const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
const inOrder = <Value>(values: readonly Value[]) =>
  values.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))

test('the monthly figures of the office and of a partner equal a count of the reported rows', async () => {
  const { read } = await aDemoOffice()
  for (const partnerId of [null, norrbotten, 'umea-universitet' as PartnerId]) {
    const months = await interactionMonths(read, year, partnerId)
    expect(months).toEqual(countByMonth(year, await reportedInteractions(read, { period: year, partnerId })))
  }
  const quarter = await interactionMonths(read, q4, null)
  expect(quarter.months).toEqual(['2026-10', '2026-11', '2026-12'])
  expect(sumOf(quarter.all)).toBe(27)
  expect(sumOf(Object.values(quarter.byIssue).flat())).toBe(39)
})

test('a period that begins or ends within a month is counted in whole months', async () => {
  const { read } = await aDemoOffice()
  const within = await interactionMonths(read, { from: '2026-10-20', to: '2026-12-02' }, null)
  expect(within).toEqual(await interactionMonths(read, q4, null))
})

test('the monthly figures of an issue, partner, person and organisation agree with their interactions', async () => {
  const { read } = await aDemoOffice()
  const office = await interactionMonths(read, year, null)
  const all = async (subject: TimelineSubject) => (await interactionMonthsOf(read, subject, year)).all
  expect(await all({ kind: 'issue', id: malmbanan })).toEqual(office.byIssue[malmbanan])
  expect(await all({ kind: 'partner', id: norrbotten })).toEqual((await interactionMonths(read, year, norrbotten)).all)
  const reported = await reportedInteractions(read, { period: year, partnerId: null })
  const his = reported.filter(({ participants }) => participants.some(({ name }) => name === 'Göte Mallberg'))
  expect(await all({ kind: 'person', id: gote as PersonId })).toEqual(countByMonth(year, his).all)
  const committee = 'se-riksdag-tu' as OrganisationId
  expect(sumOf(await all({ kind: 'organisation', id: committee }))).toBe(4)
  await expect(all({ kind: 'issue', id: 'finns-inte' as IssueId })).rejects.toMatchObject({
    refusal: { code: 'unknown-id' },
  })
})

test('the joint voice is counted from the reported rows, by issue and partner', async () => {
  const { read } = await aDemoOffice()
  const cells = await jointVoice(read, q4)
  const partners = await jointVoicePartners(read, q4)
  const known = new Set(partners.map(({ id }) => id))
  const counted = countJointVoice(await reportedInteractions(read, { period: q4, partnerId: null }))
  expect(inOrder(cells)).toEqual(inOrder(counted.filter(({ partnerId }) => known.has(partnerId))))
  expect(partners.filter(({ isRegion }) => isRegion)).toHaveLength(4)
  const own = await ownWordings(read, q4)
  expect(own).toContainEqual({ issueId: malmbanan, partnerId: norrbotten })
  expect(own.every(({ partnerId }) => known.has(partnerId))).toBe(true)
  expect(await ownWordings(read, { from: '2010-01-01', to: '2010-12-31' })).toEqual([])
})

test('the log filtered like a square of the coverage map has as many rows as the square says', async () => {
  const { read } = await aDemoOffice()
  for (const by of ['kind', 'organisation'] as const)
    for (const partnerId of [null, norrbotten]) {
      const cells = await coverage(read, { period: q4, partnerId, by, isEmptyIncluded: false })
      expect(cells.length).toBeGreaterThan(5)
      for (const { issueId, organisationIds, count } of cells) {
        const rows: Condition[] = [
          { field: 'issues', operator: 'has-any', ids: [issueId] },
          { field: 'reached', operator: 'has-any', ids: organisationIds },
          ...(partnerId === null ? [] : [{ field: 'partners', operator: 'has-any', ids: [partnerId] } as const]),
          { field: 'startsOn', operator: 'between', ...q4 },
          { field: 'status', operator: 'any-of', codes: ['held'] },
          { field: 'kind', operator: 'none-of', codes: ['internal_coordination'] },
        ]
        const query = {
          list: 'interactions',
          filter: { match: 'all', rows },
          sort: [],
          groupBy: null,
          me: null,
        } as const
        expect((await listPage(read, query, { offset: 0, limit: 0 }, '2026-12-31')).total).toBe(count)
      }
    }
})

test('a coverage map that leaves the office omits secrecy-marked interactions and hides the day and level of internal ones', async () => {
  const store = await aDemoOffice()
  const map = (isLeavingHouse: boolean) =>
    coverage(store.read, {
      period: q4,
      partnerId: null,
      by: 'kind',
      isEmptyIncluded: true,
      ...(isLeavingHouse && { isLeavingHouse: true }),
    })
  const marked = { secrecy_provision: 'OSL 15 kap. 1 §', secrecy_marked_on: '2026-11-01', secrecy_authority: 'UD' }
  const unmarked = { secrecy_provision: null, secrecy_marked_on: null, secrecy_authority: null }
  const setAll = (confidentiality: 'internal' | 'secrecy_marked') => {
    const mark = confidentiality === 'internal' ? unmarked : marked
    return store.change(db =>
      db
        .updateTable('interaction')
        .set({ confidentiality, ...mark })
        .execute(),
    )
  }
  const inside = await map(false)
  await setAll('internal')
  const internal = await map(true)
  expect(internal.map(({ count }) => count)).toEqual(inside.map(({ count }) => count))
  expect(internal.every(({ lastOn, highestLevel }) => lastOn === null && highestLevel === null)).toBe(true)
  await setAll('secrecy_marked')
  expect((await map(true)).every(({ count }) => count === 0)).toBe(true)
  expect(await map(false)).toEqual(inside)
})

test('an issue has a line of stages for each of its open processes', async () => {
  const { read } = await aDemoOffice()
  const issue = 'naturresursavgifter' as IssueId
  const lines = await processLines(read, [issue], '2026-11-22')
  expect(lines.map(({ name }) => name)).toEqual(['Naturresursavgifter (påhittad utredning)'])
  const [{ stages } = { stages: [] }] = lines
  expect(stages[stageNow(stages, null, '2026-11-22')]?.name).toBe('Remiss')
  expect(await processLines(read, [], '2026-11-22')).toEqual([])
})
