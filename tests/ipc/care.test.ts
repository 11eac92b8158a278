import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../command-line/run'
import { addPerson, addRole } from '../db/a-register'
import { anInteraction, gote } from '../db/an-interaction'
import { livingRows } from '../db/living-rows'
import { aDemoOffice, aFolder } from '../db/office'
import { answered, askedAt as now } from './asking'
import { aDemoFile } from './on-command-line'

type Office = Awaited<ReturnType<typeof aDemoOffice>>

/** Returns the demo office with one person entered twice. */
async function anOfficeWithATwin(): Promise<Office> {
  const store = await aDemoOffice()
  const { name } = await store.read.selectFrom('person').select('name').where('id', '=', gote).executeTakeFirstOrThrow()
  await store.change(async db => {
    await addPerson(db, 'twin', name)
    await addRole(db, 'twin-r', 'twin', 'se-riksdag-tu', 'Ordförande', { from_on: null })
  })
  return store
}

test('a duplicate is found in the queue, previewed, merged and un-merged', async () => {
  const store = await anOfficeWithATwin()
  const before = livingRows(store.file)
  const queue = await answered(store, 'duplicate:list', { kind: 'person', order: 'newest', offset: 0, limit: 10 })
  expect(queue).toMatchObject({ total: 1, pairs: [{ one: { id: gote, interactions: 4 }, other: { id: 'twin' } }] })
  const rows = { kind: 'person', keep: gote, lose: 'twin' } as const
  expect(await answered(store, 'merge:preview', rows)).toMatchObject({
    links: [{ table: 'role_assignment', moved: expect.any(Number) }],
  })
  const { actionId } = await answered(store, 'merge:apply', { ...rows, sides: { name: 'keep' } })
  const merged = {
    kind: 'person',
    id: 'twin',
    into: expect.stringContaining(' '),
    actionId,
    mergedAt: now.toISOString(),
  }
  expect(await answered(store, 'merge:latest', { offset: 0, limit: 5 })).toMatchObject({ total: 1, rows: [merged] })
  expect(await answered(store, 'merge:latest', { offset: 1, limit: 5 })).toEqual({ total: 1, rows: [] })
  expect(await answered(store, 'action:undo', { actionId })).toMatchObject({ skipped: 0 })
  expect(await answered(store, 'merge:latest', { offset: 0, limit: 5 })).toEqual({ total: 0, rows: [] })
  expect(livingRows(store.file)).toEqual(before)
  await answered(store, 'duplicate:dismiss', { kind: 'person', one: gote, other: 'twin' })
  expect(await answered(store, 'duplicate:list', { kind: null, order: 'likeliest', offset: 0, limit: 1 })).toEqual({
    total: 0,
    pairs: [],
  })
})

test('a new person is compared with those already known before being saved', async () => {
  const store = await anOfficeWithATwin()
  const asked = {
    kind: 'person',
    id: null,
    name: 'Örjan Låtsbi',
    organisationId: 'se-riksdag-tu',
    email: null,
    phone: null,
  } as const
  expect(await answered(store, 'duplicate:of-typed', asked)).toMatchObject([
    { name: 'Örjan Låtsby', detail: 'Ledamot, Trafikutskottet', reasons: ['one-letter', 'same-organisation'] },
  ])
})

