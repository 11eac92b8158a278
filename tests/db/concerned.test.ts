import { expect, test } from 'vitest'
import { concernedByDraft, concernedByInteraction } from '../../db/reads/concern/concerned'
import { issuesInForce, issueWording, priorityList } from '../../db/reads/records/issues-in-force'
import type { ConcernDraft } from '../../src-shared/log/concern'
import type {
  InteractionId,
  IssueId,
  OrganisationId,
  PartnerId,
  PersonId,
  StaffMemberId,
} from '../../src-shared/records/ids'
import { malmbanan, norrbotten } from './an-interaction'
import { aDemoOffice, anOffice } from './office'

const vasterbotten = 'region-vasterbotten' as PartnerId
const jamtland = 'region-jamtland-harjedalen' as PartnerId
const nothing: ConcernDraft = { on: '2026-11-24', personIds: [], organisationIds: [], staffIds: [], issueIds: [] }

/** Returns a wording decided by Västerbotten, valid from 15 November 2026; `change` replaces some of its columns. */
const aDecision = (change: object = {}) => ({
  id: 'v-2026',
  issue_id: malmbanan,
  owner_partner_id: vasterbotten,
  deciding_body: 'Regionala utvecklingsnämnden',
  decided_on: '2026-11-01',
  case_number: 'RUN/1/2026',
  theme: 'Transporter',
  wording: 'Hela Malmbanan till 2035',
  valid_from: '2026-11-15',
  valid_to: null,
  sort_order: 'a',
  ...change,
})

test('a draft concerns the home partners of its staff and the partners that have decided its issues', async () => {
  const { read } = await aDemoOffice()
  const draft = { ...nothing, staffIds: ['demo-u-cajsa' as StaffMemberId], issueIds: [malmbanan] }
  expect(await concernedByDraft(read, draft)).toEqual([
    { partnerId: jamtland, sources: [{ kind: 'staff', staffId: 'demo-u-cajsa' }] },
    { partnerId: norrbotten, sources: [{ kind: 'issue', issueId: malmbanan }] },
  ])
  expect(await concernedByDraft(read, nothing)).toEqual([])
})

test('a decision concerns its owner from the first day it is valid', async () => {
  const store = await aDemoOffice()
  await store.change(db => db.insertInto('issue_version').values(aDecision()).execute())
  const partnersOn = async (on: string) =>
    (await concernedByDraft(store.read, { ...nothing, on, issueIds: [malmbanan] })).map(row => row.partnerId)
  expect(await partnersOn('2026-11-14')).toEqual([norrbotten])
  expect((await partnersOn('2026-11-15')).sort()).toEqual([norrbotten, vasterbotten])
  expect(await partnersOn('2020-01-01')).toEqual([])
})

test('a partner is concerned through a participant’s role that day, and through a unit of it that is met', async () => {
  const store = await aDemoOffice()
  const person = 'demo-c18' as PersonId
  const role = { person_id: person, organisation_id: 'se-reg-ac' as OrganisationId, title: 'Regionråd', party: null }
  await store.change(async db => {
    const board = { kind: 'region-body', name_en: null, abbreviation: null, county_code: null, external_code: null }
    await db
      .insertInto('organisation')
      .values({
        ...board,
        id: 'prov-namnd' as OrganisationId,
        name: 'Provnämnden',
        parent_id: 'se-reg-z' as OrganisationId,
        valid_from: null,
        valid_to: null,
        successor_id: null,
      })
      .execute()
    await db
      .insertInto('role_assignment')
      .values([
        { ...role, id: 'r1' as never, from_on: '2026-11-01', to_on: '2026-11-30', constituency: null, source: null },
      ])
      .execute()
  })
  const sourcesOn = (on: string) => concernedByDraft(store.read, { ...nothing, on, personIds: [person] })
  expect(await sourcesOn('2026-11-30')).toEqual([
    { partnerId: vasterbotten, sources: [{ kind: 'participant', personId: person }] },
  ])
  expect(await sourcesOn('2026-12-01')).toEqual([])
  const met = { ...nothing, organisationIds: ['prov-namnd' as OrganisationId] }
  expect(await concernedByDraft(store.read, met)).toEqual([
    { partnerId: jamtland, sources: [{ kind: 'organisation', organisationId: 'prov-namnd' }] },
  ])
})

test('a logged interaction concerns the partners it is linked to, each with all its reasons', async () => {
  const { read } = await aDemoOffice()
  const concerns = await concernedByInteraction(read, 'demo-i14' as InteractionId)
  expect(concerns.map(row => row.partnerId).sort()).toEqual([
    'norrbotniabanan-ab',
    'region-norrbotten',
    'region-vasterbotten',
  ])
  expect(concerns.find(row => row.partnerId === norrbotten)?.sources).toEqual([
    { kind: 'issue', issueId: 'malmbanan' },
    { kind: 'issue', issueId: 'norrbotniabanan' },
  ])
  expect(
    concerns
      .find(row => row.partnerId === vasterbotten)
      ?.sources.map(source => source.kind)
      .sort(),
  ).toEqual(['staff', 'staff'])
})

test('an unknown person in a draft is refused', async () => {
  const { read } = await aDemoOffice()
  const draft = { ...nothing, personIds: ['nobody' as PersonId] }
  await expect(concernedByDraft(read, draft)).rejects.toMatchObject({
    refusal: { code: 'unknown-id', what: 'person', id: 'nobody' },
  })
})

test('the priority list has twelve issues under four themes from December 2021, and none before', async () => {
  const { read } = await anOffice()
  const list = await priorityList(read, norrbotten, '2026-11-22')
  expect(list).toHaveLength(12)
  expect(new Set(list.map(version => version.theme)).size).toBe(4)
  expect(await priorityList(read, norrbotten, '2021-11-30')).toEqual([])
  expect(await priorityList(read, vasterbotten, '2026-11-22')).toEqual([])
  expect(await issuesInForce(read, '2026-11-22')).toHaveLength(24)
})

test('a partner’s report prints its own wording of that time, or the joint one where it has none', async () => {
  const store = await anOffice()
  await store.change(async db => {
    await db.insertInto('issue_version').values(aDecision()).execute()
    await db
      .insertInto('issue_version')
      .values(aDecision({ id: 'n-2026', owner_partner_id: norrbotten, wording: 'Dubbelspår hela vägen' }))
      .execute()
  })
  const wording = async (partner: PartnerId | null, on: string) =>
    (await issueWording(store.read, malmbanan, partner, on))?.wording
  const joint = await wording(null, '2026-11-22')
  expect(joint).toMatch(/\S/)
  expect(await wording(vasterbotten, '2026-11-22')).toBe('Hela Malmbanan till 2035')
  expect(await wording(vasterbotten, '2026-11-14')).toBe(joint)
  expect(await wording(jamtland, '2026-11-22')).toBe(joint)
  expect(await wording(norrbotten, '2026-11-22')).toBe('Dubbelspår hela vägen')
  expect(await wording(norrbotten, '2024-11-22')).toBe(joint)
  expect(await wording(jamtland, '2020-11-22')).toBeUndefined()
  await expect(issueWording(store.read, 'x' as IssueId, null, '2026-11-22')).rejects.toMatchObject({
    refusal: { code: 'unknown-id' },
  })
})
