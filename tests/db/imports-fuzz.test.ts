import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { derivedFaults } from '../../db/derived/derived-faults'
import { brokenRows } from '../../db/rules/broken-rows'
import type { Store } from '../../db/store'
import { failedRows } from '../../office/imports/batches/failed-rows'
import { revertImport } from '../../office/imports/batches/revert-import'
import { askedOfPlan } from '../../office/imports/in-progress/asked-of-plan'
import { ImportInProgress } from '../../office/imports/in-progress/import-in-progress'
import { readFile } from '../../office/imports/reading/read-file'
import { checkOffice } from '../../office/keeping/check-office'
import { importVerbs } from '../../src-shared/imports/import-verb'
import { planReasonText } from '../../src-shared/text/imports/import-reason'
import { bytesOfLog } from '../ipc/import-files'
import { knownFiles } from '../unit/imports/reading/a-file-of-each-kind'
import { damagedFile } from '../unit/imports/reading/mutated-bytes'
import { now } from './imports-a-file'
import { livingRows } from './living-rows'
import { anOffice } from './office'

/** How many damaged files are read into an office. `npm run import-fuzz` reads 10,000 of them and of those that are only read. */
const runs = Number(process.env['DAMAGED_FILES'] ?? 150)

/** What is done with a file that can be planned. Most are only planned, since writing takes longest. */
const ends = ['plan', 'plan', 'plan', 'write', 'write all', 'call off', 'revert'] as const
type End = (typeof ends)[number]

/** The words of the program that no user should read. */
const odd = /undefined|NaN|\[object|\bnull\b/

const contacts = Buffer.from(
  'First Name,Last Name,Company,Job Title,E-mail Address,Home Phone,Birthday\r\nYlva,Provåker,Provbolaget,Chef,ylva@prov.example,08-1,1980-01-02\r\nSiv,Demolund,Region Norrbotten,,siv@prov.example,,\r\n',
)

const words = { name: 'Kvar', sheet: 'Blad', line: 'Rad', reason: 'Skäl', what: 'Vad' }

/** Looks at every part of a plan as the window does. */
async function lookAt(store: Store, current: ImportInProgress): Promise<void> {
  const asked = askedOfPlan(current, store.read)
  const { rows, total } = await asked.rows({ verb: null, offset: 0, limit: 50 })
  const { state } = current
  if (state.state !== 'planned') throw new Error(state.state)
  expect(importVerbs.reduce((sum, verb) => sum + state.totals.verbs[verb], 0)).toBe(total)
  for (const row of rows)
    for (const reason of row.reasons) expect(planReasonText(reason, 'sv').replaceAll(row.label, '')).not.toMatch(odd)
  await asked.names({ verdict: null, offset: 0, limit: 50 })
  const { plan, refusals } = current.outcome
  const left = failedRows(plan, refusals, { ...words, reasonOf: reason => planReasonText(reason, 'sv') })
  expect([...(left.rows as Iterable<readonly unknown[]>)]).toHaveLength(left.rowCount)
}

/** Decides that everything that can be written is written, as a user who does not look would. */
async function decideAll(store: Store, current: ImportInProgress): Promise<void> {
  const asked = askedOfPlan(current, store.read)
  await asked.decideNames({ verdict: 'unsure' }, { do: 'new' })
  for (const verb of ['review', 'conflict', 'error', 'same'] as const) {
    await asked.decideRows({ verb }, { do: 'new' })
    await asked.decideRows({ verb }, { do: 'update' })
  }
}

const batches = async ({ read }: Store) =>
  (await read.selectFrom('import_batch').select('id').where('deleted_at', 'is', null).execute()).length
const changes = async ({ read }: Store) =>
  (await read.selectFrom('change').select('hlc').orderBy('hlc', 'desc').limit(1).executeTakeFirst())?.hlc

/** Writes a plan, and checks that it became one whole batch or nothing. */
async function write(store: Store, current: ImportInProgress, end: End): Promise<void> {
  if (end === 'write all') await decideAll(store, current)
  const [count, latest] = [await batches(store), await changes(store)]
  const before = end === 'revert' ? livingRows(store.file) : {}
  if (end === 'call off') {
    current.follow(work => work({ tell: () => current.giveUp() }))
    const ended = await current.apply(now).catch(error => error.refusal?.code ?? error)
    if (ended === 'cancelled') expect([await batches(store), await changes(store)]).toEqual([count, latest])
    else expect(ended).toMatchObject({ batchId: null })
    return
  }
  const done = await current.apply(now)
  expect(await batches(store)).toBe(count + (done.batchId === null ? 0 : 1))
  if (done.batchId === null) {
    expect(await changes(store)).toBe(latest)
    return
  }
  const sources = await store.read
    .selectFrom('import_row')
    .select('id')
    .where('import_batch_id', '=', done.batchId)
    .execute()
  expect(sources.length).toBeGreaterThanOrEqual(done.added + done.changed)
  if (end !== 'revert') return
  expect((await revertImport(store, done.batchId, now)).left).toEqual([])
  expect(livingRows(store.file)).toEqual(before)
}

/** Reads a damaged file into the office, to one of the ends. Returns how far it came. */
async function readIn(store: Store, bytes: Buffer, end: End): Promise<string> {
  const current = new ImportInProgress(store, async (_file, options) => ({
    reading: await readFile(bytes, options),
    sha256: '0'.repeat(64),
  }))
  const state = await current.start({ path: 'fil', name: 'fil' }, {}, 'sv', now)
  if (state.state !== 'read' || !state.reading.canPlan) return state.state
  await current.makePlan(now)
  await lookAt(store, current)
  if (end === 'plan') return 'planned'
  await write(store, current, end)
  return end
}

test('whatever a damaged file is, it is refused, or planned and written whole', {
  timeout: 600_000 + runs * 300,
}, async () => {
  // The library for items of Outlook writes to the console what it cannot make out.
  const quiet = vi.spyOn(console, 'debug').mockImplementation(() => undefined)
  const store = await anOffice()
  const files = [...knownFiles.map(({ bytes }) => bytes), bytesOfLog(), contacts]
  const came = new Map<string, number>()
  let nth = 0
  await fc.assert(
    fc.asyncProperty(damagedFile(files), fc.constantFrom(...ends), async (bytes, end) => {
      const to = await readIn(store, bytes, end)
      came.set(to, (came.get(to) ?? 0) + 1)
      nth += 1
      if (nth % 500 === 0) expect([await brokenRows(store.read), await derivedFaults(store.read)]).toEqual([[], 0])
    }),
    { numRuns: runs, endOnFailure: true },
  )
  quiet.mockRestore()
  const { wrong, broken, differing, seals } = await checkOffice(store, '2026-11-24')
  expect({ wrong, broken, differing, seals: seals.faults }).toEqual({ wrong: [], broken: [], differing: [], seals: [] })
  // The files must come to each end, or the test looks at nothing.
  const reached = ['mails', 'planned', 'unreadable', ...ends.filter(end => end !== 'plan')]
  expect([...came.keys()]).toEqual(expect.arrayContaining(reached))
})
