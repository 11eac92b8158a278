import type { Channel, DroppedChannel } from '../../../src-shared/ipc/channels'
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
import { fileDamaged } from './file-damaged'
import { storeMoved } from './store-moved'

/** Files dropped on the window are passed as they are. Only the preload may know their paths. */
type Dropped<C extends DroppedChannel> = Omit<Input<C>, 'files'> & { readonly files: readonly File[] }

/** The input of a question as the window passes it: as in the contract, except for dropped files. */
export type Asked<C extends Channel> = C extends DroppedChannel ? Dropped<C> : Input<C>

declare global {
  interface Window {
    /** Put there by the preload: one function per question, and nothing else of the desktop. */
    readonly office: { readonly [C in Channel]: (input: Asked<C>) => Promise<Answer<Output<C>>> }
  }
}

/** The last question that was refused because the open file was not in its place. */
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
  // The question now succeeds, so the file has been put back.
  if (channel === refusedAs) {
    refusedAs = undefined
    storeMoved.set(null)
  }
  fileDamaged.set(answer.isFileDamaged === true)
  return answer.value
}

/**
 * Asks the office a question that changes nothing Ctrl+Z would undo; such a change goes through `change`. Throws `Refused` if the office
 * says no, so the caller only handles the answer it asked for.
 */
export const ask = <C extends ReadingChannel | KeepingChannel>(channel: C, input: Asked<C>): Promise<Output<C>> =>
  answerTo(channel, input)

/** Only for the module that remembers the action for undo. A test checks that no other module imports it. */
export const askForChange = <C extends ChangingChannel | UndoingChannel>(
  channel: C,
  input: Asked<C>,
): Promise<Output<C>> => answerTo(channel, input)
