import { expect, test } from 'vitest'
import { brokenRows } from '../../db/rules/broken-rows'
import { applyImport } from '../../office/imports/batches/apply-import'
import { revertEffect } from '../../office/imports/batches/revert-effect'
import { revertImport } from '../../office/imports/batches/revert-import'
import { editInteraction } from '../../office/log/edit-interaction'
import { logInteraction } from '../../office/log/log-interaction'
import type { InteractionId, PersonId } from '../../src-shared/records/ids'
import { addPerson } from './a-register'
import { anInteraction } from './an-interaction'
import { aMeeting, aPerson, named, now, planLog, verbsOf } from './imports-a-file'
import { livingRows } from './living-rows'
import { anOffice } from './office'

const trafikverket = named('se-myn-trafikverket', 'Trafikverket')

/** An office that has read two meetings in, and has changed the headline of the first since. */
async function changedSinceImport() {
  const store = await anOffice()
  const rows = [
    aMeeting(2, {
      organisations: [trafikverket],
      people: [aPerson('Nia Nysson', { organisation: trafikverket, role: 'Chef' })],
    }),
    aMeeting(3, { organisations: [trafikverket], people: [aPerson('Ola Olsson', { organisation: trafikverket })] }),
  ]
  const done = await applyImport(store, await planLog(store, rows), now)
  const [first] = await store.read
    .selectFrom('interaction')
    .select('id')
    .where('headline', '=', 'Möte på rad 2')
    .execute()
  await store.change(db => editInteraction(db, first?.id as InteractionId, { headline: 'Ett annat möte' }, now))
  return { store, rows, batchId: done.batchId ?? '' }
}

test('taking an import back leaves what was changed since with all its parts, and names it', async () => {
  const { store, rows, batchId } = await changedSinceImport()
  const back = await revertImport(store, batchId, now)
  expect(back.left.filter(({ table }) => table === 'interaction')).toMatchObject([
    { name: 'Ett annat möte', reason: 'changed-since' },
  ])
  const living = livingRows(store.file)
  expect(living['interaction']).toHaveLength(1)
  expect(living['person']).toMatchObject([{ name: 'Nia Nysson' }])
  expect(living['import_row']).toHaveLength(2)
  expect(await brokenRows(store.read)).toEqual([])
  expect(verbsOf(await planLog(store, rows))).toEqual(['same', 'new'])
})

test('how much taking an import back would leave is counted before, and nothing is written to know it', async () => {
  const { store, batchId } = await changedSinceImport()
  const written = () =>
    store.read
      .selectFrom('change')
      .select(({ fn }) => fn.countAll().as('rows'))
      .executeTakeFirst()
  const [before, recorded] = [livingRows(store.file), await written()]
  const { stays } = await revertEffect(store, batchId)
  expect([livingRows(store.file), await written()]).toEqual([before, recorded])
  const { left } = await revertImport(store, batchId, now)
  expect(stays).toBe(left.length)
  expect(left).toContainEqual(expect.objectContaining({ name: 'Ett annat möte', reason: 'changed-since' }))
  await expect(revertEffect(store, 'no-such-batch')).rejects.toMatchObject({ refusal: { code: 'unknown-id' } })
})

test('what the office uses since of an import is counted, and others write while it is counted', async () => {
  const store = await anOffice()
  const nia = aPerson('Nia Nysson', { organisation: trafikverket, role: 'Chef' })
  const rows = [aMeeting(2, { organisations: [trafikverket], people: [nia] })]
  const done = await applyImport(store, await planLog(store, rows), now)
  const batchId = done.batchId ?? ''
  expect(await revertEffect(store, batchId)).toEqual({ stays: 0 })
  const [person] = await store.read.selectFrom('person').select('id').where('name', '=', 'Nia Nysson').execute()
  const participants = [{ personId: person?.id as PersonId }]
  await store.change(db => logInteraction(db, anInteraction({ participants }), now))
  const meanwhile: Promise<unknown>[] = []
  const add = () => meanwhile.push(store.change(db => addPerson(db, `m${meanwhile.length}`, 'Mellan Mellansson')))
  const effect = await revertEffect(store, batchId, work => work({ tell: add }))
  expect(meanwhile.length).toBeGreaterThan(0)
  await Promise.all(meanwhile)
  const { left } = await revertImport(store, batchId, now)
  expect(left).toContainEqual(expect.objectContaining({ name: 'Nia Nysson', reason: 'still-referred' }))
  expect(effect.stays).toBe(left.length)
})

test('a later question of what an import would leave calls the earlier one off, and so does the user', async () => {
  const { store, batchId } = await changedSinceImport()
  const first = revertEffect(store, batchId)
  const second = revertEffect(store, batchId)
  await expect(first).rejects.toMatchObject({ refusal: { code: 'cancelled' } })
  expect((await second).stays).toBeGreaterThan(0)
  const stop = new AbortController()
  const third = revertEffect(store, batchId, work => work({ signal: stop.signal, tell: () => stop.abort() }))
  await expect(third).rejects.toMatchObject({ refusal: { code: 'cancelled' } })
  expect((await revertEffect(store, batchId)).stays).toBeGreaterThan(0)
})
