import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Language } from '../../src-shared/text/language'
import { restBeforeSpellingEnds } from '../waits'
import type { SpellingAnswer, SpellingQuestion } from './spelling-messages'

/** The spelling thread as the main process asks it. Without its answer nothing is misspelled, and nothing is suggested. */
type SpellingThread = {
  readonly misspelled: (words: readonly string[]) => Promise<readonly string[]>
  readonly suggestions: (word: string, first: Language) => Promise<readonly string[]>
}

/** The worker is beside the built program, while this code can be in a folder of its own with what several parts of the program share. */
function builtWorker(): string {
  const beside = join(import.meta.dirname, 'spelling-worker.js')
  return existsSync(beside) ? beside : join(import.meta.dirname, '..', 'spelling-worker.js')
}

/**
 * Starts the thread at the first word, and ends it after a rest, so that its dictionaries take memory only while somebody writes. A thread
 * that fails is reported and is not started again.
 */
export function spellingThread(
  onFault: (fault: Error) => void,
  {
    worker: file = builtWorker(),
    rest = restBeforeSpellingEnds,
  }: { readonly worker?: string; readonly rest?: number } = {},
): SpellingThread {
  const waiting = new Map<number, (words: readonly string[]) => void>()
  let worker: Worker | undefined
  let timer: NodeJS.Timeout | undefined
  let hasFailed = false
  let last = 0

  function leave(): void {
    clearTimeout(timer)
    worker = undefined
    for (const settle of waiting.values()) settle([])
    waiting.clear()
  }
  function start(): Worker {
    const started = new Worker(file)
    started.unref()
    started.on('message', ({ id, words }: SpellingAnswer) => {
      waiting.get(id)?.(words)
      waiting.delete(id)
    })
    started.on('error', fault => {
      hasFailed = true
      onFault(fault)
      leave()
    })
    return started
  }
  function endWhenUnused(): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      void worker?.terminate()
      leave()
    }, rest)
    timer.unref()
  }
  const asked = (question: (id: number) => SpellingQuestion): Promise<readonly string[]> =>
    new Promise(resolve => {
      if (hasFailed) return resolve([])
      worker ??= start()
      last += 1
      waiting.set(last, resolve)
      worker.postMessage(question(last))
      endWhenUnused()
    })
  return {
    misspelled: words => asked(id => ({ id, words })),
    suggestions: (word, first) => asked(id => ({ id, word, first })),
  }
}
