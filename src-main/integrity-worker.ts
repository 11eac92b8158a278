import { parentPort, workerData } from 'node:worker_threads'
import { faultsByTable } from '../db/whole-file'

/** Reads the whole file in a thread of its own, so that no question waits for it; the flag stops it between two tables. */
const { file, flag } = workerData as { readonly file: string; readonly flag: SharedArrayBuffer }
const isStopped = new Int32Array(flag)
const faults: string[] = []
for (const found of faultsByTable(file)) {
  faults.push(...found)
  if (Atomics.load(isStopped, 0) === 1) break
}
if (Atomics.load(isStopped, 0) === 0) parentPort?.postMessage(faults)
