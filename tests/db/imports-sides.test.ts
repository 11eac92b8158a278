import { expect, test } from 'vitest'
import { applyImport } from '../../office/imports/batches/apply-import'
import { rowsLeft } from '../../office/imports/batches/failed-rows'
import { revertImport } from '../../office/imports/batches/revert-import'
import { decideRows } from '../../office/imports/planning/decide'
import type { ImportPlan } from '../../office/imports/planning/import-plan'
import { planTotals } from '../../office/imports/planning/plan-totals'
import { planPage } from '../../office/imports/planning/shown-plan'
import { logInteraction } from '../../office/log/log-interaction'
import type { IsoDate, IsoTime } from '../../src-shared/days/iso-date'
import type { FieldSide } from '../../src-shared/imports/import-verb'
import { longestNote } from '../../src-shared/log/log-limits'
import { anInteraction } from './an-interaction'
import { aMeeting, named, now, planLog, verbsOf } from './imports-a-file'
import { livingRows } from './living-rows'
import { anOffice } from './office'

/** A row of a file that is the meeting of `anInteraction`, with another length, note and place. */
const otherwiseSaid = (note = 'Filens anteckning') =>
  aMeeting(2, {
    startsOn: '2026-11-24' as IsoDate,
    startsTime: '09:15' as IsoTime,
    headline: 'Dubbelspår och anslutning',
    organisations: [named('se-myn-trafikverket', 'Trafikverket')],
    issues: [named('malmbanan')],
    durationMinutes: 90,
    location: 'Vasagatan 1',
    note,
  })

async function anOfficeWithConflict(note?: string) {
  const store = await anOffice()
  await store.change(db => logInteraction(db, anInteraction(), now))
  const plan = await planLog(store, [otherwiseSaid(note)])
  expect(verbsOf(plan)).toEqual(['conflict'])
  const rowNow = () =>
    store.read.selectFrom('interaction').select(['note', 'location', 'duration_minutes']).executeTakeFirstOrThrow()
  const sidesOf = async (one: ImportPlan) => {
    const { rows } = await planPage(store.read, one, { verb: null, offset: 0, limit: 1 })
    return Object.fromEntries(rows.flatMap(({ changes }) => changes.map(({ field, side }) => [field, side])))
  }
  const decided = (sides: Readonly<Record<string, FieldSide>>) =>
    decideRows(store.read, plan, [0], { do: 'update', sides })
  return { store, plan, rowNow, sidesOf, decided }
}

test('each field of a conflict takes the side that the user chose, and a note can have both', async () => {
  const { store, plan, rowNow, sidesOf, decided } = await anOfficeWithConflict()
  const before = livingRows(store.file)
  expect(await sidesOf(plan)).toEqual({ durationMinutes: 'office', note: 'office', location: 'file' })
  const chosen = await decided({ durationMinutes: 'office', note: 'both', location: 'file' })
  expect(await sidesOf(chosen)).toEqual({ durationMinutes: 'office', note: 'both', location: 'file' })
  expect(planTotals(plan).undecided).toEqual({ conflict: 1, review: 0 })
  expect(planTotals(chosen)).toMatchObject({ adding: 0, changing: 1, undecided: { conflict: 0, review: 0 } })
  const done = await applyImport(store, chosen, now)
  expect(await rowNow()).toEqual({
    note: 'Vi gick igenom tonnaget.\n\nFilens anteckning',
    location: 'Vasagatan 1',
    duration_minutes: 45,
  })
  await revertImport(store, done.batchId ?? '', now)
  expect(livingRows(store.file)).toEqual(before)
})

test('a field without a side has that of the file', async () => {
  const { store, rowNow, sidesOf, decided } = await anOfficeWithConflict()
  const chosen = await decided({ note: 'office' })
  expect(await sidesOf(chosen)).toEqual({ durationMinutes: 'file', note: 'office', location: 'file' })
  await applyImport(store, chosen, now)
  expect(await rowNow()).toEqual({
    note: 'Vi gick igenom tonnaget.',
    location: 'Vasagatan 1',
    duration_minutes: 90,
  })
})

test('a row of which the office keeps every field is not written', async () => {
  const { store, decided } = await anOfficeWithConflict()
  const chosen = await decided({ durationMinutes: 'office', note: 'office', location: 'office' })
  expect(planTotals(chosen)).toMatchObject({ changing: 0 })
  expect(await applyImport(store, chosen, now)).toMatchObject({ actionId: null })
})

test('only a note can have both, and the office keeps one that would be too long', async () => {
  const { store, plan, sidesOf, decided } = await anOfficeWithConflict('x'.repeat(longestNote - 10))
  const { rows } = await planPage(store.read, plan, { verb: null, offset: 0, limit: 1 })
  expect(rows[0]?.changes.filter(({ canHaveBoth }) => canHaveBoth)).toEqual([])
  const chosen = await decided({ durationMinutes: 'both', note: 'both', location: 'file' })
  expect(await sidesOf(chosen)).toEqual({ durationMinutes: 'office', note: 'office', location: 'file' })
})

test('only what differs waits for the user: the rest of the row is written, and the next reading asks again', async () => {
  const { store, plan, rowNow } = await anOfficeWithConflict()
  const before = livingRows(store.file)
  expect(planTotals(plan)).toMatchObject({ changing: 1, undecided: { conflict: 1 } })
  const done = await applyImport(store, plan, now)
  expect(await rowNow()).toEqual({ note: 'Vi gick igenom tonnaget.', location: 'Vasagatan 1', duration_minutes: 45 })
  expect(rowsLeft(plan, done.refusals).map(({ reasons }) => reasons)).toEqual([
    [
      { what: 'differs', field: 'durationMinutes' },
      { what: 'differs', field: 'note' },
    ],
  ])
  const again = await planLog(store, [otherwiseSaid()])
  expect(again.rows[0]).toMatchObject({ verb: 'conflict', changes: [{ field: 'durationMinutes' }, { field: 'note' }] })
  expect(await applyImport(store, again, now)).toMatchObject({ actionId: null })
  const decided = await decideRows(store.read, again, [0], { do: 'update', sides: { note: 'office' } })
  expect(await applyImport(store, decided, now)).toMatchObject({ changed: 1 })
  expect(await rowNow()).toMatchObject({ note: 'Vi gick igenom tonnaget.', duration_minutes: 90 })
  expect(verbsOf(await planLog(store, [otherwiseSaid()]))).toEqual(['same'])
  await revertImport(store, done.batchId ?? '', now)
  expect(livingRows(store.file)['interaction']).toMatchObject([{ location: null, duration_minutes: 90 }])
  expect(livingRows(store.file)['interaction']).toHaveLength(before['interaction']?.length ?? 0)
})
