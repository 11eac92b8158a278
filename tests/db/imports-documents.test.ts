import { expect, test } from 'vitest'
import { derivedFaults } from '../../db/derived/derived-faults'
import { sourcesOf } from '../../db/reads/imports/import-batches'
import { brokenRows } from '../../db/rules/broken-rows'
import type { Store } from '../../db/store'
import { applyImport } from '../../office/imports/batches/apply-import'
import { revertImport } from '../../office/imports/batches/revert-import'
import { decideRows } from '../../office/imports/planning/decide'
import { addPart, editPart } from '../../office/register/parts/write-part'
import { asXml, documentHit, documentState, hitList } from '../unit/imports/riksdag/riksdag-samples'
import { now, planFile, verbsOf } from './imports-a-file'
import { livingRows } from './living-rows'
import { anOffice } from './office'

type Step = readonly [code: string, name: string, day: string, status: 'planerat' | 'inträffat']

/** The state of one report of a committee, with the steps that a test is about. */
const report = (steps: readonly Step[], given: Readonly<Record<string, unknown>> = {}): string =>
  documentState({
    dokument: {
      dok_id: 'HE01TU99',
      rm: '2026/27',
      beteckning: 'TU99',
      doktyp: 'bet',
      organ: 'TU',
      titel: 'Järnväg i norr',
      status: '',
      ...given,
    },
    dokaktivitet: { aktivitet: steps.map(([kod, namn, datum, status]) => ({ kod, namn, datum, status })) },
  })

const prepared: Step = ['UBE', 'Beredning', '2026-11-19 00:00:00', 'inträffat']
const adjusted: Step = ['JUS', 'Justering', '2026-12-10 00:00:00', 'planerat']

const read = async (store: Store, text: string) => applyImport(store, await planFile(store, text), now)

/** The living processes with their stages in order and their days to watch. */
async function shown(store: Store) {
  const rows = livingRows(store.file)
  const some = <Row>(table: string) => (rows[table] ?? []) as Row[]
  type Stage = { code: string; planned_on: string | null; happened_on: string | null; sort_order: string }
  const stages = some<Stage>('process_stage').sort((one, other) => (one.sort_order < other.sort_order ? -1 : 1))
  const watched = some<{ day_on: string; what: string }>('watch_date').map(one => `${one.day_on} ${one.what}`)
  return {
    processes: some<{ name: string }>('decision_process').map(({ name }) => name),
    stages: stages.map(({ code, planned_on, happened_on }) => [code, planned_on, happened_on]),
    watched: watched.sort(),
    documents: some<{ kind: string; designation: string }>('process_document').map(one => [one.kind, one.designation]),
  }
}

const isWhole = async (store: Store) => {
  expect(await brokenRows(store.read)).toEqual([])
  expect(await derivedFaults(store.read)).toBe(0)
}

test('a document becomes a process with its stages and days to watch, is known in JSON and XML, and is taken back whole', async () => {
  const store = await anOffice()
  const before = livingRows(store.file)
  const plan = await planFile(store, report([prepared, adjusted]))
  expect(verbsOf(plan)).toEqual(['new'])
  const done = await applyImport(store, plan, now)
  expect(await shown(store)).toEqual({
    processes: ['Järnväg i norr'],
    stages: [
      ['committee', null, '2026-11-19'],
      ['committee_report', '2026-12-10', null],
    ],
    watched: ['2026-12-10 Justering, bet. 2026/27:TU99'],
    documents: [['bet', 'bet. 2026/27:TU99']],
  })
  const [process] = livingRows(store.file)['decision_process'] as { id: string; owner_organisation_id: string }[]
  expect(process?.owner_organisation_id).toBe('se-riksdag-tu')
  expect(await sourcesOf(store.read, 'decision_process', process?.id ?? '')).toMatchObject([{ line: 1, verb: 'new' }])
  await isWhole(store)
  const after = livingRows(store.file)
  for (const again of [report([prepared, adjusted]), asXml(report([prepared, adjusted]))]) {
    const same = await planFile(store, again)
    expect(verbsOf(same)).toEqual(['same'])
    expect(await applyImport(store, same, now)).toMatchObject({ actionId: null })
  }
  expect(livingRows(store.file)).toEqual(after)
  await revertImport(store, done.batchId ?? '', now)
  expect(livingRows(store.file)).toEqual(before)
  await isWhole(store)
})

