import { expect, test } from 'vitest'
import { brokenRows } from '../../db/rules/broken-rows'
import type { Writer } from '../../db/schema'
import { applyImport } from '../../office/imports/batches/apply-import'
import { revertImport } from '../../office/imports/batches/revert-import'
import { decideRows } from '../../office/imports/planning/decide'
import { planPage } from '../../office/imports/planning/shown-plan'
import type { ReadAssignment, ReadMember } from '../../office/imports/reading/read-member'
import type { Row } from '../../office/imports/reading/reading'
import { addEmail, addPerson, addRole } from './a-register'
import { now, planMembers, verbsOf } from './imports-a-file'
import { livingRows } from './living-rows'
import { anOffice } from './office'

const seat = (from: string, until: string): ReadAssignment => ({
  body: 'kam',
  bodyName: 'Kammaren',
  type: 'kammaruppdrag',
  role: 'Riksdagsledamot',
  status: 'Tjänstgörande',
  from,
  until,
})
const inBody = (
  body: string,
  bodyName: string,
  role: string,
  from: string,
  until: string,
  type = 'uppdrag',
): ReadAssignment => ({ body, bodyName, type, role, status: '', from, until })

const member = (
  line: number,
  riksdagId: string,
  name: string,
  assignments: readonly ReadAssignment[],
  more: Partial<ReadMember> = {},
): Row<ReadMember> => ({
  place: { sheet: null, line },
  problems: [],
  value: {
    riksdagId,
    sourceId: '',
    name,
    givenName: '',
    familyName: '',
    party: 'S',
    constituency: 'Norrbottens län',
    status: '',
    email: '',
    phone: '',
    assignments,
    ...more,
  },
})

const bench = (): readonly Row<ReadMember>[] => [
  member(1, '0999000000001', 'Ylva Provåker', [
    seat('2022-09-26', '2026-09-28'),
    seat('2026-09-28', '2030-09-23'),
    inBody('TU', 'Trafikutskottet', 'Ledamot', '2022-10-04', '2026-09-28'),
    inBody('TU', 'Trafikutskottet', 'Vice ordförande', '2026-10-06', '2030-09-23'),
  ]),
  member(
    2,
    '0999000000006',
    'Siv Demolund',
    [
      seat('2026-09-28', '2030-09-23'),
      inBody('KD', 'Krigsdelegationen', 'Ledamot', '2026-10-06', '2030-09-23', 'Riksdagsorgan'),
      inBody('KD', 'Kristdemokraterna', 'Gruppledare', '2026-10-01', '2030-09-23', 'partiuppdrag'),
    ],
    { party: 'KD', email: 'siv.demolund@riksdagen.example' },
  ),
  member(3, '0999000000010', 'Åsa Avgångsen', [
    seat('2022-09-26', '2026-09-28'),
    inBody('KrU', 'Kulturutskottet', 'Ledamot', '2022-10-04', '2026-09-28'),
  ]),
  member(4, '0999000000012', 'Karin Andersson', [], { party: 'M' }),
]

test('members of scenario 2 are found by id and by address, with roles by the days of each assignment', async () => {
  const store = await anOffice()
  const riksdag = (id: string, person: string, identifier: string) => ({
    id,
    person_id: person as never,
    register: 'riksdag',
    identifier,
  })
  await store.change(async db => {
    await addPerson(db, 'c01', 'Ylva Provåker')
    await addRole(db, 'c01r', 'c01', 'se-riksdag-tu', 'Ledamot', { from_on: '2022-10-04' })
    await addPerson(db, 'c20', 'Åsa Avgångsen')
    await addRole(db, 'c20r', 'c20', 'se-riksdag-kru', 'Ledamot', { from_on: null })
    await addPerson(db, 'c07', 'Siv Demolund')
    await addEmail(db, 'c07e', 'c07', 'siv.demolund@riksdagen.example')
    await db
      .insertInto('person_identifier')
      .values([riksdag('i1', 'c01', '0999000000001'), riksdag('i20', 'c20', '0999000000010')])
      .execute()
  })
  const before = livingRows(store.file)
  const plan = await planMembers(store, bench())
  expect(plan.rows.map(({ target }) => target)).toEqual(['c01', 'c07', 'c20', null])
  expect(verbsOf(plan)).toEqual(['update', 'update', 'update', 'new'])
  const done = await applyImport(store, plan, now)
  expect(done).toMatchObject({ added: 1, changed: 3, refused: 0, newPeople: 1, newOrganisations: 0 })
  expect(await brokenRows(store.read)).toEqual([])
  const rolesOf = (person: string) =>
    store.read
      .selectFrom('role_assignment')
      .select(['title', 'organisation_id', 'from_on', 'to_on'])
      .where('person_id', '=', person as never)
      .where('deleted_at', 'is', null)
      .orderBy('from_on')
      .orderBy('title')
      .execute()
  expect(await rolesOf('c01')).toEqual([
    { title: 'Riksdagsledamot', organisation_id: 'se-riksdag', from_on: '2022-09-26', to_on: '2030-09-23' },
    { title: 'Ledamot', organisation_id: 'se-riksdag-tu', from_on: '2022-10-04', to_on: '2026-09-28' },
    { title: 'Vice ordförande', organisation_id: 'se-riksdag-tu', from_on: '2026-10-06', to_on: '2030-09-23' },
  ])
  expect((await rolesOf('c07')).map(role => role.organisation_id)).toEqual([
    'se-riksdag',
    'se-parti-kd',
    'se-riksdag-krigsdelegationen',
  ])
  expect((await rolesOf('c20')).every(({ to_on }) => to_on !== null && to_on < '2026-11-22')).toBe(true)
  expect(verbsOf(await planMembers(store, bench()))).toEqual(['same', 'same', 'same', 'same'])
  await revertImport(store, done.batchId ?? '', now)
  expect(livingRows(store.file)).toEqual(before)
})

