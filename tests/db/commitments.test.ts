import { expect, test } from 'vitest'
import { openCommitments } from '../../db/reads/records/commitments'
import type { IssueId, OrganisationId } from '../../src-shared/records/ids'
import { gote } from './an-interaction'
import { aDemoOffice } from './office'

const ids = (rows: readonly { id: string }[]) => rows.map(row => row.id.replace('demo-', '')).sort()

test.each([
  ['2026-12-02', ['k2', 'k3', 'k4']],
  ['2026-12-09', ['k2', 'k3', 'k4']],
  ['2026-12-16', ['k2', 'k3', 'k4', 'k5']],
])('on %s five commitments are open, three by us and two by them, and %j are overdue', async (on, overdue) => {
  const { read } = await aDemoOffice()
  const open = await openCommitments(read, on)
  expect(open).toHaveLength(5)
  expect(open.filter(row => row.madeBy === 'us')).toHaveLength(3)
  expect(ids(open.filter(row => row.isOverdue))).toEqual(overdue)
})

test('a commitment is open from the day it was given until the day it was kept', async () => {
  const { read } = await aDemoOffice()
  const openOn = async (on: string) => ids(await openCommitments(read, on))
  expect(await openOn('2026-10-06')).toEqual([])
  expect(await openOn('2026-10-19')).toEqual(['k1', 'k2', 'k6'])
  expect(await openOn('2026-10-20')).toEqual(['k2', 'k6'])
  expect(await openOn('2026-11-23')).toEqual(['k2', 'k3', 'k6'])
  expect(await openOn('2026-11-24')).toEqual(['k2', 'k3', 'k4', 'k5', 'k6'])
})

test('a commitment is not overdue on its last day', async () => {
  const { read } = await aDemoOffice()
  const overdueOn = async (on: string) => ids((await openCommitments(read, on)).filter(row => row.isOverdue))
  expect(await overdueOn('2026-11-30')).toEqual(['k3'])
  expect(await overdueOn('2026-12-01')).toEqual(['k2', 'k3'])
})

test('two commitments with the chair and his committee are open, both overdue', async () => {
  const { read } = await aDemoOffice()
  const withChair = await openCommitments(read, '2026-12-09', { personId: gote })
  expect(ids(withChair)).toEqual(['k2', 'k3'])
  expect(withChair.every(row => row.isOverdue)).toBe(true)
  expect(withChair[0]).toMatchObject({ id: 'demo-k3', madeBy: 'us', owner: 'Eira Demofors', dueOn: '2026-11-17' })
  expect(withChair[1]).toMatchObject({ madeBy: 'them', counterpart: 'Göte Mallberg', issueIds: ['norrbotniabanan'] })
  const committee = 'se-riksdag-tu' as OrganisationId
  expect(ids(await openCommitments(read, '2026-12-09', { organisationId: committee }))).toEqual(['k2', 'k3'])
  const trafikverket = 'se-myn-trafikverket' as OrganisationId
  expect(ids(await openCommitments(read, '2026-12-09', { organisationId: trafikverket }))).toEqual(['k4', 'k5'])
})

test('one commitment can be listed under several issues', async () => {
  const { read } = await aDemoOffice()
  const about = async (issue: string) => ids(await openCommitments(read, '2026-12-09', { issueId: issue as IssueId }))
  expect(await about('malmbanan')).toEqual(['k3', 'k4'])
  expect(await about('norrbotniabanan')).toEqual(['k2', 'k3'])
  expect(await about('kulturstod')).toEqual([])
})
