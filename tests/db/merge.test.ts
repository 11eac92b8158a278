import { expect, test } from 'vitest'
import { derivedFaults } from '../../db/derived/derived-faults'
import { latestMerges } from '../../db/reads/care/merge-list'
import { referencesTo } from '../../db/reads/history/references-in-schema'
import { matchNames } from '../../db/reads/names/name-matches'
import { redirected } from '../../db/reads/names/redirects'
import { personRecord } from '../../db/reads/records/person-record'
import { search } from '../../db/reads/search/search'
import { timeline } from '../../db/reads/timelines/timelines'
import type { Store } from '../../db/store'
import { logInteraction } from '../../office/log/log-interaction'
import { undoAction } from '../../office/log/undo/undo-action'
import { applyMerge, previewMerge } from '../../office/register/merge'
import type { OrganisationId, PersonId } from '../../src-shared/records/ids'
import type { KeptSides } from '../../src-shared/records/merge'
import { addEmail, addPerson, addRole } from './a-register'
import { anInteraction, malmbanan } from './an-interaction'
import { livingRows } from './living-rows'
import { aDemoOffice, anOffice } from './office'

const now = new Date('2026-11-24T10:00:00Z')
const [keep, lose] = ['keep' as PersonId, 'lose' as PersonId]
const both = { kind: 'person', keep, lose } as const

/** An office where the same woman is entered twice. Both entries have met the office, once in the same meeting. */
async function anOfficeWithATwin(): Promise<Store> {
  const store = await anOffice()
  await store.change(async db => {
    await addPerson(db, keep, 'Anna Lindqvist')
    await addPerson(db, lose, 'Anna Lindkvist')
    await addRole(db, 'r1', keep, 'se-riksdag-tu', 'Ledamot', { is_primary: 1 })
    await addRole(db, 'r2', lose, 'se-riksdag-tu', 'ledamot', { from_on: null })
    await addRole(db, 'r3', lose, 'se-riksdag-nu', 'Suppleant', { from_on: '2023-01-01', is_primary: 1 })
    await addEmail(db, 'e1', keep, 'anna@riksdagen.se')
    await addEmail(db, 'e2', lose, 'Anna@riksdagen.se')
    await addEmail(db, 'e3', lose, 'anna@hemma.se')
    const met = (startsOn: string, ...people: PersonId[]) =>
      logInteraction(db, anInteraction({ startsOn, participants: people.map(personId => ({ personId })) }))
    await met('2026-01-10', keep)
    await met('2026-02-10', keep, lose)
    await met('2026-03-10', lose)
    await db
      .insertInto('commitment')
      .values({ id: 'k', made_by: 'them', counterpart_person_id: lose, promise: 'Skickar protokollet', status: 'open' })
      .execute()
    await db.insertInto('tag').values({ id: 't', name: 'bänken' }).execute()
    await db.insertInto('tagging').values({ id: 'g', tag_id: 't', subject_table: 'person', subject_id: lose }).execute()
    await db
      .insertInto('working_note')
      .values({ id: 'n', subject_table: 'person', subject_id: lose, content: 'Nås bäst om morgnarna', written_by: 'x' })
      .execute()
  })
  return store
}

const merging = (store: Store, sides: KeptSides = {}, rows: Parameters<typeof applyMerge>[1] = both) =>
  store.change(db => applyMerge(db, rows, sides, now))

test('the preview of a merge shows the fields of both people and how many links move', async () => {
  const store = await anOfficeWithATwin()
  const { fields, links } = await previewMerge(store.read, both)
  expect(fields).toEqual([
    { field: 'name', keep: 'Anna Lindqvist', lose: 'Anna Lindkvist', suggested: 'keep' },
    { field: 'category', keep: null, lose: null, suggested: 'keep' },
  ])
  expect(links).toEqual([
    { table: 'commitment', moved: 1, collapsed: 0 },
    { table: 'contact_way', moved: 1, collapsed: 1 },
    { table: 'interaction_participant', moved: 1, collapsed: 1 },
    { table: 'role_assignment', moved: 1, collapsed: 1 },
    { table: 'tagging', moved: 1, collapsed: 0 },
    { table: 'working_note', moved: 1, collapsed: 0 },
  ])
})