test('a later version moves its days, adds its steps in order, and is taken back to the version before', async () => {
  const store = await anOffice()
  await read(store, report([prepared, adjusted]))
  const first = livingRows(store.file)
  const later = report([
    prepared,
    ['JUS', 'Justering', '2026-12-08', 'planerat'],
    ['BES', 'Beslut', '2026-12-16', 'planerat'],
  ])
  const plan = await planFile(store, later)
  expect(verbsOf(plan)).toEqual(['update'])
  const second = await applyImport(store, plan, now)
  expect(await shown(store)).toMatchObject({
    stages: [
      ['committee', null, '2026-11-19'],
      ['committee_report', '2026-12-08', null],
      ['chamber', '2026-12-16', null],
    ],
    watched: ['2026-12-08 Justering, bet. 2026/27:TU99', '2026-12-16 Beslut, bet. 2026/27:TU99'],
  })
  await isWhole(store)
  expect(verbsOf(await planFile(store, later))).toEqual(['same'])
  const between = livingRows(store.file)
  const decided = report([
    prepared,
    ['JUS', 'Justering', '2026-12-03', 'inträffat'],
    ['BES', 'Beslut', '2026-12-16', 'planerat'],
  ])
  const third = await read(store, decided)
  // Nobody waits for a day that has come and gone earlier than it was planned.
  expect(await shown(store)).toMatchObject({
    stages: [
      ['committee', null, '2026-11-19'],
      ['committee_report', '2026-12-08', '2026-12-03'],
      ['chamber', '2026-12-16', null],
    ],
    watched: ['2026-12-03 Justering, bet. 2026/27:TU99', '2026-12-16 Beslut, bet. 2026/27:TU99'],
  })
  expect(verbsOf(await planFile(store, decided))).toEqual(['same'])
  await revertImport(store, third.batchId ?? '', now)
  expect(livingRows(store.file)).toEqual(between)
  await revertImport(store, second.batchId ?? '', now)
  expect(livingRows(store.file)).toEqual(first)
  await isWhole(store)
})

test('a process that the office has made is found by its document, and keeps the days that the office wrote', async () => {
  const store = await anOffice()
  await store.change(async db => {
    const made = { name: 'Norrbanan', level: 'se', ownerOrganisationId: null, note: '', issueIds: [] }
    const processId = await addPart(db, 'process', made as never, now)
    const document = { processId, kind: 'bet', designation: 'Bet. 2026/27:TU99', title: null, datedOn: null }
    await addPart(db, 'document', document as never, now)
    const stage = { processId, code: 'chamber', plannedOn: '2026-12-20', plannedPrecision: 'day', happenedOn: null }
    await addPart(db, 'stage', stage as never, now)
  })
  const own = livingRows(store.file)
  const fits = await planFile(store, report([prepared, adjusted]))
  expect(verbsOf(fits)).toEqual(['update'])
  expect(fits.rows[0]?.reasons).toContainEqual({ what: 'matched', by: 'same-designation', score: 1 })
  const done = await applyImport(store, fits, now)
  expect(await shown(store)).toMatchObject({
    processes: ['Norrbanan'],
    stages: [
      ['committee', null, '2026-11-19'],
      ['committee_report', '2026-12-10', null],
      ['chamber', '2026-12-20', null],
    ],
    documents: [['bet', 'Bet. 2026/27:TU99']],
  })
  const differs = await planFile(store, report([prepared, adjusted, ['BES', 'Beslut', '2026-12-16', 'planerat']]))
  expect(verbsOf(differs)).toEqual(['conflict'])
  expect(differs.rows[0]?.reasons).toContainEqual({ what: 'differs', field: 'stage plannedOn' })
  await revertImport(store, done.batchId ?? '', now)
  expect(livingRows(store.file)).toEqual(own)
})