/** Gives the person the id of the first member of the bench. */
const knownByRiksdag = (db: Writer) =>
  db
    .insertInto('person_identifier')
    .values({ id: 'i1', person_id: 'c01' as never, register: 'riksdag', identifier: '0999000000001' })
    .execute()

test('one differing day of a member is in conflict by itself: everything else of the member is updated', async () => {
  const store = await anOffice()
  await store.change(async db => {
    await addPerson(db, 'c01', 'Ylva Provåker')
    await addRole(db, 'c01r', 'c01', 'se-riksdag-tu', 'Ledamot', { from_on: '2022-10-09' })
    await knownByRiksdag(db)
  })
  const [ylva] = bench()
  if (!ylva) throw new Error('the bench has a first member')
  const plan = await planMembers(store, [ylva])
  expect(verbsOf(plan)).toEqual(['conflict'])
  expect(plan.rows[0]?.reasons).toContainEqual({ what: 'differs', field: 'role from', of: 'Trafikutskottet' })
  expect(await applyImport(store, plan, now)).toMatchObject({ added: 0, changed: 1, refused: 0 })
  const rolesNow = async () =>
    (
      await store.read
        .selectFrom('role_assignment')
        .select(['title', 'from_on', 'to_on'])
        .where('deleted_at', 'is', null)
        .orderBy('from_on')
        .execute()
    ).map(({ title, from_on, to_on }) => [title, from_on, to_on])
  expect(await rolesNow()).toEqual([
    ['Riksdagsledamot', '2022-09-26', '2030-09-23'],
    ['Ledamot', '2022-10-09', '2026-09-28'],
    ['Vice ordförande', '2026-10-06', '2030-09-23'],
  ])
  const again = await planMembers(store, [ylva])
  expect(verbsOf(again)).toEqual(['conflict'])
  expect(again.rows[0]?.changes.map(({ field }) => field)).toEqual(['role from'])
  await applyImport(store, await decideRows(store.read, again, [0], { do: 'update' }), now)
  expect((await rolesNow())[1]).toEqual(['Ledamot', '2022-10-04', '2026-09-28'])
  expect(verbsOf(await planMembers(store, [ylva]))).toEqual(['same'])
})

test('two differing days of one member are decided each for itself', async () => {
  const store = await anOffice()
  await store.change(async db => {
    await addPerson(db, 'c01', 'Ylva Provåker')
    await addRole(db, 'r1', 'c01', 'se-riksdag-tu', 'Ledamot', { from_on: '2022-10-09' })
    await addRole(db, 'r2', 'c01', 'se-riksdag-tu', 'Vice ordförande', { from_on: '2026-10-09' })
    await knownByRiksdag(db)
  })
  const [ylva] = bench()
  if (!ylva) throw new Error('the bench has a first member')
  const plan = await planMembers(store, [ylva])
  const { rows } = await planPage(store.read, plan, { verb: null, offset: 0, limit: 1 })
  const differing = rows[0]?.changes.filter(({ field }) => field === 'role from') ?? []
  expect(differing.map(({ key, before }) => [key, before])).toEqual([
    ['role from', '2022-10-09'],
    ['role from 2', '2026-10-09'],
  ])
  const sides = { 'role from': 'office', 'role from 2': 'file' } as const
  await applyImport(store, await decideRows(store.read, plan, [0], { do: 'update', sides }), now)
  const held = await store.read.selectFrom('role_assignment').select(['id', 'from_on']).execute()
  expect(held.find(({ id }) => String(id) === 'r1')?.from_on).toBe('2022-10-09')
  expect(held.find(({ id }) => String(id) === 'r2')?.from_on).toBe('2026-10-06')
})
