import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PrintPage } from '../office/paper/printing'
import type { KeyStore } from '../office/sharing/key-store'
import type { StoreChannel } from '../src-shared/ipc/channels'
import type { Answer, Input, Output } from '../src-shared/ipc/contract'
import type { LostFile } from '../src-shared/program/lost-file'
import type { SharingChange } from '../src-shared/program/sharing'
import type { LongWork, WorkProgress } from '../src-shared/program/work-progress'
import { Refused } from '../src-shared/refusals/refusal'
import type { ReportBug } from './answer'
import type { Laptop } from './opened-office'
import { answeredFrom } from './sharing/asked-keys'
import type { CheckedFile, CopiedOffice, StoreMessage, StoreReply, StoreRequest } from './store-messages'
import type { Done, Given, WorkName, WorkRequest } from './store-works'

/** The main process's side of the store thread. A refusal is thrown as `Refused`, except to a window, which receives it as an answer. */
export type StoreClient = {
  /** Has the store thread do something, and returns the result. */
  readonly have: <W extends WorkName>(work: W, given: Given<W>) => Promise<Done<W>>
  /** Asks a question that a window could ask, and returns the answer's value. */
  readonly ask: <C extends StoreChannel>(channel: C, input: Input<C>) => Promise<Output<C>>
  /** Passes on a window's question as it came, and returns the answer. */
  readonly answer: (channel: StoreChannel, input: unknown) => Promise<Answer<unknown>>
  /** Returns how far long work of a kind has come; null while there is none. */
  readonly workProgress: (what: LongWork) => WorkProgress | null
  /** True while an office that has lost its file is being written to a new one before it is closed. */
  readonly isRescuing: () => boolean
  readonly close: () => Promise<void>
}

// A message between threads has no type. Both threads take their types from the same map (`StoreWorks`), so the cast is safe.
const accepted = async <T>(answered: Promise<Answer<unknown>>): Promise<T> => {
  const answer = await answered
  if (!answer.ok) throw new Refused(answer.refusal)
  return answer.value as T
}

/** What sharing needs of the main process: the store of keys, and where changes are told. */
type ForSharing = { readonly keys: () => Promise<KeyStore>; readonly told: (change: SharingChange) => void }

/**
 * Starts the store thread at the first request. If the thread ends, every question is refused from then on instead of waiting for ever. An
 * office that lost its file is reported before the request that closed it is answered.
 */
export function startStore(
  laptop: Laptop,
  reportBug: ReportBug,
  onChecked: (checked: CheckedFile) => void,
  onCopied: (copied: CopiedOffice) => void,
  onLost: (lost: LostFile) => void,
  print: PrintPage,
  sharing: ForSharing,
): StoreClient {
  const waiting = new Map<number, (answer: Answer<unknown>) => void>()
  const stopped: Answer<never> = { ok: false, refusal: { code: 'store-stopped' } }
  let thread: Worker | undefined
  let isRunning = true
  let last = 0
  let isRescuing = false
  const works = new Map<LongWork, WorkProgress>()

  const send = (message: StoreMessage) => thread?.postMessage(message)
  const printFor = (id: number, html: string) =>
    print(html, found => send({ laidOut: { id, found } })).then(
      bytes => send({ printed: { id, bytes, fault: '' } }),
      (error: unknown) => send({ printed: { id, bytes: null, fault: String(error) } }),
    )

  const start = (): Worker => {
    const started = new Worker(join(import.meta.dirname, 'store-thread.js'), { workerData: laptop })
    started.on('message', (reply: StoreReply) => {
      if ('print' in reply) return void printFor(reply.print.id, reply.print.html)
      if ('keys' in reply) {
        const { id, ask } = reply.keys
        void sharing
          .keys()
          .then(keys => answeredFrom(keys, ask))
          .then(answer => send({ keysDone: { id, answer } }))
        return
      }
      if ('sharing' in reply) return sharing.told(reply.sharing)
      if ('work' in reply) {
        if (reply.progress) works.set(reply.work, reply.progress)
        else works.delete(reply.work)
        return
      }
      if ('checked' in reply) return onChecked(reply.checked)
      if ('copied' in reply) return onCopied(reply.copied)
      if ('bug' in reply) return reportBug(reply.bug.reference, reply.bug.channel, reply.bug.detail)
      if ('rescuing' in reply) {
        isRescuing = true
        return
      }
      if ('lost' in reply) {
        isRescuing = false
        return onLost(reply.lost)
      }
      waiting.get(reply.id)?.(reply.answer)
      waiting.delete(reply.id)
    })
    started.on('error', error => reportBug('store-error', 'store', error))
    started.on('exit', code => {
      if (isRunning) reportBug('store-exit', 'store', `the store thread ended with code ${code}`)
      isRunning = false
      for (const settle of waiting.values()) settle(stopped)
      waiting.clear()
      works.clear()
    })
    return started
  }

  const request = (wanted: StoreRequest) =>
    new Promise<Answer<unknown>>(resolve => {
      if (!isRunning) return resolve(stopped)
      thread ??= start()
      last += 1
      waiting.set(last, resolve)
      send({ id: last, request: wanted })
    })
  const close = async (): Promise<void> => {
    if (!thread) return
    await request({ do: 'close', given: null })
    isRunning = false
    await thread.terminate()
  }
  return {
    have: (work, given) => accepted(request({ do: work, given } as WorkRequest)),
    ask: (channel, input) => accepted(request({ ask: channel, input })),
    answer: (channel, input) => request({ ask: channel, input }),
    workProgress: what => works.get(what) ?? null,
    isRescuing: () => isRescuing,
    close,
  }
}
