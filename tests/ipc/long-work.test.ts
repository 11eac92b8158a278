import fs, { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Store } from '../../db/store'
import { importOffice } from '../../office/keeping/import-office'
import { writeArchive } from '../../office/keeping/write-archive'
import { wholeList } from '../../office/lists/saved-views'
import { type ListToWrite, writeList } from '../../office/lists/write-list'
import type { WorkProgress, WorkStep, WorkWatch } from '../../src-shared/program/work-progress'
import { Refused } from '../../src-shared/refusals/refusal'
import { sharedWords } from '../../src-shared/text/shared-words'
import { longWorks } from '../../src-store/long-works'
import { aDemoOffice, aFolder, anOffice } from '../db/office'

const now = new Date('2026-11-22T10:00:00Z')
const demoFile = join(import.meta.dirname, '../../office/demo/demo-office.json')
const meetings = 1_700

/** Returns an office with enough meetings for a list of them to be read in several steps. */
async function aBusyOffice(): Promise<Store> {
  const store = await anOffice()
  const row = { kind: 'meeting', status: 'held', starts_on: '2026-10-01', starts_at: '2026-10-01T09:00Z', note: '' }
  const rows = Array.from({ length: meetings }, (_, index) => ({ ...row, id: `i${index}`, headline: `Möte ${index}` }))
  await store.change(async db => {
    for (let at = 0; at < meetings; at += 500)
      await db
        .insertInto('interaction')
        .values(rows.slice(at, at + 500) as never)
        .execute()
  })
  return store
}

function writing(store: Store, folder: string, format: 'xlsx' | 'csv', watch?: WorkWatch) {
  const query = wholeList('interactions')
  const list: ListToWrite = { query, columns: ['startsOn', 'headline'], format, folder, name: 'Loggen', language: 'sv' }
  return writeList(store.read, list, '2026-11-22', watch)
}

/** Returns a watch that records each step, and cancels the work at the first step that is far enough. */
function following(isFarEnough: (step: WorkStep) => boolean = () => false) {
  const steps: WorkStep[] = []
  const calledOff = new AbortController()
  const tell = (step: WorkStep) => {
    steps.push(step)
    if (isFarEnough(step)) calledOff.abort()
  }
  return { steps, watch: { tell, signal: calledOff.signal } }
}

const refusalOf = async (work: Promise<unknown>) => {
  const thrown = await work.catch((error: unknown) => error)
  expect(thrown).toBeInstanceOf(Refused)
  return (thrown as Refused).refusal
}

test.each(['csv', 'xlsx'] as const)(
  'the progress of a list written as %s grows until every row is done',
  async format => {
    const [store, folder] = [await aBusyOffice(), aFolder()]
    const { steps, watch } = following()
    expect(await writing(store, folder, format, watch)).toMatchObject({ rows: meetings })
    expect(steps.map(({ done }) => done)).toEqual([0, 200, 400, 600, 800, 1_000, 1_200, 1_400, 1_600, meetings])
    expect(steps.every(({ total }) => total === meetings)).toBe(true)
  },
)

test.each(['csv', 'xlsx'] as const)('a list cancelled half way leaves no %s and no other file', async format => {
  const [store, folder] = [await aBusyOffice(), aFolder()]
  const { steps, watch } = following(({ done }) => done >= 1_000)
  expect((await refusalOf(writing(store, folder, format, watch))).code).toBe('cancelled')
  expect(steps.at(-1)?.done).toBe(1_000)
  expect(readdirSync(folder)).toEqual([])
  expect((await writing(store, folder, format)).file).toBe(`Loggen.${format}`)
})

test.each(['csv', 'xlsx'] as const)('a list cancelled at the last row of the %s leaves no file', async format => {
  const [store, folder] = [await aDemoOffice(), aFolder()]
  const { watch } = following(({ done, total }) => done === total)
  expect((await refusalOf(writing(store, folder, format, watch))).code).toBe('cancelled')
  expect(readdirSync(folder)).toEqual([])
})

