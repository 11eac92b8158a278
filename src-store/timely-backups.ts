import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { commitsSeen } from '../db/search/search-maintenance'
import type { Store } from '../db/store'
import type { BackupFile } from '../office/keeping/backups/backup-folder'
import { hasUncopiedWork } from '../office/keeping/backups/newest-change'
import { backupAfterOpening, backupLook, closingBackupWait, mostUncopiedWork } from './waits'

/** The office that the copying thread copies, and whose own notes go with it. */
export type BackupWanted = { readonly file: string; readonly user: string }
/** What the copying thread says at its end: the copy, or why there is none. */
export type BackupDone = { readonly copy: BackupFile } | { readonly fault: string }

/**
 * Copies the open office when there is work that no copy has, at most a quarter of an hour old. Work that was left without a copy at the last
 * closing is copied soon after opening. A copy that fails is tried again at the next look.
 */
export function timelyBackups(user: string) {
  let store: Store | undefined
  let seen: number | undefined
  let uncopiedSince: number | undefined
  let timer: NodeJS.Timeout | undefined
  let running: { readonly worker: Worker; readonly ended: Promise<BackupDone> } | undefined

  const copy = (file: string): Promise<BackupDone> => {
    if (running) return running.ended
    uncopiedSince = undefined
    const wanted: BackupWanted = { file, user }
    const worker = new Worker(join(import.meta.dirname, 'backup-worker.js'), { workerData: wanted })
    worker.unref()
    const ended = new Promise<BackupDone>(resolve => {
      worker.on('message', (done: BackupDone) => resolve(done))
      worker.on('error', error => resolve({ fault: error.message }))
      worker.on('exit', () => resolve({ fault: 'stopped' }))
    }).then(done => {
      running = undefined
      if ('fault' in done) uncopiedSince ??= Date.now()
      return done
    })
    running = { worker, ended }
    return ended
  }
  const look = async () => {
    if (!store || store.whereGone()) return
    const commits = await commitsSeen(store.read)
    if (commits !== seen) uncopiedSince ??= Date.now()
    seen = commits
    if (uncopiedSince === undefined || Date.now() - uncopiedSince < mostUncopiedWork) return
    // Merging the search index is a commit too, and no work.
    if (await hasUncopiedWork(store.read, store.file)) await copy(store.file)
    else uncopiedSince = undefined
  }
  const later = (wait: number) => {
    clearTimeout(timer)
    // A look that fails, for instance on a full disk, is made again at the next.
    timer = setTimeout(
      () =>
        void look()
          .catch(() => undefined)
          .finally(() => later(backupLook)),
      wait,
    )
    timer.unref()
  }
  return {
    /** Takes an office that was just opened. */
    opened: async (next: Store) => {
      store = next
      seen = await commitsSeen(next.read)
      const isDue = await hasUncopiedWork(next.read, next.file)
      uncopiedSince = isDue ? Date.now() - mostUncopiedWork : undefined
      later(isDue ? backupAfterOpening : backupLook)
    },
    /** Copies the open office now. Throws with the reason if it cannot be copied. */
    now: async (): Promise<BackupFile> => {
      if (!store) throw new Error('no office is open')
      const done = await copy(store.file)
      if ('fault' in done) throw new Error(done.fault)
      return done.copy
    },
    /** Copies what no copy has before the office is closed, as far as that goes in the time that closing may wait. */
    stop: async () => {
      clearTimeout(timer)
      const closing = store
      store = undefined
      if (!closing || closing.whereGone()) return
      const isDue = running !== undefined || (await hasUncopiedWork(closing.read, closing.file).catch(() => false))
      if (!isDue) return
      const waited = new Promise(resolve => setTimeout(resolve, closingBackupWait).unref())
      await Promise.race([copy(closing.file), waited])
      await running?.worker.terminate()
      running = undefined
    },
  }
}
