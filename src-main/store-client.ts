import { join } from 'node:path'
import { type UtilityProcess, utilityProcess } from 'electron'
import type { LongWork, WorkProgress } from '../src-shared/domain/work-progress'
import type { Answer } from '../src-shared/ipc/contract'
import type { ReportBug } from './answer'
import type { CheckedFile, StoreMessage, StoreReply, StoreRequest } from './store-messages'

/** The main process's end of the store process. */
export type StoreClient = {
  readonly request: (request: StoreRequest) => Promise<Answer<unknown>>
  /** How far long work of a kind has come; null while there is none. */
  readonly workProgress: (what: LongWork) => WorkProgress | null
  readonly close: () => Promise<void>
}

/**
 * Starts the store process at the first request. Should it ever die, every question is refused from then on instead of waiting for
 * ever.
 */
export function startStore(
  user: string,
  reportBug: ReportBug,
  onChecked: (checked: CheckedFile) => void,
  print: (html: string) => Promise<Uint8Array>,
): StoreClient {
  const waiting = new Map<number, (answer: Answer<unknown>) => void>()
  const stopped: Answer<never> = { ok: false, refusal: { code: 'store-stopped' } }
  let child: UtilityProcess | undefined
  let isRunning = true
  let last = 0
  const works = new Map<LongWork, WorkProgress>()

  const send = (message: StoreMessage) => child?.postMessage(message)
  const printFor = (id: number, html: string) =>
    print(html).then(
      bytes => send({ printed: { id, bytes, fault: '' } }),
      (error: unknown) => send({ printed: { id, bytes: null, fault: String(error) } }),
    )

  const start = (): UtilityProcess => {
    const started = utilityProcess.fork(join(import.meta.dirname, 'store-process.js'), [user], {
      serviceName: 'Talan store',
    })
    started.on('message', (reply: StoreReply) => {
      if ('print' in reply) return void printFor(reply.print.id, reply.print.html)
      if ('work' in reply) {
        if (reply.progress) works.set(reply.work, reply.progress)
        else works.delete(reply.work)
        return
      }
      if ('checked' in reply) return onChecked(reply.checked)
      if ('bug' in reply) return reportBug(reply.bug.reference, reply.bug.channel, reply.bug.detail)
      waiting.get(reply.id)?.(reply.answer)
      waiting.delete(reply.id)
    })
    started.on('exit', code => {
      isRunning = false
      if (code !== 0) reportBug('store-exit', 'store', `the store process ended with code ${code}`)
      for (const settle of waiting.values()) settle(stopped)
      waiting.clear()
      works.clear()
    })
    return started
  }

  const request = (wanted: StoreRequest) =>
    new Promise<Answer<unknown>>(resolve => {
      if (!isRunning) return resolve(stopped)
      child ??= start()
      last += 1
      waiting.set(last, resolve)
      send({ id: last, request: wanted })
    })
  const close = async () => {
    if (!child) return
    await request({ do: 'close' })
    child.kill()
  }
  return { request, workProgress: what => works.get(what) ?? null, close }
}
