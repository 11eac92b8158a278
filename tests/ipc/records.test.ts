import { expect, test } from 'vitest'
import type { Store } from '../../db/store'
import type { Input } from '../../src-shared/ipc/contract'
import { aDemoOffice } from '../db/office'
import { answered, ask } from './asking'

type Asked = Input<'timeline:page'>
const page = (store: Store, input: Partial<Asked> & Pick<Asked, 'subject'>) =>
  answered(store, 'timeline:page', { filter: {}, limit: 100, ...input })

test('a timeline is read in parts, newest first, which together are the whole', async () => {
  const store = await aDemoOffice()
  const subject = { kind: 'issue', id: 'norrbotniabanan' } as const
  const whole = await page(store, { subject })
  const first = await page(store, { subject, limit: 3 })
  const rest = await page(store, { subject, before: first.next ?? '' })
  expect(whole.next).toBeNull()
  expect([...first.rows, ...rest.rows].map(row => row.id)).toEqual(whole.rows.map(row => row.id))
  const days = whole.rows.map(row => row.startsOn)
  expect(days).toEqual([...days].sort().reverse())
  expect(whole.rows.find(row => row.id === 'demo-i05')?.excerpt).toMatch(/^Alla fyra stod bakom samma papper/)
})

test('a timeline is filtered by kind, issue, partner, colleague and period, and has its commitments', async () => {
  const store = await aDemoOffice()
  const subject = { kind: 'issue', id: 'norrbotniabanan' } as const
  const all = (await page(store, { subject })).rows
  const narrowed = async (filter: Asked['filter']) => (await page(store, { subject, filter })).rows
  const filters: readonly Asked['filter'][] = [
    { kinds: ['phone'] },
    { issueIds: ['malmbanan'] },
    { partnerIds: ['norrbotniabanan-ab'] },
    { staffIds: ['demo-u-bo'] },
    { from: '2026-08-01', to: '2026-08-31' },
  ]
  for (const filter of filters) {
    const rows = await narrowed(filter)
    expect(rows.length, JSON.stringify(filter)).toBeGreaterThan(0)
    expect(rows.length, JSON.stringify(filter)).toBeLessThan(all.length)
  }
  expect((await narrowed({ kinds: ['phone'] })).every(row => row.kind === 'phone')).toBe(true)
  const withPromises = await Promise.all(
    ['c01', 'c07', 'c09', 'c10', 'c12', 'c13'].map(id =>
      page(store, { subject: { kind: 'person', id: `demo-${id}` } }),
    ),
  )
  expect(withPromises.flatMap(({ rows }) => rows.flatMap(row => row.commitments)).length).toBeGreaterThan(0)
})

test('a question for more than a hundred entries of a timeline is refused', async () => {
  const store = await aDemoOffice()
  const input = { subject: { kind: 'person', id: 'demo-c01' }, filter: {}, limit: 101 } as const
  expect(await ask(store, 'timeline:page', input)).toMatchObject({ ok: false, refusal: { code: 'invalid-input' } })
})

test.each([
  ['person:read', 'demo-c07', { name: 'Göte Mallberg', role: 'Ordförande, Trafikutskottet' }],
  ['organisation:read', 'se-riksdag-tu', { name: 'Trafikutskottet', above: [{ id: 'se-riksdag' }] }],
  ['issue:read', 'norrbotniabanan', { id: 'norrbotniabanan' }],
  ['interaction:read', 'demo-i05', { location: 'Landsbygds- och infrastrukturdepartementet' }],
  ['partner:read', 'region-norrbotten', { id: 'region-norrbotten' }],
] as const)('%s returns %s, and an unknown id is refused', async (channel, id, told) => {
  const store = await aDemoOffice()
  expect(await answered(store, channel, { id })).toMatchObject(told)
  expect(await ask(store, channel, { id: 'finns-inte' })).toMatchObject({ ok: false, refusal: { code: 'unknown-id' } })
})

