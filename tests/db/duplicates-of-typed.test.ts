import { expect, test } from 'vitest'
import { openStore, type Store } from '../../db/store'
import { removeRow } from '../../office/log/remove-row'
import { restoreRow } from '../../office/log/restore-row'
import { dismissDuplicate, duplicateQueue } from '../../office/register/duplicates'
import { duplicatesOfTyped } from '../../office/register/duplicates-of-typed'
import { applyMerge } from '../../office/register/merge'
import type { LikelyDuplicate, TypedOrganisation, TypedPerson } from '../../src-shared/names/duplicate'
import type { OrganisationId, PersonId } from '../../src-shared/records/ids'
import { duplicateWords } from '../../src-shared/text/duplicate-words'
import { addEmail, addPerson, addRole } from './a-register'
import { trafikverket } from './an-interaction'
import { anOffice, closing } from './office'

const now = new Date('2026-11-24T10:00:00Z')
const sjofartsverket = 'se-myn-sjofartsverket'

const said = (found: readonly LikelyDuplicate[]) =>
  found.map(({ id, isInBin, reasons }) => `${id}${isInBin ? ' (bin)' : ''}: ${duplicateWords(reasons, 'sv')}`)

const person = async ({ read }: Pick<Store, 'read'>, name: string, more: Partial<TypedPerson> = {}) =>
  duplicatesOfTyped(
    read,
    { kind: 'person', id: null, name, organisationId: null, email: null, phone: null, ...more },
    now,
  )

const organisation = async ({ read }: Pick<Store, 'read'>, name: string, more: Partial<TypedOrganisation> = {}) =>
  duplicatesOfTyped(read, { kind: 'organisation', id: null, name, abbreviation: null, parentId: null, ...more }, now)

/** An office of people whose names are easily written in another way. */
async function anOfficeOfNames(): Promise<Store> {
  const store = await anOffice()
  await store.change(async db => {
    await addPerson(db, 'lars', 'Lars Lindqvist')
    await addRole(db, 'r1', 'lars', trafikverket, 'Utredare')
    await addEmail(db, 'e1', 'lars', 'lars.lindqvist@example.se')
    await addPerson(db, 'maria', 'Maria Norén')
    await addPerson(db, 'asa', 'Åsa Öberg')
    await addPerson(db, 'karin', 'Anna-Karin Älvros-Berg')
    await addPerson(db, 'mattias', 'Máhtte Sárá')
    await addPerson(db, 'paivi', 'Päivi Hyvönen')
    await addPerson(db, 'elsa', 'Elsa Bergdal')
    await db
      .insertInto('person_alias')
      .values({ id: 'a1', person_id: 'elsa' as PersonId, name: 'Elsa Norrgren' })
      .execute()
  })
  return store
}

test.each([
  ['Lasse Lindqvist', 'lars: annan form av förnamnet'],
  ['Lars Lindkvist', 'lars: en bokstav skiljer i namnet'],
  ['L. Lindqvist', 'lars: initial i stället för namn'],
  ['Lindqvist, Lars', 'lars: namnen i annan ordning'],
  ['LARS LINDQVIST', 'lars: samma namn'],
  ['Maria Noren', 'maria: samma namn utan accenter'],
  ['Asa Oberg', 'asa: samma namn utan accenter'],
  ['Åsa Öberg'.normalize('NFD'), 'asa: samma namn'],
  ['Anna Karin Älvros Berg', 'karin: samma namn'],
  ['Anna-Karin Älvros', 'karin: det ena namnet är en del av det andra'],
  ['Mahtte Sara', 'mattias: samma namn utan accenter'],
  ['Paivi Hyvonen', 'paivi: samma namn utan accenter'],
  ['Päivi Hyvänen', 'paivi: en bokstav skiljer i namnet'],
  ['Elsa Norrgren', 'elsa: samma namn, ett annat namn stämmer'],
])('a new person written “%s” may be %s', async (name, expected) => {
  expect(said(await person(await anOfficeOfNames(), name))).toEqual([expected])
})

