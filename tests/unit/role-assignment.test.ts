import { expect, test } from 'vitest'
import { roleOn } from '../../src-shared/records/role-assignment'

const seat = {
  title: 'Riksdagsledamot',
  organisation: 'Sveriges riksdag',
  fromOn: '2022-09-26',
  toOn: null,
  isPrimary: false,
}
const deputy = {
  title: 'Suppleant',
  organisation: 'Näringsutskottet',
  fromOn: '2022-10-04',
  toOn: '2026-09-28',
  isPrimary: false,
}
const member = { title: 'Ledamot', organisation: 'Trafikutskottet', fromOn: '2026-10-06', toOn: null, isPrimary: false }
const roles = [seat, deputy, member]

test('a name is printed with the role held on that day, not the role held now', () => {
  expect(roleOn(roles, '2026-09-03')?.title).toBe('Suppleant')
  expect(roleOn(roles, '2026-11-10')?.title).toBe('Ledamot')
})

test('between two committees a member has the seat in the chamber', () => {
  expect(roleOn(roles, '2026-10-01')?.title).toBe('Riksdagsledamot')
})

test('the primary role is chosen before a later one', () => {
  expect(roleOn([{ ...seat, isPrimary: true }, member], '2026-11-10')?.title).toBe('Riksdagsledamot')
})

test('there is no role before the first one', () => {
  expect(roleOn(roles, '2020-01-01')).toBeUndefined()
})
