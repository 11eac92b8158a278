import { basename } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { turnsMemory } from '../../db/file/writing-turns'
import { recordFaultsIn } from '../../db/record/record-faults'
import { openStore, type Store } from '../../db/store'
import { storeHandlers } from '../../office/questions/store-handlers'
import { type LongWork, longWorks } from '../../src-shared/program/work-progress'
import { Refused } from '../../src-shared/refusals/refusal'
import { importThread } from '../../src-store/imports/import-thread'
import { takenBackIn } from '../../src-store/imports/taken-back-in'
import { afterTest } from '../after-test'
import { anOffice, closing } from '../db/office'
import { type BuiltWorker, builtOfficeWorker } from '../unit/imports/reading/built-worker'
import { askedAt } from './asking'
import { aFile, readingInThread } from './import-files'

readingInThread()

let built: BuiltWorker | undefined
beforeAll(async () => {
  built = await builtOfficeWorker('src-store/imports/import-worker.ts')
})
afterAll(() => built?.remove())

const meetings = 360

/** A log of meetings that is undone in bulk: each has a contact, an agency and an issue. */
const aLongLog = (): string =>
  aFile(
    'logg.csv',
    [
      'Datum;Typ;Rubrik;Kontakt;Organisation;Fråga;Anteckning',
      ...Array.from(
        { length: meetings },
        (_, at) =>
          `2025-${String(1 + (at % 12)).padStart(2, '0')}-11;Möte;Möte nummer ${at};Nia Nysson${'abcdefgh'[at % 8]};Trafikverket;Malmbanan;Anteckning ${at}`,
      ),
    ].join('\n'),
  )

/** An office that is open in the window: its owner, the thread beside it, and what the window asks. */
async function anOpenOffice() {
  const bare = await anOffice()
  await bare.close()
  const memory = turnsMemory()
  const store: Store = closing(await openStore(bare.file, 'anna', { turns: { memory, as: 'owner' } }))
  const told: [LongWork, boolean][] = []
  const from: { worker: string | undefined } = { worker: undefined }
  const imports = importThread(
    'anna',
    (work, progress) => void told.push([work, progress !== null]),
    () => from.worker ?? built?.file ?? '',
  )
  imports.opened(store, memory)
  afterTest(imports.stop)
  const now = () => askedAt
  const asked = storeHandlers({ store, now, readIn: imports.handlers, takeBack: takenBackIn(imports, store, now) })
  const read = async (path = aLongLog()) => {
    await imports.have('read-import', { file: { path, name: basename(path) }, how: {}, language: 'sv' })
    return asked['import:plan']({})
  }
  return { store, imports, asked, told, read, from }
}

const living = async ({ read }: Store): Promise<number> =>
  (await read.selectFrom('interaction').select('id').where('deleted_at', 'is', null).execute()).length

const saved = ({ change }: Store, name: string) =>
  change(db => sql`insert into organisation (id, kind, name) values (${name}, 'agency', ${name})`.execute(db))

const codeOf = (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error))

/** Resolves when the log is being written. */
async function untilWriting({ told }: Pick<Awaited<ReturnType<typeof anOpenOffice>>, 'told'>, from: number) {
  while (told.length < from + 2) await pause(2)
}

test('a log is read in beside the office’s own thread, which answers meanwhile; what is saved meanwhile is saved after it', async () => {
  const { store, asked, told, read } = await anOpenOffice()
  expect(await asked['import:state']({})).toEqual({ state: 'none' })
  expect(await read()).toMatchObject({ state: 'planned', totals: { adding: meetings } })
  const from = told.length
  let isWritten = false
  const writing = asked['import:apply']({}).then(result => {
    isWritten = true
    return result
  })
  await untilWriting({ told }, from)
  let isSaved = false
  const saving = saved(store, 'Verket').then(() => {
    isSaved = true
  })
  expect(await asked['import:state']({})).toMatchObject({ state: 'writing' })
  expect(await living(store)).toBe(0)
  expect([isWritten, isSaved]).toEqual([false, false])
  expect(await writing).toMatchObject({ added: meetings })
  await saving
  expect(await living(store)).toBe(meetings)
  expect(await asked['import:state']({})).toMatchObject({ state: 'written', unwritten: 0 })
  expect(told.at(-1)).toEqual(['import', false])
  // The thread has moved the log into the file. It is still the office’s own file, and everything is on the record.
  expect(store.whereGone()).toBeUndefined()
  expect(recordFaultsIn(store.file)).toEqual([])
})

