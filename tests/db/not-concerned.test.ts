import { expect, test } from 'vitest'
import { concernRuleEffect } from '../../db/reads/concern/concern-rule-effect'
import { concernedByInteraction, notConcernedBy, proposedForInteraction } from '../../db/reads/concern/concerned'
import { countPeriod } from '../../db/reads/figures/counts'
import { coverage } from '../../db/reads/figures/coverage'
import { reportedInteractions } from '../../db/reads/figures/reports'
import { timeline } from '../../db/reads/timelines/timelines'
import type { Store } from '../../db/store'
import { addProposed } from '../../office/log/proposed-concerns'
import { setNotConcerned, takeBackNotConcerned } from '../../office/log/set-not-concerned'
import { undoAction } from '../../office/log/undo/undo-action'
import type { InteractionId, PartnerId, StaffMemberId } from '../../src-shared/records/ids'
import { malmbanan, norrbotten } from './an-interaction'
import { aDemoOffice } from './office'
import { recount } from './recount'

const now = new Date('2026-11-24T10:00:00Z')
const quarter = { from: '2026-10-01', to: '2026-12-31' }
const vasterbotten = 'region-vasterbotten' as PartnerId
const interactionId = 'demo-i14' as InteractionId
const no = { interactionId, partnerId: norrbotten, reason: 'Gällde bara Västerbottens del' }

/** Returns everything that shows which partners the interaction concerns, asked for as screens and reports do. */
async function told({ read }: Store) {
  const counts = await countPeriod(read, { period: quarter, partnerId: null, quarter: null, asOf: null })
  const carried = await coverage(read, { period: quarter, partnerId: norrbotten, by: 'kind', isEmptyIncluded: false })
  const again = await recount(read, quarter, norrbotten)
  return {
    concerned: (await concernedByInteraction(read, interactionId)).map(row => row.partnerId).sort(),
    reported: (await reportedInteractions(read, { period: quarter, partnerId: norrbotten })).map(row => row.id),
    counted: counts.byPartner[norrbotten],
    recounted: again.interactions,
    timeline: (await timeline(read, { kind: 'partner', id: norrbotten }, {}, { limit: 100 })).rows.map(row => row.id),
    met: carried.reduce((sum, cell) => sum + cell.count, 0),
  }
}

test('an interaction marked as not concerning a partner leaves its lists and counts until the mark is taken back', async () => {
  const store = await aDemoOffice()
  const before = await told(store)
  expect(before.reported).toContain(interactionId)
  await store.change(db => setNotConcerned(db, no, now))
  const after = await told(store)
  expect(after.concerned).toEqual(before.concerned.filter(partner => partner !== norrbotten))
  expect(after.reported).toEqual(before.reported.filter(id => id !== interactionId))
  expect(after.timeline).toEqual(before.timeline.filter(id => id !== interactionId))
  expect(after.counted).toBe((before.counted ?? 0) - 1)
  expect(after.recounted).toBe(before.recounted - 1)
  expect(after.met).toBeLessThan(before.met)
  expect(await notConcernedBy(store.read, interactionId)).toEqual([
    { partnerId: norrbotten, reason: no.reason, saidAt: now.toISOString() },
  ])
  await store.change(db => takeBackNotConcerned(db, no, now))
  expect(await told(store)).toEqual(before)
  expect(await notConcernedBy(store.read, interactionId)).toEqual([])
})

test('a no to a partner that follows from facts can be repeated with another reason, and undone', async () => {
  const store = await aDemoOffice()
  const before = await told(store)
  const { actionId } = await store.change(db => setNotConcerned(db, no, now))
  const again = await store.change(db => setNotConcerned(db, { ...no, reason: 'Fel region' }, now))
  expect((await notConcernedBy(store.read, interactionId)).map(row => row.reason)).toEqual(['Fel region'])
  await store.change(db => undoAction(db, again.actionId, now))
  await store.change(db => undoAction(db, actionId, now))
  expect(await told(store)).toEqual(before)
  await store.change(db => setNotConcerned(db, no, new Date('2026-11-25T10:00:00Z')))
  await store.change(db => takeBackNotConcerned(db, no, now))
  expect(await told(store)).toEqual(before)
})

test('a no about an unknown row is refused, and so is taking back a no that was not said', async () => {
  const store = await aDemoOffice()
  const refused = (work: Promise<unknown>, what: string) =>
    expect(work).rejects.toMatchObject({ refusal: { code: 'unknown-id', what } })
  await refused(
    store.change(db => setNotConcerned(db, { ...no, interactionId: 'x' as InteractionId }, now)),
    'interaction',
  )
  await refused(
    store.change(db => setNotConcerned(db, { ...no, partnerId: 'x' as PartnerId }, now)),
    'partner',
  )
  await refused(
    store.change(db => takeBackNotConcerned(db, no, now)),
    'not_concerned',
  )
  expect(await store.read.selectFrom('not_concerned').selectAll().execute()).toEqual([])
})

