import { join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { keyFiles } from '../../office/sharing/key-store'
import type { StoreChannel } from '../../src-shared/ipc/channels'
import type { Answer, Input, Output } from '../../src-shared/ipc/contract'
import { answeredFrom } from '../../src-store/sharing/asked-keys'
import type { StoreMessage, StoreReply, StoreRequest } from '../../src-store/store-messages'
import type { Done, Given, WorkName } from '../../src-store/store-works'

/** The built program's store thread with an office open in it, asked as the main process asks it. */
export type StoreThread = {
  readonly have: <W extends WorkName>(work: W, given: Given<W>) => Promise<Done<W>>
  readonly ask: <C extends StoreChannel>(channel: C, input: Input<C>) => Promise<Output<C>>
  readonly close: () => Promise<void>
}

/** Starts the store thread of the built program and has it open an office. `laptop` is the folder of the laptop's own data. */
export async function storeThread(file: string, laptop: string): Promise<StoreThread> {
  const worker = new Worker(join(resolve('out/main'), 'store-thread.js'), { workerData: { user: 'bench', laptop } })
  const keys = keyFiles(join(laptop, 'nycklar'))
  const waiting = new Map<number, (answer: Answer<unknown>) => void>()
  worker.on('message', (reply: StoreReply) => {
    if ('bug' in reply) throw new Error(reply.bug.detail)
    if ('keys' in reply) {
      const { id, ask } = reply.keys
      void answeredFrom(keys, ask).then(answer =>
        worker.postMessage({ keysDone: { id, answer } } satisfies StoreMessage),
      )
      return
    }
    if (!('answer' in reply)) return
    waiting.get(reply.id)?.(reply.answer)
    waiting.delete(reply.id)
  })
  let last = 0
  const request = async (wanted: StoreRequest): Promise<unknown> => {
    last += 1
    const id = last
    const answer = await new Promise<Answer<unknown>>(answered => {
      waiting.set(id, answered)
      worker.postMessage({ id, request: wanted })
    })
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
    return answer.value
  }
  const thread: StoreThread = {
    have: async (work, given) => (await request({ do: work, given } as StoreRequest)) as never,
    ask: async (channel, input) => (await request({ ask: channel, input })) as never,
    close: async () => {
      await request({ do: 'close', given: null })
      await worker.terminate()
    },
  }
  await thread.have('open', { file, create: 'never', seats: {}, isRecountDue: false, place: null })
  return thread
}
