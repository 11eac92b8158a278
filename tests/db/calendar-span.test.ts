import { expect, test } from 'vitest'
import { calendarSpan, meetingsOnDays } from '../../db/reads/timelines/calendar-span'
import type { Store } from '../../db/store'
import { logInteraction } from '../../office/log/log-interaction'
import { undoAction } from '../../office/log/undo/undo-action'
import type { NewInteraction } from '../../src-shared/ipc/log-shape'
import type { StaffMemberId } from '../../src-shared/records/ids'
import { answered } from '../ipc/asking'
import { anInteraction } from './an-interaction'
import { aDemoOffice, anOffice } from './office'
import { aCountedOffice, large, plansOf, scansOf } from './plans'

const today = '2026-11-24'
const week = { from: '2026-11-23', to: '2026-11-29', staffId: null, mostOfDay: 40 } as const

const log = (store: Store, change: Partial<NewInteraction>) =>
  store.change(db => logInteraction(db, anInteraction(change)))
const headlines = ({ meetings }: { readonly meetings: readonly { readonly headline: string }[] }) =>
  meetings.map(({ headline }) => headline)

test('a week shows the meetings of its first and its last day, by day and time, those without a time first', async () => {
  const store = await anOffice()
  await log(store, { headline: 'söndagen', startsOn: '2026-11-29', startsTime: '23:45' })
  await log(store, { headline: 'nästa måndag', startsOn: '2026-11-30', startsTime: '00:00' })
  await log(store, { headline: 'förra söndagen', startsOn: '2026-11-22' })
  await log(store, { headline: 'sent', startsOn: '2026-11-23', startsTime: '15:00' })
  await log(store, { headline: 'tidigt', startsOn: '2026-11-23', startsTime: '08:00', status: 'planned' })
  await log(store, { headline: 'utan tid', startsOn: '2026-11-23', startsTime: null, status: 'cancelled' })
  const span = await calendarSpan(store.read, week, today)
  expect(headlines(span)).toEqual(['utan tid', 'tidigt', 'sent', 'söndagen'])
  expect(span.counts).toEqual({ '2026-11-23': 3, '2026-11-29': 1 })
})

test('a day with many meetings shows the first ones, and counts all', async () => {
  const store = await anOffice()
  for (const hour of ['12', '09', '15', '10'])
    await log(store, { headline: hour, startsOn: today, startsTime: `${hour}:00` })
  const span = await calendarSpan(store.read, { ...week, mostOfDay: 2 }, today)
  expect(headlines(span)).toEqual(['09', '10'])
  expect(span.counts).toEqual({ [today]: 4 })
})

test('the calendar of a colleague has only the meetings that he or she was at', async () => {
  const store = await aDemoOffice()
  const staff = await store.read
    .selectFrom('staff_member')
    .select(['id', 'name'])
    .where('deleted_at', 'is', null)
    .execute()
  const month = { from: '2026-11-01', to: '2026-11-30', staffId: null, mostOfDay: 40 }
  const all = await calendarSpan(store.read, month, today)
  for (const { id, name } of staff) {
    const own = await answered(store, 'calendar:span', { ...month, staffId: id })
    expect(own.meetings).toEqual(all.meetings.filter(meeting => meeting.staff.includes(name)))
  }
  expect(all.meetings.length).toBeGreaterThan(10)
})

test('an interaction that was undone is not in the calendar', async () => {
  const store = await anOffice()
  const { actionId } = await log(store, { startsOn: today })
  await store.change(db => undoAction(db, actionId, new Date()))
  expect(await calendarSpan(store.read, week, today)).toEqual({ meetings: [], counts: {}, watched: [], promises: [] })
})

test('an open commitment is on its last day, but not one that is not given yet', async () => {
  const store = await anOffice()
  const promised = (startsOn: string, promise: string, dueOn: string) =>
    log(store, { startsOn, status: 'planned', commitments: [{ madeBy: 'us', promise, dueOn }] })
  await promised('2026-11-23', 'Underlag', '2026-11-27')
  await promised('2026-11-25', 'Inte gett än', '2026-11-27')
  await promised('2026-11-20', 'Senare', '2026-11-30')
  const { promises } = await calendarSpan(store.read, week, today)
  expect(promises.map(({ promise, dueOn }) => [promise, dueOn])).toEqual([['Underlag', '2026-11-27']])
})

test('watch dates are shown on their days, without reminders of them', async () => {
  const store = await aDemoOffice()
  const { watched } = await calendarSpan(store.read, { ...week, from: '2026-11-20', to: '2026-12-31' }, today)
  expect(watched.length).toBeGreaterThan(0)
  expect(watched.filter(({ what, on }) => what.startsWith('referral-reminder') || on < '2026-11-20')).toEqual([])
})

test('a period that ends before it begins is refused, and so is one longer than the calendar shows', async () => {
  const store = await anOffice()
  const asked = (from: string, to: string) => answered(store, 'calendar:span', { ...week, from, to })
  await expect(asked('2026-11-29', '2026-11-23')).rejects.toMatchObject({ refusal: { code: 'period-backwards' } })
  await expect(asked('2026-01-01', '2026-12-31')).rejects.toThrow()
  expect((await asked('2026-11-01', '2026-12-12')).meetings).toEqual([])
})

test('the meetings of some days are those that have one of the statuses', async () => {
  const store = await aDemoOffice()
  const held = await meetingsOnDays(store.read, week, ['held'])
  const both = await meetingsOnDays(store.read, week, ['held', 'planned'])
  expect(held.every(({ status }) => status === 'held')).toBe(true)
  expect(both.length).toBeGreaterThanOrEqual(held.length)
})

test.each([false, true])('the calendar walks the index of days and no whole table (analysed: %s)', async isAnalysed => {
  const store = await aCountedOffice(isAnalysed)
  for (const staffId of [null, 'demo-s1' as StaffMemberId]) {
    const plans = await plansOf(store, ({ read }) => calendarSpan(read, { ...week, staffId }, today))
    expect(plans.filter(plan => plan.includes('interaction_by_day')).length).toBeGreaterThan(0)
    expect(scansOf(plans, large)).toEqual([])
  }
})