/** Runs the work on a disk that is full after a number of writes. The disk is normal again when the work ends. */
async function onFullDisk<T>(writes: number, work: () => Promise<T>): Promise<T> {
  let left = writes
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  const filling = <Given extends unknown[]>(write: (...given: Given) => void) =>
    ((...given: Given) => {
      left -= 1
      if (left >= 0) return write(...given)
      return (given.at(-1) as (error: Error) => void)(full)
    }) as never
  const spies = [
    vi.spyOn(fs, 'write').mockImplementation(filling(fs.write)),
    vi.spyOn(fs, 'writev').mockImplementation(filling(fs.writev)),
  ]
  try {
    return await work()
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

test.each([
  ['csv', 0],
  ['csv', 1],
  ['xlsx', 0],
  ['xlsx', 1],
] as const)(
  'on a full disk, the message says that no half-written %s is left (after %i writes)',
  async (format, writes) => {
    const [store, folder] = [await aBusyOffice(), aFolder()]
    const refusal = await refusalOf(onFullDisk(writes, () => writing(store, folder, format)))
    expect(sharedWords('sv').refusal(refusal)).toBe(
      `Disken är full, så inget kunde sparas i ${folder}. Ingen halvfärdig fil är kvar. Frigör utrymme och försök igen.`,
    )
    expect(readdirSync(folder)).toEqual([])
  },
)

async function anArchive(): Promise<string> {
  const archive = join(aFolder(), 'arkiv')
  await writeArchive((await aBusyOffice()).file, archive)
  return archive
}
test('the progress of an archive grows until all is written, and a watched archive is the same as an unwatched one', async () => {
  const [file, folder] = [(await aBusyOffice()).file, aFolder()]
  const { steps, watch } = following()
  await writeArchive(file, join(folder, 'följt'), watch)
  expect(steps[0]).toEqual({ done: 0, total: null, detail: 'attachments' })
  const rows = steps.filter(({ detail }) => detail === 'rows').map(({ done }) => done)
  expect(rows).toEqual([...rows].sort((one, other) => one - other))
  expect(rows.at(-1)).toBe(steps.at(-1)?.total)
  expect(rows.at(-1)).toBeGreaterThan(2 * meetings)
  await writeArchive(file, join(folder, 'ensamt'))
  const sums = (name: string) => readFileSync(join(folder, name, 'sha256.txt'), 'utf8')
  expect(sums('följt')).toBe(sums('ensamt'))
})

test.each([0, 0.3, 0.8, 1])(
  'an archive cancelled with %d of it written leaves nothing, and can be written again',
  async part => {
    const [file, folder] = [(await aBusyOffice()).file, aFolder()]
    const { steps, watch } = following(({ done, total }) => part === 0 || (total !== null && done >= total * part))
    expect((await refusalOf(writeArchive(file, join(folder, 'arkiv'), watch))).code).toBe('cancelled')
    expect(steps.at(-1)?.detail).toBe(part === 0 ? 'attachments' : 'rows')
    expect(readdirSync(folder)).toEqual([])
    expect((await writeArchive(file, join(folder, 'arkiv'))).folder).toBe(join(folder, 'arkiv'))
  },
)

const sources = { 'an archive': anArchive, 'an office file': async () => demoFile }

test.each(Object.entries(sources))(
  'the progress of importing %s grows until all rows are read',
  async (_what, source) => {
    const { steps, watch } = following()
    await importOffice(await source(), join(aFolder(), 'ny.talan'), 'test', now, watch)
    const rows = steps.filter(({ detail }) => detail === 'rows')
    expect(rows.length).toBeGreaterThan(3)
    const done = rows.map(step => step.done)
    expect(done).toEqual([...done].sort((one, other) => one - other))
    expect(new Set(rows.map(({ total }) => total)).size).toBe(1)
    expect(done.at(-1)).toBe(rows[0]?.total)
    expect(steps.at(-1)).toEqual({ done: done.at(-1), total: done.at(-1), detail: 'finishing' })
  },
)

test.each(
  Object.entries(sources).flatMap(([what, source]) => ([0.5, 1] as const).map(part => [what, part, source] as const)),
)('the import of %s cancelled with %d of its rows read leaves no file', async (_what, part, source) => {
  const folder = aFolder()
  const { steps, watch } = following(({ done, total }) => total !== null && done >= total * part)
  const importing = importOffice(await source(), join(folder, 'ny.talan'), 'test', now, watch)
  expect((await refusalOf(importing)).code).toBe('cancelled')
  expect(steps.at(-1)?.detail).toBe('rows')
  expect(readdirSync(folder)).toEqual([])
})

test('an import cancelled while the search index is made stops before that is finished and leaves nothing', async () => {
  const folder = aFolder()
  const calledOff = new AbortController()
  const tell = ({ detail }: WorkStep) => {
    // Aborts two turns after the step was reported; an abort during the report would be seen at once.
    if (detail === 'finishing') setImmediate(() => setImmediate(() => calledOff.abort()))
  }
  const file = join(folder, 'ny.talan')
  const importing = importOffice(await anArchive(), file, 'test', now, { tell, signal: calledOff.signal })
  expect((await refusalOf(importing)).code).toBe('cancelled')
  expect(readdirSync(folder)).toEqual([])
})

test('an import cancelled while the files are checked leaves nothing', async () => {
  const folder = aFolder()
  const { watch } = following(({ detail }) => detail === 'checking')
  const importing = importOffice(await anArchive(), join(folder, 'ny.talan'), 'test', now, watch)
  expect((await refusalOf(importing)).code).toBe('cancelled')
  expect(readdirSync(folder)).toEqual([])
})

test('work is reported from start to end, and a second one of its kind is refused with a message', async () => {
  const told: (WorkProgress | null)[] = []
  const works = longWorks((_what, progress) => told.push(progress))
  let finish = () => {}
  const first = works.run('list', async watch => {
    watch.tell?.({ done: 1, total: 2, detail: null })
    await new Promise<void>(resolve => {
      finish = resolve
    })
  })
  const refusal = await refusalOf(works.run('list', async () => undefined))
  expect(sharedWords('sv').refusal(refusal)).toContain('Talan håller redan på att spara en lista.')
  await works.run('packs', async () => undefined)
  finish()
  await first
  const begun = { done: 0, total: null, detail: null }
  expect(told).toEqual([
    { what: 'list', ...begun },
    { what: 'list', done: 1, total: 2, detail: null },
    { what: 'packs', ...begun },
    null,
    null,
  ])
})

test('cancelling one kind of work leaves the others alone, and failed work is over too', async () => {
  const works = longWorks(() => undefined)
  let isStopped = false
  const list = works.run('list', async ({ signal }) => {
    works.callOff('packs')
    isStopped = signal?.aborted ?? false
    works.callOff('list')
    return signal?.aborted
  })
  expect(await list).toBe(true)
  expect(isStopped).toBe(false)
  await expect(works.run('list', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await works.run('list', async ({ signal }) => signal?.aborted)).toBe(false)
  works.callOff('list')
})

test('an open store is untouched by a cancelled import of another', async () => {
  const store = await aDemoOffice()
  const { watch } = following(({ detail }) => detail === 'rows')
  const file = join(aFolder(), 'ny.talan')
  expect((await refusalOf(importOffice(demoFile, file, 'test', now, watch))).code).toBe('cancelled')
  expect(existsSync(file)).toBe(false)
  expect(await writing(store, aFolder(), 'csv')).toMatchObject({ rows: 46 })
})
