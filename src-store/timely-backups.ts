import { commitsSeen } from '../db/search/search-maintenance'
import type { Store } from '../db/store'
import type { BackupFile } from '../office/keeping/backups/backup-folder'
import { hasUncopiedWork } from '../office/keeping/backups/newest-change'
import type { BackupKind } from '../src-shared/program/backup'
import { Refused } from '../src-shared/refusals/refusal'
import { type BackupDone, copyingThread } from './copying-thread'
import { backupAfterOpening, backupLook, closingBackupWait, mostUncopiedWork } from './waits'

/**
 * Copies the open office when there is work that no copy has, at most a quarter of an hour old. Work that was left without a copy at the last
 * closing is copied soon after opening. A copy that fails is tried again at the next look.
 */
export function timelyBackups(user: string) {
  let store: Store | undefined
  let seen: number | undefined
  let uncopiedSince: number | undefined
  let timer: NodeJS.Timeout | undefined

  const copying = copyingThread(user)
  const copy = async (file: string, kind: BackupKind = 'timely'): Promise<BackupDone> => {
    uncopiedSince = undefined
    const done = await copying.begin(file, kind)
    if ('fault' in done) uncopiedSince ??= Date.now()
    return done
  }
  const look = async () => {
    const open = store
    if (!open || open.whereGone()) return
    const commits = await commitsSeen(open.read)
    // The office may have been closed, or another one opened, since the look began.
    if (store !== open) return
    if (commits !== seen) uncopiedSince ??= Date.now()
    seen = commits
    if (uncopiedSince === undefined || Date.now() - uncopiedSince < mostUncopiedWork) return
    // Merging the search index is a commit too, and no work.
    const isDue = await hasUncopiedWork(open.read, open.file)
    if (store !== open) return
    if (isDue) await copy(open.file)
    else uncopiedSince = undefined
  }
  const later = (wait: number) => {
    clearTimeout(timer)
    const lookedAt = store
    // A look that fails, for instance on a full disk, is made again at the next.
    timer = setTimeout(
      () =>
        void look()
          .catch(() => undefined)
          .finally(() => store && store === lookedAt && later(backupLook)),
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
    /** Copies the open office now. Refuses as `makeBackup` does. */
    now: async (): Promise<BackupFile> => {
      if (!store) throw new Error('no office is open')
      await copying.ended()
      const done = await copy(store.file, 'asked')
      if ('fault' in done) throw done.refusal ? new Refused(done.refusal) : new Error(done.fault)
      return done.copy
    },
    /** Leaves the open office without a last copy, because its file is about to be kept among the copies itself. */
    leave: async () => {
      clearTimeout(timer)
      store = undefined
      await copying.ended()
    },
    /** Copies what no copy has before the office is closed, as far as that goes in the time that closing may wait. */
    stop: async () => {
      clearTimeout(timer)
      const closing = store
      store = undefined
      if (!closing || closing.whereGone()) return
      const isDue = copying.isRunning() || (await hasUncopiedWork(closing.read, closing.file).catch(() => false))
      if (!isDue) return
      const waited = new Promise(resolve => setTimeout(resolve, closingBackupWait).unref())
      await Promise.race([copy(closing.file), waited])
      await copying.stop()
    },
  }
}
