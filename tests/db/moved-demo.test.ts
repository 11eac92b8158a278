import fc from 'fast-check'
import { expect, test } from 'vitest'
import { admitDevice } from '../../db/exchange/sharing-devices'
import { homeDay } from '../../db/reads/home/home'
import { interactionPage } from '../../db/reads/timelines/interaction-lists'
import type { Store } from '../../db/store'
import { loadDemo, removeDemo } from '../../office/demo/demo-office'
import { weeksTo } from '../../office/demo/move-demo'
import { writtenFor } from '../../office/demo/written-demo'
import { checkOffice } from '../../office/keeping/check-office'
import { editInteraction } from '../../office/log/edit-interaction'
import { logInteraction } from '../../office/log/log-interaction'
import { undoAction } from '../../office/log/undo/undo-action'
import { duplicateQueue } from '../../office/register/duplicates'
import type { IsoDate } from '../../src-shared/days/iso-date'
import { periodOf, quarterOf } from '../../src-shared/days/quarter'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import { dayAfter, daysBetween } from '../../src-shared/days/working-days'
import type { InteractionId } from '../../src-shared/records/ids'
import { duplicateWords } from '../../src-shared/text/duplicate-words'
import { anInteraction, gote } from './an-interaction'
import { livingRows } from './living-rows'
import { aDemoOffice, anOffice } from './office'
import { connect } from './raw-store'

const at = (day: IsoDate): Date => new Date(`${day}T09:00:00Z`)

/** Returns an office into which the demo was loaded on a day. */
async function loadedOn(day: IsoDate): Promise<Store> {
  const store = await anOffice()
  await store.change(db => loadDemo(db, at(day)))
  return store
}

/** Every day of the demo's rows that is known to the day, with what it is the day of. */
function daysIn({ file }: Store): Record<string, IsoDate> {
  const raw = connect(file)
  const days = [
    ['interaction', 'starts_on'],
    ['interaction', 'secrecy_marked_on'],
    ['commitment', 'due_on'],
    ['commitment', 'done_on'],
    ['role_assignment', 'from_on'],
    ['role_assignment', 'to_on'],
    ['position', 'stated_on'],
    ['process_stage', 'happened_on'],
    ['process_document', 'dated_on'],
    ['watch_date', 'day_on'],
  ].flatMap(([table, column]) =>
    raw
      .prepare(`select '${table} ' || id || ' ${column}' as what, ${column} as day from ${table}
        where id like 'demo-%' and ${column} is not null`)
      .all(),
  ) as { what: string; day: IsoDate }[]
  raw.close()
  return Object.fromEntries(days.map(({ what, day }) => [what, day]))
}

/** What a user sees of the demo on a day that does not depend on holidays or on where a quarter begins. */
async function seenOn({ read }: Store, today: IsoDate) {
  const { meetings, commitments, latest } = await homeDay(read, today, { login: 'test', seat: undefined })
  const { rows } = await interactionPage(read, { offset: 0, limit: 100 })
  return {
    meetings: meetings.map(({ id }) => id),
    latest: latest.map(({ id }) => id),
    followUps: commitments.map(({ id, dueOn, isOverdue }) => ({
      id,
      isOverdue,
      daysLeft: dueOn && daysBetween(today, dueOn),
    })),
    log: rows.map(({ id, status, startsOn, startsTime, participants }) => ({
      id,
      status,
      startsTime,
      participants,
      daysAway: daysBetween(today, startsOn),
    })),
    heldLastQuarter: rows.filter(
      ({ status, startsOn }) => status === 'held' && startsOn <= today && startsOn > dayAfter(today, -91),
    ).length,
  }
}

/** The hour that is skipped in spring has no 02.30: the e-mail sent in the night of winter time then becomes one of 03.30. */
const nightly = 'demo-i22' as InteractionId
const besideTheNight = (seen: Awaited<ReturnType<typeof seenOn>>) => ({
  ...seen,
  log: seen.log
    .map(row => (row.id === nightly ? { ...row, startsTime: null } : row))
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
})

test('on the day that the demo is written for, and in the week from it, it is loaded on the days that are written', async () => {
  const written = daysIn(await aDemoOffice())
  for (const day of [writtenFor, '2026-11-24', '2026-11-28']) {
    expect(weeksTo(day)).toBe(0)
    expect(daysIn(await loadedOn(day))).toMatchObject(written)
  }
})

test('what is after the day on which the demo is loaded is planned, without a note or an answer, and the rest is as it is written', async () => {
  const today = '2027-03-09'
  const { read } = await loadedOn(today)
  const rows = await read
    .selectFrom('interaction')
    .select(['id', 'starts_on', 'status', 'note'])
    .where('id', 'like', 'demo-%' as never)
    .where('deleted_at', 'is', null)
    .execute()
  // One meeting is written as planned, and has a note on how to prepare for it.
  const later = rows.filter(({ id, starts_on }) => starts_on > today && id !== 'demo-i41')
  expect(later.length).toBeGreaterThan(5)
  expect(later.filter(({ status, note }) => status === 'held' || (status === 'planned' && note !== ''))).toEqual([])
  expect(rows.filter(({ starts_on, status }) => starts_on <= today && status === 'planned')).toEqual([])
  const answers = await read
    .selectFrom('ask')
    .select(['response', 'response_kind'])
    .where(
      'interaction_id',
      'in',
      later.map(({ id }) => id),
    )
    .execute()
  expect(answers.filter(({ response, response_kind }) => response !== null || response_kind !== 'open')).toEqual([])
})

