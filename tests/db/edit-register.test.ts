import { expect, test } from 'vitest'
import { matchNames } from '../../db/reads/names/name-matches'
import { openCommitments } from '../../db/reads/records/commitments'
import { personRecord } from '../../db/reads/records/person-record'
import type { Writer } from '../../db/schema'
import type { Store } from '../../db/store'
import { completeCommitment, postponeCommitment } from '../../office/follow-up/commitment-days'
import { addMembership } from '../../office/register/add-membership'
import { assignRole } from '../../office/register/assign-role'
import { editPart } from '../../office/register/parts/write-part'
import type { Edit } from '../../src-shared/ipc/part-shapes'
import type { OrganisationId, PersonId, RoleAssignmentId } from '../../src-shared/records/ids'
import { gote, malmbanan, norrbotten } from './an-interaction'
import { livingRows } from './living-rows'
import { aDemoOffice } from './office'
import { undoable } from './undoable'

const now = new Date('2026-11-24T10:00:00Z')
const committee = 'se-riksdag-tu' as OrganisationId
const none = 'ingen' as never

test('a person’s name, category and contact ways can be edited, and the new name is found', async () => {
  const store = await aDemoOffice()
  const address = 'ny@exempel.se'
  await undoable(
    store,
    db =>
      editPart(
        db,
        'person',
        gote,
        { name: 'Göte Nyström', category: 'agency', contactWays: { add: [{ kind: 'email', address, source: null }] } },
        now,
      ),
    async () => {
      const record = await personRecord(store.read, gote)
      expect(record).toMatchObject({ name: 'Göte Nyström', category: 'agency' })
      expect(record.contactWays.map(way => way.address)).toContain(address)
      expect(await matchNames(store.read, 'nyström', '2026-11-24')).toMatchObject([{ name: 'Göte Nyström' }])
    },
  )
  await store.change(db =>
    editPart(db, 'person', gote, { contactWays: { add: [{ kind: 'email', address, source: null }] } }, now),
  )
  await store.change(db => editPart(db, 'person', gote, { contactWays: { remove: [address] } }, now))
  expect((await personRecord(store.read, gote)).contactWays.map(way => way.address)).not.toContain(address)
})

test('an organisation’s names and days can be edited, and it is found by a new name', async () => {
  const store = await aDemoOffice()
  await undoable(
    store,
    db =>
      editPart(
        db,
        'organisation',
        committee,
        { abbreviation: 'TRU', validTo: '2027-09-30', aliases: { add: ['Trafiken'] } },
        now,
      ),
    async () => {
      expect((await matchNames(store.read, 'trafiken', '2026-11-24'))[0]).toMatchObject({ id: committee })
      const row = await store.read.selectFrom('organisation').selectAll().where('id', '=', committee).executeTakeFirst()
      expect(row).toMatchObject({ name: 'Trafikutskottet', abbreviation: 'TRU', valid_to: '2027-09-30' })
    },
  )
})

test('a commitment can be reworded, postponed, completed and reopened', async () => {
  const store = await aDemoOffice()
  const open = async (on = '2026-12-09') => (await openCommitments(store.read, on)).find(row => row.id === 'demo-k2')
  await undoable(
    store,
    db => editPart(db, 'commitment', 'demo-k2', { promise: 'Skicka kartan', issueIds: { add: [malmbanan] } }, now),
    async () => {
      expect(await open()).toMatchObject({ promise: 'Skicka kartan', issueIds: expect.arrayContaining([malmbanan]) })
    },
  )
  await undoable(
    store,
    db => postponeCommitment(db, 'demo-k2', '2027-06-30'),
    async () => expect(await open('2027-06-30')).toMatchObject({ dueOn: '2027-06-30', isOverdue: false }),
  )
  await undoable(
    store,
    db => completeCommitment(db, 'demo-k2', '2026-12-01'),
    async () => {
      expect(await open()).toBeUndefined()
      await expect(store.change(db => postponeCommitment(db, 'demo-k2', '2027-06-30'))).rejects.toMatchObject({
        refusal: { code: 'commitment-closed' },
      })
    },
  )
  await store.change(db => completeCommitment(db, 'demo-k2', '2026-12-01'))
  await store.change(db => editPart(db, 'commitment', 'demo-k2', { status: 'open' }, now))
  expect(await open()).toMatchObject({ status: 'open', doneOn: null })
})

