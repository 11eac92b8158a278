import { Worker } from 'node:worker_threads'
import { endTurn } from '../../db/file/writing-turns'
import type { KeyStore } from '../../office/sharing/key-store'
import type { WorkWatch } from '../../src-shared/program/work-progress'
import { Refused } from '../../src-shared/refusals/refusal'
import { builtWorker } from '../built-worker'
import { errorTold } from '../told-error'
import { answeredFrom } from './asked-keys'
import type { JobOffice, KeysRead, SharingJob, SharingJobs, SharingSaid, ToSharing } from './sharing-jobs'

/** Who watches a job: told when the keys were read and when rows came, and able to call it off. */
type JobWatch = WorkWatch & {
  readonly opened?: (opened: KeysRead) => void
  readonly came?: (entries: number) => void
}

/** The thread that works on the shared folder. It runs for one job, and only one at a time: the next one waits. `built` is the built worker. */
export function sharingThread(keys: KeyStore, built: () => string = () => builtWorker('sharing-worker')) {
  let worker: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()
  let stops = 0

  const run = (wanted: SharingJob, { opened, came, tell, signal }: JobWatch): Promise<SharingSaid> =>
    new Promise(resolve => {
      const started = new Worker(built(), { workerData: wanted })
      worker = started
      started.unref()
      const send = (to: ToSharing) => started.postMessage(to)
      signal?.addEventListener('abort', () => send({ callOff: true }))
      started.on('message', (said: SharingSaid) => {
        if ('keys' in said) {
          const { id, ask } = said.keys
          void answeredFrom(keys, ask).then(answer => send({ keysDone: { id, answer } }))
        } else if ('opened' in said) opened?.(said.opened)
        else if ('came' in said) came?.(said.came)
        else if ('step' in said) tell?.(said.step)
        else resolve(said)
      })
      started.on('error', error => resolve({ fault: error.stack ?? error.message }))
      started.on('exit', () => {
        // One that was stopped in the middle has not ended its turn.
        if (wanted.office.turns) endTurn(wanted.office.turns, 'yielding')
        if (worker === started) worker = undefined
        resolve({ fault: 'stopped', refusal: { code: 'cancelled' } })
      })
    })

  return {
    isRunning: (): boolean => worker !== undefined,
    /** Does one job after those that were begun before it. Throws a refusal, and every other error as the bug it is. */
    have: <J extends keyof SharingJobs>(
      job: J,
      given: SharingJobs[J]['given'],
      office: JobOffice,
      watch: JobWatch = {},
    ): Promise<SharingJobs[J]['done']> => {
      const begun = stops
      const ended = last.then(async () => {
        // The office that it was about has been closed while it waited.
        if (stops !== begun) throw new Refused({ code: 'cancelled' })
        const said = await run({ job, given, office } as SharingJob, watch)
        if ('done' in said) return said.done as SharingJobs[J]['done']
        if (!('fault' in said)) throw new Error('the sharing thread ended in the middle')
        throw errorTold(said)
      })
      last = ended.catch(() => undefined)
      return ended
    },
    /** Stops the job under way and those that wait. What was not committed is done again by the next one. */
    stop: async (): Promise<void> => {
      stops += 1
      await worker?.terminate()
    },
  }
}

export type SharingThread = ReturnType<typeof sharingThread>
