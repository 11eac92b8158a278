import type { Channel, droppedChannel } from '../../../src-shared/ipc/channels'
import type {
  Answer,
  ChangingChannel,
  Input,
  KeepingChannel,
  Output,
  ReadingChannel,
  UndoingChannel,
} from '../../../src-shared/ipc/contract'
import { Refused } from '../../../src-shared/refusals/refusal'
import { storeMoved } from './store-moved'

/** Files dropped on the window go as they are: only the preload may know where they lie. */
type Dropped = Pick<Input<typeof droppedChannel>, 'subject'> & { readonly files: readonly File[] }

export type Asked<C extends Channel> = C extends typeof droppedChannel ? Dropped : Input<C>

declare global {
  interface Window {
    /** Put there by the preload: one function per question, nothing else of the desktop. */
    readonly office: { readonly [C in Channel]: (input: Asked<C>) => Promise<Answer<Output<C>>> }
  }
}

/** What was last refused because the open file was not in its place. */
let refusedAs: Channel | undefined

async function answerTo<C extends Channel>(channel: C, input: Asked<C>): Promise<Output<C>> {
  const answer = await window.office[channel](input)
  if (!answer.ok) {
    if (answer.refusal.code === 'store-moved') {
      refusedAs = channel
      storeMoved.set(answer.refusal)
    }
    throw new Refused(answer.refusal)
  }
  // Somebody has put the file back.
  if (channel === refusedAs) {
    refusedAs = undefined
    storeMoved.set(null)
  }
  return answer.value
}

/**
 * Asks the office one question that changes nothing Ctrl+Z would take back: what does is asked by `change`. A no is thrown as `Refused`, so
 * that waiting code only sees what it asked for.
 */
export const ask = <C extends ReadingChannel | KeepingChannel>(channel: C, input: Asked<C>): Promise<Output<C>> =>
  answerTo(channel, input)

/** Only for what remembers the action: a test holds that nobody else imports it. */
export const askForChange = <C extends ChangingChannel | UndoingChannel>(
  channel: C,
  input: Asked<C>,
): Promise<Output<C>> => answerTo(channel, input)
