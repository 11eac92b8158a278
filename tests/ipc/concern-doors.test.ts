import { expect, test } from 'vitest'
import { openStore } from '../../db/store'
import type { Input } from '../../src-shared/ipc/contract'
import type { InteractionId } from '../../src-shared/records/ids'
import { linksOf } from '../db/concern-model'
import { closing } from '../db/office'
import { answered } from './asking'
import { aDemoFile, talan } from './on-command-line'

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
  staffIds: [],
  issueIds: [],
  partnerIds: [],
}

/** The links of a call about Malmbanan with Skellefteå kommun and a colleague from Jämtland. Umeå is chosen by hand, Norrbotten refused. */
const expected = {
  'region-jamtland-harjedalen': ['staff:demo-u-cajsa'],
  'skelleftea-kommun': ['organisation:se-kom-2482'],
  'umea-kommun': ['by hand'],
}
const whole = {
  ...entry,
  organisationIds: ['se-kom-2482'],
  staffIds: ['demo-u-cajsa'],
  issueIds: ['malmbanan'],
  partnerIds: ['umea-kommun'],
  notConcernedIds: ['region-norrbotten'],
}

test('a meeting concerns the same partners for the same reasons, logged or edited, in the window or on the command line', {
  timeout: 120_000,
}, async () => {
  const file = await aDemoFile()
  const store = closing(await openStore(file, 'test'))
  const log = async (input: Input<'interaction:log'>) => (await answered(store, 'interaction:log', input)).interactionId
  const edit = (id: string, changes: Input<'interaction:edit'>['changes']) =>
    answered(store, 'interaction:edit', { id, changes })
  const atOnce = await log(whole)
  expect(await linksOf(store, atOnce)).toEqual(expected)

  const bitByBit = await log(entry)
  expect(await linksOf(store, bitByBit)).toEqual({})
  await edit(bitByBit, { issueIds: { add: ['malmbanan'] } })
  await edit(bitByBit, { partnerIds: { remove: ['region-norrbotten'], add: ['umea-kommun'] } })
  await edit(bitByBit, { organisationIds: { add: ['se-kom-2482'] }, issueIds: { remove: ['malmbanan'] } })
  await edit(bitByBit, { staffIds: { add: ['demo-u-cajsa'] }, issueIds: { add: ['malmbanan'] } })
  expect(await linksOf(store, bitByBit)).toEqual(expected)

  const words = ['--person', 'Göte Mallberg', '--organisation', 'Skellefteå kommun', '--issue', 'malmbanan']
  const said = ['--partner', 'umea-kommun', '--not-partner', 'region-norrbotten', '--staff', 'Cajsa Exempelgren']
  const day = ['--headline', 'Malmbanan i vinter', '--kind', 'phone', '--date', '2026-11-20']
  const logged = await talan('log', file, ...day, ...words, ...said)
  expect(logged.code).toBe(0)
  expect(logged.out).toContain('berör Region Jämtland Härjedalen: medarbetare därifrån deltog (Cajsa Exempelgren)')
  expect(logged.out).toContain('berör Umeå kommun: vald för hand')
  expect(logged.out).toContain('berör inte Region Norrbotten')
  const onCommandLine = /id (\S+)\./.exec(logged.out)?.[1] ?? ''
  expect(await linksOf(store, onCommandLine)).toEqual(expected)

  const changed = await talan('edit', file, 'interaction', onCommandLine, '{"staffIds":{"remove":["demo-u-cajsa"]}}')
  expect(changed.out).not.toContain('Jämtland')
  expect(changed.out).toContain('berör Skellefteå kommun: organisation därifrån (Skellefteå kommun)')
  await talan('edit', file, 'interaction', onCommandLine, '{"staffIds":{"add":["demo-u-cajsa"]}}')
  expect(await linksOf(store, onCommandLine)).toEqual(expected)
})

test('a partner removed in the form is kept as a no only while something proposes it', {
  timeout: 120_000,
}, async () => {
  const store = closing(await openStore(await aDemoFile(), 'test'))
  const nos = async (interactionId: InteractionId) =>
    (
      await store.read
        .selectFrom('not_concerned')
        .select('partner_id')
        .where('interaction_id', '=', interactionId)
        .execute()
    ).map(row => row.partner_id)
  const said = { ...whole, partnerIds: [], notConcernedIds: ['region-jamtland-harjedalen'] }
  const proposed = await answered(store, 'interaction:log', said)
  expect(await nos(proposed.interactionId)).toEqual(['region-jamtland-harjedalen'])
  const alone = await answered(store, 'interaction:log', { ...said, staffIds: [] })
  expect(await nos(alone.interactionId)).toEqual([])
})

