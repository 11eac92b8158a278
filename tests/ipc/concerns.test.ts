import { expect, test } from 'vitest'
import { openStore } from '../../db/store'
import type { Input } from '../../src-shared/ipc/contract'
import { aDemoOffice, closing } from '../db/office'
import { connect } from '../db/raw-store'
import { answered, askAnything } from './asking'
import { aDemoFile, talan } from './on-command-line'

const said = { interactionId: 'demo-i14', partnerId: 'region-norrbotten' }

test('the window reads why an interaction concerns a partner, says no, and undoes the no', async () => {
  const store = await aDemoOffice()
  const before = await answered(store, 'concern:read', { interactionId: 'demo-i14' })
  const { actionId } = await answered(store, 'concern:remove', { ...said, reason: 'Fel region' })
  const after = await answered(store, 'concern:read', { interactionId: 'demo-i14' })
  expect(after).toMatchObject({ notConcerned: [{ partnerId: 'region-norrbotten', reason: 'Fel region' }] })
  expect(JSON.stringify(after)).not.toContain('"link"},{"kind":"issue","issueId":"malmbanan"')
  await answered(store, 'action:undo', { actionId })
  expect(await answered(store, 'concern:read', { interactionId: 'demo-i14' })).toEqual(before)
  await answered(store, 'concern:remove', { ...said, reason: '' })
  await answered(store, 'concern:restore', said)
  expect(await answered(store, 'concern:read', { interactionId: 'demo-i14' })).toEqual(before)
})

test('an interaction does not concern a partner that its author has refused, whatever the rules say', async () => {
  const store = await aDemoOffice()
  const entry: Input<'interaction:log'> = {
    kind: 'phone',
    status: 'held',
    startsOn: '2026-11-20',
    startsTime: null,
    durationMinutes: null,
    headline: 'Malmbanan i vinter',
    note: '',
    initiative: 'out',
    mainTaskId: null,
    jointMessage: false,
    confidentiality: 'open',
    participants: [{ personId: 'demo-c07' }],
    organisationIds: [],
    staffIds: ['demo-u-cajsa'],
    issueIds: ['malmbanan'],
    partnerIds: [],
    notConcernedIds: ['region-norrbotten'],
  }
  const { interactionId } = await answered(store, 'interaction:log', entry)
  const read = await answered(store, 'concern:read', { interactionId })
  expect(read.concerned.map(({ partnerId }) => partnerId)).not.toContain('region-norrbotten')
  expect(read.notConcerned).toMatchObject([{ partnerId: 'region-norrbotten' }])
})

test('the effect of a changed rule is counted, and an unknown rule is refused', async () => {
  const store = await aDemoOffice()
  const rule = { kind: 'staff-home', staffId: 'demo-u-cajsa', partnerId: 'region-vasterbotten' } as const
  expect((await answered(store, 'concern:effect', rule)).affected).toBeGreaterThan(0)
  expect(await askAnything(store, 'concern:effect', { ...rule, kind: 'weather' })).toMatchObject({
    ok: false,
    refusal: { code: 'invalid-input' },
  })
})

test('a no on the command line lowers the partner’s quarter by one until it is taken back', async () => {
  const file = await aDemoFile()
  const count = async () =>
    (await talan('count', file, '--period', '2026Q4', '--partner', said.partnerId, '--json')).value.interactions
  const before = await count()
  expect((await talan('concern', file, 'not', said.interactionId, said.partnerId, '--reason', 'Fel')).code).toBe(0)
  expect(await count()).toBe(before - 1)
  const shown = await talan('show', file, 'interaction', said.interactionId, '--json')
  expect(shown.value.notConcerned).toMatchObject([{ partnerId: said.partnerId, reason: 'Fel' }])
  expect((await talan('concern', file, 'back', said.interactionId, said.partnerId)).code).toBe(0)
  expect(await count()).toBe(before)
  expect((await talan('concern', file, 'back', said.interactionId, said.partnerId)).code).toBe(1)
  const told = await talan('concern', file, 'effect', 'staff', 'demo-u-cajsa', '--partner', 'region-vasterbotten')
  expect(told.out).toMatch(
    /^\d+ kontakter skulle påverkas. Inget är ändrat.\n {2}\d+ skulle beröra region-vasterbotten/,
  )
  expect((await talan('concern', file, 'maybe')).code).toBe(2)
})

test('a removed colleague is still named in the reasons that were kept', async () => {
  const file = await aDemoFile()
  const raw = connect(file)
  const link = raw
    .prepare(`select interaction_id as id from interaction_partner where follows_from like '%staff:demo-u-cajsa%'`)
    .get() as { id: string }
  raw.exec(`update staff_member set deleted_at = '2026-11-20T08:00:00Z' where id = 'demo-u-cajsa'`)
  raw.close()
  const shown = await talan('show', file, 'interaction', link.id)
  expect(shown.out).toContain('Cajsa Exempelgren')
  expect(shown.out).not.toContain('demo-u-cajsa')
  const store = closing(await openStore(file, 'test'))
  const lists = await answered(store, 'reference:read', {})
  expect(lists.staff.map(({ id }) => id)).not.toContain('demo-u-cajsa')
  expect(lists.removed).toContainEqual({ id: 'demo-u-cajsa', name: 'Cajsa Exempelgren' })
})
