import { expect, test } from 'vitest'
import { rolesByPerson, roleText } from '../../db/reads/records/roles'
import { markSecrecy } from '../../office/log/mark-secrecy'
import { addMembership } from '../../office/register/add-membership'
import { assignRole, type NewRole } from '../../office/register/assign-role'
import type { InteractionId, OrganisationId, PersonId, RoleAssignmentId } from '../../src-shared/records/ids'
import { gote, norrbotten } from './an-interaction'
import { aDemoOffice, anOffice } from './office'
import { connect } from './raw-store'

const energi = 'se-riksdag-nu' as OrganisationId
const aRole = (change: Partial<NewRole> = {}): NewRole => ({
  personId: gote,
  organisationId: energi,
  title: 'Ordförande',
  fromOn: '2027-02-01',
  toOn: null,
  isPrimary: false,
  source: null,
  replaces: null,
  ...change,
})
const changesIn = (file: string): unknown => {
  const raw = connect(file)
  const count = raw.prepare('select count(*) from change').pluck().get()
  raw.close()
  return count
}

test('a new role ends the one it replaces the day before, and both are kept', async () => {
  const store = await aDemoOffice()
  const old = await store.read
    .selectFrom('role_assignment')
    .select('id')
    .where('person_id', '=', gote)
    .where('organisation_id', '=', 'se-riksdag-tu' as OrganisationId)
    .executeTakeFirstOrThrow()
  await store.change(db => assignRole(db, aRole({ replaces: old.id })))
  const roles = (await rolesByPerson(store.read, [gote])).get(gote) ?? []
  expect(roleText(roles, '2027-01-31')).toBe('Ordförande, Trafikutskottet')
  expect(roleText(roles, '2027-02-01')).toBe('Ordförande, Näringsutskottet')
})

test.each<[string, NewRole, string]>([
  ['that ends before it starts', aRole({ toOn: '2027-01-01' }), 'ends-before-start'],
  ['on a day that does not exist', aRole({ fromOn: '2027-02-30' }), 'not-a-date'],
  ['of an unknown person', aRole({ personId: 'nobody' as PersonId }), 'unknown-id'],
  ['at an unknown organisation', aRole({ organisationId: 'nowhere' as OrganisationId }), 'unknown-id'],
  ['replacing an unknown one', aRole({ replaces: 'none' as RoleAssignmentId }), 'unknown-id'],
])('a role %s is refused and nothing is written', async (_what, role, code) => {
  const store = await aDemoOffice()
  const before = changesIn(store.file)
  await expect(store.change(db => assignRole(db, role))).rejects.toMatchObject({ refusal: { code } })
  expect(changesIn(store.file)).toBe(before)
})

test('a person cannot have two primary roles at the same time', async () => {
  const store = await aDemoOffice()
  await store.change(db => assignRole(db, aRole({ isPrimary: true, toOn: '2027-06-30' })))
  const second = aRole({ isPrimary: true, title: 'Ledamot', fromOn: '2027-06-30' })
  await expect(store.change(db => assignRole(db, second))).rejects.toMatchObject({
    refusal: { code: 'overlapping-primary-role', title: 'Ordförande' },
  })
  await store.change(db => assignRole(db, { ...second, fromOn: '2027-07-01' }))
})

test('a partner may take part in one project several times, but not twice at once', async () => {
  const store = await anOffice()
  const again = {
    partnerId: norrbotten,
    projectId: 'nsso-2024-2027',
    role: 'co-financier',
    startsOn: '2027-10-31',
    endsOn: '2028-10-31',
    status: 'proposed',
  } as const
  await expect(store.change(db => addMembership(db, again))).rejects.toMatchObject({
    refusal: { code: 'overlapping-membership', from: '2024-11-01', to: '2027-10-31' },
  })
  await store.change(db => addMembership(db, { ...again, startsOn: '2027-11-01' }))
  await expect(store.change(db => addMembership(db, { ...again, startsOn: '2029-01-01' }))).rejects.toMatchObject({
    refusal: { code: 'ends-before-start' },
  })
})

test('a secrecy mark without provision, day or authority is refused', async () => {
  const store = await aDemoOffice()
  const id = 'demo-i24' as InteractionId
  const ground = { provision: '18 kap. 13 § OSL', markedOn: '2026-11-05', authority: 'Region Västerbotten' }
  for (const field of ['provision', 'markedOn', 'authority'] as const)
    await expect(store.change(db => markSecrecy(db, id, { ...ground, [field]: ' ' }))).rejects.toMatchObject({
      refusal: { code: 'secrecy-needs-ground', field },
    })
  await expect(store.change(db => markSecrecy(db, 'none' as InteractionId, ground))).rejects.toMatchObject({
    refusal: { code: 'unknown-id' },
  })
  await store.change(db => markSecrecy(db, id, ground))
  const marked = await store.read
    .selectFrom('interaction')
    .select('confidentiality')
    .where('id', '=', id)
    .executeTakeFirst()
  expect(marked?.confidentiality).toBe('secrecy_marked')
})
