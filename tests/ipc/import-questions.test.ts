import { basename } from 'node:path'
import { expect, test } from 'vitest'
import type { Store } from '../../db/store'
import { importOf } from '../../office/imports/in-progress/import-of'
import type { ReadingChange } from '../../office/imports/in-progress/reading-change'
import { writeUnwritten } from '../../office/imports/in-progress/unwritten-rows'
import type { ImportState } from '../../src-shared/imports/import-state'
import { aFolder, anOffice } from '../db/office'
import { answered, ask, askAnything, askedAt } from './asking'
import { aFile, aLog, readingInThread } from './import-files'

readingInThread()

/** Reads a file as the main process has the store thread do it. */
const started = async (store: Store, path: string, how: ReadingChange = {}): Promise<ImportState> =>
  (await importOf(store)).start({ path, name: basename(path) }, how, 'sv', askedAt)

async function read(store: Store, path: string, how: ReadingChange = {}) {
  const state = await started(store, path, how)
  if (state.state !== 'read') throw new Error(JSON.stringify(state))
  return state.reading
}

async function planned(store: Store, path: string) {
  await read(store, path)
  const state = await answered(store, 'import:plan', {})
  if (state.state !== 'planned') throw new Error(state.state)
  return state
}

const page = { offset: 0, limit: 50 }
const interactions = async ({ read }: Store) =>
  (await read.selectFrom('interaction').select('id').where('deleted_at', 'is', null).execute()).length

test('a table is shown with its columns, why each is mapped, samples and a preview', async () => {
  const store = await anOffice()
  expect(await answered(store, 'import:state', {})).toEqual({ state: 'none' })
  const reading = await read(store, aLog())
  expect(reading).toMatchObject({
    file: 'moteslogg.csv',
    kind: 'interactions',
    rows: 13,
    encoding: 'windows-1252',
    canPlan: true,
  })
  expect(reading.table).toMatchObject({ format: 'csv', separator: ';', headerLine: 4, mapProblems: [] })
  const [day] = reading.table?.columns ?? []
  expect(day).toMatchObject({ at: 0, header: 'Datum', field: 'startsOn', score: 1 })
  expect(day?.samples).toEqual(['2025-10-02', '7/10 2025', '20251009'])
  expect(reading.preview[0]).toMatchObject({ place: { line: 5 }, on: '2025-10-02', time: '09:00' })
  expect(reading.problems).toContainEqual({ code: 'no-such-day', rows: 1 })
  expect(await answered(store, 'import:state', {})).toEqual({ state: 'read', reading })
})

test('a column that is mapped otherwise changes the preview at once', async () => {
  const store = await anOffice()
  await read(store, aLog())
  const state = await answered(store, 'import:change', { columns: [{ at: 9, field: 'headline' }] })
  expect(state).toMatchObject({ state: 'read', reading: { canPlan: true } })
  if (state.state !== 'read') throw new Error(state.state)
  expect(state.reading.table?.columns[9]).toMatchObject({ field: 'headline', reason: 'chosen' })
  expect(state.reading.preview[0]?.label).toBe('Positiv.')
  const without = await answered(store, 'import:change', { columns: [{ at: 0, field: null }] })
  expect(without).toMatchObject({ reading: { canPlan: false, table: { mapProblems: [{ code: 'no-day-column' }] } } })
  expect(await ask(store, 'import:plan', {})).toMatchObject({ ok: false, refusal: { code: 'no-import' } })
})

test('an encoding that the bytes do not decide is asked for, and the file is then read in it', async () => {
  const store = await anOffice()
  const path = aFile(
    'gammal.csv',
    Buffer.concat([
      Buffer.from('Datum;Rubrik\n2025-10-02;M'),
      Buffer.from([0x94]),
      Buffer.from('te om v'),
      Buffer.from([0x84]),
      Buffer.from('gar\n'),
    ]),
  )
  const state = await started(store, path)
  expect(state).toMatchObject({ state: 'unreadable', refusal: { reason: 'unknown-encoding', file: 'gammal.csv' } })
  const again = await answered(store, 'import:change', { encoding: 'cp850' })
  expect(again).toMatchObject({ state: 'read', reading: { encoding: 'cp850', rows: 1 } })
  if (again.state !== 'read') throw new Error(again.state)
  expect(again.reading.preview[0]?.label).toBe('Möte om vägar')
})

