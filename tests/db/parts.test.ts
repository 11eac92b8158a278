import { expect, test } from 'vitest'
import { trashPage } from '../../db/reads/history/trash'
import { listPage } from '../../db/reads/lists/list-page'
import { openCommitments } from '../../db/reads/records/commitments'
import { issueFacts } from '../../db/reads/records/issue-record'
import { partnerFacts } from '../../db/reads/records/partner-record'
import { positionsOnIssue } from '../../db/reads/records/positions'
import { processDetails } from '../../db/reads/records/processes'
import type { Store } from '../../db/store'
import { moveProcess } from '../../office/follow-up/move-process'
import { removeRow } from '../../office/log/remove-row'
import { undoAction } from '../../office/log/undo/undo-action'
import { addPart, editPart } from '../../office/register/parts/write-part'
import { changesBetween } from '../../src-renderer/components/parts/changes-between'
import type { AddableKind, PartFields } from '../../src-shared/records/catalogue/catalogue'
import type { InteractionId, IssueId, OrganisationId, PartnerId } from '../../src-shared/records/ids'
import { gote, malmbanan, norrbotten } from './an-interaction'
import { livingRows } from './living-rows'
import { aDemoOffice } from './office'

const now = new Date('2026-11-24T10:00:00Z')
const today = '2026-11-24'
const committee = 'se-riksdag-tu' as OrganisationId
const nobody = { ownerStaffId: null, counterpartPersonId: null, counterpartOrganisationId: null, interactionId: null }

async function added<Kind extends AddableKind>(store: Store, kind: Kind, fields: PartFields[Kind]): Promise<string> {
  return (await store.change(db => addPart(db, kind, fields, now))).result
}

const aProcess = (change: Partial<PartFields['process']> = {}): PartFields['process'] => ({
  name: 'Ny gruvlag',
  level: 'se',
  ownerOrganisationId: 'se-rk-fi' as OrganisationId,
  note: '',
  closedOn: null,
  issueIds: [malmbanan],
  ...change,
})
const aPosition = (change: Partial<PartFields['position']> = {}): PartFields['position'] => ({
  organisationId: committee,
  personId: gote,
  issueId: malmbanan,
  statedOn: '2026-11-20',
  scale: 1,
  evidenceInteractionId: null,
  evidenceReference: 'Anförande 2026-11-20',
  ...change,
})
const aMembership = (change: Partial<PartFields['membership']> = {}): PartFields['membership'] => ({
  partnerId: norrbotten,
  projectId: 'nsso-2024-2027',
  role: 'co-financier',
  startsOn: '2028-01-01',
  endsOn: '2028-12-31',
  status: 'proposed',
  ...change,
})
const aWording = (change: Partial<PartFields['wording']> = {}): PartFields['wording'] => ({
  issueId: malmbanan,
  ownerPartnerId: norrbotten,
  decidingBody: 'Regionala utvecklingsnämnden',
  decidedOn: '2026-10-01',
  decidedPrecision: 'month',
  caseNumber: 'RUN/1/2026',
  theme: null,
  wording: 'Dubbelspår hela vägen',
  validFrom: '2026-11-01',
  validTo: null,
  place: 3,
  ...change,
})

test('a commitment can be added by itself, and undoing it leaves the office as it was', async () => {
  const store = await aDemoOffice()
  const before = livingRows(store.file)
  const fields = { ...nobody, promise: ' Skicka underlag ', dueOn: '2026-12-01', issueIds: [malmbanan] }
  const { actionId, result } = await store.change(db =>
    addPart(db, 'commitment', { ...fields, madeBy: 'them', counterpartOrganisationId: committee }, now),
  )
  const found = await openCommitments(store.read, today, { organisationId: committee })
  expect(found.find(({ id }) => id === result)).toMatchObject({ madeBy: 'them', issueIds: [malmbanan] })
  await store.change(db => undoAction(db, actionId, now))
  expect(livingRows(store.file)).toEqual(before)
})

test('a position is stated in a role with evidence, and can be corrected', async () => {
  const store = await aDemoOffice()
  const id = await added(store, 'position', aPosition())
  await store.change(db => editPart(db, 'position', id, { scale: -1 }, now))
  const found = (await positionsOnIssue(store.read, malmbanan, today)).find(position => position.id === id)
  expect(found).toMatchObject({ scale: -1, kind: 'in_role', person: 'Göte Mallberg' })
  const asked = { evidenceInteractionId: 'demo-i14' as InteractionId, evidenceReference: null, personId: null }
  const own = await added(store, 'position', aPosition(asked))
  expect((await positionsOnIssue(store.read, malmbanan, today)).find(position => position.id === own)?.kind).toBe(
    'stated_line',
  )
})