test('a role’s title and days can be corrected, and a primary role can stay the primary role', async () => {
  const store = await aDemoOffice()
  const id = await aPrimaryRole(store)
  await undoable(
    store,
    db => editPart(db, 'role', id, { title: 'Vice ordförande', toOn: '2027-12-31', isPrimary: true }, now),
    async () => {
      const row = await store.read.selectFrom('role_assignment').selectAll().where('id', '=', id).executeTakeFirst()
      expect(row).toMatchObject({ title: 'Vice ordförande', to_on: '2027-12-31', from_on: '2027-02-01', is_primary: 1 })
    },
  )
})

const aRole = {
  personId: gote,
  organisationId: committee,
  title: 'Ordförande',
  isPrimary: true,
  source: null,
  replaces: null,
}
const aPrimaryRole = async (store: Store): Promise<RoleAssignmentId> =>
  (await store.change(db => assignRole(db, { ...aRole, fromOn: '2027-02-01', toOn: '2027-06-30' }))).result

type Refused = readonly [what: string, work: (db: Writer) => Promise<unknown>, refusal: object]
const refused: readonly Refused[] = [
  [
    'an unknown person',
    db => editPart(db, 'person', 'ingen' as PersonId, { name: 'X' }, now),
    { code: 'unknown-id', what: 'person', id: 'ingen' },
  ],
  [
    'a person without a name',
    db => editPart(db, 'person', gote, { category: 'x', name: ' ' }, now),
    { code: 'field-empty', field: 'name' },
  ],
  [
    'an unknown organisation',
    db => editPart(db, 'organisation', none, {}, now),
    { code: 'unknown-id', what: 'organisation' },
  ],
  [
    'an organisation without a name',
    db => editPart(db, 'organisation', committee, { name: '' }, now),
    { code: 'field-empty', field: 'name' },
  ],
  [
    'an unknown parent',
    db => editPart(db, 'organisation', committee, { parentId: none }, now),
    { code: 'unknown-id', what: 'organisation' },
  ],
  [
    'an organisation under itself',
    db => editPart(db, 'organisation', committee, { parentId: committee }, now),
    { code: 'part-of-itself', name: 'Trafikutskottet' },
  ],
  [
    'an organisation that ends before it began',
    db => editPart(db, 'organisation', committee, { validFrom: '2026-02-01', validTo: '2026-01-31' }, now),
    { code: 'ends-before-start', from: '2026-02-01', to: '2026-01-31' },
  ],
  [
    'an organisation that ends on a day that does not exist',
    db => editPart(db, 'organisation', committee, { validTo: '2026-02-31' }, now),
    { code: 'not-a-date', text: '2026-02-31' },
  ],
  [
    'an unknown commitment',
    db => editPart(db, 'commitment', 'ingen', {}, now),
    { code: 'unknown-id', what: 'commitment' },
  ],
  [
    'an empty commitment',
    db => editPart(db, 'commitment', 'demo-k2', { dueOn: null, promise: ' ' }, now),
    { code: 'field-empty', field: 'promise' },
  ],
  [
    'a commitment about an unknown issue',
    db => editPart(db, 'commitment', 'demo-k2', { issueIds: { add: [none] } }, now),
    { code: 'unknown-id', what: 'issue' },
  ],
  [
    'a commitment of an unknown colleague',
    db => editPart(db, 'commitment', 'demo-k2', { ownerStaffId: none }, now),
    { code: 'unknown-id', what: 'staff' },
  ],
  [
    'a commitment due before it was given',
    db => editPart(db, 'commitment', 'demo-k2', { dueOn: '2020-01-01' }, now),
    { code: 'ends-before-start', to: '2020-01-01' },
  ],
  [
    'a commitment completed before it was given',
    db => completeCommitment(db, 'demo-k2', '2020-01-01'),
    { code: 'ends-before-start', to: '2020-01-01' },
  ],
  [
    'a commitment completed on a day that does not exist',
    db => completeCommitment(db, 'demo-k2', '2026-02-30'),
    { code: 'not-a-date' },
  ],
  [
    'a commitment postponed to a day that does not exist',
    db => postponeCommitment(db, 'demo-k2', 'snart'),
    { code: 'not-a-date', text: 'snart' },
  ],
  ['postponing an unknown commitment', db => postponeCommitment(db, 'ingen', '2027-01-01'), { code: 'unknown-id' }],
  ['an unknown role', db => editPart(db, 'role', none, {}, now), { code: 'unknown-id', what: 'role' }],
  [
    'an unknown membership',
    db => editPart(db, 'membership', 'ingen', {}, now),
    { code: 'unknown-id', what: 'membership' },
  ],
]