test('roles are added, corrected, ended and reshuffled', async () => {
  const store = await anOfficeWithATwin()
  const role = {
    organisationId: 'se-riksdag-nu',
    title: 'Ledamot',
    fromOn: '2026-10-06',
    source: null,
    isPrimary: true,
  }
  const added = await answered(store, 'role:assign', { ...role, personId: 'twin', replaces: 'twin-r' })
  await answered(store, 'record:change', { kind: 'role', id: added.id, changes: { title: 'Suppleant' } })
  const asked = { organisationId: 'se-riksdag-nu', lastOn: '2026-11-24', roleIds: [added.id] }
  const preview = await answered(store, 'reshuffle:preview', asked)
  expect(preview).toMatchObject({ left: { leavers: [{ personId: 'twin' }] } })
  expect(preview.roles).toContainEqual(expect.objectContaining({ personId: 'twin', title: 'Suppleant' }))
  const endings = [{ roleId: added.id, successor: { name: 'Efterträdaren' } }]
  await answered(store, 'reshuffle:apply', { lastOn: '2026-11-24', endings })
  expect(await answered(store, 'name:match', { text: 'efterträd', on: '2026-11-25' })).toMatchObject([
    { detail: 'Suppleant, Näringsutskottet' },
  ])
})

test('a person with a contact cadence is due until met', async () => {
  const store = await anOfficeWithATwin()
  const twin = { personId: 'twin' } as const
  await answered(store, 'cadence:set', { ...twin, cadence: { every: 2, unit: 'month' } })
  expect(await answered(store, 'cadence:read', twin)).toEqual({ cadence: { every: 2, unit: 'month' } })
  expect(await answered(store, 'cadence:due', { offset: 0, limit: 5 })).toMatchObject({
    total: 1,
    rows: [{ state: 'red' }],
  })
  await answered(store, 'interaction:log', anInteraction({ participants: [{ personId: 'twin' as typeof gote }] }))
  expect(await answered(store, 'cadence:due', { offset: 0, limit: 5 })).toMatchObject({ total: 0 })
})

async function talan(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await run(words, { out: text => out.push(text), err: text => err.push(text) }, now)
  return { code, out: out.join(''), err: err.join('') }
}

test('the command line lists duplicates, merges two, finds the kept one by the lost id, and undoes the merge', async () => {
  const file = await aDemoFile()
  await talan(
    'log',
    file,
    '--headline',
    'Samtal',
    '--person',
    'Orjan Latsby',
    '--organisation',
    'se-riksdag-tu',
    '--title',
    'Ledamot',
  )
  const listed = await talan('list', file, 'duplicates')
  expect(listed.out).toMatch(/^1 st:\n {2}\d\d % · person · .*samma namn utan accenter, samma organisation\n$/)
  const [pair] = JSON.parse((await talan('list', file, 'duplicates', '--json')).out).rows
  const [keep, lose]: [string, string] = [pair.one.id, pair.other.id]
  const preview = await talan('merge', file, 'person', keep, lose, '--preview')
  expect(preview.out).toContain('interaction_participant: 1 flyttade')
  expect((await talan('list', file, 'duplicates')).out).toMatch(/^1 st/)
  const merged = JSON.parse((await talan('merge', file, 'person', keep, lose, '--json')).out)
  expect((await talan('list', file, 'duplicates')).out).toMatch(/^0 st/)
  expect(JSON.parse((await talan('show', file, 'person', lose, '--json')).out).id).toBe(keep)
  expect((await talan('undo', file, merged.actionId)).code).toBe(0)
  expect(JSON.parse((await talan('show', file, 'person', lose, '--json')).out).id).toBe(lose)
  expect((await talan('list', file, 'losing-contact')).out).toMatch(/^0 st/)
})

test('a misspelt merge is a misuse', async () => {
  const file = join(aFolder(), 'X.talan')
  await talan('demo', file)
  expect((await talan('merge', file, 'partner', 'a', 'b')).code).toBe(2)
  expect((await talan('merge', file, 'person', 'demo-c07')).code).toBe(2)
})

test('a merge with an unknown or the same record is refused', async () => {
  const file = join(aFolder(), 'X.talan')
  await talan('demo', file)
  expect((await talan('merge', file, 'person', 'demo-c07', 'finns-inte')).code).toBe(1)
  const same = await talan('merge', file, 'person', 'demo-c07', 'demo-c07')
  expect([same.code, same.err]).toEqual([1, 'Det är samma post på båda sidor. Inget är ändrat. Välj två olika.\n'])
})
