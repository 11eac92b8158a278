import { expect, test } from 'vitest'
import { sourcesOf } from '../../db/reads/imports/import-batches'
import { personFacts } from '../../db/reads/records/person-facts'
import { personRecord } from '../../db/reads/records/person-record'
import { brokenRows } from '../../db/rules/broken-rows'
import { applyImport } from '../../office/imports/batches/apply-import'
import { revertImport } from '../../office/imports/batches/revert-import'
import { decideRows } from '../../office/imports/planning/decide'
import { applyMerge } from '../../office/register/merge'
import type { RowSource } from '../../src-shared/imports/import-batch'
import type { PersonId } from '../../src-shared/records/ids'
import { sourceText } from '../../src-shared/text/source-text'
import { addEmail, addPerson, addRole } from './a-register'
import { aContact, now, planContacts, verbsOf } from './imports-a-file'
import { livingRows } from './living-rows'
import { anOffice } from './office'

const mail = (address: string) => [{ address, label: '' }]

test('somebody is found by an address, or by name and organisation, and never by a name alone', async () => {
  const store = await anOffice()
  await store.change(async db => {
    await addPerson(db, 'a', 'Anna Lind')
    await addEmail(db, 'ae', 'a', 'anna.lind@skr.example')
    await addPerson(db, 'b', 'Bo Berg')
    await addRole(db, 'br', 'b', 'se-riksdag-tu', 'Ledamot')
    await addPerson(db, 'c', 'Cia Ceder')
  })
  const plan = await planContacts(store, [
    aContact(2, 'Anna Lind', {
      emails: mail('Anna.Lind@SKR.example'),
      phones: [{ number: '070-123 45 67', kind: 'mobile' }],
    }),
    aContact(3, 'Bo Berg', { organisation: 'Trafikutskottet', title: 'Ledamot' }),
    aContact(4, 'Bo Berg', { organisation: 'Sveriges riksdag', emails: mail('bo.berg@riksdagen.example') }),
    aContact(5, 'Cia Ceder', { emails: mail('cia@ceder.example') }),
    aContact(6, 'Dan Dal', { organisation: 'Norrverket', title: 'Chef' }),
    aContact(7, 'Växel', { emails: mail('anna.lind@skr.example') }),
  ])
  expect(verbsOf(plan)).toEqual(['update', 'same', 'update', 'review', 'new', 'review'])
  expect(plan.rows.map(({ target }) => target)).toEqual(['a', 'b', 'b', null, null, null])
  expect(plan.rows[0]?.changes).toMatchObject([{ field: 'phone', how: 'add', before: null, after: '070-123 45 67' }])
  expect(plan.rows[3]?.candidates).toMatchObject([{ id: 'c', by: ['same-name'] }])
})

test('a list of contacts is written, is known when it is read again, and is taken back whole', async () => {
  const store = await anOffice()
  await store.change(async db => {
    await addPerson(db, 'a', 'Anna Lind')
    await addEmail(db, 'ae', 'a', 'anna.lind@skr.example')
  })
  const before = livingRows(store.file)
  const rows = [
    aContact(2, 'Anna Lind', {
      emails: mail('anna.lind@skr.example'),
      phones: [{ number: '070-123 45 67', kind: 'mobile' }],
    }),
    aContact(3, 'Dan Dal', { organisation: 'Norrverket', title: 'Chef', emails: mail('dan@norrverket.example') }),
    aContact(4, 'Dan Dal', {
      organisation: 'Norrverket',
      phones: [{ number: '0910-12 34 56', kind: 'work' }],
      emails: mail('dan@norrverket.example'),
    }),
    aContact(5, 'Norrverkets växel', {
      isOrganisation: true,
      organisation: 'Sydverket',
      website: 'https://sydverket.example',
    }),
  ]
  const plan = await planContacts(store, rows)
  expect(verbsOf(plan)).toEqual(['update', 'new', 'same', 'new'])
  const done = await applyImport(store, plan, now)
  expect(done).toMatchObject({ added: 2, changed: 1, newPeople: 1, newOrganisations: 1, refused: 0 })
  expect(await brokenRows(store.read)).toEqual([])
  const dan = await store.read
    .selectFrom('person')
    .select(['id', 'sort_name'])
    .where('name', '=', 'Dan Dal')
    .executeTakeFirstOrThrow()
  expect(dan.sort_name).toBe('Dal, Dan')
  const ways = await store.read
    .selectFrom('contact_way')
    .select('address')
    .where('person_id', '=', dan.id)
    .orderBy('address')
    .execute()
  expect(ways.map(({ address }) => address)).toEqual(['0910-12 34 56', 'dan@norrverket.example'])
  expect((await sourcesOf(store.read, 'person', dan.id)).map(({ line, verb }) => [line, verb])).toEqual([
    [4, 'same'],
    [3, 'new'],
  ])
  expect(verbsOf(await planContacts(store, rows))).toEqual(['same', 'same', 'same', 'same'])
  await revertImport(store, done.batchId ?? '', now)
  expect(livingRows(store.file)).toEqual(before)
})

