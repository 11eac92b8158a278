import { constants, getPriority, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { makeBackup } from '../office/keeping/backups/make-backup'
import { Refused } from '../src-shared/refusals/refusal'
import type { BackupDone, BackupWanted } from './copying-thread'

// Questions go before the copy. Linux takes this for the calling thread alone; elsewhere it would hold back the whole program.
const { PRIORITY_BELOW_NORMAL } = constants.priority
if (process.platform === 'linux' && getPriority() < PRIORITY_BELOW_NORMAL) setPriority(PRIORITY_BELOW_NORMAL)

/** Copies the office in a separate thread, so that no question waits for it. */
const done = await makeBackup(workerData as BackupWanted, new Date()).then(
  (copy): BackupDone => ({ copy }),
  (error: unknown): BackupDone => ({
    fault: error instanceof Error ? error.message : String(error),
    refusal: error instanceof Refused ? error.refusal : undefined,
  }),
)
parentPort?.postMessage(done)
