import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Store } from '../../db/store'
import { wholeList } from '../../office/lists/saved-views'
import { writeList } from '../../office/lists/write-list'
import { logInteraction } from '../../office/log/log-interaction'
import { markSecrecy } from '../../office/log/mark-secrecy'
import { removeRow } from '../../office/log/remove-row'
import type { NewInteraction } from '../../src-shared/ipc/log-shape'
import { type ListCode, type ListColumn, listColumns } from '../../src-shared/lists/list-columns'
import { everything, type Filter } from '../../src-shared/lists/list-filter'
import type { OrganisationId } from '../../src-shared/records/ids'
import { anInteraction } from '../db/an-interaction'
import { aFolder, anOffice } from '../db/office'
import { answered } from './asking'

const [openDay, secretDay] = ['2026-11-03', '2026-11-20'] as const
const masked = 'Sekretessmarkerad uppgift'

type Way = {
  readonly filter?: Filter
  readonly text?: string
  readonly sort?: readonly { field: string; isDescending: boolean }[]
}

/** Writes a list with all its columns to a CSV file and returns its rows, each cell by the code of its column. */
async function written(store: Store, list: ListCode, { filter = everything, text = '', sort = [] }: Way = {}) {
  const columns = (listColumns[list] as readonly ListColumn[]).filter(column => !column.isHidden)
  const folder = aFolder()
  const query = { list, filter, text, sort, groupBy: null, me: null }
  const codes = columns.map(({ code }) => code)
  const wanted = { query, columns: codes, format: 'csv', folder, name: list, language: 'sv' } as const
  const { file, rows } = await writeList(store.read, wanted, '2026-11-24')
  const lines = readFileSync(join(folder, file), 'utf8').trim().split('\r\n').slice(1)
  expect(lines.length).toBe(rows)
  return lines.map(line => Object.fromEntries(line.split(';').map((cell, at) => [codes[at] ?? '', cell])))
}

const met = async (store: Store, entry: Partial<NewInteraction>) =>
  (await store.change(db => logInteraction(db, anInteraction(entry)))).result

const secret = { provision: 'OSL 15 kap. 1 §', markedOn: secretDay, authority: 'Regeringskansliet' }

/** Anna was met openly, and then in secret together with Hilda. Hilda and her company were met no other time. */
async function anOfficeWithASecret() {
  const store = await anOffice()
  const fields = { name: 'Hemliga gruvan', abbreviation: null, kind: 'company', parentId: null }
  const company = await answered(store, 'record:add', { kind: 'organisation', fields })
  const [anna] = (
    await met(store, {
      startsOn: openDay,
      participants: [{ name: 'Anna Alm', organisationId: null, title: 'Utredare' }],
    })
  ).createdPeople
  if (anna === undefined) throw new Error('nobody was met')
  const { interactionId } = await met(store, {
    startsOn: secretDay,
    headline: 'Hemligt möte',
    participants: [
      { personId: anna },
      { name: 'Hilda Hemlig', organisationId: company.id as OrganisationId, title: 'Hemlig chef' },
    ],
    commitments: [{ promise: 'Hemligt löfte', madeBy: 'us', dueOn: '2026-11-21' }],
  })
  await store.change(db => markSecrecy(db, interactionId, secret))
  return { store, interactionId }
}

test.each(['people', 'organisations', 'issues', 'partners', 'commitments', 'interactions'] as const)(
  'the list of %s in a file has no word and no day of a secrecy-marked interaction',
  async list => {
    const { store } = await anOfficeWithASecret()
    const told = JSON.stringify(await written(store, list))
    for (const word of ['Hemlig', 'Hilda', secretDay, '2026-11-21'])
      expect([word, told.includes(word)]).toEqual([word, false])
  },
)

