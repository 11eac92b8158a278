import type { PrintPage } from '../office/packs/pack-files'
import type { StoreMessage, StoreReply } from './store-messages'

type Printed = Extract<StoreMessage, { readonly printed: unknown }>['printed']
type Waiting = { readonly done: (bytes: Uint8Array) => void; readonly failed: (error: Error) => void }

/** The store thread's side of printing, which only the main process can do. */
export function printingThrough(send: (message: StoreReply) => void): {
  readonly print: PrintPage
  readonly printed: (answer: Printed) => void
} {
  const waiting = new Map<number, Waiting>()
  let last = 0
  return {
    print: html =>
      new Promise((done, failed) => {
        last += 1
        waiting.set(last, { done, failed })
        send({ print: { id: last, html } })
      }),
    printed: ({ id, bytes, fault }) => {
      const asked = waiting.get(id)
      waiting.delete(id)
      if (bytes) asked?.done(bytes)
      else asked?.failed(new Error(`the page could not be printed: ${fault}`))
    },
  }
}
