import { expect, test } from 'vitest'
import { newId } from '../../db/new-id'
import { openCommitments } from '../../db/reads/records/commitments'
import { logAdvice } from '../../office/log/log-advice'
import { logInteraction } from '../../office/log/log-interaction'
import { undoAction } from '../../office/log/undo/undo-action'
import type { ConcernDraft } from '../../src-shared/log/concern'
import type { OrganisationId } from '../../src-shared/records/ids'
import { anInteraction, gote, malmbanan, trafikverket } from './an-interaction'
import { aDemoOffice, anOffice } from './office'

const wanted = (change: Partial<ConcernDraft> = {}): ConcernDraft => ({
  on: '2026-11-22',
  personIds: [],
  organisationIds: [],
  staffIds: [],
  issueIds: [],
  ...change,
})

const told = anInteraction({
  asks: [
    { issueId: malmbanan, ask: ' Bygg dubbelspår ', response: 'partly' },
    { issueId: null, ask: ' ', response: 'open' },
  ],
  commitments: [
    { madeBy: 'them', promise: 'Skicka tonnaget', dueOn: '2026-12-04' },
    { madeBy: 'us', promise: '  ', dueOn: null },
  ],
})

test('asks and commitments are saved with the interaction, and empty lines are left out', async () => {
  const store = await anOffice()
  const { result } = await store.change(db => logInteraction(db, told))
  expect(
    await store.read.selectFrom('ask').select(['interaction_id', 'issue_id', 'ask', 'response_kind']).execute(),
  ).toEqual([
    { interaction_id: result.interactionId, issue_id: malmbanan, ask: 'Bygg dubbelspår', response_kind: 'partly' },
  ])
  expect(await openCommitments(store.read, '2026-12-05', { issueId: malmbanan })).toMatchObject([
    {
      madeBy: 'them',
      promise: 'Skicka tonnaget',
      dueOn: '2026-12-04',
      isOverdue: true,
      counterpartOrganisation: 'Trafikverket',
      issueIds: [malmbanan],
    },
  ])
})

test('undoing an interaction also undoes its asks and commitments', async () => {
  const store = await anOffice()
  const { actionId } = await store.change(db => logInteraction(db, told))
  const { result } = await store.change(db => undoAction(db, actionId, new Date()))
  expect(result.skipped).toEqual([])
  expect(await openCommitments(store.read, '2026-12-05')).toEqual([])
})

test('the last three issues of a participant are proposed, newest first', async () => {
  const store = await aDemoOffice()
  const issues = (await store.read.selectFrom('issue').select('id').orderBy('id').limit(4).execute()).map(
    ({ id }) => id,
  )
  for (const [index, id] of issues.entries())
    await store.change(db =>
      logInteraction(
        db,
        anInteraction({ startsOn: `2027-03-0${index + 1}`, participants: [{ personId: gote }], issueIds: [id] }),
      ),
    )
  const { recentIssueIds } = await logAdvice(store.read, wanted({ personIds: [gote] }))
  expect(recentIssueIds).toEqual([...issues].reverse().slice(0, 3))
})

test('advice shows concerned partners and collisions, and warns of a day in a locked report', async () => {
  const store = await anOffice()
  await store.change(db => logInteraction(db, anInteraction({ startsOn: '2026-11-20' })))
  const asked = wanted({ organisationIds: [trafikverket], issueIds: [malmbanan] })
  const advice = await logAdvice(store.read, asked)
  expect(advice.concerned.length).toBeGreaterThan(0)
  expect(advice.collisions).toMatchObject([{ daysFrom: -2, interaction: { headline: told.headline } }])
  expect(advice.locked).toBeNull()

  const run = (from: string, to: string, unlockedAt: string | null) => ({
    id: newId(),
    period_from: from,
    period_to: to,
    partner_id: null,
    template_version: '1',
    sha256: 'x',
    locked_at: '2027-01-10T08:00:00Z',
    locked_by: null,
    unlocked_at: unlockedAt,
    unlock_reason: null,
  })
  await store.change(async db => {
    await db
      .insertInto('report_run')
      .values(run('2026-10-01', '2026-12-31', null))
      .execute()
    await db
      .insertInto('report_run')
      .values(run('2026-07-01', '2026-09-30', '2026-10-10T08:00:00Z'))
      .execute()
  })
  expect((await logAdvice(store.read, asked)).locked).toEqual({ from: '2026-10-01', to: '2026-12-31' })
  expect((await logAdvice(store.read, wanted({ on: '2026-09-30' }))).locked).toBeNull()
})

test('advice about an unknown organisation is refused', async () => {
  const store = await anOffice()
  await expect(logAdvice(store.read, wanted({ organisationIds: ['ingen' as OrganisationId] }))).rejects.toMatchObject({
    refusal: { code: 'unknown-id' },
  })
})