test('an organisation is found by what others call it, as in a log of meetings', async () => {
  const store = await anOffice()
  const of = (line: number, organisation: string) => aContact(line, `Person ${line}`, { organisation, title: 'Chef' })
  const plan = await planContacts(store, [of(2, 'Riksdagen'), of(3, 'Lst Z'), of(4, 'Länsstyrelsen Jämtland')])
  const known = [...plan.names.values()].map(({ match }) => (match.verdict === 'known' ? match.id : match.verdict))
  expect(known).toEqual(['se-riksdag', 'se-lst-z', 'se-lst-z'])
})

test('what the office wrote itself is not replaced unless the user says so', async () => {
  const store = await anOffice()
  await store.change(async db => {
    await addPerson(db, 'a', 'Anna Lind')
    await addEmail(db, 'ae', 'a', 'anna@skr.example')
    await addRole(db, 'ar', 'a', 'se-myn-trafikverket', 'Utredare', { from_on: null })
  })
  const rows = [
    aContact(2, 'Anna Lind', { organisation: 'Trafikverket', title: 'Chef', emails: mail('anna@skr.example') }),
  ]
  const plan = await planContacts(store, rows)
  expect(verbsOf(plan)).toEqual(['conflict'])
  expect(plan.rows[0]?.reasons).toContainEqual({ what: 'differs', field: 'role title', of: 'Trafikverket' })
  expect(await applyImport(store, plan, now)).toMatchObject({ actionId: null, left: 1 })
  const done = await applyImport(store, await decideRows(store.read, plan, [0], { do: 'update' }), now)
  const titleNow = async () =>
    (
      await store.read
        .selectFrom('role_assignment')
        .select('title')
        .where('id', '=', 'ar' as never)
        .execute()
    )[0]?.title
  expect([done.changed, await titleNow()]).toEqual([1, 'Chef'])
  // What an import wrote last may be replaced by the next file.
  const next = await planContacts(store, [
    aContact(2, 'Anna Lind', {
      organisation: 'Trafikverket',
      title: 'Avdelningschef',
      emails: mail('anna@skr.example'),
    }),
  ])
  expect(verbsOf(next)).toEqual(['update'])
  await revertImport(store, done.batchId ?? '', now)
  expect(await titleNow()).toBe('Utredare')
})

test('somebody who was merged is found as the one who stayed, also by an earlier import', async () => {
  const store = await anOffice()
  const rows = [aContact(2, 'Dan Dal', { organisation: 'Norrverket', emails: mail('dan@norrverket.example') })]
  await applyImport(store, await planContacts(store, rows), now)
  const [dan] = await store.read.selectFrom('person').select('id').where('name', '=', 'Dan Dal').execute()
  await store.change(db => addPerson(db, 'stays', 'Daniel Dal'))
  await store.change(db => applyMerge(db, { kind: 'person', keep: 'stays', lose: dan?.id ?? '' }, {}, now))
  const again = await planContacts(store, rows)
  expect(again.rows[0]).toMatchObject({ verb: 'same', target: 'stays' })
  // Who asks where it comes from is told of the file too (art. 14).
  const { sources } = await personRecord(store.read, 'stays' as PersonId)
  expect(sources).toMatchObject([{ name: 'fil.csv', sheet: null, line: 2, verb: 'new' }])
  expect(sourceText(sources[0] as RowSource, 'sv')).toBe('fil.csv, rad 2, inläst 22 november 2026')
  expect((await personFacts(store.read, 'stays' as PersonId, '2026-11-22')).sources).toEqual(sources)
  const other = await planContacts(store, [
    aContact(9, 'Dan Dal', {
      emails: mail('dan@norrverket.example'),
      phones: [{ number: '070-111 11 11', kind: 'work' }],
    }),
  ])
  expect(other.rows[0]).toMatchObject({ verb: 'update', target: 'stays' })
})