test('a day to watch that somebody has moved by hand is not moved by a later version', async () => {
  const store = await anOffice()
  await read(store, report([prepared, adjusted]))
  const [day] = livingRows(store.file)['watch_date'] as { id: string }[]
  await store.change(db => editPart(db, 'watch-date', (day?.id ?? '') as never, { on: '2026-12-09' } as never, now))
  const plan = await planFile(store, report([prepared, ['JUS', 'Justering', '2026-12-11', 'planerat']]))
  expect(verbsOf(plan)).toEqual(['conflict'])
  expect(plan.rows[0]?.reasons).toContainEqual({ what: 'differs', field: 'watchDate' })
})

test('a type that the office has no kind of document for waits, and is never taken for another', async () => {
  const store = await anOffice()
  const fact = report([prepared], { doktyp: 'FPM', beteckning: 'FPM12' })
  const plan = await planFile(store, fact)
  expect(verbsOf(plan)).toEqual(['review'])
  const problem = { code: 'unknown-value', field: 'doktyp', said: 'FPM' }
  expect(plan.rows[0]?.reasons).toEqual([{ what: 'read', problem }])
  expect(await applyImport(store, plan, now)).toMatchObject({ actionId: null, left: 1 })
  await applyImport(store, await decideRows(store.read, plan, [0], { do: 'new' }), now)
  expect(await shown(store)).toMatchObject({ processes: ['Järnväg i norr'], documents: [] })
  await isWhole(store)
  expect(verbsOf(await planFile(store, fact))).toEqual(['same'])
})

test('a type in capitals is the type, and a document without one has no sign before its number', async () => {
  const store = await anOffice()
  await read(store, report([prepared], { doktyp: 'BET' }))
  expect((await shown(store)).documents).toEqual([['bet', 'bet. 2026/27:TU99']])
  const untyped = await planFile(store, report([prepared], { doktyp: '', dok_id: 'HE01TU98', beteckning: 'TU98' }))
  expect(verbsOf(untyped)).toEqual(['review'])
  expect(untyped.rows[0]?.named[0]).toBe('2026/27:TU98')
})

test('a document that a list has twice is one process, and a meeting in the list is none', async () => {
  const store = await anOffice()
  const plan = await planFile(store, hitList(documentHit(), documentHit({ dok_id: 'he029001', id: 'HE029001' })))
  expect(verbsOf(plan)).toEqual(['new', 'same'])
  expect(await applyImport(store, plan, now)).toMatchObject({ added: 1 })
  expect((await shown(store)).processes).toEqual(['Vägar & järnvägar i norr'])
})

test('a document that lapses closes its process, unless the office has closed it on another day', async () => {
  const store = await anOffice()
  const lapsed = report([prepared, ['UTG', 'Utgången', '2026-11-20', 'inträffat']])
  await read(store, report([prepared]))
  expect(verbsOf(await planFile(store, lapsed))).toEqual(['update'])
  await read(store, lapsed)
  const closed = () => (livingRows(store.file)['decision_process'] as { closed_on: string }[]).map(one => one.closed_on)
  expect(closed()).toEqual(['2026-11-20'])
})

test('a title that is too long, and a day that does not exist, let nothing wrong in', async () => {
  const store = await anOffice()
  const long = await planFile(store, report([prepared], { titel: 'Å'.repeat(301) }))
  expect(long.rows[0]).toMatchObject({ verb: 'error', reasons: [{ what: 'not-allowed', field: 'name' }] })
  const wrong = await planFile(store, report([prepared, ['JUS', 'Justering', '2026-02-30', 'planerat']]))
  expect(verbsOf(wrong)).toEqual(['review'])
  await applyImport(store, await decideRows(store.read, wrong, [0], { do: 'new' }), now)
  expect(await shown(store)).toMatchObject({ stages: [['committee', null, '2026-11-19']], watched: [] })
})
