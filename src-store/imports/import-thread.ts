import { Worker } from 'node:worker_threads'
import { endTurn } from '../../db/file/writing-turns'
import type { Store } from '../../db/store'
import type { Handlers } from '../../office/questions/handlers'
import { type ReadInChannel, readInChannels } from '../../src-shared/ipc/channels'
import type { LongWork, WorkProgress } from '../../src-shared/program/work-progress'
import { Refused } from '../../src-shared/refusals/refusal'
import { builtWorker } from '../built-worker'
import { errorTold } from '../told-error'
import { closingImportWait } from '../waits'
import type { ImportJob, ImportJobs, ImportOffice, ImportsSaid, JobEnded, ToImports } from './import-jobs'

/** A thread that runs: what waits for its answers, the long works that it told of, and when it has gone. */
type Running = {
  readonly worker: Worker
  readonly waiting: Map<number, (ended: JobEnded) => void>
  readonly told: Set<LongWork>
  readonly gone: Promise<void>
  /** True if it was told to end: what waits is called off then, and otherwise has failed. */
  isEnding: boolean
}

/** The jobs that write. A guest writes as the device that the owner has claimed, so the owner writes first. */
const writing: readonly ImportJob[] = ['import:apply', 'import:revert', 'take-back']

const stopped: JobEnded = { fault: 'stopped', refusal: { code: 'cancelled' } }

/** Starts the thread. `rested` is called when it has answered everything and holds nothing. */
function start(office: ImportOffice, worker: string, tell: ToldOfWork, rested: () => void): Running {
  const started = new Worker(worker, { workerData: office })
  started.unref()
  const running = {
    worker: started,
    waiting: new Map<number, (ended: JobEnded) => void>(),
    told: new Set<LongWork>(),
    isEnding: false,
  }
  const endAll = (ended: JobEnded) => {
    for (const answered of running.waiting.values()) answered(ended)
    running.waiting.clear()
  }
  started.on('message', (said: ImportsSaid) => {
    if ('work' in said) {
      running.told[said.progress ? 'add' : 'delete'](said.work)
      tell(said.work, said.progress)
      return
    }
    running.waiting.get(said.id)?.(said.ended)
    running.waiting.delete(said.id)
    if (!said.isHolding && running.waiting.size === 0) rested()
  })
  let fault: string | undefined
  started.on('error', error => {
    fault = error.stack ?? error.message
  })
  const gone = new Promise<void>(resolve => {
    started.on('exit', code => {
      // One that was stopped in the middle has not ended its turn, or its works.
      endTurn(office.turns, 'lasting')
      for (const work of running.told) tell(work, null)
      endAll(running.isEnding ? stopped : { fault: fault ?? `the import thread ended with ${code}` })
      resolve()
    })
  })
  return Object.assign(running, { gone })
}

/** Tells how far long work has come; null when it ends. */
type ToldOfWork = (work: LongWork, progress: WorkProgress | null) => void

const wait = (time: number) => new Promise(resolve => setTimeout(resolve, time).unref())

/**
 * The thread that reads files into the open office and takes large actions back. It begins with the first file, keeps the import that somebody works
 * on, and ends when that is given up. `built` is the built worker.
 */
export function importThread(user: string, tell: ToldOfWork, built = () => builtWorker('import-worker')) {
  let office: { readonly store: Store; readonly turns: SharedArrayBuffer } | undefined
  let running: Running | undefined
  let last: Promise<void> = Promise.resolve()
  let [isClaimed, ids] = [false, 0]

  const end = async (one: Running): Promise<void> => {
    if (running === one) running = undefined
    one.isEnding = true
    await one.worker.terminate()
    await one.gone
  }
  const begun = async (): Promise<Running> => {
    await last
    if (!office) throw new Refused({ code: 'store-stopped' })
    if (running) return running
    const one: Running = start({ file: office.store.file, user, turns: office.turns }, built(), tell, () => {
      // The memory of what was read goes back to the system with the thread.
      last = end(one)
    })
    void one.gone.then(() => {
      if (running === one) running = undefined
    })
    running = one
    return one
  }
  const have = async <J extends ImportJob>(job: J, given: ImportJobs[J]['given']): Promise<ImportJobs[J]['done']> => {
    if (writing.includes(job) && !isClaimed) {
      await office?.store.change(async () => undefined)
      isClaimed = true
    }
    const one = await begun()
    ids += 1
    const id = ids
    const ended = await new Promise<JobEnded>(resolve => {
      one.waiting.set(id, resolve)
      one.worker.postMessage({ id, job, given, seat: office?.store.doer().seat } satisfies ToImports)
    })
    if ('fault' in ended) throw errorTold(ended)
    return ended.done as ImportJobs[J]['done']
  }
  const atRest: Partial<Record<ReadInChannel, unknown>> = { 'import:state': { state: 'none' }, 'import:give-up': {} }
  const asked = async (channel: ReadInChannel, input: unknown): Promise<unknown> =>
    !running && channel in atRest ? atRest[channel] : have(channel, input as ImportJobs[ReadInChannel]['given'])
  return {
    have,
    /** Answers the questions about the import in progress. Without a thread there is none. */
    handlers: Object.fromEntries(
      readInChannels.map(channel => [channel, (input: unknown) => asked(channel, input)]),
    ) as unknown as Handlers<ReadInChannel>,
    /** Takes an office that was just opened, with the memory by which its threads take turns. */
    opened: (store: Store, turns: SharedArrayBuffer): void => {
      office = { store, turns }
      isClaimed = false
    },
    callOff: (work: LongWork): void => running?.worker.postMessage({ callOff: work } satisfies ToImports),
    /** Ends what is under way before the office is closed. What is not written by then leaves nothing. */
    stop: async (): Promise<void> => {
      office = undefined
      const closing = running
      if (closing) {
        for (const work of closing.told) closing.worker.postMessage({ callOff: work } satisfies ToImports)
        const isQuiet = async () => {
          while (closing.waiting.size > 0) await wait(20)
        }
        await Promise.race([isQuiet(), wait(closingImportWait)])
        await end(closing)
      }
      await last
    },
  }
}

export type ImportThread = ReturnType<typeof importThread>
