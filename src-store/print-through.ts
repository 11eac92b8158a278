import type { PrintPage } from '../office/paper/printing'
import type { LaidOut } from '../src-shared/paper/laid-out'
import type { StoreMessage, StoreReply } from './store-messages'

type Printed = Extract<StoreMessage, { readonly printed: unknown }>['printed']
type Found = Extract<StoreMessage, { readonly laidOut: unknown }>['laidOut']
type Waiting = {
  readonly done: (bytes: Uint8Array) => void
  readonly failed: (error: Error) => void
  readonly onLaidOut: ((laidOut: LaidOut) => void) | undefined
}

/** The store thread's side of printing, which only the main process can do. */
export function printingThrough(send: (message: StoreReply) => void): {
  readonly print: PrintPage
  readonly laidOut: (answer: Found) => void
  readonly printed: (answer: Printed) => void
} {
  const waiting = new Map<number, Waiting>()
  let last = 0
  return {
    print: (html, onLaidOut) =>
      new Promise((done, failed) => {
        last += 1
        waiting.set(last, { done, failed, onLaidOut })
        send({ print: { id: last, html } })
      }),
    laidOut: ({ id, found }) => waiting.get(id)?.onLaidOut?.(found),
    printed: ({ id, bytes, fault }) => {
      const asked = waiting.get(id)
      waiting.delete(id)
      if (bytes) asked?.done(bytes)
      else asked?.failed(new Error(`the page could not be printed: ${fault}`))
    },
  }
}
