import { expect, test } from 'vitest'
import { concernedByInteraction, proposedForInteraction } from '../../db/reads/concern/concerned'
import { countPeriod } from '../../db/reads/figures/counts'
import { reportedInteractions } from '../../db/reads/figures/reports'
import { packReasons } from '../../db/reads/packs/pack-reasons'
import type { Store } from '../../db/store'
import { editPlan } from '../../office/lists/edit-plan'
import { editRows } from '../../office/lists/edit-rows'
import { editInteraction } from '../../office/log/edit-interaction'
import { logInteraction } from '../../office/log/log-interaction'
import { addProposed, proposedConcerns, takeProposed } from '../../office/log/proposed-concerns'
import { removeRow } from '../../office/log/remove-row'
import { restoreRow } from '../../office/log/restore-row'
import { setNotConcerned } from '../../office/log/set-not-concerned'
import { undoAction } from '../../office/log/undo/undo-action'
import { applyMerge } from '../../office/register/merge'
import type { NewInteraction } from '../../src-shared/ipc/log-shape'
import type { InteractionId, OrganisationId, PartnerId, PersonId, StaffMemberId } from '../../src-shared/records/ids'
import { anInteraction, malmbanan, norrbotten, trafikverket } from './an-interaction'
import { linksOf, withMoreRules } from './concern-model'
import { aDemoOffice } from './office'

const now = new Date('2026-11-24T10:00:00Z')
const later = new Date('2026-11-25T10:00:00Z')
const cajsa = 'demo-u-cajsa' as StaffMemberId
const bo = 'demo-u-bo' as StaffMemberId
const jamtland = 'region-jamtland-harjedalen'
const umea = 'umea-kommun'
const quarter = { from: '2026-10-01', to: '2026-12-31' }

const nobodys = { issueIds: [], partnerIds: [], organisationIds: [trafikverket] }
const logged = async (store: Store, change: Partial<NewInteraction> = {}): Promise<InteractionId> =>
  (await store.change(db => logInteraction(db, anInteraction({ ...nobodys, ...change }), now))).result.interactionId

/** Leaves an interaction as another program or an older version would: with its facts, but without links to partners. */
const withoutLinks = (store: Store, id: InteractionId) =>
  store.change(db =>
    db.updateTable('interaction_partner').set({ deleted_at: 'x' }).where('interaction_id', '=', id).execute(),
  )

test('a wording that changes owner moves no link; the new link is proposed, can be accepted and undone', async () => {
  const store = await aDemoOffice()
  const id = await logged(store, { issueIds: [malmbanan] })
  await store.change(db =>
    db
      .updateTable('issue_version')
      .set({ owner_partner_id: umea as PartnerId })
      .where('issue_id', '=', malmbanan)
      .execute(),
  )
  expect(await linksOf(store, id)).toEqual({ [norrbotten]: ['issue:malmbanan'] })
  // When another fact changes, the partner that the rule gives is still only proposed, and the existing links stay.
  await store.change(db => editInteraction(db, id, { staffIds: { add: [cajsa] } }, now))
  expect(Object.keys(await linksOf(store, id))).toEqual([jamtland, norrbotten])
  expect(await proposedForInteraction(store.read, id)).toEqual([
    { partnerId: umea, sources: [{ kind: 'issue', issueId: malmbanan }] },
  ])
  const { actionId } = await store.change(db => takeProposed(db, { interactionId: id, partnerId: umea as PartnerId }))
  expect((await linksOf(store, id))[umea]).toEqual(['issue:malmbanan'])
  expect(await proposedForInteraction(store.read, id)).toEqual([])
  await store.change(db => undoAction(db, actionId, now))
  expect(Object.keys(await linksOf(store, id))).toEqual([jamtland, norrbotten])
  // Removing the fact also removes the link that had no other reason.
  await store.change(db => editInteraction(db, id, { issueIds: { remove: [malmbanan] } }, now))
  expect(Object.keys(await linksOf(store, id))).toEqual([jamtland])
})

test('an edited headline adds no link to an interaction without links', async () => {
  const store = await aDemoOffice()
  const id = await logged(store, { staffIds: [cajsa] })
  await withoutLinks(store, id)
  await store.change(db => editInteraction(db, id, { headline: 'Rättad', note: 'Ny' }, now))
  expect(await linksOf(store, id)).toEqual({})
})

