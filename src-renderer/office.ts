import { Refused } from '../src-shared/domain/refusal'
import type { Channel, droppedChannel } from '../src-shared/ipc/channels'
import type { Answer, Input, Output } from '../src-shared/ipc/contract'

/** Files dropped on the window go as they are: only the preload may know where they lie. */
type Dropped = Pick<Input<typeof droppedChannel>, 'subject'> & { readonly files: readonly File[] }

export type Asked<C extends Channel> = C extends typeof droppedChannel ? Dropped : Input<C>

declare global {
  interface Window {
    /** Put there by the preload: one function per question, nothing else of the desktop. */
    readonly office: { readonly [C in Channel]: (input: Asked<C>) => Promise<Answer<Output<C>>> }
  }
}

/** Asks the office one question. A no is thrown as `Refused`, so that waiting code only sees what it asked for. */
export async function ask<C extends Channel>(channel: C, input: Asked<C>): Promise<Output<C>> {
  const answer = await window.office[channel](input)
  if (!answer.ok) throw new Refused(answer.refusal)
  return answer.value
}