test('the header line and the kind of a table can be changed', async () => {
  const store = await anOffice()
  const path = aFile('lista.csv', 'Namn;E-post\nYlva Provåker;ylva@prov.example\nPer Åländ;per@prov.example\n')
  expect(await read(store, path)).toMatchObject({ kind: 'contacts', rows: 2 })
  const asLog = await answered(store, 'import:change', { kind: 'interactions' })
  expect(asLog).toMatchObject({ reading: { kind: 'interactions', canPlan: false } })
  const headless = await answered(store, 'import:change', { kind: 'contacts', headerLine: null })
  expect(headless).toMatchObject({ reading: { kind: 'contacts', rows: 3, table: { headerLine: null } } })
})

test('a plan has its totals, pages of rows by verb, and names', async () => {
  const store = await anOffice()
  const { totals, reading } = await planned(store, aLog())
  expect(totals.verbs).toEqual({ new: 8, update: 0, same: 1, conflict: 0, review: 3, error: 1 })
  expect(totals).toMatchObject({ adding: 8, changing: 0 })
  expect(reading).toMatchObject({ looked: 13, passedOver: { totals: 1 } })
  const review = await answered(store, 'import:rows', { ...page, verb: 'review' })
  expect(review.total).toBe(3)
  expect(review.rows.map(({ place }) => place.line)).toEqual([9, 17, 18])
  const all = await answered(store, 'import:rows', { offset: 2, limit: 1, verb: null })
  expect(all).toMatchObject({ total: 13, rows: [{ at: 2, place: { line: 7 } }] })
  const names = await answered(store, 'import:names', { ...page, verdict: null })
  expect(names.rows.map(({ said }) => said)).toContain('Ylva Provåker (S)')
  expect(await interactions(store)).toBe(0)
})

test('rows are decided one by one and by verb, and a decision is taken back', async () => {
  const store = await anOffice()
  await planned(store, aLog())
  const left = await answered(store, 'import:decide-rows', { of: { verb: 'new' }, decision: { do: 'leave' } })
  expect(left.adding).toBe(0)
  const one = await answered(store, 'import:decide-rows', { of: { rows: [0] }, decision: null })
  expect(one.adding).toBe(1)
  const day = await answered(store, 'import:give-day', { rows: [4], day: '2025-10-21' })
  expect(day.verbs.review + day.verbs.new).toBe(11)
})

test('applying writes one batch under an action, and reverting takes it back', async () => {
  const store = await anOffice()
  await planned(store, aLog())
  const result = await answered(store, 'import:apply', {})
  expect(result).toMatchObject({ added: 8, refused: 0 })
  expect(await interactions(store)).toBe(8)
  expect(await answered(store, 'import:state', {})).toMatchObject({ state: 'written', unwritten: 4 })
  const [batch] = await answered(store, 'import:batches', { limit: 10 })
  expect(batch).toMatchObject({
    id: result.batchId,
    actionId: result.actionId,
    name: 'moteslogg.csv',
    isReverted: false,
  })
  const reverted = await answered(store, 'import:revert', { batchId: String(result.batchId) })
  expect(reverted).toMatchObject({ skipped: 0, left: [] })
  expect(await interactions(store)).toBe(0)
  expect(await answered(store, 'import:batches', { limit: 10 })).toMatchObject([{ isReverted: true }])
})

test('the map of an earlier import is used for such a table', async () => {
  const store = await anOffice()
  const path = aLog()
  await read(store, path)
  await answered(store, 'import:change', { columns: [{ at: 9, field: 'headline' }] })
  await answered(store, 'import:plan', {})
  await answered(store, 'import:apply', {})
  const reading = await read(store, path)
  expect(reading.table?.columns[9]).toMatchObject({ field: 'headline', reason: 'used-before' })
})

