import { expect, test } from 'vitest'
import { listPage } from '../../db/reads/lists/list-page'
import { personRecord } from '../../db/reads/records/person-record'
import type { Store } from '../../db/store'
import { wholeList } from '../../office/lists/saved-views'
import { duplicatesOfTyped } from '../../office/register/duplicates-of-typed'
import { applyMerge } from '../../office/register/merge'
import { editPart } from '../../office/register/parts/write-part'
import type { ContactWayKind } from '../../src-shared/names/contact-way'
import type { PersonId } from '../../src-shared/records/ids'
import { addPerson } from './a-register'
import { anOffice } from './office'

const now = new Date('2026-11-24T10:00:00Z')
const today = '2026-11-24'
const [anna, eva] = ['anna' as PersonId, 'eva' as PersonId]

async function anOfficeOfTwo(): Promise<Store> {
  const store = await anOffice()
  await store.change(async db => {
    await addPerson(db, anna, 'Anna Lind')
    await addPerson(db, eva, 'Eva Sand')
  })
  return store
}

const give = (store: Store, id: PersonId, kind: ContactWayKind, ...addresses: readonly string[]) =>
  store.change(db =>
    editPart(
      db,
      'person',
      id,
      { contactWays: { add: addresses.map(address => ({ kind, address, source: null })) } },
      now,
    ),
  )
const take = (store: Store, id: PersonId, ...remove: readonly string[]) =>
  store.change(db => editPart(db, 'person', id, { contactWays: { remove } }, now))
const addresses = async (store: Store, id: PersonId) =>
  (await personRecord(store.read, id)).contactWays.map(way => way.address)

test.each<[ContactWayKind, string, readonly string[]]>([
  ['email', 'Anna.Lind@TU.se', ['anna.lind@tu.se', ' ANNA.LIND@tu.SE ']],
  ['email', 'åsa@norr.se', ['ÅSA@norr.se'.normalize('NFD')]],
  ['phone', '070-123 45 67', ['+46 (0)70-123 45 67', '0046701234567', '070/123 45 67', '+46 70 123 45 67']],
])(
  'the same %s in another form than %s is not added again, and can be removed in that form',
  async (kind, first, others) => {
    const store = await anOfficeOfTwo()
    await give(store, anna, kind, first, ...others)
    for (const other of others) await give(store, anna, kind, other)
    expect(await addresses(store, anna)).toEqual([first])
    await take(store, anna, others[0] ?? '')
    expect(await addresses(store, anna)).toEqual([])
  },
)

test('a number of another country is another number', async () => {
  const store = await anOfficeOfTwo()
  await give(store, anna, 'phone', '070-123 45 67', '00701234567', '+47 70 12 34 56')
  expect(await addresses(store, anna)).toHaveLength(3)
})

test('the spelling of an address is changed by removing the old one in the same edit', async () => {
  const store = await anOfficeOfTwo()
  await give(store, anna, 'email', 'ANNA@tu.se')
  const add = [{ kind: 'email', address: 'anna@tu.se', source: null }] as const
  await store.change(db => editPart(db, 'person', anna, { contactWays: { add, remove: ['ANNA@tu.se'] } }, now))
  expect(await addresses(store, anna)).toEqual(['anna@tu.se'])
})

test.each<[ContactWayKind, string, string]>([
  ['email', 'inte en adress', 'not-an-email'],
  ['email', 'anna@tu', 'not-an-email'],
  ['email', 'a@b.se, c@d.se', 'not-an-email'],
  ['phone', 'ring på fredag', 'not-a-phone'],
  ['phone', '12', 'not-a-phone'],
])('as a contact way by %s, "%s" is refused', async (kind, text, code) => {
  const store = await anOfficeOfTwo()
  await expect(give(store, anna, kind, text)).rejects.toMatchObject({ refusal: { code, text } })
  expect(await addresses(store, anna)).toEqual([])
})

test('a new person with the same number in another form is a possible duplicate', async () => {
  const store = await anOfficeOfTwo()
  await give(store, anna, 'phone', '+46 (0)70-123 45 67')
  const reasons = async (phone: string) =>
    (
      await duplicatesOfTyped(
        store.read,
        { kind: 'person', id: null, name: 'Anna Lind', organisationId: null, email: null, phone },
        new Date('2026-11-24T10:00:00Z'),
      )
    )[0]?.reasons
  expect(await reasons('070/123 45 67')).toContain('same-phone')
  expect(await reasons('0046 70 1234567')).toContain('same-phone')
  expect(await reasons('00701234567')).not.toContain('same-phone')
})

test('a merge keeps the same number in two forms once', async () => {
  const store = await anOfficeOfTwo()
  await give(store, anna, 'phone', '070-123 45 67')
  await give(store, eva, 'phone', '+46 (0)70 123 45 67', '08-123 45 00')
  await store.change(db => applyMerge(db, { kind: 'person', keep: anna, lose: eva }, {}, now))
  expect((await addresses(store, anna)).toSorted()).toEqual(['070-123 45 67', '08-123 45 00'])
})

test.each(['070-123 45 67', '+46 70 123 45', '0701234567', '0046 (0)70 123', '123 45 67', 'anna 0701234567', 'anna'])(
  'the list of people finds the number written +46 (0)70-123 45 67 by %s',
  async text => {
    const store = await anOfficeOfTwo()
    await give(store, anna, 'phone', '+46 (0)70-123 45 67')
    await give(store, eva, 'phone', '08-120 26 11')
    const { rows } = await listPage(store.read, { ...wholeList('people'), text }, { offset: 0, limit: 10 }, today)
    expect(rows.map(row => row.id)).toEqual([anna])
  },
)