test('a meeting that concerns no partner says so, and one saved again loses the links it no longer has a reason for', {
  timeout: 120_000,
}, async () => {
  const file = await aDemoFile()
  const store = closing(await openStore(file, 'test'))
  const alone = await talan('log', file, '--headline', 'Kaffe', '--person', 'Göte Mallberg')
  expect(alone.out).toContain('berör ingen partner')
  const { actionId, interactionId } = await answered(store, 'interaction:log', whole)
  const again = await answered(store, 'interaction:log', {
    ...whole,
    staffIds: [],
    replaces: { actionId, interactionId },
  })
  const { 'region-jamtland-harjedalen': _gone, ...rest } = expected
  expect(await linksOf(store, again.interactionId)).toEqual(rest)
})

test('the command line lists the interactions that should concern more partners, adds the links and undoes them as one', {
  timeout: 120_000,
}, async () => {
  const file = await aDemoFile()
  const count = async () =>
    (await talan('count', file, '--period', '2026Q4', '--partner', 'umea-kommun', '--json')).value.interactions
  const [before, version] = [await count(), 'malmbanan:region-norrbotten:2021-12']
  const effect = (await talan('concern', file, 'effect', 'version', version, '--partner', 'umea-kommun', '--json'))
    .value
  await talan('edit', file, 'wording', version, '{"ownerPartnerId":"umea-kommun"}')
  expect(await count()).toBe(before)
  const listed = await talan('concern', file, 'proposed', '--partner', 'umea-kommun')
  expect(listed.out).toContain(`${effect.gained.interactions} kontakter borde beröra fler partner. Inget är ändrat`)
  expect(listed.out).toContain(`${effect.gained.interactions} Umeå kommun (umea-kommun)`)
  expect(listed.out).toContain('Umeå kommun: har beslutat om frågan (Dubbelspår Malmbanan)')
  const one = (await talan('concern', file, 'proposed', '--json')).value.rows[0]
  const shown = await talan('show', file, 'interaction', one.id)
  expect(shown.out).toContain('Borde också beröra, därför att (1)')
  const added = await talan('concern', file, 'proposed', '--add', '--json')
  expect(added.value).toMatchObject({ added: effect.gained.interactions })
  expect(await count()).toBeGreaterThan(before)
  expect((await talan('concern', file, 'proposed', '--json')).value.interactions).toBe(0)
  expect((await talan('undo', file, added.value.actionId)).code).toBe(0)
  expect(await count()).toBe(before)
  expect((await talan('concern', file, 'proposed', '--partner', 'nobody')).code).toBe(1)
})

test('the window reads the proposed partners, adds one and undoes it, and adds all', {
  timeout: 120_000,
}, async () => {
  const store = closing(await openStore(await aDemoFile(), 'test'))
  const { interactionId } = await answered(store, 'interaction:log', whole)
  await store.change(db => db.updateTable('interaction_partner').set({ deleted_at: 'x' }).execute())
  const read = () => answered(store, 'concern:read', { interactionId })
  expect((await read()).proposed.map(one => one.partnerId)).toEqual(['region-jamtland-harjedalen', 'skelleftea-kommun'])
  const { actionId } = await answered(store, 'concern:take', { interactionId, partnerId: 'skelleftea-kommun' })
  expect((await read()).concerned).toMatchObject([{ partnerId: 'skelleftea-kommun' }])
  await answered(store, 'action:undo', { actionId })
  const all = await answered(store, 'concern:proposed', { partnerIds: null })
  expect(all.interactions).toBeGreaterThan(30)
  const { added } = await answered(store, 'concern:add', { partnerIds: ['region-jamtland-harjedalen'] })
  expect(added).toBeGreaterThan(5)
  expect((await read()).concerned).toMatchObject([{ partnerId: 'region-jamtland-harjedalen' }])
  expect((await read()).proposed).toMatchObject([{ partnerId: 'skelleftea-kommun' }])
})
