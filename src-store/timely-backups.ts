import { commitsSeen } from '../db/search/search-maintenance'
import type { Store } from '../db/store'
import type { BackupFile } from '../office/keeping/backups/backup-folder'
import { hasUncopiedWork } from '../office/keeping/backups/newest-change'
import type { BackupKind } from '../src-shared/program/backup'
import type { CopyKind } from '../src-shared/program/second-place'
import { Refused } from '../src-shared/refusals/refusal'
import { type BackupDone, copyingThread } from './copying-thread'
import type { SecondPlaceThread } from './second-place-thread'
import { type HowCopied, type PlaceInUse, timelyPlace } from './timely-place'
import { backupAfterOpening, backupLook, closingBackupWait, mostUncopiedWork } from './waits'

/** Reports on the copies of an office of one kind. */
export type TellOfCopies = (file: string, kind: CopyKind, how: HowCopied) => void

const errorOf = (done: Extract<BackupDone, { readonly fault: string }>): Error =>
  done.refusal ? new Refused(done.refusal) : new Error(done.fault)

/** True if a store holds work that no copy has. One that cannot be asked is not copied at the last moment. */
const isUncopied = ({ read, file }: Store): Promise<boolean> => hasUncopiedWork(read, file).catch(() => false)

const closingWait = () => new Promise(resolve => setTimeout(resolve, closingBackupWait).unref())

/** Does something again and again, the first time after a while. */
function repeated(work: () => Promise<void>, every: number) {
  let timer: NodeJS.Timeout | undefined
  let round = 0
  const after = (wait: number): void => {
    clearTimeout(timer)
    round += 1
    const own = round
    // Work that is under way when it is stopped, or begun again, is the last of its round.
    timer = setTimeout(() => void work().finally(() => own === round && after(every)), wait)
    timer.unref()
  }
  const stop = (): void => {
    round += 1
    clearTimeout(timer)
  }
  return { after, stop }
}

/**
 * Copies the open office when there is work that no copy has, at most a quarter of an hour old. Work that was left without a copy at the last
 * closing is copied soon after opening. A copy that fails is reported, and tried again at the next look. Once a day the newest copy goes to
 * the second place too.
 */
export function timelyBackups(user: string, thread: SecondPlaceThread, tell: TellOfCopies) {
  let store: Store | undefined
  let seen: number | undefined
  let uncopiedSince: number | undefined

  const copying = copyingThread(user)
  const second = timelyPlace(thread, (file, how) => store?.file === file && tell(file, 'second', how))
  const copy = async (file: string, kind: BackupKind = 'timely'): Promise<BackupDone> => {
    uncopiedSince = undefined
    const done = await copying.begin(file, kind)
    if ('fault' in done) uncopiedSince ??= Date.now()
    // A copy that closing stopped has not failed.
    if (store?.file === file) tell(file, 'beside', 'fault' in done ? { fault: errorOf(done) } : { at: done.copy.at })
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
  // A look that fails, for instance on a full disk, is made again at the next. The place is not waited for: a network that hangs must not
  // keep the office from being copied beside its file.
  const looks = repeated(async () => {
    await look().catch((fault: unknown) => store && tell(store.file, 'beside', { fault }))
    if (store && !copying.isRunning()) void second.look(store.file)
  }, backupLook)
  return {
    /** Takes an office that was just opened, and its second place. */
    opened: async (next: Store, place: PlaceInUse | null) => {
      store = next
      second.use(place)
      seen = await commitsSeen(next.read)
      const isDue = await hasUncopiedWork(next.read, next.file)
      uncopiedSince = isDue ? Date.now() - mostUncopiedWork : undefined
      looks.after(isDue || place ? backupAfterOpening : backupLook)
    },
    /** Takes the second place that was just chosen for the open office; null for none. */
    usePlace: (place: PlaceInUse | null) => second.use(place),
    /** Copies the open office now, beside its file. Refuses as `makeBackup` does. */
    now: async (): Promise<BackupFile> => {
      if (!store) throw new Error('no office is open')
      await copying.ended()
      const done = await copy(store.file, 'asked')
      if ('fault' in done) throw errorOf(done)
      return done.copy
    },
    /** Puts the newest copy in the second place now, if one is chosen. Refuses as `copyToPlace` does. */
    nowInPlace: async (): Promise<void> => {
      if (store) await second.copy(store.file)
    },
    /** Leaves the open office without a last copy, because its file is about to be kept among the copies itself. */
    leave: async () => {
      looks.stop()
      store = undefined
      await copying.ended()
    },
    /** Copies what no copy has before the office is closed, as far as that goes in the time that closing may wait. */
    stop: async () => {
      looks.stop()
      const closing = store
      store = undefined
      await thread.stop()
      if (!closing || closing.whereGone()) return
      if (!copying.isRunning() && !(await isUncopied(closing))) return
      await Promise.race([copy(closing.file), closingWait()])
      await copying.stop()
    },
  }
}
