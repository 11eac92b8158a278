import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Refused } from '../src-shared/refusals/refusal'
import type { PlaceDone, PlaceJob, PlaceJobs } from './place-jobs'

/** The thread that works on a second place. It runs for one job, and only one at a time: the next one waits. */
export function secondPlaceThread() {
  let worker: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()

  const run = (wanted: PlaceJob): Promise<PlaceDone> =>
    new Promise(resolve => {
      const started = new Worker(join(import.meta.dirname, 'second-place-worker.js'), { workerData: wanted })
      worker = started
      started.unref()
      started.on('message', (said: PlaceDone) => resolve(said))
      started.on('error', error => resolve({ fault: error.message }))
      started.on('exit', () => resolve({ fault: 'stopped', refusal: { code: 'cancelled' } }))
    })

  return {
    /** Does one job after those that were begun before it. Throws a refusal, and every other error as the bug it is. */
    have: <J extends keyof PlaceJobs>(job: J, given: PlaceJobs[J]['given']): Promise<PlaceJobs[J]['done']> => {
      const ended = last.then(async () => {
        const said = await run({ job, given } as PlaceJob)
        if ('done' in said) return said.done as PlaceJobs[J]['done']
        throw said.refusal ? new Refused(said.refusal) : new Error(said.fault)
      })
      last = ended.catch(() => undefined)
      return ended
    },
    /** Stops a job in the middle. What it left unfinished is deleted by the next one. */
    stop: async (): Promise<void> => void (await worker?.terminate()),
  }
}

export type SecondPlaceThread = ReturnType<typeof secondPlaceThread>