test('a partner marked as not concerned is not proposed and cannot be accepted', async () => {
  const store = await aDemoOffice()
  const id = await logged(store, { staffIds: [cajsa] })
  await withoutLinks(store, id)
  await store.change(db =>
    setNotConcerned(db, { interactionId: id, partnerId: jamtland as PartnerId, reason: '' }, now),
  )
  expect(await proposedForInteraction(store.read, id)).toEqual([])
  await expect(
    store.change(db => takeProposed(db, { interactionId: id, partnerId: jamtland as PartnerId })),
  ).rejects.toMatchObject({ refusal: { code: 'unknown-id', what: 'partner' } })
})

test('proposed links are listed by partner and added as one action; declined ones are left out', async () => {
  const store = await aDemoOffice()
  const before = await proposedConcerns(store.read)
  expect(before).toEqual({ interactions: 0, partners: [], rows: [] })
  const [one, two, three] = [
    await logged(store, { staffIds: [cajsa] }),
    await logged(store, { staffIds: [cajsa, bo] }),
    await logged(store, { staffIds: [cajsa] }),
  ]
  for (const id of [one, two, three]) await withoutLinks(store, id)
  await store.change(db =>
    setNotConcerned(db, { interactionId: three, partnerId: jamtland as PartnerId, reason: '' }, now),
  )
  const counted = async () =>
    (await countPeriod(store.read, { period: quarter, partnerId: null, quarter: null, asOf: null })).byPartner
  const [figures, proposed] = [await counted(), await proposedConcerns(store.read)]
  expect(proposed).toMatchObject({
    interactions: 2,
    partners: [
      { partnerId: jamtland, interactions: 2 },
      { partnerId: 'region-vasterbotten', interactions: 1 },
    ],
  })
  expect(proposed.rows.map(row => row.id).sort()).toEqual([one, two].sort())

  // First those of one partner, then the rest.
  const some = await store.change(db => addProposed(db, ['region-vasterbotten' as PartnerId]))
  expect(some.result.added).toBe(1)
  const all = await store.change(db => addProposed(db))
  expect(all.result.added).toBe(2)
  expect(await linksOf(store, two)).toEqual({ [jamtland]: [`staff:${cajsa}`], 'region-vasterbotten': [`staff:${bo}`] })
  expect(await linksOf(store, three)).toEqual({})
  expect((await counted())[jamtland as PartnerId]).toBe((figures[jamtland as PartnerId] ?? 0) + 2)
  expect((await proposedConcerns(store.read)).interactions).toBe(0)
  await store.change(db => undoAction(db, all.actionId, now))
  await store.change(db => undoAction(db, some.actionId, now))
  expect(await proposedConcerns(store.read)).toEqual(proposed)
  await expect(proposedConcerns(store.read, ['x' as PartnerId])).rejects.toMatchObject({
    refusal: { code: 'unknown-id' },
  })
})

test('interactions edited in a list follow the same rule as one edited on its card', async () => {
  const store = await aDemoOffice()
  const ids = [await logged(store), await logged(store, { staffIds: [cajsa] })]
  const { rows: found } = {
    rows: await store.read.selectFrom('interaction').select(['rid', 'id']).where('id', 'in', ids).execute(),
  }
  const rids = found.map(({ rid }) => rid)
  const bulk = async (change: Parameters<typeof editPlan>[2]) => {
    const plan = await editPlan(store.read, 'interactions', change)
    return store.change(db => editRows(db, plan, rids, { today: '2026-11-24', now }))
  }
  const links = () => Promise.all(ids.map(async id => Object.keys(await linksOf(store, id))))
  const start = await links()
  expect(start).toEqual([[], [jamtland]])
  await bulk({ field: 'staff', how: 'add', ids: [cajsa, bo] })
  expect(await links()).toEqual([
    [jamtland, 'region-vasterbotten'],
    [jamtland, 'region-vasterbotten'],
  ])
  const taken = await bulk({ field: 'partners', how: 'remove', ids: [jamtland] })
  await bulk({ field: 'staff', how: 'remove', ids: [cajsa] })
  await bulk({ field: 'staff', how: 'add', ids: [cajsa] })
  expect(await links()).toEqual([['region-vasterbotten'], ['region-vasterbotten']])
  await bulk({ field: 'partners', how: 'add', ids: [jamtland] })
  expect(await linksOf(store, ids[0] as InteractionId)).toMatchObject({ [jamtland]: ['by hand', `staff:${cajsa}`] })
  await bulk({ field: 'staff', how: 'clear' })
  expect(await links()).toEqual([[jamtland], [jamtland]])
  expect(taken.actionId).toBeTruthy()
})