test.each(refused)('%s is refused, and nothing is written', async (_what, work, refusal) => {
  const store = await aDemoOffice()
  const before = livingRows(store.file)
  await expect(store.change(work)).rejects.toMatchObject({ refusal })
  expect(livingRows(store.file)).toEqual(before)
})

test('a role cannot be edited to end before it starts, to be at an unknown organisation, or to be a second primary role', async () => {
  const store = await aDemoOffice()
  await aPrimaryRole(store)
  const { result: other } = await store.change(db =>
    assignRole(db, { ...aRole, title: 'Ledamot', isPrimary: false, fromOn: '2027-06-30', toOn: null }),
  )
  const before = livingRows(store.file)
  const refuse = (edit: Edit<'role'>, refusal: object) =>
    expect(store.change(db => editPart(db, 'role', other, edit, now))).rejects.toMatchObject({ refusal })
  await refuse({ title: 'X', toOn: '2027-06-29' }, { code: 'ends-before-start', from: '2027-06-30', to: '2027-06-29' })
  await refuse({ fromOn: '2027-06-31' }, { code: 'not-a-date', text: '2027-06-31' })
  await refuse({ organisationId: none }, { code: 'unknown-id', what: 'organisation' })
  await refuse({ isPrimary: true }, { code: 'overlapping-primary-role', title: 'Ordförande' })
  expect(livingRows(store.file)).toEqual(before)
  await store.change(db => editPart(db, 'role', other, { isPrimary: true, fromOn: '2027-07-01' }, now))
})

test('a membership cannot be edited to overlap another in the same project, or to end before it starts', async () => {
  const store = await aDemoOffice()
  const { result: later } = await store.change(db =>
    addMembership(db, {
      partnerId: norrbotten,
      projectId: 'nsso-2024-2027',
      role: 'co-financier',
      startsOn: '2027-11-01',
      endsOn: '2028-10-31',
      status: 'proposed',
    }),
  )
  const before = livingRows(store.file)
  const refuse = (edit: Edit<'membership'>, refusal: object) =>
    expect(store.change(db => editPart(db, 'membership', later, edit, now))).rejects.toMatchObject({ refusal })
  await refuse({ status: 'decided', startsOn: '2027-10-31' }, { code: 'overlapping-membership', from: '2024-11-01' })
  await refuse({ endsOn: '2027-10-31' }, { code: 'ends-before-start', from: '2027-11-01', to: '2027-10-31' })
  await refuse({ endsOn: '2028-02-30' }, { code: 'not-a-date', text: '2028-02-30' })
  expect(livingRows(store.file)).toEqual(before)
  await undoable(
    store,
    db => editPart(db, 'membership', later, { status: 'decided', endsOn: '2028-12-31' }, now),
    async () => {
      const row = await store.read.selectFrom('membership').selectAll().where('id', '=', later).executeTakeFirst()
      expect(row).toMatchObject({ status: 'decided', ends_on: '2028-12-31', starts_on: '2027-11-01' })
    },
  )
})
