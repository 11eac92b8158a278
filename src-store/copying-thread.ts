import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { BackupFile } from '../office/keeping/backups/backup-folder'
import type { BackupKind } from '../src-shared/program/backup'
import type { Refusal } from '../src-shared/refusals/refusal'

/** The office that the copying thread copies, and whose own notes go with it. */
export type BackupWanted = { readonly file: string; readonly user: string; readonly kind: BackupKind }
/** What the copying thread says at its end: the copy, or why there is none, as a refusal if it is one. */
export type BackupDone =
  | { readonly copy: BackupFile }
  | { readonly fault: string; readonly refusal?: Refusal | undefined }

/** The thread that copies an office. It runs for one copy, and only one at a time. */
export function copyingThread(user: string) {
  let running: { readonly worker: Worker; readonly ended: Promise<BackupDone> } | undefined
  return {
    isRunning: (): boolean => running !== undefined,
    /** Resolves when no copy is being made any more. */
    ended: async (): Promise<void> => void (await running?.ended),
    /** Copies an office. If a copy is being made already, returns that one. */
    begin: (file: string, kind: BackupKind): Promise<BackupDone> => {
      if (running) return running.ended
      const wanted: BackupWanted = { file, user, kind }
      const worker = new Worker(join(import.meta.dirname, 'backup-worker.js'), { workerData: wanted })
      worker.unref()
      const ended = new Promise<BackupDone>(resolve => {
        worker.on('message', (done: BackupDone) => resolve(done))
        worker.on('error', error => resolve({ fault: error.message }))
        worker.on('exit', () => resolve({ fault: 'stopped' }))
      }).finally(() => {
        running = undefined
      })
      running = { worker, ended }
      return ended
    },
    /** Stops a copy in the middle. What it left is deleted by the next one. */
    stop: async (): Promise<void> => void (await running?.worker.terminate()),
  }
}
