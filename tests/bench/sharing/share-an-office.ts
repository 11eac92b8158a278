import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openClashes } from '../../../db/exchange/open-clashes'
import { openStore, type Store } from '../../../db/store'
import type { PersonId } from '../../../src-shared/records/ids'
import { type Figure, median, now, percentile } from '../measure'
import { type BenchLaptop, edit, joinAs, laptopIn, notes, officeOf, share, sync, writeMeetings } from './two-laptops'
import { betweenSavings, type Meanwhile, whileArriving } from './while-arriving'
import { type YardstickTimes, yardstickTimes } from './yardstick'

/** How many meetings are written by one change: some thirty rows, as a long meeting with its parts has. */
const inChange = 15
/** The meetings of a colleague's import, in one change: a tenth of the rows. One seal is then as long as a seal can be. */
const importedOf = (rows: number): number => Math.max(2_500, Math.round(rows / 10))
/** How often something is saved while an import arrives, in milliseconds; still more often than anybody saves. */
const betweenSavingsThen = 5_000
/** One frame of the screen, in milliseconds. */
const frame = 16

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = now()
  await work()
  return now() - begun
}

const sizeBelow = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)

const megabytes = (bytes: number): string => `${(bytes / 1_024 ** 2).toFixed(1)} MB`

type Limit = { readonly limit: number; readonly limitName: string }

const figure = (
  name: string,
  ours: number,
  { limit, limitName }: Limit,
  target: number | null,
  detail: string,
): Figure => ({
  name,
  ours,
  limit,
  limitName,
  ratio: ours / limit,
  target,
  detail,
})

/** Writes the same meetings in an office that records nothing. Returns the milliseconds it took. */
async function writtenBare(folder: string, meetings: number, note: (nth: number) => string): Promise<number> {
  const bare = laptopIn(folder, 'bare')
  const store = await officeOf(bare)
  // As in a merge, which records nothing.
  await store.change(db => db.updateTable('device').set({ is_merging: 1 }).execute())
  const took = await timed(() => writeMeetings(store, { from: 0, meetings, inChange, note }))
  await store.close()
  return took
}

type Both = { readonly anna: BenchLaptop; readonly bo: BenchLaptop; readonly place: string }

/** An edit on one laptop, until it is in the file of the other. */
async function seenTimes({ anna, bo }: Both, annas: Store, bos: Store): Promise<number[]> {
  const times: number[] = []
  for (let nth = 0; nth < 100; nth += 1)
    times.push(
      await timed(async () => {
        await edit(annas, nth, { note: `Ny anteckning ${nth}` })
        await sync(annas, anna)
        await sync(bos, bo)
      }),
    )
  return times
}

/** Both edit a thousand meetings offline, half of them the same cell, and then exchange until both have all of it. */
async function joinedOffline({ anna, bo }: Both, annas: Store, bos: Store): Promise<{ took: number; clashes: number }> {
  for (let nth = 0; nth < 1_000; nth += 1) {
    await edit(annas, nth, { note: `A ${nth}` })
    await edit(bos, nth, nth % 2 ? { note: `B ${nth}` } : { duration_minutes: nth % 400 })
  }
  const took = await timed(async () => {
    await sync(annas, anna)
    await sync(bos, bo)
    await sync(annas, anna)
  })
  return { took, clashes: (await openClashes(annas.read)).length }
}

/** What was measured, in milliseconds unless its name says otherwise. */
type Measured = {
  readonly rows: number
  readonly bare: number
  readonly written: number
  readonly sent: number
  readonly sentBytes: number
  readonly arriving: Meanwhile
  readonly alone: Meanwhile
  /** The same while what one change wrote arrives, a colleague's import. */
  readonly importing: Meanwhile
  readonly importingAlone: Meanwhile
  readonly fromCopy: number
  readonly seen: readonly number[]
  readonly joined: number
  readonly clashes: number
}

/** Shares an office with several laptops in a folder, and measures each step. */
async function measured(folder: string, rows: number, note: (nth: number) => string): Promise<Measured> {
  const meetings = Math.round(rows / 2)
  const both: Both = { anna: laptopIn(folder, 'anna'), bo: laptopIn(folder, 'bo'), place: join(folder, 'delad') }
  mkdirSync(both.place)
  const { anna, bo, place } = both
  const bare = await writtenBare(folder, meetings, note)
  const annas = await officeOf(anna)
  const code = await share(annas, anna, place)
  const bos = await joinAs(bo, place, code)
  await sync(annas, anna)
  await sync(bos, bo)
  const written = await timed(() => writeMeetings(annas, { from: 0, meetings, inChange, note }))
  const sent = await timed(() => sync(annas, anna))
  const sentBytes = sizeBelow(place)
  await bos.close()
  const { arriving, alone } = await whileArriving(bo, 'bench-met' as PersonId, betweenSavings)
  const imported = importedOf(rows)
  await writeMeetings(annas, { from: meetings, meetings: imported, inChange: imported, note })
  await sync(annas, anna)
  const { arriving: importing, alone: importingAlone } = await whileArriving(
    bo,
    'bench-met' as PersonId,
    betweenSavingsThen,
  )
  const again = await openStore(bo.file, 'bo', { laptop: bo.folder })
  const lateCode = await share(annas, anna, place)
  const fromCopy = await timed(async () => (await joinAs(laptopIn(folder, 'disa'), place, lateCode)).close())
  await sync(annas, anna)
  const seen = await seenTimes(both, annas, again)
  const { took: joined, clashes } = await joinedOffline(both, annas, again)
  await annas.close()
  await again.close()
  return {
    ...{ rows, bare, written, sent, sentBytes, arriving, alone, importing, importingAlone },
    ...{ fromCopy, seen, joined, clashes },
  }
}