test('a process shows its stages in the order of decisions, its documents and its days to watch', async () => {
  const store = await aDemoOffice()
  const processId = await added(store, 'process', aProcess())
  const stage = (code: string, plannedOn: string | null = null) =>
    added(store, 'stage', { processId, code, plannedOn, plannedPrecision: 'day', happenedOn: null })
  for (const code of ['referral', 'bill', 'terms_of_reference', 'council_on_legislation', 'drafting'])
    await stage(code, code === 'referral' ? '2027-01-15' : null)
  await added(store, 'document', { processId, kind: 'dir', designation: 'Dir. 2026:9', title: null, datedOn: null })
  const dayOff = { processId, on: '2026-12-26', what: 'Sista dag', isStatutory: true }
  const watch = await added(store, 'watch-date', dayOff)
  const details = await processDetails(store.read, processId, today)
  expect(details.stages.map(({ code }) => code)).toEqual([
    'terms_of_reference',
    'referral',
    'drafting',
    'council_on_legislation',
    'bill',
  ])
  expect(details).toMatchObject({
    ownerOrganisationId: 'se-rk-fi',
    issueIds: [malmbanan],
    documents: [{ designation: 'Dir. 2026:9' }],
    watchDates: [{ id: watch, on: '2026-12-28', enteredOn: '2026-12-26' }],
    referral: { lastDay: '2027-01-15' },
  })
  await store.change(db =>
    editPart(db, 'process', processId, { issueIds: { remove: [malmbanan] }, closedOn: '2026-11-01' }, now),
  )
  await store.change(db => editPart(db, 'watch-date', watch, { on: '2026-12-07' }, now))
  expect(await processDetails(store.read, processId, today)).toMatchObject({
    issueIds: [],
    closedOn: '2026-11-01',
    watchDates: [{ on: '2026-12-07' }],
  })
})

test.each(['process', 'commitment'] as const)(
  'two edits of the issues of a %s, both begun before either was saved, are both kept',
  async kind => {
    const store = await aDemoOffice()
    const issueIds = [malmbanan, 'skogsbruk' as IssueId]
    const promise = { ...nobody, promise: 'Skicka underlag', madeBy: 'us' as const, dueOn: null, issueIds }
    const id = kind === 'process' ? await added(store, kind, aProcess({ issueIds })) : await added(store, kind, promise)
    const linked = async () => {
      const promises = await openCommitments(store.read, today, {})
      const now = kind === 'process' ? await processDetails(store.read, id, today) : promises.find(one => one.id === id)
      return [...(now?.issueIds ?? [])].sort()
    }
    const begun = await linked()
    expect(begun).toEqual(['malmbanan', 'skogsbruk'])
    const one = changesBetween({ issueIds: begun }, { issueIds: [...begun, 'bredband'] })
    const other = changesBetween({ issueIds: begun }, { issueIds: ['malmbanan'] })
    const { actionId } = await store.change(db => editPart(db, kind, id, one, now))
    await store.change(db => editPart(db, kind, id, other, now))
    expect(await linked()).toEqual(['bredband', 'malmbanan'])
    await store.change(db => undoAction(db, actionId, now))
    expect(await linked()).toEqual(['malmbanan'])
  },
)

test('an unknown issue cannot be added to a commitment', async () => {
  const store = await aDemoOffice()
  const change = { issueIds: { add: ['finns-inte' as IssueId] } }
  await expect(store.change(db => editPart(db, 'commitment', 'demo-k2', change, now))).rejects.toMatchObject({
    refusal: { code: 'unknown-id' },
  })
})

test('a partner can have several memberships, and funding without an amount', async () => {
  const store = await aDemoOffice()
  const id = await added(store, 'membership', aMembership())
  await store.change(db => editPart(db, 'membership', id, { status: 'decided', endsOn: '2029-06-30' }, now))
  const agreed = { partnerId: norrbotten, projectId: 'nsso-2024-2027', note: null, status: 'decided' } as const
  const paid = await added(store, 'funding', { ...agreed, kind: 'ceiling', amount: null })
  await store.change(db => editPart(db, 'funding', paid, { amount: 780_000 }, now))
  const facts = await partnerFacts(store.read, norrbotten, today)
  expect(facts.memberships.at(-1)).toMatchObject({ status: 'decided', startsOn: '2028-01-01', endsOn: '2029-06-30' })
  expect(facts.funding.at(-1)).toMatchObject({ kind: 'ceiling', amount: 780_000 })
})

test('a regional wording is listed beside the joint one, in its place, and can be moved to another issue', async () => {
  const store = await aDemoOffice()
  const id = await added(store, 'wording', aWording())
  const of = async (issue: IssueId) => (await issueFacts(store.read, issue, today)).versions.find(one => one.id === id)
  expect(await of(malmbanan)).toMatchObject({ decidedPrecision: 'month', place: 3, wording: 'Dubbelspår hela vägen' })
  await store.change(db => editPart(db, 'wording', id, { issueId: 'bredband' as IssueId, place: 1 }, now))
  expect(await of(malmbanan)).toBeUndefined()
  expect(await of('bredband' as IssueId)).toMatchObject({ ownerPartnerId: norrbotten, place: 1 })
})

