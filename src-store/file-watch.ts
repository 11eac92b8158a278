import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { DerivedPart } from '../src-shared/program/derived-part'
import type { RecordFault } from '../src-shared/program/record-fault'
import type { SealFault } from '../src-shared/program/seal-check'
import type { RequestsUnderWay } from './requests-under-way'
import { restBeforeWholeFile, stoppedReadingWait } from './waits'

/**
 * What was found when a file was read whole: `faults` is what is damaged, `differing` is where its rows and its change record disagree, and
 * `wrong` is what is only derived and must be derived again.
 */
export type FileFaults = {
  readonly faults: readonly string[]
  readonly differing: readonly RecordFault[]
  readonly wrong: readonly DerivedPart[]
  /** Which seals of the history do not hold, and which of those are accepted. Undefined if they were not compared: the file is damaged. */
  readonly seals: { readonly broken: readonly SealFault[]; readonly accepted: readonly SealFault[] } | undefined
  /** True if all derived data was compared with what the office's own data gives. */
  readonly isRecounted: boolean
}

/** A file to read whole. If `isRecountDue`, its derived data is also counted again, which takes longer than all the reading. */
export type WatchedFile = { readonly file: string; readonly isRecountDue: boolean }

/** Has an opened file read whole, once, when no questions come. */
export type FileWatch = {
  readonly opened: (watched: WatchedFile) => void
  readonly asked: () => void
  readonly stop: () => Promise<void>
}

/**
 * Reports what was found: no faults, or the first few of each table. A check that could not be made reports nothing. It does not begin while
 * a request is under way: reading a large file takes half a processor for seconds.
 */
export function watchingFile(
  requests: Pick<RequestsUnderWay, 'isAny'>,
  tell: (file: string, found: FileFaults) => void,
): FileWatch {
  let timer: NodeJS.Timeout | undefined
  let due: WatchedFile | undefined
  let running: { readonly flag: SharedArrayBuffer; readonly ended: Promise<void> } | undefined

  const begin = () => {
    const watched = due
    if (watched === undefined) return
    if (requests.isAny()) return later()
    due = undefined
    const flag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
    const worker = new Worker(join(import.meta.dirname, 'integrity-worker.js'), { workerData: { ...watched, flag } })
    worker.unref()
    worker.on('message', (found: FileFaults) => tell(watched.file, found))
    const ended = new Promise<void>(resolve => {
      worker.on('exit', () => resolve())
      worker.on('error', () => resolve())
    })
    running = { flag, ended }
  }
  const later = () => {
    clearTimeout(timer)
    if (due === undefined) return
    timer = setTimeout(begin, restBeforeWholeFile)
    timer.unref()
  }
  return {
    opened: watched => {
      due = watched
      later()
    },
    asked: later,
    stop: async () => {
      due = undefined
      clearTimeout(timer)
      if (!running) return
      Atomics.store(new Int32Array(running.flag), 0, 1)
      await Promise.race([running.ended, new Promise(resolve => setTimeout(resolve, stoppedReadingWait).unref())])
      running = undefined
    },
  }
}