/** What sharing costs, beside the prototype if that was measured too. */
function costs(all: Measured, other: YardstickTimes | undefined): Figure[] {
  const { rows, bare, written, sent, sentBytes, arriving, fromCopy, seen, joined, clashes } = all
  const beside = (of: (times: YardstickTimes) => number, otherwise: Limit): Limit =>
    other ? { limit: of(other), limitName: 'the prototype in the same run' } : otherwise
  const perRow = (without: number, including: number): number => ((including - without) * 1_000) / rows
  return [
    figure(
      `capture of a change, of ${rows}`,
      perRow(bare, written) / 1_000,
      beside(({ bare: without, captured }) => perRow(without, captured) / 1_000, {
        limit: bare / rows,
        limitName: 'writing it without a record',
      }),
      null,
      `${(perRow(bare, written)).toFixed(0)} µs a row; ${(written / 1_000).toFixed(1)} s against ${(bare / 1_000).toFixed(1)} s without a record`,
    ),
    figure(
      `send ${rows} rows into the folder`,
      sent,
      beside(({ publish }) => publish, { limit: written, limitName: 'writing them' }),
      null,
      megabytes(sentBytes),
    ),
    figure(
      `${rows} rows arrive while somebody types and saves`,
      arriving.took,
      beside(({ collect }) => collect, { limit: written, limitName: 'writing them' }),
      null,
      `${arriving.answers.length} answers and ${arriving.savings.length} savings meanwhile`,
    ),
    figure(
      `join an office of ${rows} rows on a new laptop`,
      fromCopy,
      beside(({ collect }) => collect, { limit: written, limitName: 'writing them' }),
      null,
      'from the copy in the folder; the prototype takes each row in',
    ),
    figure(
      'an edit seen on the other laptop',
      median(seen),
      beside(({ seen: prototypes }) => prototypes.median, { limit: median(seen), limitName: 'itself' }),
      null,
      `p95 ${percentile(seen, 0.95).toFixed(1)} ms${other ? `, the prototype ${other.seen.slow.toFixed(1)} ms` : ''}`,
    ),
    figure(
      '1,000 and 1,000 offline edits joined',
      joined,
      beside(({ joined: prototypes }) => prototypes, { limit: joined, limitName: 'itself' }),
      null,
      `${clashes} clashes${other ? `, the prototype ${other.conflicts}` : ''}`,
    ),
  ]
}

/** The longest of the times while something arrives, against the longest without. */
function longest(name: string, during: readonly number[], without: readonly number[]): Figure {
  const shown = (times: readonly number[], part: number): string => percentile([...times], part).toFixed(2)
  return figure(
    name,
    Math.max(...during),
    { limit: Math.max(...without) + frame, limitName: `the longest without, and ${frame} ms` },
    1,
    `${during.length} times; p50 ${shown(during, 0.5)} against ${shown(without, 0.5)} ms, p99 ${shown(during, 0.99)} against ${shown(without, 0.99)} ms`,
  )
}

/** How long somebody who types and saves waits while rows arrive. */
const waits = ({ rows, arriving, alone, importing, importingAlone }: Measured): Figure[] => [
  longest('longest answer while they arrive', arriving.answers, alone.answers),
  longest('longest saving while they arrive', arriving.savings, alone.savings),
  longest(
    `longest answer while ${2 * importedOf(rows)} rows of one change arrive`,
    importing.answers,
    importingAlone.answers,
  ),
  longest(
    `longest saving while ${2 * importedOf(rows)} rows of one change arrive`,
    importing.savings,
    importingAlone.savings,
  ),
]

/** Measures what sharing by a folder costs, beside the prototype if its folder is given, otherwise beside the same without sharing. */
export async function shareAnOffice(folder: string, rows: number, prototype: string | undefined): Promise<Figure[]> {
  const note = notes(20_261_130)
  const work = resolve('out/bench', `yardstick-${process.pid}`)
  mkdirSync(work, { recursive: true })
  try {
    const meetings = Math.round(rows / 2)
    const other = prototype ? await yardstickTimes(prototype, work, { meetings, inChange, note }) : undefined
    const all = await measured(folder, rows, note)
    return [...costs(all, other), ...waits(all)]
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