test('a map that is forgotten is not used again, the import can still be reverted, and forgetting is undone', async () => {
  const store = await anOffice()
  const path = aLog()
  await read(store, path)
  await answered(store, 'import:change', { columns: [{ at: 9, field: 'headline' }] })
  await answered(store, 'import:plan', {})
  const { batchId } = await answered(store, 'import:apply', {})
  const maps = await answered(store, 'import:maps', {})
  expect(maps).toMatchObject([{ batchId, name: 'moteslogg.csv', kind: 'interactions' }])
  expect(maps[0]?.columns).toContainEqual({ header: 'Anteckning', which: 1, field: 'headline' })
  const { actionId } = await answered(store, 'import:forget-map', { batchId: String(batchId) })
  expect(await answered(store, 'import:maps', {})).toEqual([])
  expect((await read(store, path)).table?.columns[9]).toMatchObject({ field: 'note' })
  await answered(store, 'action:undo', { actionId })
  expect(await answered(store, 'import:maps', {})).toHaveLength(1)
  await answered(store, 'import:forget-map', { batchId: String(batchId) })
  const reverted = await answered(store, 'import:revert', { batchId: String(batchId) })
  expect(reverted).toMatchObject({ skipped: 0, left: [] })
  expect(await answered(store, 'import:batches', { limit: 1 })).toMatchObject([{ isReverted: true }])
  const unknown = await ask(store, 'import:forget-map', { batchId: String(batchId) })
  expect(unknown).toMatchObject({ ok: false, refusal: { code: 'unknown-id' } })
})

test('the rows that are not written are saved in a workbook with their reasons', async () => {
  const store = await anOffice()
  await planned(store, aLog())
  const { outcome } = await importOf(store)
  const written = await writeUnwritten(outcome, aFolder(), 'rader', 'sv')
  expect(written).toMatchObject({ file: 'rader.xlsx', rows: 4 })
})

test('giving up leaves nothing, and what needs an import is then refused', async () => {
  const store = await anOffice()
  await planned(store, aLog())
  await answered(store, 'import:give-up', {})
  expect(await answered(store, 'import:state', {})).toEqual({ state: 'none' })
  const refused = { ok: false, refusal: { code: 'no-import' } }
  expect(await ask(store, 'import:rows', { ...page, verb: null })).toMatchObject(refused)
  expect(await ask(store, 'import:apply', {})).toMatchObject(refused)
  expect(await ask(store, 'import:change', { kind: 'contacts' })).toMatchObject(refused)
})

test('reading that is called off leaves nothing, and the office answers meanwhile', async () => {
  const store = await anOffice()
  const rows = Array.from({ length: 60_000 }, (_, at) => `2025-10-02;Möte ${at}`).join('\n')
  const reading = started(store, aFile('stor.csv', `Datum;Rubrik\n${rows}\n`))
  const ended = reading.then(
    () => 'read',
    error => error.refusal.code,
  )
  expect(await answered(store, 'import:state', {})).toMatchObject({ state: 'reading', file: 'stor.csv' })
  expect(await answered(store, 'office:overview', {})).toMatchObject({ counts: { interactions: 0 } })
  const second = await started(store, aLog()).catch(error => error.refusal)
  expect(second).toEqual({ code: 'work-under-way', what: 'import' })
  await answered(store, 'import:give-up', {})
  expect(await ended).toBe('cancelled')
  expect(await answered(store, 'import:state', {})).toEqual({ state: 'none' })
})

test.each([
  ['import:rows', { offset: 0, limit: 501, verb: null }],
  ['import:rows', { offset: -1, limit: 10, verb: null }],
  ['import:rows', { offset: 0, limit: 10, verb: 'all' }],
  ['import:change', { encoding: 'utf-7' }],
  ['import:change', { path: '/etc/passwd' }],
  ['import:change', { columns: [{ at: 0, field: 'private-event' }] }],
  ['import:decide-rows', { of: { rows: [] }, decision: null }],
  ['import:decide-rows', { of: { rows: [0] }, decision: { do: 'match' } }],
  ['import:give-day', { rows: [0], day: '2025-02-30' }],
] as const)('%s refuses what is not of its shape: %j', async (channel, input) => {
  const store = await anOffice()
  expect(await askAnything(store, channel, input)).toMatchObject({ ok: false, refusal: { code: 'invalid-input' } })
})
