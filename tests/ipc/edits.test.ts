import { expect, test } from 'vitest'
import type { Input } from '../../src-shared/ipc/contract'
import { changeShapes } from '../../src-shared/ipc/part-shapes'
import { catalogueKinds } from '../../src-shared/records/catalogue/catalogue'
import type { InteractionId } from '../../src-shared/records/ids'
import { aDemoOffice } from '../db/office'
import { answered, askAnything } from './asking'
import { aDemoFile, talan } from './on-command-line'

test('the window changes fields one by one and undoes one of the changes', async () => {
  const store = await aDemoOffice()
  const headline = async () =>
    (
      await store.read
        .selectFrom('interaction')
        .select('headline')
        .where('id', '=', 'demo-i14' as InteractionId)
        .executeTakeFirst()
    )?.headline
  const before = await headline()
  const edit = (changes: Input<'interaction:edit'>['changes']) =>
    answered(store, 'interaction:edit', { id: 'demo-i14', changes })
  const { actionId } = await edit({ headline: ' Ny\u0000 rubrik ' })
  await edit({ durationMinutes: 15, issueIds: { add: ['bredband'] } })
  expect(await headline()).toBe('Ny rubrik')
  await answered(store, 'action:undo', { actionId })
  expect(await headline()).toBe(before)
})

test.each([
  ['interaction:edit', { id: 'demo-i14', changes: { startsOn: '2026-02-30' } }, 'changes.startsOn'],
  ['interaction:edit', { id: 'demo-i14', changes: { deleted_at: 'x' } }, 'changes'],
  ['interaction:edit', { id: 'demo-i14', changes: { confidentiality: 'secrecy_marked' } }, 'changes.confidentiality'],
  ['interaction:edit', { id: 'demo-i14', changes: { secrecy: { provision: 'x' } } }, 'changes.secrecy.markedOn'],
  ['record:change', { kind: 'person', id: 'demo-c07', changes: { name: null } }, 'changes.name'],
  ['record:change', { kind: 'organisation', id: 'se-riksdag-tu', changes: { aliases: ['TU'] } }, 'changes.aliases'],
  ['record:change', { kind: 'commitment', id: 'demo-k2', changes: { status: 'done' } }, 'changes.status'],
  ['commitment:complete', { id: 'demo-k2', doneOn: 'igår' }, 'doneOn'],
  ['commitment:postpone', { id: 'demo-k2' }, 'dueOn'],
  ['record:change', { kind: 'role', id: 'demo-r1', changes: { isPrimary: 1 } }, 'changes.isPrimary'],
  ['record:change', { kind: 'membership', id: 'x', changes: { endsOn: '' } }, 'changes.endsOn'],
] as const)('%s with %j is refused by the name of the field, %s', async (channel, input, field) => {
  const store = await aDemoOffice()
  expect(await askAnything(store, channel, input)).toMatchObject({
    ok: false,
    refusal: { code: 'invalid-input', field },
  })
})

test('each kind of record can be changed on the command line, and a wrong field is named', async () => {
  const file = await aDemoFile()
  const edit = (kind: string, id: string, changes: object) =>
    talan('edit', file, kind, id, JSON.stringify(changes), '--json')
  expect((await edit('interaction', 'demo-i14', { headline: 'Ny' })).code).toBe(0)
  expect((await talan('show', file, 'interaction', 'demo-i14', '--json')).value.headline).toBe('Ny')
  expect((await edit('person', 'demo-c07', { name: 'Göte Ny' })).code).toBe(0)
  expect((await edit('organisation', 'se-riksdag-tu', { abbreviation: 'TRU' })).code).toBe(0)
  expect((await edit('commitment', 'demo-k2', { promise: 'Nytt löfte' })).code).toBe(0)
  expect((await edit('issue', 'malmbanan', { shortName: 'Banan' })).code).toBe(0)
  expect((await talan('show', file, 'issue', 'malmbanan', '--json')).value.shortName).toBe('Banan')
  const { value } = await edit('partner', 'region-norrbotten', { name: 'Norra Regionen' })
  expect(value).toMatchObject({ kind: 'partner', id: 'region-norrbotten' })
  expect((await talan('undo', file, value.actionId)).code).toBe(0)
  expect((await talan('show', file, 'partner', 'region-norrbotten', '--json')).value.name).toBe('Region Norrbotten')
  expect((await edit('process', 'demo-p1', { closedOn: '2026-12-01' })).code).toBe(0)
  expect(await edit('issue', 'malmbanan', { wording: 'Ny' })).toMatchObject({
    code: 1,
    value: { refused: { field: 'issue' } },
  })
  expect(await edit('person', 'demo-c07', { name: ' ' })).toMatchObject({
    code: 1,
    value: {
      refused: { code: 'field-empty', field: 'name' },
      sentence: expect.stringMatching(/^Namnet kan inte vara tomt/),
    },
  })
  expect(await edit('person', 'demo-c07', { age: 50 })).toMatchObject({
    code: 1,
    value: { refused: { field: 'person' } },
  })
  expect((await talan('edit', file, 'person', 'demo-c07', 'inte json')).code).toBe(2)
  expect((await talan('commitment', file, 'demo-k2', '--due', '2027-06-30')).code).toBe(0)
  expect((await talan('commitment', file, 'demo-k2', '--done', 'idag')).out).toMatch(/^Klart 2026-11-24/)
  expect((await talan('commitment', file, 'demo-k2')).code).toBe(2)
})

test('every field of every change is optional', () => {
  for (const kind of catalogueKinds) expect(changeShapes[kind].parse({})).toEqual({})
})