test('in a file, last contact, counts and next commitment leave out secrecy-marked interactions; the screen counts them', async () => {
  const { store } = await anOfficeWithASecret()
  const find = async (list: ListCode, name: string) =>
    (await written(store, list)).find(row => row['name']?.includes(name))
  expect(await find('people', 'Anna')).toMatchObject({
    lastInteractionOn: openDay,
    interactionsThisYear: '1',
    nextCommitmentOn: '',
  })
  expect(await find('organisations', 'Trafikverket')).toMatchObject({
    lastInteractionOn: openDay,
    interactionsThisYear: '1',
  })
  const counts = { lastInteractionOn: openDay, interactions: '1', interactionsThisYear: '1', openCommitments: '0' }
  expect(await find('issues', 'Malmbanan')).toMatchObject(counts)
  expect(await find('partners', 'Region Norrbotten')).toMatchObject({
    lastInteractionOn: openDay,
    interactionsThisQuarter: '1',
  })
  const page = await answered(store, 'list:page', { query: wholeList('people'), offset: 0, limit: 9 })
  expect(page.rows).toMatchObject([
    { name: 'Anna Alm', lastInteractionOn: secretDay, interactionsThisYear: 2 },
    { name: 'Hilda Hemlig', lastInteractionOn: secretDay, interactionsThisYear: 1 },
  ])
})

test('a commitment from a secrecy-marked interaction is a masked line, after the others', async () => {
  const { store } = await anOfficeWithASecret()
  await met(store, { startsOn: openDay, commitments: [{ promise: 'Öppet löfte', madeBy: 'us', dueOn: '2026-12-24' }] })
  const rows = await written(store, 'commitments')
  expect(rows.map(row => row['promise'])).toEqual(['Öppet löfte', masked])
  expect(Object.values(rows[1] ?? {}).filter(cell => cell !== '')).toEqual([masked])
})

const on = (field: string, day: string): Filter => ({ match: 'all', rows: [{ field, operator: 'on', day }] })

test('a filtered or searched list in a file has no masked line, since that line would give the answer away', async () => {
  const { store } = await anOfficeWithASecret()
  const met: Filter = {
    match: 'all',
    rows: [{ field: 'participants', operator: 'has-any', ids: [await hilda(store)] }],
  }
  const none: Filter = { match: 'all', rows: [{ field: 'headline', operator: 'contains', text: 'finns inte' }] }
  const linesOf = async (list: ListCode, way: Way) => (await written(store, list, way)).length
  expect(await linesOf('interactions', {})).toBe(2)
  expect(await linesOf('commitments', {})).toBe(1)
  const ways: Way[] = [{ filter: met }, { filter: on('startsOn', secretDay) }, { filter: none }, { text: 'Hemligt' }]
  for (const way of ways) expect([way, await written(store, 'interactions', way)]).toEqual([way, []])
  for (const way of [{ filter: on('dueOn', '2026-11-21') }, { text: 'löfte' }])
    expect([way, await written(store, 'commitments', way)]).toEqual([way, []])
})

test('a filtered list reports that it leaves masked lines out, whether or not there are any', async () => {
  const { store, interactionId } = await anOfficeWithASecret()
  const silent = async (list: ListCode, filter: Filter) => {
    const query = { list, filter, sort: [], groupBy: null, me: null }
    const wanted = { query, columns: ['name'], format: 'csv', folder: aFolder(), name: list, language: 'sv' } as const
    const columns = list === 'interactions' ? ['headline'] : ['name']
    return (await writeList(store.read, { ...wanted, columns }, '2026-11-24')).isSilentOfMasked
  }
  const said = async () => [
    await silent('interactions', on('startsOn', openDay)),
    await silent('interactions', everything),
    await silent('people', { match: 'all', rows: [{ field: 'name', operator: 'contains', text: 'a' }] }),
  ]
  expect(await said()).toEqual([true, undefined, undefined])
  await store.change(db => removeRow(db, 'interaction', interactionId, new Date('2026-11-24T09:00:00Z')))
  expect(await said()).toEqual([true, undefined, undefined])
})

test('a filter and an order for a file use only what the file may show', async () => {
  const { store } = await anOfficeWithASecret()
  await met(store, {
    startsOn: '2026-11-05',
    participants: [{ name: 'Bo Berg', organisationId: null, title: '' }],
    organisationIds: [],
  })
  const since = (field: string, day: string): Filter => ({ match: 'all', rows: [{ field, operator: 'after', day }] })
  const lately = await written(store, 'people', { filter: since('lastInteractionOn', '2026-11-04') })
  expect(lately.map(row => row['name'])).toEqual(['Bo Berg'])
  const newestFirst = await written(store, 'people', { sort: [{ field: 'lastInteractionOn', isDescending: true }] })
  expect(newestFirst.map(row => row['name'])).toEqual(['Bo Berg', 'Anna Alm'])
})

const hilda = async (store: Store) =>
  (await store.read.selectFrom('person').select('id').where('name', '=', 'Hilda Hemlig').executeTakeFirstOrThrow()).id

