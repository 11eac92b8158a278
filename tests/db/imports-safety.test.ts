import { expect, test } from 'vitest'
import { derivedFaults } from '../../db/derived/derived-faults'
import { brokenRows } from '../../db/rules/broken-rows'
import { checkSeals } from '../../db/seals/check-seals'
import { applyImport } from '../../office/imports/batches/apply-import'
import { failedRows } from '../../office/imports/batches/failed-rows'
import { revertImport } from '../../office/imports/batches/revert-import'
import { decideRows } from '../../office/imports/planning/decide'
import { planTotals } from '../../office/imports/planning/plan-totals'
import { planNames, planPage } from '../../office/imports/planning/shown-plan'
import { editInteraction } from '../../office/log/edit-interaction'
import { logInteraction } from '../../office/log/log-interaction'
import { markSecrecy } from '../../office/log/mark-secrecy'
import type { IsoDate, IsoTime } from '../../src-shared/days/iso-date'
import { addPerson } from './a-register'
import { anInteraction } from './an-interaction'
import { aMeeting, aPerson, named, now, planLog, verbsOf } from './imports-a-file'
import { livingRows } from './living-rows'
import { anOffice } from './office'
import { connect } from './raw-store'

const day = (text: string) => text as IsoDate
const trafikverket = named('se-myn-trafikverket', 'Trafikverket')
const words = {
  name: 'Kvar',
  sheet: 'Blad',
  line: 'Rad',
  reason: 'Skäl',
  what: 'Vad',
  reasonOf: ({ what }: { what: string }) => what,
}

/** A row of the file that is the meeting of `anInteraction`. */
const sameMeeting = (more = {}) =>
  aMeeting(2, {
    startsOn: day('2026-11-24'),
    startsTime: '09:15' as IsoTime,
    headline: 'Dubbelspår och anslutning',
    organisations: [trafikverket],
    issues: [named('malmbanan')],
    ...more,
  })

test('an interaction of the office is added to, and what it says itself is a conflict that the user decides', async () => {
  const store = await anOffice()
  await store.change(db => logInteraction(db, anInteraction(), now))
  const before = livingRows(store.file)
  const filled = await planLog(store, [sameMeeting({ location: 'Vasagatan 1' })])
  expect(filled.rows[0]).toMatchObject({
    verb: 'update',
    changes: [{ field: 'location', how: 'fill', before: null, after: 'Vasagatan 1' }],
  })
  const plan = await planLog(store, [
    sameMeeting({ location: 'Vasagatan 1', note: 'En annan anteckning', durationMinutes: 90 }),
  ])
  expect(verbsOf(plan)).toEqual(['conflict'])
  expect(plan.rows[0]?.changes).toMatchObject([
    { field: 'durationMinutes', how: 'replace', before: '45', after: '90', isOwn: true },
    { field: 'note', how: 'replace', isOwn: true },
    { field: 'location', how: 'fill' },
  ])
  const filling = await applyImport(store, await decideRows(store.read, plan, [0], { do: 'fill' }), now)
  const rowNow = () =>
    store.read.selectFrom('interaction').select(['note', 'location', 'duration_minutes']).executeTakeFirstOrThrow()
  expect(await rowNow()).toEqual({ note: 'Vi gick igenom tonnaget.', location: 'Vasagatan 1', duration_minutes: 45 })
  await revertImport(store, filling.batchId ?? '', now)
  expect(livingRows(store.file)).toEqual(before)
  const again = await planLog(store, [
    sameMeeting({ note: 'En annan anteckning', people: [aPerson('Nia Nysson', { organisation: trafikverket })] }),
  ])
  const done = await applyImport(store, await decideRows(store.read, again, [0], { do: 'update' }), now)
  expect([done.changed, (await rowNow()).note]).toEqual([1, 'En annan anteckning'])
  expect(await brokenRows(store.read)).toEqual([])
  await revertImport(store, done.batchId ?? '', now)
  expect(livingRows(store.file)).toEqual(before)
})

test('an interaction with a secrecy mark is neither changed nor shown by an import', async () => {
  const store = await anOffice()
  const { result } = await store.change(db =>
    logInteraction(db, anInteraction({ headline: 'Kanariefågel', note: 'Kanarienot' }), now),
  )
  await store.change(db =>
    markSecrecy(db, result.interactionId, { provision: '15 kap. 1 §', markedOn: '2026-11-24', authority: 'Kontoret' }),
  )
  const before = livingRows(store.file)
  const plan = await planLog(store, [sameMeeting({ headline: 'Möte om banan', note: 'Ny not', location: 'Här' })])
  expect(plan.rows[0]).toMatchObject({ verb: 'conflict', changes: [] })
  expect(plan.rows[0]?.reasons).toContainEqual({ what: 'secrecy-marked' })
  const shown = JSON.stringify([
    await planPage(store.read, plan, { verb: null, offset: 0, limit: 10 }),
    await planNames(store.read, plan, { verdict: null, offset: 0, limit: 10 }),
    [...(failedRows(plan, new Map(), words).rows as never[])],
  ])
  expect(shown).not.toMatch(/Kanarie/)
  const tried = await decideRows(store.read, plan, [0], { do: 'update' })
  expect(await applyImport(store, tried, now)).toMatchObject({ actionId: null })
  expect(livingRows(store.file)).toEqual(before)
})