test('people, organisations, issues and partners can be added by themselves', async () => {
  const store = await aDemoOffice()
  const role = { title: 'Handläggare', organisationId: committee }
  const person = await added(store, 'person', { name: 'Nils Norén', category: null, ...role })
  const unit = { name: 'Ny enhet', abbreviation: null, kind: 'unit', parentId: committee }
  const organisation = await added(store, 'organisation', unit)
  const { id: areaId } = await store.read.selectFrom('priority_area').select('id').executeTakeFirstOrThrow()
  const issue = await added(store, 'issue', { areaId, name: 'Ny fråga', nameEn: 'New issue', shortName: 'Ny' })
  expect((await issueFacts(store.read, issue as IssueId, today)).name).toBe('Ny fråga')
  const partner = {
    name: 'Ny kommun',
    shortName: 'Ny',
    kind: 'municipality',
    organisationId: organisation as OrganisationId,
  }
  const partnerId = (await added(store, 'partner', partner)) as PartnerId
  expect((await partnerFacts(store.read, partnerId, today)).memberships).toEqual([])
  const held = await store.read
    .selectFrom('role_assignment')
    .selectAll()
    .where('person_id', '=', person as never)
    .execute()
  expect(held).toMatchObject([{ title: 'Handläggare', organisation_id: committee, from_on: null }])
})

test.each<[string, AddableKind, unknown, string]>([
  [
    'a commitment without a text',
    'commitment',
    { ...nobody, promise: ' ', madeBy: 'us', dueOn: null, issueIds: [] },
    'field-empty',
  ],
  ['a position without evidence', 'position', aPosition({ evidenceReference: ' ' }), 'position-needs-evidence'],
  ['a position outside a role', 'position', aPosition({ statedOn: '1990-01-01' }), 'not-in-role'],
  [
    'a position of an unknown organisation',
    'position',
    aPosition({ organisationId: 'x' as OrganisationId }),
    'unknown-id',
  ],
  ['a process without a name', 'process', aProcess({ name: '' }), 'field-empty'],
  ['a process closed on a day that does not exist', 'process', aProcess({ closedOn: '2026-02-30' }), 'not-a-date'],
  [
    'a second membership at the same time',
    'membership',
    aMembership({ startsOn: '2026-01-01' }),
    'overlapping-membership',
  ],
  ['a wording that ends before it begins', 'wording', aWording({ validTo: '2020-01-01' }), 'ends-before-start'],
])('%s is refused and nothing is written', async (_what, kind, fields, code) => {
  const store = await aDemoOffice()
  const before = livingRows(store.file)
  await expect(store.change(db => addPart(db, kind, fields as never, now))).rejects.toMatchObject({ refusal: { code } })
  expect(livingRows(store.file)).toEqual(before)
})

test('a part removed from a record is in the trash under its own words', async () => {
  const store = await aDemoOffice()
  const id = await added(store, 'wording', aWording())
  await store.change(db => removeRow(db, 'wording', id, now))
  const processId = await added(store, 'process', aProcess())
  await added(store, 'watch-date', { processId, on: today, what: 'Beslut', isStatutory: false })
  await store.change(db => removeRow(db, 'process', processId, now))
  const { actions } = await trashPage(store.read, { now, limit: 10 })
  const rows = actions.flatMap(action => action.rows).filter(({ deletedAt }) => deletedAt === now.toISOString())
  expect(rows.map(({ kind, label }) => `${kind}: ${label}`).sort()).toEqual([
    'process: Ny gruvlag',
    'watch-date: Beslut',
    'wording: Dubbelspår hela vägen',
  ])
})

test('a process moved on the board is in that stage in the list and on its page, and undo moves it back', async () => {
  const store = await aDemoOffice()
  const processId = await added(store, 'process', aProcess())
  const details = () => processDetails(store.read, processId, today)
  const happened = async () => (await details()).stages.map(stage => [stage.code, stage.happenedOn])
  const stageShown = async () => {
    const { stages, now: at } = await details()
    const everything = { match: 'all', rows: [] } as const
    const query = { list: 'processes', filter: everything, sort: [], groupBy: null, me: null } as const
    const page = await listPage(store.read, query, { offset: 0, limit: 100 }, today)
    const row = page.list === 'processes' ? page.rows.find(({ id }) => id === processId) : undefined
    expect(row?.stage).toBe(stages[at]?.code ?? null)
    return row?.stage
  }
  const move = (code: string | null, on = today) =>
    store.change(db => moveProcess(db, { id: processId, code }, on, now))
  await move('terms_of_reference', '2026-01-07')
  expect(await stageShown()).toBe('terms_of_reference')
  const { actionId } = await move('referral')
  expect(await happened()).toEqual([
    ['terms_of_reference', today],
    ['referral', null],
  ])
  expect(await stageShown()).toBe('referral')
  await store.change(db => undoAction(db, actionId, now))
  expect(await happened()).toEqual([['terms_of_reference', null]])
  await move('referral')
  await move(null)
  expect(await happened()).toEqual([
    ['terms_of_reference', today],
    ['referral', today],
  ])
  expect(await stageShown()).toBeNull()
  await move('terms_of_reference')
  expect((await happened()).map(([, day]) => day)).toEqual([null, null])
  expect(await stageShown()).toBe('terms_of_reference')
  await expect(move('ingenting')).rejects.toMatchObject({ refusal: { code: 'field-empty' } })
})