test('the same file again is the same; taking the import back leaves what was there before', async () => {
  const { store, asked, read } = await anOpenOffice()
  await read()
  const { batchId } = await asked['import:apply']({})
  if (batchId === null) throw new Error('it was written')
  expect(await read()).toMatchObject({ state: 'planned', totals: { adding: 0, verbs: { same: meetings } } })
  await asked['import:give-up']({})
  expect(await asked['import:revert-effect']({ batchId: batchId as never })).toEqual({ stays: 0 })
  expect(await asked['import:revert']({ batchId: batchId as never })).toMatchObject({ skipped: 0 })
  expect(await living(store)).toBe(0)
  await saved(store, 'Verket')
})

test('a large import is undone in the thread, and can be redone', async () => {
  const { store, asked, read, imports } = await anOpenOffice()
  await read()
  const { actionId } = await asked['import:apply']({})
  if (actionId === null) throw new Error('it was written')
  const asking: string[] = []
  const { have } = imports
  Object.assign(imports, {
    have: (job: 'take-back', given: never) => {
      asking.push(job)
      return have(job, given)
    },
  })
  const undone = await asked['action:undo']({ actionId })
  expect(undone).toMatchObject({ skipped: 0 })
  expect(await living(store)).toBe(0)
  await asked['action:undo']({ actionId: undone.actionId })
  expect(await living(store)).toBe(meetings)
  const { actionId: small } = await saved(store, 'Verket')
  await asked['action:undo']({ actionId: small })
  expect(asking).toEqual(['take-back', 'take-back'])
})

test('an import that is called off leaves nothing, and its plan stays', async () => {
  const { store, asked, imports, told, read } = await anOpenOffice()
  await read()
  const from = told.length
  const writing = asked['import:apply']({})
  await untilWriting({ told }, from)
  imports.callOff('import')
  expect(await writing.catch(codeOf)).toBe('cancelled')
  expect(await asked['import:state']({})).toMatchObject({ state: 'planned' })
  expect(await living(store)).toBe(0)
  await saved(store, 'Verket')
})

test('an office that is closed while an import is written has nothing of it, and nobody is held back', async () => {
  const { store, asked, imports, told, read } = await anOpenOffice()
  await read()
  const from = told.length
  const writing = asked['import:apply']({}).catch(codeOf)
  await untilWriting({ told }, from)
  await imports.stop()
  expect(await writing).toBe('cancelled')
  expect(await living(store)).toBe(0)
  await saved(store, 'Verket')
  for (const work of longWorks)
    expect(told.filter(([one]) => one === work).at(-1)?.[1] ?? false, `${work} is not under way any more`).toBe(false)
})

test('a thread that cannot begin is an error, and the next file is read by another', async () => {
  const { asked, imports, read, from } = await anOpenOffice()
  from.worker = aFile('inte.mjs', 'throw new Error("den kom inte igång")')
  await expect(read()).rejects.toThrow('den kom inte igång')
  expect(await asked['import:state']({})).toEqual({ state: 'none' })
  from.worker = undefined
  expect(await read()).toMatchObject({ state: 'planned' })
  await asked['import:give-up']({})
  expect(await asked['import:state']({})).toEqual({ state: 'none' })
  expect(await asked['import:plan']({}).catch(codeOf)).toBe('no-import')
  await imports.stop()
  expect(await asked['import:plan']({}).catch(codeOf)).toBe('store-stopped')
})

test('a file that is not there, or cannot be read, has its reason', async () => {
  const { imports } = await anOpenOffice()
  const start = (path: string) =>
    imports.have('read-import', { file: { path, name: basename(path) }, how: {}, language: 'sv' })
  expect(await start(aFile('tom.csv', ''))).toMatchObject({ state: 'unreadable' })
  expect(await start('/finns/inte.csv').then(({ state }) => state, codeOf)).not.toBe('read')
})