test('on an earlier day the demo is as it is written: it never moves back', async () => {
  expect([weeksTo('2026-11-21'), weeksTo('2025-01-01'), weeksTo('2026-11-29')]).toEqual([0, 0, 1])
})

test('a demo loaded on any later day looks as it did on the same weekday of the week it is written for', async () => {
  const holds = fc.asyncProperty(fc.integer({ min: 7, max: 366 * 12 }), async days => {
    const [today, sameWeekday] = [dayAfter(writtenFor, days), dayAfter(writtenFor, days % 7)]
    const [moved, written] = [await loadedOn(today), await loadedOn(sameWeekday)]
    const [after, before] = [daysIn(moved), daysIn(written)]
    expect(Object.keys(after)).toEqual(Object.keys(before))
    const steps = new Set(Object.entries(after).map(([what, day]) => daysBetween(before[what] ?? '', day)))
    expect([...steps]).toEqual([days - (days % 7)])
    expect(besideTheNight(await seenOn(moved, today))).toEqual(besideTheNight(await seenOn(written, sameWeekday)))
  })
  // 22 weeks later the night of winter time is the one of summer time.
  await fc.assert(holds, { numRuns: 5, examples: [[22 * 7], [7]] })
})

test('a moved demo breaks no rule, agrees with the change record, and has words for the packs of the quarter in which it is loaded', async () => {
  for (const today of ['2027-04-27', '2029-02-28']) {
    const store = await loadedOn(today)
    expect(await checkOffice(store, today)).toMatchObject({
      wrong: [],
      broken: [],
      differing: [],
      seals: { faults: [] },
      counts: { interactions: 46, persons: 21 },
    })
    const periods = await store.read
      .selectFrom('written_result')
      .select(['period_from', 'period_to'])
      .distinct()
      .execute()
    const { from, to } = periodOf(quarterOf(today))
    expect(periods).toEqual([{ period_from: from, period_to: to }])
  }
})

test('a stage that is planned for a quarter or a month is planned for a whole one after the move', async () => {
  const { read } = await loadedOn('2027-02-14')
  const planned = await read
    .selectFrom('process_stage')
    .select(['planned_on', 'planned_precision'])
    .where('planned_precision', '<>', 'day')
    .where('id', 'like', 'demo-p1-%' as never)
    .orderBy('id')
    .execute()
  expect(planned).toEqual([
    { planned_on: '2027-07-01', planned_precision: 'quarter' },
    { planned_on: '2027-12-01', planned_precision: 'month' },
  ])
})

test('a demo that was removed comes back on the days it had, with what was changed in it, however much later', async () => {
  const store = await loadedOn('2026-12-06')
  await store.change(db =>
    editInteraction(db, nightly, { headline: 'Ändrad rubrik', startsOn: '2026-12-01' }, at('2026-12-07')),
  )
  const before = livingRows(store.file)
  await store.change(db => removeDemo(db, at('2026-12-08')))
  await store.change(db => loadDemo(db, at('2028-05-05')))
  expect(livingRows(store.file)).toEqual(before)
})

test('leaving the demo is undone in one step, also after the user has logged a meeting and deleted rows in it', async () => {
  const store = await aDemoOffice()
  await store.change(db =>
    logInteraction(db, anInteraction({ participants: [{ personId: gote }], organisationIds: [] })),
  )
  const before = livingRows(store.file)
  const left = await store.change(db => removeDemo(db, at('2026-11-24')))
  expect(left.result.kept).toBe(1)
  const { result } = await store.change(db => undoAction(db, left.actionId, at('2026-11-24')))
  expect(result.skipped).toEqual([])
  expect(livingRows(store.file)).toEqual(before)
})

test('the demo has a pair of doubles that nobody has met, so that data care has something to show', async () => {
  const { read } = await loadedOn(writtenFor)
  const { pairs } = await duplicateQueue(read, { kind: null, order: 'likeliest', on: writtenFor, offset: 0, limit: 50 })
  expect(pairs.map(({ one, other, reasons }) => [one.id, other.id, duplicateWords(reasons, 'sv')])).toEqual([
    ['demo-c21', 'demo-c22', 'en bokstav skiljer i namnet, samma organisation'],
  ])
})

test('a shared office gets no demo, since its colleagues would get it too', async () => {
  const store = await anOffice()
  const device = { id: '0123456789abcdef', name: 'Datorn', staffId: null, signKey: 'nyckel', recipient: 'age1' }
  await store.change(db => admitDevice(db, device, at(writtenFor)))
  const before = livingRows(store.file)
  await expect(store.change(db => loadDemo(db, at(writtenFor)))).rejects.toMatchObject({
    refusal: { code: 'demo-in-shared' },
  })
  expect(livingRows(store.file)).toEqual(before)
})

test('the day is that of Stockholm: shortly before midnight in London it is the next week there', () => {
  expect(weeksTo(dayInStockholm(new Date('2026-11-28T23:30:00Z')))).toBe(1)
})
