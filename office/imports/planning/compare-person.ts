import type { PersonToCompare, RoleToCompare } from '../../../db/reads/imports/people-to-compare'
import { overlaps } from '../../../src-shared/days/time-span'
import { addressKey, type ContactWayKind } from '../../../src-shared/names/contact-way'
import { folded, sameText, wordsOf } from '../../../src-shared/names/folded-text'
import type { PlannedChange, PlannedName } from './import-plan'
import type { PersonMaterial, RoleMaterial } from './material'
import { knownId } from './resolved-name'

const adding = (field: string, after: string, value: string): PlannedChange => ({
  field,
  how: 'add',
  before: null,
  after,
  isOwn: false,
  value,
})

const plain = (text: string): string => wordsOf(folded(text)).join(' ')

function namesAndWays(material: PersonMaterial, known: PersonToCompare): PlannedChange[] {
  const called = [known.name, ...known.aliases].map(plain)
  const isCalled = called.includes(plain(material.name)) || material.emails.includes(material.name)
  const there = new Set(known.ways.map(({ kind, address }) => `${kind} ${addressKey(kind, address)}`))
  const missing = (kind: ContactWayKind, addresses: readonly string[]) =>
    addresses
      .filter(address => !there.has(`${kind} ${addressKey(kind, address)}`))
      .map(address => adding(kind, address, address))
  const ids = material.ids.flatMap(({ register, id }): PlannedChange[] => {
    const other = known.ids.find(one => one.register === register)
    if (!other) return [adding(`id ${register}`, id, id)]
    if (other.id === id) return []
    const cell = { table: 'person_identifier', id: other.rowId, column: 'identifier' }
    return [{ field: `id ${register}`, how: 'replace', before: other.id, after: id, isOwn: true, cell, value: id }]
  })
  const name: PlannedChange = {
    field: 'name',
    how: 'replace',
    before: known.name,
    after: material.name,
    isOwn: true,
    cell: { table: 'person', id: known.id, column: 'name' },
    value: material.name,
  }
  return [
    ...(isCalled ? [] : [name]),
    ...ids,
    ...missing('email', material.emails),
    ...missing('phone', material.phones),
  ]
}

const spanOf = ({ fromOn, toOn }: { readonly fromOn: string | null; readonly toOn: string | null }) =>
  ({ from: fromOn, to: toOn }) as { from: RoleMaterial['fromOn']; to: RoleMaterial['toOn'] }

const wordsOfRole = (role: RoleMaterial, organisation: string): string =>
  [role.title, organisation, [role.fromOn, role.toOn].filter(Boolean).join(' – ')].filter(Boolean).join(', ')

/** A role of the register that is the one of the file: in the same organisation, with the same title or none, at the same time or at no known one. */
const isSameRole = (role: RoleMaterial, organisationId: string | null, held: RoleToCompare): boolean =>
  held.organisationId === organisationId &&
  (role.title === '' || held.title.trim() === '' || sameText(role.title) === sameText(held.title)) &&
  overlaps(spanOf(role), spanOf(held))

type RoleColumn = readonly [field: string, column: string, after: string | null, before: string | null]

/** Returns what a role of the file changes in the same role of the register. A day that the file does not know changes nothing. */
function changedRole(role: RoleMaterial, held: RoleToCompare, organisation: string): PlannedChange[] {
  const columns: readonly RoleColumn[] = [
    ['role title', 'title', role.title, held.title],
    ['role from', 'from_on', role.fromOn, held.fromOn],
    ['role until', 'to_on', role.toOn, held.toOn],
    ['role party', 'party', role.party, held.party],
    ['role constituency', 'constituency', role.constituency, held.constituency],
  ]
  return columns.flatMap(([field, column, after, before]): PlannedChange[] => {
    if (after === null || after === '' || after === before || (before !== null && sameText(after) === sameText(before)))
      return []
    const how = before === null || before.trim() === '' ? 'fill' : 'replace'
    const cell = { table: 'role_assignment', id: held.id, column }
    const of = organisation === '' ? {} : { of: organisation }
    return [{ field, ...of, how, before: before || null, after, isOwn: how === 'replace', cell, value: after }]
  })
}

/** A title in an organisation where the register has another title at the same time, of which nobody knows the days: one of the two is old. */
const isOtherTitle = (role: RoleMaterial, organisationId: string | null, held: RoleToCompare): boolean =>
  organisationId !== null &&
  held.organisationId === organisationId &&
  role.fromOn === null &&
  role.toOn === null &&
  held.toOn === null

function roleChanges(
  role: RoleMaterial,
  at: number,
  known: PersonToCompare,
  names: ReadonlyMap<string, PlannedName>,
): PlannedChange[] {
  const name = role.organisation === null ? undefined : names.get(role.organisation)
  const organisationId = knownId(name) ?? null
  const isHere = name === undefined || organisationId !== null
  const held = isHere ? known.roles.filter(one => isSameRole(role, organisationId, one)) : []
  const same = held.find(one => one.fromOn === role.fromOn) ?? held[0]
  const said = name?.said ?? ''
  if (same) return changedRole(role, same, said)
  const other = isHere ? known.roles.find(one => isOtherTitle(role, organisationId, one)) : undefined
  if (other) return changedRole(role, other, said)
  return [adding('role', wordsOfRole(role, said), String(at))]
}

/** Returns what a row would change in somebody of the register. It adds and fills in; what the register says already is only replaced on demand. */
export const comparePerson = (
  material: PersonMaterial,
  known: PersonToCompare,
  names: ReadonlyMap<string, PlannedName>,
): readonly PlannedChange[] => [
  ...namesAndWays(material, known),
  ...material.roles.flatMap((role, at) => roleChanges(role, at, known, names)),
]