test('a row that a rule refuses is left out with the rule, and the others are written', async () => {
  const store = await anOffice()
  const rows = [
    aMeeting(2, { organisations: [trafikverket] }),
    aMeeting(3, {
      organisations: [trafikverket],
      followUps: [{ text: 'Skicka', dueOn: day('2025-09-01'), isDueProposed: false }],
      people: [aPerson('Bara Här')],
    }),
    aMeeting(4, {}),
    aMeeting(5, { organisations: [trafikverket], caseNumber: 'x'.repeat(101) }),
  ]
  const plan = await planLog(store, rows)
  expect(verbsOf(plan)).toEqual(['new', 'new', 'error', 'error'])
  const done = await applyImport(store, plan, now)
  expect(done).toMatchObject({ added: 1, refused: 1, newPeople: 0 })
  expect([...done.refusals]).toEqual([[1, { what: 'against-rule', rule: 'before-given' }]])
  expect(await store.read.selectFrom('person').select('id').execute()).toEqual([])
  const table = failedRows(plan, done.refusals, words)
  expect([...(table.rows as Iterable<readonly unknown[]>)].map(([, line, reason]) => [line, reason])).toEqual([
    [3, 'against-rule'],
    [4, 'against-rule'],
    [5, 'not-allowed'],
  ])
})

test('calling an import off in the middle leaves nothing of it', async () => {
  const store = await anOffice()
  const before = livingRows(store.file)
  const rows = Array.from({ length: 2_500 }, (_, at) =>
    aMeeting(at + 2, { organisations: [trafikverket], people: [aPerson(`Nia Nysson${at % 50}`)] }),
  )
  const plan = await planLog(store, rows)
  const controller = new AbortController()
  const told: number[] = []
  const tell = ({ done }: { done: number }) => {
    told.push(done)
    if (done >= 2_000) controller.abort()
  }
  await expect(applyImport(store, plan, now, { tell, signal: controller.signal })).rejects.toMatchObject({
    refusal: { code: 'cancelled' },
  })
  expect([told[0], told.at(-1)]).toEqual([0, 2_000])
  expect(livingRows(store.file)).toEqual(before)
  expect(await store.read.selectFrom('interaction').select('id').execute()).toEqual([])
  expect(await applyImport(store, plan, now)).toMatchObject({ added: 2_500, newPeople: 50 })
})

test('what was changed since the plan was made is left as it is', async () => {
  const store = await anOffice()
  const { result } = await store.change(db => logInteraction(db, anInteraction(), now))
  const plan = await planLog(store, [
    sameMeeting({ location: 'Vasagatan 1' }),
    aMeeting(3, { organisations: [trafikverket] }),
  ])
  expect(verbsOf(plan)).toEqual(['update', 'new'])
  await store.change(db => editInteraction(db, result.interactionId, { location: 'Kansliet' }, now))
  const done = await applyImport(store, plan, now)
  expect(done).toMatchObject({ added: 1, changed: 0, refused: 1 })
  expect([...done.refusals.values()]).toEqual([{ what: 'changed-since-plan' }])
})

test('an import of many rows keeps every rule and count, is known again, and is taken back whole', {
  timeout: 240_000,
}, async () => {
  const store = await anOffice()
  await store.change(async db => {
    for (let at = 0; at < 40; at += 1) await addPerson(db, `p${at}`, `Person Provsson${at}`)
    for (let at = 0; at < 20; at += 1)
      await logInteraction(
        db,
        anInteraction({ headline: `Möte på rad ${at * 7 + 2}`, startsOn: dayAt(at * 7), startsTime: null }),
        now,
      )
  })
  const before = livingRows(store.file)
  const random = seeded(20_261_130)
  const rows = Array.from({ length: 5_000 }, (_, at) => {
    const pick = (most: number) => Math.floor(random() * most)
    return aMeeting(at + 2, {
      startsOn: dayAt(at),
      kind: (['meeting_physical', 'seminar', 'phone', 'email'] as const)[pick(4)] ?? 'phone',
      durationMinutes: pick(3) === 0 ? null : pick(200),
      note: pick(2) === 0 ? '' : `Anteckning ${pick(1_000)}`,
      organisations: pick(4) === 0 ? [] : [trafikverket],
      issues: pick(2) === 0 ? [] : [named('malmbanan')],
      partners: pick(3) === 0 ? [named('region-norrbotten')] : [],
      people: Array.from({ length: pick(3) }, () =>
        aPerson(`Namn Namnsson${pick(300)}`, pick(2) === 0 ? { organisation: trafikverket } : {}),
      ),
      colleagues: pick(5) === 0 ? ['Alva Testsson'] : [],
      followUps: pick(9) === 0 ? [{ text: 'Skicka underlag', dueOn: null, isDueProposed: false }] : [],
    })
  })
  const plan = await planLog(store, rows)
  const totals = planTotals(plan)
  const done = await applyImport(store, plan, now)
  expect([done.added, done.changed, done.refused]).toEqual([totals.adding, totals.changing, 0])
  expect(done.added).toBeGreaterThan(4_000)
  expect(await brokenRows(store.read)).toEqual([])
  expect(await derivedFaults(store.read)).toBe(0)
  const raw = connect(store.file)
  expect(checkSeals(raw)).toMatchObject({ faults: [], unsealed: 0 })
  raw.close()
  const again = await planLog(store, rows)
  expect(planTotals(again)).toMatchObject({ adding: 0, changing: 0 })
  const back = await revertImport(store, done.batchId ?? '', now)
  expect(back.left).toEqual([])
  expect(livingRows(store.file)).toEqual(before)
  expect(await derivedFaults(store.read)).toBe(0)
})

const dayAt = (at: number) => new Date(Date.UTC(2024, 0, 1 + (at % 700))).toISOString().slice(0, 10) as IsoDate

/** Numbers between 0 and 1 that are the same at every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