/** Returns every pair of an interaction and a partner that is proposed, and every pair that is linked. */
async function pairs({ read }: Store) {
  const ids = await read.selectFrom('interaction').select('id').where('deleted_at', 'is', null).execute()
  const of = async (asked: (id: InteractionId) => Promise<readonly { partnerId: PartnerId }[]>) =>
    new Set(
      (await Promise.all(ids.map(async ({ id }) => (await asked(id)).map(row => `${id} ${row.partnerId}`)))).flat(),
    )
  return {
    proposed: await of(id => proposedForInteraction(read, id)),
    linked: await of(id => concernedByInteraction(read, id)),
  }
}

/**
 * Measures what a changed rule really does: asks every interaction before and after it, and after accepting all proposals. Returns the
 * numbers of pairs gained and lost, and of interactions affected.
 */
async function changed(store: Store, apply: () => Promise<unknown>) {
  const before = await pairs(store)
  await apply()
  const after = await pairs(store)
  expect(after.linked).toEqual(before.linked)
  const gained = [...after.proposed].filter(pair => !before.proposed.has(pair))
  const lost = [...before.proposed].filter(pair => !after.proposed.has(pair))
  await store.change(db => addProposed(db))
  const taken = await pairs(store)
  expect([...taken.linked].filter(pair => !before.linked.has(pair)).sort()).toEqual([...after.proposed].sort())
  return {
    gained: gained.length,
    lost: lost.length,
    affected: new Set([...gained, ...lost].map(pair => pair.split(' ')[0])).size,
  }
}

test.each([vasterbotten, 'umea-kommun' as PartnerId, null])(
  'the predicted effect of giving a wording another owner (%s) is what then happens',
  async partnerId => {
    const store = await aDemoOffice()
    await store.change(db => setNotConcerned(db, { ...no, partnerId: vasterbotten }, now))
    // Makes the wording the only reason for some interactions, and leaves some of those without the link.
    await store.change(async db => {
      await db.updateTable('staff_member').set({ home_partner_id: null }).execute()
      await db.updateTable('interaction_issue').set({ deleted_at: 'x' }).where('issue_id', '<>', malmbanan).execute()
      await db
        .updateTable('interaction_partner')
        .set({ deleted_at: 'x' })
        .where('partner_id', 'in', [norrbotten, vasterbotten])
        .where('interaction_id', '>', 'demo-i3' as InteractionId)
        .execute()
    })
    const { id } = await store.read
      .selectFrom('issue_version')
      .select('id')
      .where('issue_id', '=', malmbanan)
      .where('owner_partner_id', '=', norrbotten)
      .executeTakeFirstOrThrow()
    const effect = await concernRuleEffect(store.read, { kind: 'issue-version-owner', issueVersionId: id, partnerId })
    const real = await changed(store, () =>
      store.change(db =>
        db.updateTable('issue_version').set({ owner_partner_id: partnerId }).where('id', '=', id).execute(),
      ),
    )
    expect(effect.affected).toBe(real.affected)
    expect(effect.gained?.interactions ?? 0).toBe(real.gained)
    expect(effect.lost?.interactions ?? 0).toBe(real.lost)
    expect(effect.lost?.interactions).toBeGreaterThan(0)
    // Linked interactions keep their link, although the rule no longer gives it.
    expect(effect.kept?.interactions).toBeGreaterThan(0)
    if (partnerId !== null) expect(real.gained).toBeGreaterThan(0)
  },
)

test('the predicted effect of giving a colleague another home partner is what then happens', async () => {
  const store = await aDemoOffice()
  const staffId = 'demo-u-cajsa' as StaffMemberId
  const effect = await concernRuleEffect(store.read, { kind: 'staff-home', staffId, partnerId: vasterbotten })
  const real = await changed(store, () =>
    store.change(db =>
      db.updateTable('staff_member').set({ home_partner_id: vasterbotten }).where('id', '=', staffId).execute(),
    ),
  )
  expect(effect).toMatchObject({ affected: real.affected, gained: { interactions: real.gained } })
  expect(real.gained).toBeGreaterThan(0)
  await expect(
    concernRuleEffect(store.read, { kind: 'issue-version-owner', issueVersionId: 'x', partnerId: null }),
  ).rejects.toMatchObject({ refusal: { code: 'unknown-id', what: 'issue_version' } })
})
