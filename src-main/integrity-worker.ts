import { parentPort, workerData } from 'node:worker_threads'
import type { DerivedPart } from '../db/queries/derived-faults'
import { faultsByTable, wrongPartsOf } from '../db/whole-file'
import type { FileFaults } from './file-watch'

/** Reads the whole file in a thread of its own, so that no question waits for it; the flag stops it between two tables. */
const { file, flag } = workerData as { readonly file: string; readonly flag: SharedArrayBuffer }
const isStopped = () => Atomics.load(new Int32Array(flag), 0) === 1

async function found(): Promise<FileFaults> {
  const faults: string[] = []
  for (const ofTable of faultsByTable(file)) {
    faults.push(...ofTable)
    if (isStopped()) break
  }
  const wrong = new Set<DerivedPart>()
  // What is derived in a damaged file is not to be trusted, and not to be written either.
  if (faults.length > 0 || isStopped()) return { faults, wrong: [] }
  for await (const part of wrongPartsOf(file)) {
    if (part) wrong.add(part)
    if (isStopped()) break
  }
  return { faults, wrong: [...wrong] }
}

const all = await found()
if (!isStopped()) parentPort?.postMessage(all)