test('the kept person has everything of both, and a meeting both were at is listed once', async () => {
  const store = await anOfficeWithATwin()
  const { result } = await merging(store)
  expect(result).toEqual((await previewMerge(await anOfficeWithATwin().then(twin => twin.read), both)).links)
  const record = await personRecord(store.read, keep)
  expect(record.interactions.map(row => row.startsOn)).toEqual(['2026-01-10', '2026-02-10', '2026-03-10'])
  expect(record.contactWays.map(way => way.address).toSorted()).toEqual(['anna@hemma.se', 'anna@riksdagen.se'])
  expect(record.roles.map(role => [role.title, role.isPrimary]).toSorted()).toEqual([
    ['Ledamot', true],
    ['Suppleant', false],
  ])
  expect([record.commitments.length, record.tags, record.workingNotes]).toEqual([1, ['bänken'], 1])
  const { rows } = await timeline(store.read, { kind: 'person', id: keep }, {}, { limit: 10 })
  expect(rows).toHaveLength(3)
  expect(rows.every(row => row.participants.length === 1)).toBe(true)
  expect(await derivedFaults(store.read)).toBe(0)
})

test('no table keeps a link to the person merged away', async () => {
  const store = await anOfficeWithATwin()
  await merging(store)
  const rows = livingRows(store.file)
  const references = await referencesTo(store.read, 'person')
  expect(references.length).toBeGreaterThan(8)
  for (const { table, column } of references)
    expect((rows[table] as Record<string, unknown>[]).filter(row => row[column] === lose)).toEqual([])
})

test('the old name and the old id lead to the kept person', async () => {
  const store = await anOfficeWithATwin()
  await merging(store)
  expect(await redirected(store.read, 'person', lose)).toBe(keep)
  expect((await matchNames(store.read, 'lindkv', '2026-11-24')).map(match => match.name)).toEqual(['Anna Lindqvist'])
  const { hits } = await search(store.read, 'lindkvist', { today: '2026-11-24', limit: 10, offset: 0, depth: 'all' })
  expect(hits.filter(hit => hit.kind === 'person').map(hit => hit.id)).toEqual([keep])
  expect((await latestMerges(store.read, { offset: 0, limit: 5 })).rows).toMatchObject([
    { kind: 'person', id: lose, name: 'Anna Lindkvist', into: 'Anna Lindqvist', actionId: expect.any(String) },
  ])
})

test('a name taken from the person merged away brings its sort name, and the other name is kept as an alias', async () => {
  const store = await anOfficeWithATwin()
  await merging(store, { name: 'lose' })
  const person = await store.read.selectFrom('person').selectAll().where('id', '=', keep).executeTakeFirst()
  expect([person?.name, person?.sort_name]).toEqual(['Anna Lindkvist', 'Lindkvist, Anna'])
  const aliases = await store.read.selectFrom('person_alias').select('name').execute()
  expect(aliases).toEqual([{ name: 'Anna Lindqvist' }])
})

test('undoing a merge leaves the office as it was', async () => {
  const store = await anOfficeWithATwin()
  const before = livingRows(store.file)
  const { actionId } = await merging(store, { name: 'lose' })
  expect(livingRows(store.file)).not.toEqual(before)
  const { result } = await store.change(db => undoAction(db, actionId, now))
  expect(result.skipped).toEqual([])
  expect(livingRows(store.file)).toEqual(before)
  expect((await matchNames(store.read, 'lindkv', '2026-11-24')).map(match => match.id)).toEqual([lose])
  expect(await derivedFaults(store.read)).toBe(0)
})

test('undoing a merge later leaves newer rows with the kept person, and names the row that was changed since', async () => {
  const store = await anOfficeWithATwin()
  const { actionId } = await merging(store, { name: 'lose' })
  await store.change(async db => {
    await logInteraction(db, anInteraction({ startsOn: '2026-11-20', participants: [{ personId: keep }] }))
    await db.updateTable('person').set({ name: 'Anna Lindkvist Berg' }).where('id', '=', keep).execute()
    await db
      .updateTable('role_assignment')
      .set({ to_on: '2026-09-28' })
      .where('id', '=', 'r3' as never)
      .execute()
  })
  const found = await latestMerges(store.read, { offset: 0, limit: 5 })
  expect(found.rows[0]?.actionId).toBe(actionId)
  const { result } = await store.change(db => undoAction(db, actionId, now))
  expect(result.skipped).toEqual([{ table: 'person', id: keep, reason: 'changed-since' }])
  const kept = await personRecord(store.read, keep)
  const gone = await personRecord(store.read, lose)
  expect(kept.interactions.map(row => row.startsOn)).toEqual(['2026-01-10', '2026-02-10', '2026-11-20'])
  expect(gone.interactions.map(row => row.startsOn)).toEqual(['2026-02-10', '2026-03-10'])
  expect(kept.name).toBe('Anna Lindkvist Berg')
  expect(gone.roles.map(role => [role.title, role.toOn, role.isPrimary]).toSorted()).toEqual([
    ['Suppleant', '2026-09-28', true],
    ['ledamot', null, false],
  ])
  expect(await redirected(store.read, 'person', lose)).toBe(lose)
})

