import { expect, test } from 'vitest'
import { concernedByInteraction, notConcernedBy } from '../../db/reads/concern/concerned'
import { search } from '../../db/reads/search/search'
import { interactionPage } from '../../db/reads/timelines/interaction-lists'
import { interactionNamed } from '../../db/reads/timelines/timelines'
import type { Store } from '../../db/store'
import { editInteraction } from '../../office/log/edit-interaction'
import { logInteraction } from '../../office/log/log-interaction'
import { setNotConcerned } from '../../office/log/set-not-concerned'
import { undoAction } from '../../office/log/undo/undo-action'
import type { Edit } from '../../src-shared/ipc/part-shapes'
import type { InteractionId, IssueId, OrganisationId, PartnerId, PersonId } from '../../src-shared/records/ids'
import { anInteraction, gote, malmbanan, norrbotten, trafikverket } from './an-interaction'
import { livingRows } from './living-rows'
import { aDemoOffice } from './office'

const now = new Date('2026-11-24T10:00:00Z')
const ground = { provision: '18 kap. 13 § OSL', markedOn: '2026-11-05', authority: 'Region Västerbotten' }

async function aMeeting() {
  const store = await aDemoOffice()
  const { result } = await store.change(db => logInteraction(db, anInteraction({ startsOn: '2027-03-01' })))
  return { store, id: result.interactionId }
}
const edit = (store: Store, id: InteractionId, changes: Edit<'interaction'>) =>
  store.change(db => editInteraction(db, id, changes, now))

test('fields of an interaction can be changed without changing the rest', async () => {
  const { store, id } = await aMeeting()
  const before = await interactionNamed(store.read, id)
  await edit(store, id, { headline: ' Ny rubrik ', status: 'cancelled', jointMessage: false, note: 'Nytt' })
  expect(await interactionNamed(store.read, id)).toEqual({
    ...before,
    headline: 'Ny rubrik',
    status: 'cancelled',
    jointMessage: false,
    note: 'Nytt',
  })
  const found = await search(store.read, 'ny rubrik', { today: '2026-11-24', limit: 5, offset: 0, depth: 'all' })
  expect(JSON.stringify(found)).toContain(id)
})

test('an interaction moved to another day takes its place there in the log', async () => {
  const { store, id } = await aMeeting()
  const first = async () => (await interactionPage(store.read, { offset: 0, limit: 1 })).rows[0]?.id
  expect(await first()).toBe(id)
  await edit(store, id, { startsOn: '2026-07-01', startsTime: null })
  expect(await first()).not.toBe(id)
  const row = await store.read.selectFrom('interaction').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  expect(row).toMatchObject({ starts_on: '2026-07-01', starts_time: null, starts_at: '2026-06-30T22:00Z' })
})

test('people, issues and partners can be added and removed, and a removed link comes back as the same row', async () => {
  const { store, id } = await aMeeting()
  const newcomer = { name: 'Nia Nysson', organisationId: trafikverket, title: 'Utredare' }
  const { result } = await edit(store, id, {
    participants: { add: [{ personId: gote }, newcomer] },
    issueIds: { add: ['bredband' as IssueId], remove: [malmbanan] },
  })
  expect(result.createdPeople).toHaveLength(1)
  const row = await interactionNamed(store.read, id)
  expect(row.participants.map(who => who.name)).toContain('Nia Nysson')
  expect(row).toMatchObject({ issueIds: ['bredband'], partnerIds: [norrbotten] })
  await edit(store, id, {
    issueIds: { add: [malmbanan], remove: ['bredband' as IssueId] },
    organisationIds: { remove: [trafikverket] },
  })
  expect((await interactionNamed(store.read, id)).issueIds).toEqual([malmbanan])
  const links = await store.read.selectFrom('interaction_issue').select('id').where('interaction_id', '=', id).execute()
  expect(links).toHaveLength(2)
})

test('two edits of different fields do not overwrite each other', async () => {
  const { store, id } = await aMeeting()
  await Promise.all([
    edit(store, id, { headline: 'Ena' }),
    edit(store, id, { durationMinutes: 15, participants: { add: [{ personId: gote }] } }),
    edit(store, id, { partnerIds: { add: ['umea-kommun' as PartnerId] } }),
  ])
  const row = await interactionNamed(store.read, id)
  expect(row).toMatchObject({ headline: 'Ena', durationMinutes: 15 })
  expect(row.partnerIds).toEqual([norrbotten, 'umea-kommun'])
})

