import { parentPort, workerData } from 'node:worker_threads'
import { refusalOf } from '../../db/file/open-file'
import { openStoreAsGuest } from '../../db/store'
import { followImports, importOf } from '../../office/imports/in-progress/import-of'
import { refusalIn } from '../../office/questions/parsed'
import { goBehindQuestions } from '../behind-questions'
import { longWorks } from '../long-works'
import { toldError } from '../told-error'
import type { ImportJob, ImportOffice, ImportsSaid, JobEnded, ToImports } from './import-jobs'
import { importWorks } from './import-works'

goBehindQuestions()

const { file, user, turns } = workerData as ImportOffice
const say = (said: ImportsSaid) => parentPort?.postMessage(said)
const long = longWorks((work, progress) => say({ work, progress }))
const opening = openStoreAsGuest(file, user, turns, 'lasting').then(store => {
  followImports(store, (work, what = 'import') => long.run(what, work))
  return { store, works: importWorks(store, () => new Date()) }
})
// Each job says why the office could not be opened.
opening.catch(() => undefined)

const failed = (error: unknown): JobEnded => toldError(refusalIn(error) ?? refusalOf(file, error))

const isHolding = async (): Promise<boolean> => {
  const { store } = await opening
  return (await importOf(store)).state.state !== 'none'
}

/** Does one job. Jobs go on side by side, as questions do. */
async function ended({ job, given, seat }: Extract<ToImports, { readonly id: number }>): Promise<JobEnded> {
  const { store, works } = await opening
  if (seat) store.sit(seat)
  const work = works[job as ImportJob] as (given: unknown) => Promise<unknown>
  return { done: await work(given) }
}

/** Reads files in and takes them back, in a thread and on a connection of its own, so that neither their thousands of rows nor their commit keep a question waiting. */
parentPort?.on('message', async (to: ToImports) => {
  if ('callOff' in to) return long.callOff(to.callOff)
  const how = await ended(to).catch(failed)
  say({ id: to.id, ended: how, isHolding: await isHolding().catch(() => false) })
})
