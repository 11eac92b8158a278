import { spawn } from 'node:child_process'
import { closeSync, copyFileSync, fsyncSync, openSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { openStore, type Store } from '../../db/store'
import { backupFolder } from '../../office/keeping/backups/backup-folder'
import { logInteraction } from '../../office/log/log-interaction'
import type { PersonId } from '../../src-shared/records/ids'
import type { BackupDone, BackupWanted } from '../../src-store/copying-thread'
import { anInteraction } from '../db/an-interaction'
import { type Figure, median, now, percentile, spreadOf } from './measure'

const root = resolve(import.meta.dirname, '../..')
const rounds = 5
/** A fast writer's pace, in milliseconds between two loggings: many times what an office does, so that a stall is met by one of them. */
const betweenLoggings = 50
/** The same for the command line, whose start alone takes a core of the machine. */
const betweenCommands = 500
/** One frame of the screen in milliseconds: a logging may take so much longer while a copy is made. */
const mostStall = 16

const entry = anInteraction({ participants: [{ personId: 'bench-p1' as PersonId }], organisationIds: [] })

/** Copies the file as the system does, until it is on the disk. Returns the milliseconds it took. */
function copied(file: string, target: string): number {
  const begun = now()
  copyFileSync(file, target)
  const descriptor = openSync(target, 'r+')
  fsyncSync(descriptor)
  closeSync(descriptor)
  const took = now() - begun
  rmSync(target)
  return took
}

/** Makes a copy as Talan does, in the built program's own thread. Returns the milliseconds it took. */
async function backedUp(file: string): Promise<number> {
  const begun = now()
  const workerData: BackupWanted = { file, user: 'bench', kind: 'timely' }
  const worker = new Worker(join(root, 'out/main/backup-worker.js'), { workerData })
  const done = await new Promise<BackupDone>((answered, failed) => worker.on('message', answered).on('error', failed))
  const took = now() - begun
  await worker.terminate()
  if ('fault' in done) throw new Error(`no copy was made: ${done.fault}`)
  rmSync(backupFolder(file), { recursive: true })
  return took
}

/** Logs by the command line, one after another, until it is told to stop. */
function commandLine(file: string): { readonly stop: () => Promise<number> } {
  let isStopped = false
  let logged = 0
  const words = [
    join(root, 'out/main/talan.js'),
    'log',
    file,
    '--headline',
    'Från kommandoraden',
    '--person',
    'Ofta Sedd',
  ]
  const one = () =>
    new Promise<void>((ended, failed) =>
      spawn(process.execPath, words, { stdio: 'ignore' })
        .on('error', failed)
        .on('exit', code => (code === 0 ? ended() : failed(new Error(`talan log ended with ${code}`)))),
    )
  const all = (async () => {
    for (; !isStopped; logged += 1) {
      await one()
      await pause(betweenCommands)
    }
  })()
  return {
    stop: async () => {
      isStopped = true
      await all
      return logged
    },
  }
}

/** Logs in the store at the pace above for as long as the work goes on. Returns the milliseconds that each logging took. */
async function loggedDuring(store: Store, work: Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  let isDone = false
  const ended = work.finally(() => {
    isDone = true
  })
  while (!isDone) {
    const begun = now()
    // The store thread does this before each question, for what the command line wrote.
    await store.catchUp()
    await store.change(db => logInteraction(db, entry))
    times.push(now() - begun)
    await pause(betweenLoggings)
  }
  await ended
  return times
}

type Times = { readonly copy: number[]; readonly backup: number[]; readonly beside: number[]; readonly alone: number[] }

async function measured(store: Store, file: string, isOnCommandLineToo: boolean): Promise<Times> {
  const times: Times = { copy: [], backup: [], beside: [], alone: [] }
  for (let round = 0; round < rounds; round += 1) {
    store.checkpoint()
    times.copy.push(copied(file, `${file}.copied`))
    const other = isOnCommandLineToo ? commandLine(file) : undefined
    const backup = backedUp(file)
    times.beside.push(...(await loggedDuring(store, backup)))
    times.backup.push(await backup)
    times.alone.push(...(await loggedDuring(store, pause(await backup))))
    await other?.stop()
  }
  return times
}

/**
 * Measures a copy of an office that is written to meanwhile, against the system's copy of the same file, and the longest that a logging
 * then takes, against the longest in as much time without a copy. Both are measured by the window's way to log alone, and with the command line beside it.
 */
export async function copyWhileWriting(office: string, size: number, folder: string): Promise<Figure[]> {
  const file = join(folder, 'copied.talan')
  copyFileSync(office, file)
  const megabytes = (statSync(file).size / 1024 ** 2).toFixed(0)
  const store = await openStore(file, 'bench')
  const figures: Figure[] = []
  for (const isOnCommandLineToo of [false, true]) {
    const { copy, backup, beside, alone } = await measured(store, file, isOnCommandLineToo)
    const who = isOnCommandLineToo ? 'the window and the command line log' : 'the window logs'
    const [longest, longestAlone] = [Math.max(...beside), Math.max(...alone)]
    figures.push(
      {
        name: `copy an office of ${size} while ${who}`,
        ours: median(backup),
        limit: median(copy),
        limitName: 'copying the file until it is on the disk',
        ratio: median(backup) / median(copy),
        // The command line takes the processor from the copy, so its figure says nothing about the copy alone.
        target: isOnCommandLineToo ? null : 4,
        spread: spreadOf(backup),
        detail: `stretch 1.5; ${megabytes} MB; ${beside.length} loggings meanwhile`,
      },
      {
        name: `longest logging while an office of ${size} is copied and ${who}`,
        ours: longest,
        limit: longestAlone + mostStall,
        limitName: `the longest without a copy, and ${mostStall} ms`,
        ratio: longest / (longestAlone + mostStall),
        target: 1,
        spread: spreadOf(beside),
        detail: `p50 ${median(beside).toFixed(2)} against ${median(alone).toFixed(2)} ms, p99 ${percentile(beside, 0.99).toFixed(2)} against ${percentile(alone, 0.99).toFixed(2)} ms, longest ${longest.toFixed(2)} against ${longestAlone.toFixed(2)} ms of ${alone.length}`,
      },
    )
  }
  await store.close()
  rmSync(file, { force: true })
  return figures
}
