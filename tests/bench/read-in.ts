import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openStore } from '../../db/store'
import { wholeList } from '../../office/lists/saved-views'
import { type Met, peopleToMeet, writeLog } from './log-of-meetings'
import { type Figure, median, now, percentile } from './measure'
import { readInBare } from './read-in-bare'
import { type StoreThread, storeThread } from './store-thread'

const rounds = 3
/** How many people the register has; the log meets half as many besides. */
const known = 4_000
/** Milliseconds between two questions while a log is read in: more often than anybody types. */
const betweenQuestions = 15
/** What the window may wait for an answer, and what taking back may take, in milliseconds. */
const [mostWait, mostTakingBack] = [50, 10_000]

/** Milliseconds of the processor that this process has used, all its threads together: other programs on the machine hardly change them. */
function used(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

type Stage = 'read' | 'plan' | 'apply' | 'plan again' | 'take back'
type Stages = Readonly<Record<Stage, number>>

/** Reads a log in, once more to see that nothing is new, and takes it back. Returns the milliseconds of the processor that each stage took. */
async function readIn(thread: StoreThread, file: string, meetings: number): Promise<Stages> {
  const times: Partial<Record<Stage, number>> = {}
  const timed = async <T>(stage: Stage, work: () => Promise<T>): Promise<T> => {
    const begun = used()
    const result = await work()
    times[stage] = used() - begun
    return result
  }
  const start = () => thread.have('read-import', { file: { path: file, name: 'log' }, how: {}, language: 'sv' })
  const plan = async () => {
    const state = await thread.ask('import:plan', {})
    if (state.state !== 'planned') throw new Error(JSON.stringify(state))
    return state.totals
  }
  await timed('read', start)
  const totals = await timed('plan', plan)
  // The names of the made office are so alike that one row in eighty rightly waits for a person.
  if (totals.adding < 0.98 * meetings) throw new Error(JSON.stringify(totals))
  const { batchId, added } = await timed('apply', () => thread.ask('import:apply', {}))
  await start()
  const again = await timed('plan again', plan)
  if (again.verbs.same !== added) throw new Error(JSON.stringify(again))
  await thread.ask('import:give-up', {})
  await timed('take back', () => thread.ask('import:revert', { batchId: batchId ?? '' }))
  return times as Stages
}

/** Asks for a page of the log, and for hits of a typed word, until it is told to stop. Returns how long each answer took, in milliseconds. */
function askingMeanwhile(thread: StoreThread): { readonly stop: () => Promise<number[]> } {
  const times: number[] = []
  let isStopped = false
  const asking = (async () => {
    for (let at = 0; !isStopped; at += 1) {
      const begun = now()
      if (at % 2 === 0) await thread.ask('list:page', { query: wholeList('interactions'), offset: 0, limit: 100 })
      else await thread.ask('search:find', { text: 'järn', limit: 20, offset: 0, depth: 'recent' })
      times.push(now() - begun)
      await pause(betweenQuestions)
    }
  })()
  return {
    stop: async () => {
      isStopped = true
      await asking
      return times
    },
  }
}

const mebibytes = (bytes: number): number => bytes / 1_048_576

/** Watches the memory of this process, all its threads together. Returns the growth at its peak, in MiB. */
function watchingMemory(): () => number {
  globalThis.gc?.()
  const first = process.memoryUsage.rss()
  let most = first
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 20)
  return () => {
    clearInterval(timer)
    return mebibytes(most - first)
  }
}

async function inAThread<T>(office: string, folder: string, work: (thread: StoreThread) => Promise<T>): Promise<T> {
  const place = mkdtempSync(join(folder, 'read-in-'))
  const file = join(place, 'office.talan')
  copyFileSync(office, file)
  const thread = await storeThread(file, place)
  try {
    return await work(thread)
  } finally {
    await thread.close()
    rmSync(place, { recursive: true, force: true })
  }
}

async function bareTimes(office: string, folder: string, log: string): Promise<number> {
  const file = join(folder, 'bare.talan')
  copyFileSync(office, file)
  const begun = used()
  await readInBare(file, log)
  const took = used() - begun
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true })
  return took
}

async function ofOneKind(office: string, folder: string, log: string, meetings: number): Promise<Figure[]> {
  const kind = log.endsWith('.csv') ? 'separated values' : 'a workbook'
  const ours: Stages[] = []
  const limit: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await inAThread(office, folder, thread => readIn(thread, log, meetings)))
    limit.push(await bareTimes(office, folder, log))
  }
  const peak = watchingMemory()
  const waits = await inAThread(office, folder, async thread => {
    const asking = askingMeanwhile(thread)
    await readIn(thread, log, meetings)
    return asking.stop()
  })
  const growth = peak()
  const of = (stage: Stage) => median(ours.map(times => times[stage]))
  const whole = median(ours.map(times => times.read + times.plan + times.apply))
  const stages = (['read', 'plan', 'apply'] as const).map(stage => `${stage} ${of(stage).toFixed(0)}`).join(', ')
  const megabytes = (statSync(log).size / 1e6).toFixed(1)
  const base = {
    limitName: 'bare reading, cutting and writing of the same rows, record and index',
    limit: median(limit),
  }
  const name = `${meetings} meetings of ${kind}`
  return [
    {
      ...base,
      name: `read in ${name}, processor`,
      ours: whole,
      ratio: median(ours.map((times, at) => (times.read + times.plan + times.apply) / (limit[at] ?? 1))),
      target: 1.3,
      detail: `${stages} ms; ${megabytes} MB`,
    },
    {
      ...base,
      name: `plan ${name} again, processor`,
      ours: of('plan again'),
      ratio: of('plan again') / median(limit),
      target: null,
      detail: 'every row is the same',
    },
    {
      name: `take back ${name}, processor`,
      ours: of('take back'),
      limit: mostTakingBack,
      limitName: 'what it may take',
      ratio: of('take back') / mostTakingBack,
      target: 1,
      detail: `${(of('take back') / median(limit)).toFixed(2)} × the bare reading in`,
    },
    {
      name: `longest wait for another answer while ${name} are read in, seen again and taken back`,
      ours: Math.max(...waits),
      limit: mostWait,
      limitName: 'what the window may wait',
      ratio: Math.max(...waits) / mostWait,
      target: 1,
      detail: `p50 ${median(waits).toFixed(1)} ms, p99 ${percentile(waits, 0.99).toFixed(1)} ms of ${waits.length} answers`,
    },
    {
      name: `memory taken meanwhile, ${name}`,
      ours: growth,
      limit: mebibytes(statSync(log).size),
      limitName: 'the file',
      ratio: growth / mebibytes(statSync(log).size),
      target: null,
      unit: 'MiB',
      detail: 'all threads of the process, at the peak',
    },
  ]
}

/**
 * Measures reading a log of meetings into an office, in the built program’s store thread, against the bare work on the same file; how long another
 * question waits meanwhile; and the memory it takes.
 */
export async function readInLogs(office: string, folder: string, meetings: number): Promise<Figure[]> {
  const place = mkdtempSync(join(folder, 'logs-'))
  const withPeople = join(place, 'office.talan')
  copyFileSync(office, withPeople)
  const store = await openStore(withPeople, 'bench')
  const met: readonly Met[] = await peopleToMeet(store, known)
  await store.close()
  const figures: Figure[] = []
  for (const kind of ['csv', 'xlsx']) {
    const log = join(place, `log.${kind}`)
    await writeLog(log, meetings, met)
    figures.push(...(await ofOneKind(withPeople, place, log, meetings)))
    rmSync(log)
  }
  rmSync(place, { recursive: true, force: true })
  return figures
}
