import { constants, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { makeBackup } from '../office/keeping/backups/make-backup'
import { Refused } from '../src-shared/refusals/refusal'
import type { BackupDone, BackupWanted } from './copying-thread'

// Linux takes this for the thread that calls; elsewhere it would hold back the whole program. Questions then go before the copy.
if (process.platform === 'linux') setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL)

/** Copies the office in a separate thread, so that no question waits for it. */
const done = await makeBackup(workerData as BackupWanted, new Date()).then(
  (copy): BackupDone => ({ copy }),
  (error: unknown): BackupDone => ({
    fault: error instanceof Error ? error.message : String(error),
    refusal: error instanceof Refused ? error.refusal : undefined,
  }),
)
parentPort?.postMessage(done)
