import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as setTimer } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { isPackaged } from '../../../db/file/packaged'
import { Unreadable } from '../../../src-shared/imports/unreadable'
import { Refused } from '../../../src-shared/refusals/refusal'
import { longestEnding, mostReadingMegabytes, mostReadingTime } from './limits'
import type { ReadOptions } from './readers'
import type { Reading } from './reading'
import { type FileToRead, type ReadingPiece, withRows } from './reading-pieces'

/** Who watches a file being read: told of its rows, and able to call it off. */
export type ReadWatch = { readonly tell?: (rows: number) => void; readonly signal?: AbortSignal }

/** The limits of one reading, and the built worker. Tests have others. */
export type ThreadLimits = {
  readonly milliseconds?: number
  readonly megabytes?: number
  /** How many milliseconds the end of the thread is waited for. */
  readonly ending?: number
  readonly worker?: string
}

/**
 * The worker is beside the built program, while this code can be in a folder of its own with what several parts of the program share. Tests
 * run the code without building it, and say where they have built the worker.
 */
function builtWorker(): string {
  const forTests = isPackaged() ? undefined : process.env['TALAN_READ_WORKER']
  if (forTests) return forTests
  const beside = join(import.meta.dirname, 'read-file-worker.js')
  return existsSync(beside) ? beside : join(import.meta.dirname, '..', 'read-file-worker.js')
}

/** What was read of a file, and a hash of the bytes that were read. */
export type FileReading = { readonly reading: Reading; readonly sha256: string }

/** What a worker came to: its last word, or why it has none. */
type Ending =
  | ReadingPiece
  | { readonly said: 'stopped'; readonly by: 'time' | 'caller' }
  | { readonly said: 'failed'; readonly error: Error }

const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** An error of the system about a file, as the worker tells of it. */
const notGiven = (code: string): Error => Object.assign(new Error(`the file is not given: ${code}`), { code })

function endedBy(ending: Ending, rows: readonly (readonly unknown[])[]): FileReading {
  switch (ending.said) {
    case 'reading':
      return {
        reading: withRows(ending.reading, sheet => (rows[sheet] ?? []) as ReturnType<Parameters<typeof withRows>[1]>),
        sha256: ending.sha256,
      }
    case 'not-given':
      throw notGiven(ending.code)
    case 'unreadable':
      throw new Unreadable(ending.reason, ending.place)
    case 'refused':
      throw new Refused(ending.refusal)
    case 'stopped':
      throw ending.by === 'time' ? new Unreadable('too-slow') : new Refused({ code: 'cancelled' })
    case 'failed':
      throw isOutOfMemory(ending.error) ? new Unreadable('too-much-memory') : ending.error
    default:
      throw new Error(ending.said === 'fault' ? ending.fault : `reading ended with ${ending.said}`)
  }
}

/**
 * Reads a file in a thread of its own, with a ceiling of memory and time, so that no file holds or ends the program. Throws an `Unreadable`
 * with the reason, `too-slow` and `too-much-memory` among them, the refusal `not-a-file`, an error with the code of the system if the file
 * is not given, and the refusal `cancelled` if the watcher calls it off.
 */
export async function readInThread(
  path: string,
  options: ReadOptions = {},
  { tell, signal }: ReadWatch = {},
  limits: ThreadLimits = {},
): Promise<FileReading> {
  if (signal?.aborted) throw new Refused({ code: 'cancelled' })
  const { milliseconds = mostReadingTime, megabytes = mostReadingMegabytes, ending: longest = longestEnding } = limits
  const workerData: FileToRead = { path, options }
  const worker = new Worker(limits.worker ?? builtWorker(), {
    workerData,
    // What libraries write to the console about damaged files is not passed on: an answer of the command line is only its own.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 },
  })
  worker.stdout.resume()
  worker.stderr.resume()
  const rows: unknown[][] = []
  let timer: NodeJS.Timeout | undefined
  let cancel: (() => void) | undefined
  try {
    const ending = await new Promise<Ending>(resolve => {
      timer = setTimeout(() => resolve({ said: 'stopped', by: 'time' }), milliseconds)
      cancel = () => resolve({ said: 'stopped', by: 'caller' })
      signal?.addEventListener('abort', cancel)
      worker.on('message', (piece: ReadingPiece) => {
        if (piece.said === 'progress') tell?.(piece.rows)
        else if (piece.said === 'rows') {
          rows[piece.sheet] ??= []
          for (const row of piece.rows) rows[piece.sheet]?.push(row)
        } else resolve(piece)
      })
      worker.on('error', error => resolve({ said: 'failed', error }))
      worker.on('exit', code => resolve({ said: 'failed', error: new Error(`the reading thread ended with ${code}`) }))
    })
    return endedBy(ending, rows)
  } finally {
    clearTimeout(timer)
    if (cancel) signal?.removeEventListener('abort', cancel)
    await Promise.race([worker.terminate(), setTimer(longest, undefined, { ref: false })])
    // A thread that the system holds does not keep the program running.
    worker.unref()
  }
}
