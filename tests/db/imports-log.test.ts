import { expect, test } from 'vitest'
import { derivedFaults } from '../../db/derived/derived-faults'
import { countPeriod } from '../../db/reads/figures/counts'
import { sourcesOf } from '../../db/reads/imports/import-batches'
import { brokenRows } from '../../db/rules/broken-rows'
import type { Store } from '../../db/store'
import { applyImport } from '../../office/imports/batches/apply-import'
import { revertImport } from '../../office/imports/batches/revert-import'
import type { ReadInteraction } from '../../office/imports/mapping/read-interaction'
import { decideNames, decideRows, giveDay } from '../../office/imports/planning/decide'
import type { Row } from '../../office/imports/reading/reading'
import type { IsoDate, IsoTime } from '../../src-shared/days/iso-date'
import { addPerson, addRole } from './a-register'
import { aMeeting, aPerson, named, now, planLog, verbsOf } from './imports-a-file'
import { livingRows } from './living-rows'
import { anOffice } from './office'

const day = (text: string) => text as IsoDate
const time = (text: string) => text as IsoTime
const rn = named('region-norrbotten', 'RN')
const rv = named('region-vasterbotten', 'RV')
const rjh = named('region-jamtland-harjedalen', 'RJH')
const rvn = named('region-vasternorrland', 'RVN')
const riksdag = named('se-riksdag', 'Riksdagen')

/** The log of scenario 5, as the mapping reads it: eight rows as they are, three to look at, one repeated and one that is wrong. */
const scenario5 = (): readonly Row<ReadInteraction>[] => [
  aMeeting(5, {
    startsOn: day('2025-10-02'),
    startsTime: time('09:00'),
    durationMinutes: 60,
    isHeadlineMade: true,
    headline: 'Möte: Norrbotniabanan',
    people: [aPerson('Ylva Provåker', { party: 'S' })],
    organisations: [named('se-riksdag-tu', 'TU')],
    issues: [named('norrbotniabanan')],
    partners: [rn],
    note: 'Positiv. Vill ha siffror.',
    followUps: [{ text: 'Skicka underlag senast 15/10', dueOn: day('2025-10-15'), isDueProposed: true }],
  }),
  aMeeting(6, {
    startsOn: day('2025-10-07'),
    startsTime: time('13:00'),
    durationMinutes: 30,
    kind: 'phone',
    people: [aPerson('Örjan Låtsby')],
    organisations: [riksdag],
    issues: [named('malmbanan'), named('norrbotniabanan')],
    partners: [rn, rv],
    note: 'Ringer tillbaka; "helst före jul"',
  }),
  aMeeting(7, {
    startsOn: day('2025-10-09'),
    durationMinutes: 15,
    kind: 'email',
    organisations: [named('se-myn-pts', 'PTS')],
    issues: [named('bredband')],
    isForAllPartners: true,
  }),
  aMeeting(8, {
    startsOn: day('2025-10-14'),
    startsTime: time('10:30'),
    durationMinutes: 90,
    people: [aPerson('Élise-Marie von Exempel af Åländ')],
    organisations: [named('se-rk-kn', 'KN')],
    issues: [named('energiforsorjning')],
    partners: [rjh],
    followUps: [{ text: 'Återkoppla v. 44', dueOn: day('2025-10-31'), isDueProposed: true }],
  }),
  aMeeting(
    9,
    {
      startsOn: null,
      week: '2025-W43',
      kind: 'seminar',
      organisations: [{ said: 'Norrbotniabanegruppen', name: 'Norrbotniabanegruppen', id: null }],
      issues: [named('norrbotniabanan')],
      partners: [rn, rv],
    },
    [{ code: 'week-without-day', proposed: '2025-10-20' }, { code: 'too-many-cells' }],
  ),
  aMeeting(10, {
    startsOn: day('2025-10-23'),
    startsTime: time('08:00'),
    durationMinutes: 90,
    kind: 'breakfast_meeting',
    people: [aPerson('Åsa Öberg-Test'), aPerson('Göte Mallberg')],
    organisations: [riksdag],
    issues: [named('strandskydd')],
    partners: [rjh],
    note: 'Anteckning på\ntvå rader',
  }),
  aMeeting(12, {
    startsOn: day('2025-10-31'),
    startsTime: time('14:00'),
    durationMinutes: 60,
    people: [aPerson('Kåre Vildman')],
    organisations: [riksdag],
    issues: [named('granspendling')],
    partners: [rn],
  }),
  aMeeting(13, {
    startsOn: day('2025-11-04'),
    startsTime: time('15:00'),
    durationMinutes: 45,
    kind: 'meeting_digital',
    people: [aPerson('Siv Demolund', { party: 'KD' })],
    organisations: [named('se-riksdag-kru', 'KrU')],
    issues: [named('kulturstod')],
    partners: [rvn, rv],
  }),
  aMeeting(14, {
    startsOn: day('2025-11-04'),
    startsTime: time('15:00'),
    durationMinutes: 45,
    kind: 'meeting_digital',
    people: [aPerson('Siv Demolund', { party: 'KD' })],
    organisations: [named('se-riksdag-kru', 'KrU')],
    issues: [named('kulturstod')],
    partners: [rvn, rv],
    note: 'Dubblett av raden ovan',
    repeats: { line: 13, hasOtherNote: true },
  }),
  aMeeting(15, {
    startsOn: day('2025-11-11'),
    durationMinutes: 480,
    kind: 'study_visit',
    organisations: [named('se-riksdag-tu', 'TU')],
    participantsCount: 9,
    issues: [named('norrbotniabanan'), named('malmbanan')],
    partners: [rn, rv],
  }),
  aMeeting(16, { startsOn: null, people: [aPerson('Ylva Provåker')], organisations: [riksdag] }, [
    { code: 'no-such-day', field: 'startsOn', said: '2025-11-31' },
  ]),
  aMeeting(
    17,
    {
      startsOn: day('2025-12-03'),
      durationMinutes: 75,
      people: [aPerson('Ängla Nyvald')],
      organisations: [riksdag],
      issues: [named('skogsbruk')],
      partners: [rjh],
    },
    [{ code: 'two-digit-year', said: '25-12-03', proposed: '2025-12-03' }],
  ),
  aMeeting(
    18,
    {
      startsOn: day('2025-12-10'),
      startsTime: time('09:00'),
      durationMinutes: 60,
      kind: 'petition_meeting',
      organisations: [named('se-rk-li', 'LI')],
      issues: [named('haparandabanan')],
      partners: [rn],
    },
    [{ code: 'no-name', said: 'Statssekreterare (namn saknas)' }],
  ),
]

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
