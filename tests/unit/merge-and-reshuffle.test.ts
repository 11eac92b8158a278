import { expect, test } from 'vitest'
import { fieldsToShow, flipped, movedText, sideOf, stateOf } from '../../src-renderer/components/merge/merge-fields'
import { emptyReshuffle, endingsOf, filteredRoles, untakenIn } from '../../src-renderer/pages/care/reshuffle-draft'
import { wordsIn } from '../../src-renderer/text/words'
import type { PersonId, RoleAssignmentId } from '../../src-shared/records/ids'
import type { MergeField } from '../../src-shared/records/merge'
import type { HeldRole } from '../../src-shared/records/role-change'

const field = (name: string, keep: string | null, lose: string | null): MergeField => ({
  field: name,
  keep,
  lose,
  suggested: keep === null && lose !== null ? 'lose' : 'keep',
})

test('fields that differ come first, the name before the others, and empty fields are left out', () => {
  const fields = [
    field('abbreviation', 'TU', 'TU'),
    field('kind', 'company', 'agency'),
    field('name', 'A', 'B'),
    field('name_en', null, 'B'),
    field('county_code', 'BD', null),
    field('valid_to', null, null),
  ]
  expect(fieldsToShow(fields).map(one => `${one.field} ${stateOf(one)}`)).toEqual([
    'name differs',
    'kind differs',
    'name_en added',
    'county_code kept',
    'abbreviation same',
  ])
})

test('swapping the sides keeps the chosen values', () => {
  const [there, back] = [field('name', 'A', 'B'), field('name', 'B', 'A')]
  const sides = { name: 'lose' } as const
  expect(there[sideOf(there, sides)]).toBe('B')
  expect(back[sideOf(back, flipped(sides))]).toBe('B')
})

test('moved links are counted in words, and links without a word are counted together', async () => {
  const links = [
    { table: 'interaction_participant', moved: 12, collapsed: 0 },
    { table: 'role_assignment', moved: 1, collapsed: 2 },
    { table: 'contact_way', moved: 0, collapsed: 1 },
    { table: 'strange', moved: 1, collapsed: 0 },
    { table: 'stranger', moved: 1, collapsed: 0 },
  ]
  expect(movedText(links, await wordsIn('sv'))).toBe('12 kontakter, 1 roll och 2 övriga kopplingar')
  expect(movedText(links, await wordsIn('en'))).toBe('12 interactions, 1 role and 2 other links')
})

const role = (id: string, name: string, title: string): HeldRole => ({
  id: id as RoleAssignmentId,
  personId: name as PersonId,
  name,
  title,
  organisation: 'Trafikutskottet',
  organisationId: null,
  organisationKind: null,
  fromOn: null,
  toOn: null,
  isPrimary: false,
})

test('only selected roles end, and a successor counts only if chosen from the list', () => {
  const roles = [role('r1', 'Göte', 'Ordförande'), role('r2', 'Örjan', 'Ledamot'), role('r3', 'Ylva', 'Ledamot')]
  const draft = {
    ...emptyReshuffle('2026-09-21'),
    chosen: new Set(['r1', 'r2', 'gone'] as RoleAssignmentId[]),
    successors: new Map([
      ['r1' as RoleAssignmentId, { text: '', choice: { id: 'new', name: 'Vendla', isNew: true } }],
      ['r2' as RoleAssignmentId, { text: 'Vend', choice: null }],
      ['r3' as RoleAssignmentId, { text: 'Någon', choice: null }],
    ]),
  }
  expect(endingsOf(draft, roles)).toEqual([
    { roleId: 'r1', successor: { name: 'Vendla' } },
    { roleId: 'r2', successor: null },
  ])
  expect(untakenIn(draft, roles).map(({ id }) => id)).toEqual(['r2'])
  expect(filteredRoles(roles, 'ledam').map(({ id }) => id)).toEqual(['r2', 'r3'])
  expect(filteredRoles(roles, '')).toHaveLength(3)
})
