import fc from 'fast-check'
import { expect, test } from 'vitest'
import { derivedFaults } from '../../db/derived/derived-faults'
import { rebuildDerived } from '../../db/derived/derived-upkeep'
import { listGroups } from '../../db/reads/lists/list-groups'
import { listPage } from '../../db/reads/lists/list-page'
import { interactionPage, interactionPosition } from '../../db/reads/timelines/interaction-lists'
import { logLength, logStart } from '../../db/reads/timelines/log-days'
import { openStore, type Store } from '../../db/store'
import { applyImport } from '../../office/imports/batches/apply-import'
import { revertImport } from '../../office/imports/batches/revert-import'
import { wholeList } from '../../office/lists/saved-views'
import { logInteraction } from '../../office/log/log-interaction'
import { undoAction } from '../../office/log/undo/undo-action'
import type { ActionId, InteractionId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import { anInteraction } from './an-interaction'
import { sync, twoLaptops } from './exchange/laptops'
import { aMeeting, aPerson, named, planLog, today } from './imports-a-file'
import { aDemoOffice, aFolder, anOffice, closing } from './office'
import { aSmallRegister, now, stepNames, steps } from './random-steps'
import { connect } from './raw-store'

const trafikverket = named('se-myn-trafikverket', 'Trafikverket')

/** Returns the living interactions as the file has them, newest first, without anything that is kept of them. */
function livingNow(file: string): readonly { readonly id: string; readonly starts_on: string }[] {
  const raw = connect(file)
  const rows = raw
    .prepare('select id, starts_on from interaction where deleted_at is null order by starts_at desc, id desc')
    .all() as { id: string; starts_on: string }[]
  raw.close()
  return rows
}

/** Requires that the length of the log, its days and the places of its rows are those of its rows. */
async function requireTrueLength(store: Store): Promise<void> {
  const living = livingNow(store.file)
  expect(await logLength(store.read)).toBe(living.length)
  const days = await listGroups(store.read, wholeList('interactions'), today)
  const counted = new Map<string, number>()
  for (const { starts_on } of living) counted.set(starts_on, (counted.get(starts_on) ?? 0) + 1)
  expect(days.map(({ key, count }) => [key, count])).toEqual([...counted])
  const last = living.at(-1)
  if (last) expect(await interactionPosition(store.read, last.id as InteractionId)).toBe(living.length - 1)
  for (const list of ['interactions', 'people'] as const) {
    const { total, rows } = await listPage(store.read, wholeList(list), { offset: 0, limit: 1_000 }, today)
    expect(rows).toHaveLength(total)
  }
  expect(await derivedFaults(store.read)).toBe(0)
}

type Office = {
  readonly store: Store
  readonly other: Store
  readonly done: ActionId[]
  readonly exchange: () => Promise<void>
}

/** What is done beside the steps of a user: imports, their taking back, and what another laptop writes. */
const others: Readonly<Record<string, (office: Office, nth: number) => Promise<unknown>>> = {
  undo: async ({ store, done }, nth) => {
    const actionId = done[nth % Math.max(done.length, 1)]
    return actionId && store.change(db => undoAction(db, actionId, now))
  },
  import: async ({ store }, nth) => {
    const people = [aPerson(`Inläst ${nth}`, { organisation: trafikverket, role: 'Chef' })]
    return applyImport(store, await planLog(store, [aMeeting(2, { organisations: [trafikverket], people })]), now)
  },
  'take an import back': async ({ store }, nth) => {
    const batches = await store.read.selectFrom('import_batch').select('id').orderBy('rid').execute()
    const batch = batches[nth % Math.max(batches.length, 1)]
    return batch && revertImport(store, batch.id, now)
  },
  'another laptop logs': async ({ other, exchange }, nth) => {
    await other.change(db =>
      logInteraction(db, anInteraction({ headline: `Där ${nth}`, startsOn: `2026-10-0${1 + (nth % 9)}` })),
    )
    await exchange()
  },
  'make all counts again': ({ store }) => store.change(rebuildDerived),
}

const sequence = fc.array(
  fc.record({ what: fc.constantFrom(...Object.keys(others), ...stepNames), nth: fc.nat(50), other: fc.nat(50) }),
  { minLength: 3, maxLength: 10 },
)

test('the length of the log and its days are those of its rows, whatever is done and wherever', async () => {
  const { anna, bo } = await twoLaptops()
  const exchange = async () => {
    for (const one of [bo, anna, bo]) await sync(one)
  }
  const office: Office = { store: anna.store, other: bo.store, done: [], exchange }
  office.done.push((await anna.store.change(aSmallRegister)).actionId)
  const anySequence = fc.asyncProperty(sequence, async taken => {
    for (const step of taken) {
      const work = others[step.what]
      const doing = work
        ? work(office, step.nth)
        : anna.store.change(async db => steps[step.what]?.(db, step)).then(({ actionId }) => office.done.push(actionId))
      await doing.catch((error: unknown) => {
        if (!(error instanceof Refused)) throw error
      })
      await requireTrueLength(anna.store)
    }
  })
  await fc.assert(anySequence, { numRuns: 8 })
  await exchange()
  await requireTrueLength(bo.store)
}, 240_000)

test('a copy of an office has the same length, also when its counts were lost', async () => {
  const store = await aDemoOffice()
  const copy = `${aFolder()}/kopia.talan`
  await store.copyTo(copy)
  const opened = closing(await openStore(copy, 'test'))
  expect(await logLength(opened.read)).toBe(await logLength(store.read))
  await requireTrueLength(opened)
  const raw = connect(copy)
  raw.exec('delete from day_count; delete from quarter_count; delete from person_key')
  raw.close()
  expect(await derivedFaults(opened.read)).toBeGreaterThan(0)
})

test('a row far down in the log is read from its day on', async () => {
  const store = await anOffice()
  const raw = connect(store.file)
  raw.exec(`insert into day_count values ('2026-11-20', '2026-11-20', 60000), ('2026-11-20', '2026-11-21', 50000),
    ('2026-11-19', '2026-11-19', 30000)`)
  raw.close()
  expect(await logStart(store.read, 99_999)).toEqual({ before: null, skipped: 99_999 })
  expect(await logStart(store.read, 100_000)).toEqual({ before: '2026-11-20~', skipped: 100_000 })
  expect(await logStart(store.read, 110_000)).toEqual({ before: '2026-11-19~', skipped: 0 })
  expect(await logStart(store.read, 120_500)).toEqual({ before: '2026-11-19~', skipped: 10_500 })
  expect(await logStart(store.read, 200_000)).toEqual({ before: null, skipped: 200_000 })
})

test('a part of the log within days has the length of that part', async () => {
  const store = await aDemoOffice()
  const [from, to] = ['2026-10-01', '2026-11-30']
  const within = livingNow(store.file).filter(({ starts_on }) => starts_on >= from && starts_on <= to)
  const { total, rows } = await interactionPage(store.read, { offset: 0, limit: 1_000, from, to })
  expect([total, rows.length]).toEqual([within.length, within.length])
})