test('a new person named twice in one edit is created once', async () => {
  const { store, id } = await aMeeting()
  const named = { name: 'Ny Person', organisationId: null, title: '' }
  const { result } = await store.change(db =>
    editInteraction(db, id, { participants: { add: [named, { ...named, name: 'ny person' }] } }, now),
  )
  expect(result.createdPeople).toHaveLength(1)
})

test('an edit of many fields is undone as one', async () => {
  const { store, id } = await aMeeting()
  const before = livingRows(store.file)
  const { actionId } = await edit(store, id, {
    headline: 'Ny',
    startsOn: '2027-04-01',
    secrecy: ground,
    participants: { add: [{ personId: gote }] },
    issueIds: { add: ['bredband' as IssueId], remove: [malmbanan] },
    partnerIds: { remove: [norrbotten] },
  })
  await store.change(db => undoAction(db, actionId, now))
  expect(livingRows(store.file)).toEqual(before)
})

test('a partner linked by hand is concerned again, even if it was marked as not concerned', async () => {
  const { store, id } = await aMeeting()
  await store.change(db => setNotConcerned(db, { interactionId: id, partnerId: norrbotten, reason: '' }, now))
  expect((await concernedByInteraction(store.read, id)).map(row => row.partnerId)).not.toContain(norrbotten)
  await edit(store, id, { partnerIds: { add: [norrbotten] } })
  expect((await concernedByInteraction(store.read, id)).map(row => row.partnerId)).toContain(norrbotten)
  expect(await notConcernedBy(store.read, id)).toEqual([])
})

test('a secrecy mark is set and removed together with its ground', async () => {
  const { store, id } = await aMeeting()
  const marked = () =>
    store.read
      .selectFrom('interaction')
      .select(['confidentiality', 'secrecy_provision', 'secrecy_marked_on', 'secrecy_authority'])
      .where('id', '=', id)
      .executeTakeFirst()
  await edit(store, id, { secrecy: ground })
  expect(await marked()).toEqual({
    confidentiality: 'secrecy_marked',
    secrecy_provision: ground.provision,
    secrecy_marked_on: ground.markedOn,
    secrecy_authority: ground.authority,
  })
  await edit(store, id, { confidentiality: 'internal' })
  expect(await marked()).toEqual({
    confidentiality: 'internal',
    secrecy_provision: null,
    secrecy_marked_on: null,
    secrecy_authority: null,
  })
})

const nobody = 'ingen' as never
test.each<[string, Edit<'interaction'>, object]>([
  ['to no headline', { headline: '  ' }, { code: 'no-headline' }],
  ['to a day that does not exist', { startsOn: '2026-02-30' }, { code: 'not-a-date', text: '2026-02-30' }],
  ['to a time that does not exist', { startsTime: '24:10' }, { code: 'not-a-time', text: '24:10' }],
  [
    'to an interaction without a counterpart',
    { organisationIds: { remove: [trafikverket] } },
    { code: 'no-participant' },
  ],
  [
    'with an unknown person',
    { participants: { add: [{ personId: 'ingen' as PersonId }] } },
    { code: 'unknown-id', what: 'person', id: 'ingen' },
  ],
  [
    'with an unknown organisation',
    { organisationIds: { add: ['ingen' as OrganisationId] } },
    { code: 'unknown-id', what: 'organisation' },
  ],
  ['with an unknown issue', { issueIds: { add: [nobody] } }, { code: 'unknown-id', what: 'issue' }],
  ['with an unknown partner', { partnerIds: { add: [nobody] } }, { code: 'unknown-id', what: 'partner' }],
  ['with an unknown colleague', { staffIds: { add: [nobody] } }, { code: 'unknown-id', what: 'staff' }],
  ['to an unknown task', { mainTaskId: nobody }, { code: 'unknown-id', what: 'task' }],
  [
    'to a mark without its provision',
    { secrecy: { ...ground, provision: ' ' } },
    { code: 'secrecy-needs-ground', field: 'provision' },
  ],
  [
    'to a mark on a day that does not exist',
    { secrecy: { ...ground, markedOn: '2026-13-01' } },
    { code: 'not-a-date' },
  ],
])('an edit %s is refused, and nothing of it is written', async (_what, changes, refusal) => {
  const { store, id } = await aMeeting()
  const before = livingRows(store.file)
  await expect(edit(store, id, { note: 'halvvägs', ...changes })).rejects.toMatchObject({ refusal })
  expect(livingRows(store.file)).toEqual(before)
  await expect(edit(store, 'ingen' as InteractionId, changes)).rejects.toMatchObject({
    refusal: { code: 'unknown-id', what: 'interaction' },
  })
})
