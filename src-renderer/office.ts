import { Refused } from '../src-shared/domain/refusal'
import type { Channel } from '../src-shared/ipc/channels'
import type { Answer, Input, Output } from '../src-shared/ipc/contract'

declare global {
  interface Window {
    /** Put there by the preload: one function per question, nothing else of the desktop. */
    readonly office: { readonly [C in Channel]: (input: Input<C>) => Promise<Answer<Output<C>>> }
  }
}

/** Asks the office one question. A no is thrown as `Refused`, so that waiting code only sees what it asked for. */
export async function ask<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
  const answer = await window.office[channel](input)
  if (!answer.ok) throw new Refused(answer.refusal)
  return answer.value
}
