import { expect, test } from 'vitest'
import { rolesByPerson, rolesOn } from '../../db/reads/records/roles'
import type { Store } from '../../db/store'
import { undoAction } from '../../office/log/undo/undo-action'
import { assignRole, type NewRole } from '../../office/register/assign-role'
import { editPart } from '../../office/register/parts/write-part'
import type { OrganisationId, PersonId, RoleAssignmentId } from '../../src-shared/records/ids'
import { addPerson, addRole } from './a-register'
import { livingRows } from './living-rows'
import { anOffice } from './office'

const now = new Date('2026-11-24T10:00:00Z')
const anna = 'anna' as PersonId
const committee = 'se-riksdag-tu' as OrganisationId

async function anOfficeWithAnna(...roles: Parameters<typeof addRole>[5][]): Promise<Store> {
  const store = await anOffice()
  await store.change(async db => {
    await addPerson(db, anna, 'Anna Ek')
    for (const [at, more] of roles.entries()) await addRole(db, `r${at}`, anna, 'se-riksdag', `Roll ${at}`, more)
  })
  return store
}

const newRole = (more: Partial<NewRole> = {}): NewRole => ({
  personId: anna,
  organisationId: committee,
  title: 'Ordförande',
  fromOn: '2026-10-05',
  toOn: null,
  isPrimary: true,
  source: null,
  replaces: 'r0' as RoleAssignmentId,
  ...more,
})
const spans = async (store: Store) =>
  ((await rolesByPerson(store.read, [anna])).get(anna) ?? []).map(
    role => `${role.title} ${role.fromOn ?? ''}–${role.toOn ?? ''}${role.isPrimary ? ' huvudroll' : ''}`,
  )
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    error => error.refusal.code,
  )

test('a new role ends the primary role the day before it begins, and one undo takes it back', async () => {
  const store = await anOfficeWithAnna({ is_primary: 1 }, {})
  const before = livingRows(store.file)
  const { actionId } = await store.change(db => assignRole(db, newRole()))
  expect(await spans(store)).toEqual([
    'Roll 0 2022-10-01–2026-10-04 huvudroll',
    'Roll 1 2022-10-01–',
    'Ordförande 2026-10-05– huvudroll',
  ])
  await store.change(db => undoAction(db, actionId, now))
  expect(livingRows(store.file)).toEqual(before)
})

test('a new role that replaces none leaves the others unchanged', async () => {
  const store = await anOfficeWithAnna({}, {})
  await store.change(db => assignRole(db, newRole({ replaces: null })))
  expect(await rolesOn(store.read, anna, '2026-10-05')).toHaveLength(3)
})

test('two primary roles at the same time are refused, also when an edit would cause them', async () => {
  const store = await anOfficeWithAnna(
    { to_on: '2026-12-31', is_primary: 1 },
    { from_on: '2027-01-01', is_primary: 1 },
    {},
  )
  const before = livingRows(store.file)
  expect(await refusalOf(store.change(db => assignRole(db, newRole())))).toBe('overlapping-primary-role')
  const marked = { organisationId: committee, title: 'Roll 2', fromOn: '2023-01-01', toOn: null, isPrimary: true }
  expect(await refusalOf(store.change(db => editPart(db, 'role', 'r2' as RoleAssignmentId, marked, now)))).toBe(
    'overlapping-primary-role',
  )
  expect(livingRows(store.file)).toEqual(before)
})

test('a past primary role can be corrected without being refused as overlapping itself', async () => {
  const store = await anOfficeWithAnna({ is_primary: 1, to_on: '2024-05-31' })
  const right = {
    organisationId: committee,
    title: ' Ledamot ',
    fromOn: '2022-10-10',
    toOn: '2024-04-30',
    isPrimary: true,
  }
  await store.change(db => editPart(db, 'role', 'r0' as RoleAssignmentId, right, now))
  expect(await spans(store)).toEqual(['Ledamot 2022-10-10–2024-04-30 huvudroll'])
  const [held] = await rolesOn(store.read, anna, '2024-04-30')
  expect(held?.organisation).toBe('Trafikutskottet')
})

test.each([
  ['a role that ends before it begins', { toOn: '2020-01-01' }, 'ends-before-start'],
  ['a day that does not exist', { fromOn: '2026-02-30' }, 'not-a-date'],
  ['an organisation that does not exist', { organisationId: 'x' as OrganisationId }, 'unknown-id'],
  ['a person that does not exist', { personId: 'x' as PersonId }, 'unknown-id'],
])('%s is refused and no other role is ended', async (_what, wrong, code) => {
  const store = await anOfficeWithAnna({ is_primary: 1 })
  const before = livingRows(store.file)
  expect(await refusalOf(store.change(db => assignRole(db, newRole(wrong))))).toBe(code)
  expect(livingRows(store.file)).toEqual(before)
})
