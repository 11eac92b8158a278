import { expect, test } from 'vitest'
import { comingDays, plansOf } from '../../db/reads/packs/coming-days'
import { openProcesses, processDetails, processesOfIssue, watchList } from '../../db/reads/records/processes'
import type { Store } from '../../db/store'
import type { IssueId, OrganisationId } from '../../src-shared/records/ids'
import { anOffice } from './office'

/** An office with an invented inquiry, on referral until 15 January, and a committee report with its day in the chamber. */
async function withProcesses(): Promise<Store> {
  const store = await anOffice()
  const owner = 'se-rk-fi' as OrganisationId
  await store.change(async db => {
    await db
      .insertInto('decision_process')
      .values([
        { id: 'p1', name: 'Naturresursavgifter', level: 'se', owner_organisation_id: owner, note: '', closed_on: null },
        { id: 'p2', name: 'TU99', level: 'se', owner_organisation_id: null, note: '', closed_on: null },
      ])
      .execute()
    await db
      .insertInto('process_stage')
      .values({
        id: 's1',
        process_id: 'p1',
        code: 'referral',
        name: 'Remiss',
        planned_on: '2027-01-15',
        happened_on: null,
        sort_order: 'a',
      })
      .execute()
    await db
      .insertInto('process_document')
      .values({
        id: 'd1',
        process_id: 'p1',
        stage_id: 's1',
        kind: 'sou',
        designation: 'SOU 2026:901',
        title: null,
        dated_on: null,
        address: null,
      })
      .execute()
    await db
      .insertInto('process_issue')
      .values({ id: 'p1:n', process_id: 'p1', issue_id: 'naturresursavgifter' as IssueId })
      .execute()
    await db
      .insertInto('watch_date')
      .values([
        {
          id: 'w1',
          process_id: 'p2',
          stage_id: null,
          day_on: '2026-12-16',
          what: 'Debatt och beslut TU99',
          is_statutory: 0,
        },
        { id: 'w2', process_id: 'p2', stage_id: null, day_on: '2026-12-24', what: 'Sista dag', is_statutory: 1 },
      ])
      .execute()
  })
  return store
}

test('the last day for answers is watched once, even if the user has entered it too', async () => {
  const store = await withProcesses()
  const what = async () =>
    (await watchList(store.read, { from: '2027-01-15', days: 0 })).map(({ what, process }) => [process, what])
  expect(await what()).toEqual([['Naturresursavgifter', 'referral-last-day']])
  const entered = { stage_id: null, day_on: '2027-01-15', is_statutory: 0 } as const
  await store.change(db =>
    db
      .insertInto('watch_date')
      .values([
        { ...entered, id: 'w3', process_id: 'p2', what: 'Annat' },
        { ...entered, id: 'w4', process_id: 'p1', what: 'Sista svarsdag' },
      ])
      .execute(),
  )
  expect((await what()).toSorted()).toEqual([
    ['Naturresursavgifter', 'Sista svarsdag'],
    ['TU99', 'Annat'],
  ])
})

test('a process on referral shows its deadlines, and that the draft is late', async () => {
  const { read } = await withProcesses()
  const details = await processDetails(read, 'p1', '2026-11-22')
  expect(details).toMatchObject({
    name: 'Naturresursavgifter',
    owner: 'Finansdepartementet',
    issueIds: ['naturresursavgifter'],
    documents: [{ designation: 'SOU 2026:901' }],
    referral: { draftBy: { on: '2026-11-13', isPassed: true }, calendarDaysLeft: 54, workingDaysLeft: 35 },
  })
  expect((await processesOfIssue(read, 'naturresursavgifter' as IssueId)).map(row => row.id)).toEqual(['p1'])
  expect((await openProcesses(read, '2026-11-22')).map(row => row.id).sort()).toEqual(['p1', 'p2'])
})

