import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { DerivedPart } from '../src-shared/program/derived-part'

/** Quiet for so long before the file is read: opening, drawing and the first words typed come first. */
const quiet = 5_000
/** A large table is read to its end before a check can stop; closing does not wait longer than this for it. */
const longestStop = 1_500

/** What was found when a file was read whole: what is damaged, and what is only derived and is to be made anew. */
export type FileFaults = {
  readonly faults: readonly string[]
  readonly wrong: readonly DerivedPart[]
  /** Whether all that is derived was compared with what the office's own data gives. */
  readonly isRecounted: boolean
}

/** A file to be read whole, and whether what is derived in it is to be counted anew besides: that takes longer than all the reading. */
export type WatchedFile = { readonly file: string; readonly isRecountDue: boolean }

/** Has an opened file read whole once, when nobody asks for anything. */
export type FileWatch = {
  readonly opened: (watched: WatchedFile) => void
  readonly asked: () => void
  readonly stop: () => Promise<void>
}

/** Tells what was found: no faults, or the first of each table. A check that could not be made tells nothing. */
export function watchingFile(tell: (file: string, found: FileFaults) => void): FileWatch {
  let timer: NodeJS.Timeout | undefined
  let due: WatchedFile | undefined
  let running: { readonly flag: SharedArrayBuffer; readonly ended: Promise<void> } | undefined

  const begin = () => {
    const watched = due
    if (watched === undefined) return
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
    timer = setTimeout(begin, quiet)
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
      await Promise.race([running.ended, new Promise(resolve => setTimeout(resolve, longestStop).unref())])
      running = undefined
    },
  }
}
