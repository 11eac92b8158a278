import { expect, test } from 'vitest'
import { seatOf } from '../../db/reads/home/current-user'
import { homeDay } from '../../db/reads/home/home'
import { commitmentsDue } from '../../db/reads/home/home-commitments'
import { referenceLists } from '../../db/reads/records/reference-lists'
import { completeCommitment, postponeCommitment } from '../../office/follow-up/commitment-days'
import { logInteraction } from '../../office/log/log-interaction'
import { leftRows } from '../../office/log/undo/left-rows'
import { undoAction } from '../../office/log/undo/undo-action'
import { anInteraction } from './an-interaction'
import { aDemoOffice, anOffice } from './office'

const sunday = '2026-11-22'

test('the first screen is empty in an office without interactions, and not after the first one', async () => {
  const store = await anOffice()
  expect(await homeDay(store.read, sunday, store.doer())).toMatchObject({
    isEmpty: true,
    hasDemo: false,
    isUserUnknown: true,
    meetings: [],
    commitments: [],
    nextDueOn: null,
    latest: [],
  })
  const { result } = await store.change(db => logInteraction(db, anInteraction({ startsOn: sunday })))
  const day = await homeDay(store.read, sunday, store.doer())
  expect(day.isEmpty).toBe(false)
  expect(day.hasDemo).toBe(false)
  expect(day.latest.map(({ id }) => id)).toEqual([result.interactionId])
  expect(day.meetings.map(({ id }) => id)).toEqual([result.interactionId])
})

test('commitments of both sides are shown when overdue or due within two weeks, the most urgent first', async () => {
  const store = await aDemoOffice()
  const day = await homeDay(store.read, sunday, store.doer())
  expect(day.hasDemo).toBe(true)
  expect(day.commitments.map(({ dueOn, madeBy, isOverdue }) => [dueOn, madeBy, isOverdue])).toEqual([
    ['2026-11-17', 'us', true],
    ['2026-11-30', 'them', false],
  ])
  expect(day.hasMoreCommitments).toBe(false)
  expect(day.nextDueOn).toBe('2026-12-15')
})

test('a promise that is not given yet takes no place among those that are', async () => {
  const store = await anOffice()
  const promised = (startsOn: string, promise: string, dueOn: string) =>
    store.change(db =>
      logInteraction(
        db,
        anInteraction({ startsOn, status: 'planned', commitments: [{ madeBy: 'us', promise, dueOn }] }),
      ),
    )
  await promised('2026-11-24', 'Inte gett än', '2026-11-25')
  await promised('2026-11-20', 'Underlag', '2026-11-26')
  const [first] = await commitmentsDue(store.read, { on: sunday, to: '2026-12-06', limit: 1 })
  expect(first?.promise).toBe('Underlag')
})

test('the first screen drops a completed commitment and moves a postponed one, and undo brings both back', async () => {
  const store = await aDemoOffice()
  const ids = async () =>
    (await homeDay(store.read, sunday, store.doer())).commitments.map(({ id, dueOn }) => `${id} ${dueOn}`)
  const before = await ids()
  const [first = '', second = ''] = (await homeDay(store.read, sunday, store.doer())).commitments.map(({ id }) => id)
  const done = await store.change(db => completeCommitment(db, first, sunday))
  const moved = await store.change(db => postponeCommitment(db, second, '2026-12-04'))
  expect(await ids()).toEqual([`${second} 2026-12-04`])
  const now = new Date('2026-11-22T10:00:00Z')
  for (const { actionId } of [moved, done]) await store.change(db => undoAction(db, actionId, now))
  expect(await ids()).toEqual(before)
})

test('meetings of today and those planned for the week are shown by day, without cancelled ones', async () => {
  const store = await anOffice()
  const at = async (startsOn: string, status: 'held' | 'planned' | 'cancelled') =>
    (
      await store.change(db =>
        logInteraction(db, anInteraction({ startsOn, status, headline: `${startsOn} ${status}` })),
      )
    ).result
  for (const [day, status] of [
    ['2026-11-26', 'planned'],
    ['2026-11-22', 'held'],
    ['2026-11-22', 'cancelled'],
    ['2026-11-21', 'held'],
    ['2026-11-24', 'planned'],
    ['2026-12-20', 'planned'],
  ] as const)
    await at(day, status)
  expect((await homeDay(store.read, sunday, store.doer())).meetings.map(({ headline }) => headline)).toEqual([
    '2026-11-22 held',
    '2026-11-24 planned',
    '2026-11-26 planned',
  ])
})

test('the days to watch are those of the next thirty days, each with the days and working days left', async () => {
  const store = await aDemoOffice()
  const { deadlines } = await homeDay(store.read, sunday, store.doer())
  expect(deadlines.length).toBeGreaterThan(5)
  expect(deadlines.every(({ on }) => on >= sunday && on <= '2026-12-22')).toBe(true)
  const hearing = deadlines.find(({ on }) => on === '2026-12-03')
  expect(hearing).toMatchObject({ daysLeft: 11, workingDaysLeft: 9 })
})

test('a row that an undo had to leave is named', async () => {
  const store = await aDemoOffice()
  const [id = '', other = ''] = (await homeDay(store.read, sunday, store.doer())).commitments.map(
    commitment => commitment.id,
  )
  const done = await store.change(async db => {
    await completeCommitment(db, id, sunday)
    await completeCommitment(db, other, sunday)
  })
  await store.change(db => completeCommitment(db, id, '2026-11-23'))
  const { result } = await store.change(db => undoAction(db, done.actionId, new Date('2026-11-24T10:00:00Z')))
  expect(await leftRows(store.read, result.skipped)).toEqual([
    { table: 'commitment', id, reason: 'changed-since', name: expect.stringMatching(/\w/) },
  ])
})

test('the first screen knows whether to ask who works at the laptop', async () => {
  const store = await aDemoOffice()
  expect((await homeDay(store.read, sunday, store.doer())).isUserUnknown).toBe(true)
  const { staff } = await referenceLists(store.read)
  store.sit(await seatOf(store.read, staff[0]?.id ?? null))
  expect((await homeDay(store.read, sunday, store.doer())).isUserUnknown).toBe(false)
})
