import { expect, test } from 'vitest'
import { derivedFaults } from '../../db/derived/derived-faults'
import { countPeriod } from '../../db/reads/figures/counts'
import { sourcesOf } from '../../db/reads/imports/import-batches'
import { brokenRows } from '../../db/rules/broken-rows'
import type { Store } from '../../db/store'
import { applyImport } from '../../office/imports/batches/apply-import'
import { revertImport } from '../../office/imports/batches/revert-import'
import { decideNames, decideRows, giveDay } from '../../office/imports/planning/decide'
import type { IsoDate } from '../../src-shared/days/iso-date'
import { addPerson, addRole } from './a-register'
import { aMeeting, aPerson, now, planLog, verbsOf } from './imports-a-file'
import { livingRows } from './living-rows'
import { scenario5 } from './log-of-scenario-5'
import { anOffice } from './office'

const day = (text: string) => text as IsoDate

/** The people of scenario 2, with their roles before the election. */
async function aRegister(store: Store): Promise<void> {
  await store.change(async db => {
    await addPerson(db, 'c01', 'Ylva Provåker')
    await addRole(db, 'c01r', 'c01', 'se-riksdag-tu', 'Ledamot')
    await addPerson(db, 'c02', 'Örjan Låtsby')
    await addRole(db, 'c02r', 'c02', 'se-riksdag-nu', 'Suppleant')
    await addPerson(db, 'c07', 'Siv Demolund')
    await addRole(db, 'c07r', 'c07', 'se-riksdag-kru', 'Ledamot')
  })
}

test('the log of scenario 5 has eight rows as they are, three to look at, one that repeats and one that is wrong', async () => {
  const store = await anOffice()
  await aRegister(store)
  const plan = await planLog(store, scenario5())
  expect(verbsOf(plan)).toEqual([
    'new',
    'new',
    'new',
    'new',
    'review',
    'new',
    'new',
    'new',
    'same',
    'new',
    'error',
    'review',
    'review',
  ])
  const minutes = plan.rows.flatMap(({ verb, material }) =>
    verb === 'new' && material.of === 'interaction' ? [material.durationMinutes ?? 0] : [],
  )
  expect(minutes.reduce((sum, one) => sum + one, 0) / 60).toBe(14.5)
  const known = [...plan.names.values()].filter(({ kind, match }) => kind === 'person' && match.verdict === 'known')
  expect(known.map(({ said }) => said)).toEqual(['Ylva Provåker', 'Örjan Låtsby', 'Siv Demolund'])
})

test('an import is written once: the same file again changes nothing, and taking it back gives the office as it was', async () => {
  const store = await anOffice()
  await aRegister(store)
  const before = livingRows(store.file)
  const period = { from: day('2025-10-01'), to: day('2025-12-31') }
  const figures = await countPeriod(store.read, { period, partnerId: null, quarter: null, asOf: null })
  const plan = await planLog(store, scenario5())
  const done = await applyImport(store, plan, now)
  expect(done).toMatchObject({ added: 8, changed: 0, same: 1, left: 5, refused: 0, newPeople: 4 })
  expect(await brokenRows(store.read)).toEqual([])
  expect(await derivedFaults(store.read)).toBe(0)
  const written = await store.read
    .selectFrom('interaction')
    .selectAll()
    .where('deleted_at', 'is', null)
    .orderBy('starts_on')
    .execute()
  expect(written.map(({ starts_on, kind, duration_minutes }) => [starts_on, kind, duration_minutes])).toEqual([
    ['2025-10-02', 'meeting_physical', 60],
    ['2025-10-07', 'phone', 30],
    ['2025-10-09', 'email', 15],
    ['2025-10-14', 'meeting_physical', 90],
    ['2025-10-23', 'breakfast_meeting', 90],
    ['2025-10-31', 'meeting_physical', 60],
    ['2025-11-04', 'meeting_digital', 45],
    ['2025-11-11', 'study_visit', 480],
  ])
  const promises = await store.read
    .selectFrom('commitment')
    .select(['promise', 'due_on', 'made_by'])
    .orderBy('due_on')
    .execute()
  expect(promises).toEqual([
    { promise: 'Skicka underlag senast 15/10', due_on: '2025-10-15', made_by: 'us' },
    { promise: 'Återkoppla v. 44', due_on: '2025-10-31', made_by: 'us' },
  ])
  expect(await sourcesOf(store.read, 'interaction', written[0]?.id ?? '')).toMatchObject([
    { name: 'fil.csv', line: 5, verb: 'new' },
  ])

  const again = await planLog(store, scenario5())
  expect(verbsOf(again)).toEqual([
    'same',
    'same',
    'same',
    'same',
    'review',
    'same',
    'same',
    'same',
    'same',
    'same',
    'error',
    'review',
    'review',
  ])
  const after = livingRows(store.file)
  expect(await applyImport(store, again, now)).toMatchObject({ actionId: null, added: 0, changed: 0 })
  expect(livingRows(store.file)).toEqual(after)

  await revertImport(store, done.batchId ?? '', now)
  expect(livingRows(store.file)).toEqual(before)
  expect(await countPeriod(store.read, { period, partnerId: null, quarter: null, asOf: null })).toEqual(figures)
  expect(await derivedFaults(store.read)).toBe(0)
  expect(verbsOf(await planLog(store, scenario5())).filter(verb => verb === 'new')).toHaveLength(8)
})

test('a row that is looked at is written when the user says so, and a week gets the day that the user gives', async () => {
  const store = await anOffice()
  let plan = await planLog(store, scenario5())
  expect(verbsOf(plan)[4]).toBe('review')
  plan = await decideRows(store.read, plan, [4], { do: 'new' })
  expect(plan.rows[4]?.decision).toBeNull()
  plan = await giveDay(store.read, plan, [4], day('2025-10-21'))
  plan = await decideRows(store.read, plan, [4, 11, 12], { do: 'new' })
  expect(await applyImport(store, plan, now)).toMatchObject({ added: 11 })
  const days = await store.read.selectFrom('interaction').select('starts_on').where('kind', '=', 'seminar').execute()
  expect(days).toEqual([{ starts_on: '2025-10-21' }])
})

test('a name alone is nobody of the register until the user says so, once for all rows', async () => {
  const store = await anOffice()
  await store.change(async db => {
    await addPerson(db, 'p', 'Nia Nysson')
    await addRole(db, 'r', 'p', 'se-myn-trafikverket', 'Utredare')
  })
  const rows = [
    aMeeting(2, { people: [aPerson('Nia Nysson')] }),
    aMeeting(3, { people: [aPerson('Nia Nysson')], startsOn: day('2025-11-02') }),
  ]
  const plan = await planLog(store, rows)
  expect(verbsOf(plan)).toEqual(['review', 'review'])
  expect(plan.rows[0]?.reasons).toContainEqual({ what: 'name-unsure', said: 'Nia Nysson' })
  const key = [...plan.names.keys()][0] ?? ''
  expect(verbsOf(await decideNames(store.read, plan, [key], { do: 'new' }))).toEqual(['new', 'new'])
  const decided = await decideNames(store.read, plan, [key], { do: 'likeliest' })
  expect(verbsOf(decided)).toEqual(['new', 'new'])
  expect(await applyImport(store, decided, now)).toMatchObject({ added: 2, newPeople: 0 })
  const met = await store.read.selectFrom('interaction_participant').select('person_id').execute()
  expect(met).toEqual([{ person_id: 'p' }, { person_id: 'p' }])
})