test('the days of a stage are changed and undone, and read with their process', async () => {
  const store = await aDemoOffice()
  const { id, process } = await store.read
    .selectFrom('process_stage')
    .select(['id', 'process_id as process'])
    .limit(1)
    .executeTakeFirstOrThrow()
  const stage = async () => (await answered(store, 'process:read', { id: process })).stages.find(one => one.id === id)
  const before = await stage()
  const changes = { plannedOn: '2027-03-01', happenedOn: '2027-03-02' }
  const { actionId } = await answered(store, 'record:change', { kind: 'stage', id, changes })
  expect(await stage()).toMatchObject(changes)
  await answered(store, 'action:undo', { actionId })
  expect(await stage()).toEqual(before)
  const wrong = { kind: 'stage', id, changes: { plannedOn: '2027-02-30' } } as const
  expect(await ask(store, 'record:change', wrong)).toMatchObject({ ok: false, refusal: { code: 'invalid-input' } })
})

test('a new role ends the old one the day before, and an earlier meeting keeps the old role', async () => {
  const store = await aDemoOffice()
  const roles = async () => (await answered(store, 'person:read', { id: 'demo-c12' })).roles
  const [old] = await roles()
  const role = {
    personId: 'demo-c12',
    organisationId: 'se-myn-trafikverket',
    title: 'Avdelningschef',
    fromOn: '2026-11-24',
    isPrimary: false,
    source: null,
  }
  const { actionId } = await answered(store, 'role:assign', { ...role, replaces: old?.id ?? null })
  expect(await roles()).toMatchObject([
    { title: 'Avdelningschef', fromOn: '2026-11-24', toOn: null },
    { title: 'Enhetschef', toOn: '2026-11-23' },
  ])
  const [met] = (await page(store, { subject: { kind: 'person', id: 'demo-c12' }, filter: { to: '2026-11-23' } })).rows
  expect(met?.participants).toContainEqual(expect.objectContaining({ title: 'Enhetschef' }))
  await answered(store, 'action:undo', { actionId })
  expect(await roles()).toEqual([old])
})

test('an ask is added and answered, and its answer is undone', async () => {
  const store = await aDemoOffice()
  const asks = async () => (await answered(store, 'interaction:read', { id: 'demo-i02' })).asks
  expect(await asks()).toEqual([])
  const noted = { interactionId: 'demo-i02', issueId: 'norrbotniabanan', ask: ' Samla frågorna ' }
  const { id } = await answered(store, 'ask:add', noted)
  expect(await asks()).toMatchObject([{ ask: 'Samla frågorna', responseKind: 'open', response: null }])
  const changes = { responseKind: 'yes', response: 'Gärna' } as const
  const { actionId } = await answered(store, 'ask:edit', { id, changes })
  expect(await asks()).toMatchObject([{ ask: 'Samla frågorna', ...changes }])
  await answered(store, 'action:undo', { actionId })
  expect(await asks()).toMatchObject([{ responseKind: 'open', response: null }])
  expect(await ask(store, 'ask:add', { ...noted, ask: ' ' })).toMatchObject({ refusal: { code: 'invalid-input' } })
  expect(await ask(store, 'ask:edit', { id: 'finns-inte', changes })).toMatchObject({ refusal: { code: 'unknown-id' } })
})

test('a partner has each issue in its own wording, or otherwise in the joint one', async () => {
  const store = await aDemoOffice()
  const owners = async (id: string) =>
    (await answered(store, 'partner:read', { id })).versions.map(version => version.ownerPartnerId)
  expect(new Set(await owners('region-norrbotten'))).toContain('region-norrbotten')
  const joint = await owners('region-jamtland-harjedalen')
  expect(joint.length).toBeGreaterThan(0)
  expect(joint.every(owner => owner === null || owner === 'region-jamtland-harjedalen')).toBe(true)
})
