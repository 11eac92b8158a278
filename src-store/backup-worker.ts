import { parentPort, workerData } from 'node:worker_threads'
import { makeBackup } from '../office/keeping/backups/make-backup'
import type { BackupDone, BackupWanted } from './timely-backups'

/** Copies the office in a separate thread, so that no question waits for it. */
const { file, user } = workerData as BackupWanted
const done = await makeBackup({ file, user }, new Date()).then(
  (copy): BackupDone => ({ copy }),
  (error: unknown): BackupDone => ({ fault: error instanceof Error ? error.message : String(error) }),
)
parentPort?.postMessage(done)