test('after two merges an old id leads to the person kept last', async () => {
  const store = await anOfficeWithATwin()
  await store.change(db => addPerson(db, 'third', 'Anna Lindqvist'))
  await merging(store)
  await merging(store, {}, { kind: 'person', keep: 'third', lose: keep })
  expect(await redirected(store.read, 'person', lose)).toBe('third')
  expect(await redirected(store.read, 'person', 'finns-inte')).toBe('finns-inte')
})

test('a merge with itself, with a missing row or by an unknown field is refused', async () => {
  const store = await anOfficeWithATwin()
  const before = livingRows(store.file)
  const refusalOf = (work: Promise<unknown>) =>
    work.then(
      () => null,
      error => error.refusal,
    )
  expect(await refusalOf(merging(store, {}, { ...both, lose: keep }))).toEqual({ code: 'merge-with-itself' })
  expect(await refusalOf(merging(store, {}, { ...both, lose: 'x' }))).toMatchObject({ code: 'unknown-id' })
  expect(await refusalOf(merging(store, { rid: 'lose' }))).toEqual({ code: 'unknown-field', field: 'rid' })
  expect(livingRows(store.file)).toEqual(before)
  await merging(store)
  expect(await refusalOf(merging(store))).toMatchObject({ code: 'unknown-id', id: lose })
})

test('the preview warns when two organisations are of unlike kinds, and when both belong to partners', async () => {
  const store = await aDemoOffice()
  const rows = await store.read
    .selectFrom('partner')
    .innerJoin('organisation', 'organisation.id', 'partner.organisation_id')
    .select(['organisation.id', 'organisation.kind'])
    .orderBy('organisation.kind')
    .orderBy('organisation.id')
    .execute()
  const [first, last] = [rows[0], rows.at(-1)]
  const region = rows.filter(row => row.kind === 'region')
  const agency = 'se-myn-trafikverket'
  const doubts = async (keep = '', lose = '') =>
    (await previewMerge(store.read, { kind: 'organisation', keep, lose })).doubts
  expect(first?.kind).not.toBe(last?.kind)
  expect(await doubts(first?.id, last?.id)).toEqual(['unlike-kinds', 'two-partners'])
  expect(await doubts(region[0]?.id, region[1]?.id)).toEqual(['two-partners'])
  expect(await doubts(region[0]?.id, agency)).toEqual(['unlike-kinds'])
  expect(await doubts(agency, 'se-myn-naturvardsverket')).toEqual([])
})

test('merging organisations moves their units, people and partners, and makes none a part of itself', async () => {
  const store = await aDemoOffice()
  const before = livingRows(store.file)
  const partner = await store.read
    .selectFrom('partner')
    .select(['id', 'organisation_id'])
    .where('organisation_id', 'is not', null)
    .executeTakeFirstOrThrow()
  const old = partner.organisation_id as OrganisationId
  await store.change(async db => {
    const add = (id: string, parent: string | null, name: string) =>
      db
        .insertInto('organisation')
        .values({ id: id as OrganisationId, kind: 'region', name, parent_id: parent as OrganisationId | null })
        .execute()
    await add('unit', old, 'Utvecklingsavdelningen')
    await add('new', 'unit', 'Regionen, ny post')
    await logInteraction(db, anInteraction({ organisationIds: [old, 'new' as OrganisationId], issueIds: [malmbanan] }))
  })
  const between = livingRows(store.file)
  const { actionId } = await merging(store, {}, { kind: 'organisation', keep: 'new', lose: old })
  const rows = livingRows(store.file)
  for (const { table, column } of await referencesTo(store.read, 'organisation'))
    expect((rows[table] as Record<string, unknown>[]).filter(row => row[column] === old)).toEqual([])
  const organisation = (id: string) =>
    (rows['organisation'] as { id: string; parent_id: string }[]).find(row => row.id === id)
  const parentBefore = (before['organisation'] as { id: string; parent_id: string }[]).find(row => row.id === old)
  expect(organisation('unit')?.parent_id).toBe('new')
  expect(organisation('new')?.parent_id ?? null).toBe(parentBefore?.parent_id ?? null)
  expect(rows['partner']).toContainEqual(expect.objectContaining({ id: partner.id, organisation_id: 'new' }))
  expect(await derivedFaults(store.read)).toBe(0)
  const { result } = await store.change(db => undoAction(db, actionId, now))
  expect(result.skipped).toEqual([])
  expect(livingRows(store.file)).toEqual(between)
})