test('interactions of two merged people concern the partners of both; undoing the merge restores the links of each', async () => {
  const store = await aDemoOffice()
  await withMoreRules(store)
  const [kim, olof] = ['demo-c18', 'demo-c14'] as PersonId[] as [PersonId, PersonId]
  const on = '2026-11-12'
  const [met, other] = [
    await logged(store, { startsOn: on, participants: [{ personId: kim }] }),
    await logged(store, { startsOn: on, participants: [{ personId: olof }] }),
  ]
  const both = async () => [await linksOf(store, met), await linksOf(store, other)]
  const apart = await both()
  expect(apart).toEqual([
    { [jamtland]: ['participant:demo-c18'] },
    { 'lulea-tekniska-universitet': ['participant:demo-c14'] },
  ])
  const { actionId } = await store.change(db => applyMerge(db, { kind: 'person', keep: olof, lose: kim }, {}, now))
  const one = { [jamtland]: ['participant:demo-c14'], 'lulea-tekniska-universitet': ['participant:demo-c14'] }
  expect(await both()).toEqual([one, one])
  await store.change(db => undoAction(db, actionId, later))
  expect(await both()).toEqual(apart)
})

test('merging a unit into a body outside its partner removes the links that came from it, and undo restores them', async () => {
  const store = await aDemoOffice()
  await withMoreRules(store)
  const [unit, agency] = ['prov-namnd', 'se-myn-trafikverket'] as OrganisationId[] as [OrganisationId, OrganisationId]
  const id = await logged(store, { organisationIds: [unit], staffIds: [bo] })
  const before = await linksOf(store, id)
  expect(Object.keys(before)).toEqual([jamtland, 'region-vasterbotten'])
  const merged = await store.change(db =>
    applyMerge(db, { kind: 'organisation', keep: agency, lose: unit }, { parent_id: 'keep' }, now),
  )
  expect(Object.keys(await linksOf(store, id))).toEqual(['region-vasterbotten'])
  await store.change(db => undoAction(db, merged.actionId, later))
  expect(await linksOf(store, id)).toEqual(before)
})

test('an interaction comes back from the trash with exactly the links it had', async () => {
  const store = await aDemoOffice()
  const id = await logged(store, { staffIds: [cajsa], partnerIds: [umea as PartnerId], issueIds: [malmbanan] })
  await store.change(db => editInteraction(db, id, { partnerIds: { remove: [norrbotten] } }, now))
  const before = await linksOf(store, id)
  await store.change(db => removeRow(db, 'interaction', id, now))
  await store.change(db => restoreRow(db, 'interaction', id, later))
  expect(await linksOf(store, id)).toEqual(before)
  expect(Object.keys(before)).toEqual([jamtland, umea])
})

test('undoing an edit restores its links, also when a later edit depends on the same link', async () => {
  const store = await aDemoOffice()
  await withMoreRules(store)
  const id = await logged(store, { startsOn: '2026-11-20', staffIds: [cajsa] })
  const start = await linksOf(store, id)
  const first = await store.change(db => editInteraction(db, id, { staffIds: { remove: [cajsa] } }, now))
  expect(await linksOf(store, id)).toEqual({})
  const kim = { personId: 'demo-c18' as PersonId }
  await store.change(db => editInteraction(db, id, { participants: { add: [kim] } }, now))
  expect(await linksOf(store, id)).toEqual({ [jamtland]: ['participant:demo-c18'] })
  await store.change(db => undoAction(db, first.actionId, later))
  expect(await linksOf(store, id)).toEqual({ [jamtland]: ['participant:demo-c18', `staff:${cajsa}`] })
  await store.change(db => editInteraction(db, id, { participants: { remove: [kim.personId] } }, now))
  expect(await linksOf(store, id)).toEqual(start)
})

test('the card and the pack of a partner show the same links', async () => {
  const store = await aDemoOffice()
  const reported = await reportedInteractions(store.read, { period: quarter, partnerId: null })
  for (const partner of [norrbotten, jamtland as PartnerId, umea as PartnerId]) {
    const inPack = await reportedInteractions(store.read, { period: quarter, partnerId: partner })
    const onCards = []
    for (const { id } of reported)
      if ((await concernedByInteraction(store.read, id)).some(one => one.partnerId === partner)) onCards.push(id)
    expect(inPack.map(({ id }) => id)).toEqual(onCards)
    const reasons = await packReasons(store.read, partner, inPack)
    for (const row of inPack) expect(reasons(row)).not.toEqual([])
  }
  expect((await proposedConcerns(store.read)).interactions).toBe(0)
})