const names = async (store: Store) => (await written(store, 'people')).map(row => row['name'])

test('a person met in secret and later openly is in the file', async () => {
  const { store } = await anOfficeWithASecret()
  await met(store, { startsOn: '2026-11-22', organisationIds: [], participants: [{ personId: await hilda(store) }] })
  expect(await names(store)).toEqual(['Anna Alm', 'Hilda Hemlig'])
})

test('a person in a public register is in the file without a trace of the secret meeting', async () => {
  const { store } = await anOfficeWithASecret()
  const known = { id: 'known', person_id: await hilda(store), register: 'riksdag', identifier: '0123' }
  await store.change(db => db.insertInto('person_identifier').values(known).execute())
  const told = await written(store, 'people')
  expect(told.at(-1)).toMatchObject({ name: 'Hilda Hemlig', lastInteractionOn: '', interactionsThisYear: '0' })
})

test('a secrecy-marked interaction in the trash still keeps its participants out of a file', async () => {
  const { store, interactionId } = await anOfficeWithASecret()
  await store.change(db => removeRow(db, 'interaction', interactionId, new Date('2026-11-24T09:00:00Z')))
  expect(JSON.stringify(await written(store, 'people'))).not.toContain('Hilda')
  expect(JSON.stringify(await written(store, 'organisations'))).not.toContain('gruvan')
})

test('a commitment or process in a file never names a person or organisation known only from a secrecy-marked interaction', async () => {
  const { store } = await anOfficeWithASecret()
  const company = await store.read
    .selectFrom('organisation')
    .select('id')
    .where('name', '=', 'Hemliga gruvan')
    .executeTakeFirstOrThrow()
  await store.change(async db => {
    const promise = { made_by: 'them', owner_staff_id: null, due_on: null, status: 'open' } as const
    const of = { counterpart_person_id: await hilda(store), counterpart_organisation_id: company.id }
    await db
      .insertInto('commitment')
      .values({ id: 'loose', promise: 'Löst löfte', ...promise, ...of })
      .execute()
    const process = { id: 'p', name: 'Tillståndet', level: 'se', owner_organisation_id: company.id, note: '' } as const
    await db.insertInto('decision_process').values(process).execute()
    const unit = {
      id: 'unit',
      name: 'Gruvans skola',

      kind: 'company',
      parent_id: company.id,
    }
    await db
      .insertInto('organisation')
      .values(unit as never)
      .execute()
  })
  const told = async (list: ListCode, way: Way = {}) => JSON.stringify(await written(store, list, way))
  expect(await told('commitments')).toContain('Löst löfte')
  expect(await told('processes')).toContain('Tillståndet')
  expect(await told('organisations')).toContain('Gruvans skola')
  for (const list of ['commitments', 'processes', 'organisations'] as const) {
    for (const word of ['Hilda', 'Hemliga'])
      expect([list, word, (await told(list)).includes(word)]).toEqual([list, word, false])
    expect([list, await told(list, { text: 'Hemliga' })]).toEqual([list, '[]'])
  }
  expect(await told('commitments', { text: 'Hilda' })).toBe('[]')
  const query = { ...wholeList('commitments'), text: 'Hilda Hemliga' }
  const page = await answered(store, 'list:page', { query, offset: 0, limit: 9 })
  expect(page.rows).toContainEqual(expect.objectContaining({ promise: 'Löst löfte' }))
})

test('the outcome of what was asked is in the file of an open interaction, and never in that of a secrecy-marked one', async () => {
  const store = await anOffice()
  const ask = (response: 'yes' | 'no') => ({ asks: [{ issueId: null, ask: 'Bygg', response }] })
  await met(store, { headline: 'Öppet möte', ...ask('no') })
  const { interactionId } = await met(store, { headline: 'Hemligt möte', ...ask('yes') })
  await store.change(db => markSecrecy(db, interactionId, secret))
  const rows = await written(store, 'interactions')
  expect(rows.map(row => [row['headline'], row['outcome']])).toEqual([
    ['Öppet möte', 'nej'],
    [masked, ''],
  ])
  const answeredYes: Filter = { match: 'all', rows: [{ field: 'outcome', operator: 'any-of', codes: ['yes'] }] }
  expect(await written(store, 'interactions', { filter: answeredYes })).toEqual([])
})