test.each(['Maria Sand', 'Lars Öberg', 'Åsa', '"*', '- -'])('“%s” is like nobody', async name => {
  expect(await person(await anOfficeOfNames(), name)).toEqual([])
})

test('the same name in another organisation is named, but likelier in the same one, and certain in neither', async () => {
  const store = await anOfficeOfNames()
  const [elsewhere] = await person(store, 'Lars Lindqvist', { organisationId: sjofartsverket })
  const [here] = await person(store, 'Lars Lindqvist', { organisationId: trafikverket })
  expect(said([elsewhere, here].flatMap(one => one ?? []))).toEqual([
    'lars: samma namn',
    'lars: samma namn, samma organisation',
  ])
  expect(elsewhere?.score).toBeLessThan(here?.score ?? 0)
  expect(here?.score).toBeLessThan(1)
})

test('a new person is recognised by the e-mail address alone, regardless of case and spaces', async () => {
  const store = await anOfficeOfNames()
  const found = await person(store, 'Registrator', { email: 'LARS.lindqvist@example.se ' })
  expect(said(found)).toEqual(['lars: samma e-post'])
  expect(found[0]).toMatchObject({ name: 'Lars Lindqvist', detail: 'Utredare, Trafikverket' })
})

test('a person in the bin is named as such with the same reasons, and as everybody else when restored', async () => {
  const store = await anOfficeOfNames()
  await store.change(db => removeRow(db, 'person', 'lars', now))
  expect(said(await person(store, 'Lars Lindkvist'))).toEqual(['lars (bin): en bokstav skiljer i namnet'])
  const byAddress = await person(store, 'Registrator', { email: 'lars.lindqvist@example.se' })
  expect(said(byAddress)).toEqual(['lars (bin): samma e-post'])
  expect(byAddress[0]).toMatchObject({ detail: 'Utredare, Trafikverket' })
  await store.change(db => restoreRow(db, 'person', 'lars', now))
  expect(said(await person(store, 'Lars Lindkvist'))).toEqual(['lars: en bokstav skiljer i namnet'])
})

test('somebody who was merged away is not named, but the one who stayed is, by the other name', async () => {
  const store = await anOfficeOfNames()
  await store.change(db => addPerson(db, 'lasse', 'Lasse Lindh'))
  await store.change(db => applyMerge(db, { kind: 'person', keep: 'lars', lose: 'lasse' }, {}, now))
  expect(said(await person(store, 'Lasse Lindh'))).toEqual(['lars: samma namn, ett annat namn stämmer'])
})

test('what was deleted more than ninety days ago is no longer named', async () => {
  const store = await anOfficeOfNames()
  await store.change(db => removeRow(db, 'person', 'lars', new Date('2026-07-01T10:00:00Z')))
  expect(await person(store, 'Lars Lindqvist')).toEqual([])
})

test('a name that is changed is compared with what the person has besides, and never with the person itself', async () => {
  const store = await anOfficeOfNames()
  await store.change(async db => {
    await addPerson(db, 'other', 'Sixten Provberg')
    await addRole(db, 'r2', 'other', trafikverket, 'Utredare')
  })
  expect(said(await person(store, 'Lars Lindqvis', { id: 'other' }))).toEqual([
    'lars: en bokstav skiljer i namnet, samma organisation',
  ])
  expect(await person(store, 'Lars Lindkvist', { id: 'lars' })).toEqual([])
})

test('a likeness that was there before is not told while something else is changed, nor one that was judged', async () => {
  const store = await anOfficeOfNames()
  await store.change(async db => {
    await addPerson(db, 'twin', 'Lars Lindkvist')
  })
  expect(await person(store, 'Lars Lindkvist', { id: 'twin', email: 'new@example.se' })).toEqual([])
  const shared = { id: 'twin', email: 'lars.lindqvist@example.se' }
  expect(said(await person(store, 'Lars Lindkvist', shared))).toEqual([
    'lars: en bokstav skiljer i namnet, samma e-post',
  ])
  await store.change(db => dismissDuplicate(db, 'person', 'lars', 'twin'))
  expect(await person(store, 'Lars Lindkvist', shared)).toEqual([])
})

