import { setTimeout } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { faultsByTable, wrongPartsOf } from '../db/file/whole-file'
import { recordFaults } from '../db/record/record-faults'
import { historySteps } from '../office/keeping/check-history'
import type { DerivedPart } from '../src-shared/program/derived-part'
import { mostRecordFaults, type RecordFault } from '../src-shared/program/record-fault'
import { mostBreaksAtOnce } from '../src-shared/program/seal-check'
import type { FileFaults, WatchedFile } from './file-watch'

/** Reads the whole file in a separate thread, so that no question waits for it. Setting the flag stops it between two tables. */
const { file, flag, isRecountDue } = workerData as WatchedFile & { readonly flag: SharedArrayBuffer }
const isStopped = () => Atomics.load(new Int32Array(flag), 0) === 1

/** Rests after each part for as long as it took, so that half of a processor is left to others. Ends when it is stopped. */
async function* unhurried<Part>(parts: Iterable<Part>): AsyncGenerator<Part> {
  let began = performance.now()
  for (const part of parts) {
    yield part
    if (isStopped()) return
    await setTimeout(performance.now() - began)
    began = performance.now()
  }
}

/** Compares the rows with the change record. */
async function differences(): Promise<RecordFault[]> {
  const differing: RecordFault[] = []
  for await (const some of unhurried(recordFaults(file))) {
    differing.push(...some)
    if (differing.length >= mostRecordFaults) break
  }
  return differing
}

/** Compares the seals of the change record. Undefined if it was stopped meanwhile. */
async function seals(): Promise<FileFaults['seals']> {
  for await (const found of unhurried(historySteps(file)))
    if (found) return { broken: found.faults.slice(0, mostBreaksAtOnce), accepted: found.acceptedFaults }
  return undefined
}

async function found(): Promise<FileFaults> {
  const faults: string[] = []
  for (const ofTable of faultsByTable(file)) {
    faults.push(...ofTable)
    if (isStopped()) break
  }
  // A damaged structure says enough, and what is read through it may be anything.
  const differing = faults.length > 0 || isStopped() ? [] : await differences()
  const wrong = new Set<DerivedPart>()
  const isDamaged = faults.length > 0 || differing.length > 0
  // What is damaged is salvaged first, which says by itself which seals that broke.
  const history = isDamaged || isStopped() ? undefined : await seals()
  // Derived data in a damaged file cannot be trusted, and must not be written either.
  if (isDamaged || isStopped() || !isRecountDue)
    return { faults, differing, seals: history, wrong: [], isRecounted: false }
  const parts = wrongPartsOf(file)
  let step = await parts.next()
  for (; !step.done && !isStopped(); step = await parts.next()) if (step.value) wrong.add(step.value)
  if (!step.done) await parts.return(false)
  return { faults, differing, seals: history, wrong: [...wrong], isRecounted: step.done === true && step.value }
}

const all = await found()
if (!isStopped()) parentPort?.postMessage(all)