test('the watch list is sorted by date, and a statutory day on Christmas Eve moves to the 28th', async () => {
  const { read } = await withProcesses()
  const days = await watchList(read, { from: '2026-11-22', days: 60 })
  expect(days.map(day => [day.on, day.what])).toEqual([
    ['2026-12-11', 'referral-political-preparation'],
    ['2026-12-16', 'Debatt och beslut TU99'],
    ['2026-12-28', 'Sista dag'],
    ['2027-01-01', 'referral-reminder-14'],
    ['2027-01-08', 'referral-dispatch'],
    ['2027-01-08', 'referral-reminder-7'],
    ['2027-01-15', 'referral-last-day'],
  ])
  expect((await watchList(read, { from: '2026-12-25', days: 3 })).map(day => day.what)).toEqual(['Sista dag'])
})

test('the watched days of a process go by the days they are moved to', async () => {
  const store = await withProcesses()
  const entered = { process_id: 'p2', stage_id: null, is_statutory: 0 } as const
  await store.change(db =>
    db
      .insertInto('watch_date')
      .values({ ...entered, id: 'w3', day_on: '2026-12-27', what: 'Söndagen' })
      .execute(),
  )
  const { watchDates } = await processDetails(store.read, 'p2', '2026-11-22')
  expect(watchDates.map(({ on, what }) => [on, what])).toEqual([
    ['2026-12-16', 'Debatt och beslut TU99'],
    ['2026-12-27', 'Söndagen'],
    ['2026-12-28', 'Sista dag'],
  ])
})

test('a pack lists a statutory day in the period and the order of the day it is moved to', async () => {
  const store = await withProcesses()
  const issue = 'naturresursavgifter' as IssueId
  const entered = { process_id: 'p1', stage_id: null, is_statutory: 1 } as const
  await store.change(db =>
    db
      .insertInto('watch_date')
      .values([
        { ...entered, id: 'w3', day_on: '2026-12-24', what: 'Julafton' },
        { ...entered, id: 'w4', day_on: '2026-12-26', what: 'Annandagen', is_statutory: 0 },
        { ...entered, id: 'w5', day_on: '2026-12-31', what: 'Nyårsafton' },
        { ...entered, id: 'w6', day_on: '2026-12-31', what: 'Nyårsafton', is_statutory: 0 },
      ])
      .execute(),
  )
  const dates = async (from: string, to: string) =>
    plansOf(await comingDays(store.read, [issue], { from, to })).map(({ on, what }) => [on, what])
  expect(await dates('2026-10-01', '2026-12-31')).toEqual([
    ['2026-12-26', 'Annandagen'],
    ['2026-12-28', 'Julafton'],
    ['2026-12-31', 'Nyårsafton'],
  ])
  expect(await dates('2027-01-01', '2027-03-31')).toEqual([
    ['2027-01-04', 'Nyårsafton'],
    ['2027-01-15', 'Remiss'],
  ])
})

test('a pack writes the day of a stage no more exactly than it is known', async () => {
  const store = await withProcesses()
  const stage = { process_id: 'p1', code: 'annat', happened_on: null, sort_order: 'b' } as const
  await store.change(db =>
    db
      .insertInto('process_stage')
      .values([
        { ...stage, id: 's2', name: 'Proposition', planned_on: '2027-01-01', planned_precision: 'quarter' },
        { ...stage, id: 's3', name: 'Beslut', planned_on: '2027-03-01', planned_precision: 'month' },
      ])
      .execute(),
  )
  const dates = await comingDays(store.read, ['naturresursavgifter' as IssueId], {
    from: '2027-01-01',
    to: '2027-03-31',
  })
  expect(plansOf(dates).map(({ on, what }) => [on, what])).toEqual([
    ['2027 Q1', 'Proposition'],
    ['2027-01-15', 'Remiss'],
    ['2027-03', 'Beslut'],
  ])
})

test('an unknown process is refused', async () => {
  const { read } = await withProcesses()
  await expect(processDetails(read, 'p9', '2026-11-22')).rejects.toMatchObject({
    refusal: { code: 'unknown-id', what: 'process', id: 'p9' },
  })
})