test('a pair has the same score and reasons while it is typed as in the queue of duplicates', async () => {
  const store = await anOfficeOfNames()
  const [typed] = await person(store, 'Lasse Lindqvist', { organisationId: trafikverket })
  await store.change(async db => {
    await addPerson(db, 'lasse', 'Lasse Lindqvist')
    await addRole(db, 'r3', 'lasse', trafikverket, 'Utredare')
  })
  const { pairs } = await duplicateQueue(store.read, {
    kind: 'person',
    order: 'likeliest',
    on: '2026-11-24',
    offset: 0,
    limit: 1,
  })
  expect(pairs[0]).toMatchObject({ score: typed?.score, reasons: typed?.reasons })
})

test.each([
  ['Trafikvärket', null, 'se-myn-trafikverket: en bokstav skiljer i namnet'],
  ['Trfikverket', null, 'se-myn-trafikverket: en bokstav skiljer i namnet'],
  ['trafikverket', null, 'se-myn-trafikverket: samma namn'],
  ['Sjofartsverket', null, 'se-myn-sjofartsverket: samma namn utan accenter'],
  ['Region Norbotten', null, 'se-reg-bd: en bokstav skiljer i namnet'],
])('a new organisation written “%s” may be one that is known', async (name, abbreviation, expected) => {
  const found = await organisation(await anOffice(), name, { abbreviation })
  expect(said(found)).toContain(expected)
})

test('an organisation is recognised by abbreviation and by a name it has had, also in the bin, and its units are not', async () => {
  const store = await anOffice()
  const add = (id: string, name: string, more: object = {}) =>
    store.change(db =>
      db
        .insertInto('organisation')
        .values({ id: id as OrganisationId, kind: 'agency', name, ...more })
        .execute(),
    )
  await add('o1', 'Prövningsverket', { abbreviation: 'PRVX' })
  await store.change(db =>
    db
      .insertInto('organisation_name')
      .values({ id: 'n1', organisation_id: 'o1' as OrganisationId, name: 'Tillståndsnämnden' })
      .execute(),
  )
  expect(said(await organisation(store, 'Tillstandsnamnden'))).toEqual([
    'o1: samma namn utan accenter, ett annat namn stämmer',
  ])
  expect(said(await organisation(store, 'Prövningens verk', { abbreviation: 'prvx' }))).toEqual([
    'o1: samma förkortning',
  ])
  expect(await organisation(store, 'Prövningsverket', { parentId: 'o1' })).toEqual([])
  await store.change(db => removeRow(db, 'organisation', 'o1', now))
  expect(said(await organisation(store, 'Prövningsverkett'))).toEqual(['o1 (bin): en bokstav skiljer i namnet'])
})

test('an organisation that is renamed may become like another, and is not like itself or its own unit', async () => {
  const store = await anOffice()
  const renamed = await organisation(store, 'Trafikverkett', { id: sjofartsverket })
  expect(said(renamed)).toEqual(['se-myn-trafikverket: en bokstav skiljer i namnet, samma överordnade'])
  expect(await organisation(store, 'Sjöfartsverkett', { id: sjofartsverket })).toEqual([])
})

test('nothing of a meeting is told, whatever it is marked as, and asking changes nothing', async () => {
  const store = await anOfficeOfNames()
  const [found] = await person(store, 'Lars Lindkvist')
  expect(Object.keys(found ?? {}).toSorted()).toEqual(['detail', 'id', 'isInBin', 'name', 'reasons', 'score'])
  const fresh = closing(await openStore(store.file, 'test'))
  expect(await person(fresh, 'Lars Lindkvist')).toEqual([found])
})
