import type { ChangingChannel } from '../../../src-shared/ipc/contract'
import { change } from '../../state/commands/done-actions'
import { announce } from '../../state/office/announce'
import type { Asked } from '../../state/office/office'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'

/** Saves one fact. Returns the problem in words, to be shown beside the fact, or null if it was saved. */
export function useSavedFact(said?: string) {
  const words = useWords()
  const saveFact = async <C extends ChangingChannel>(channel: C, input: Asked<C>): Promise<string | null> => {
    try {
      await change(channel, input, { tell: { text: said ?? words.record.saved, words } })
      return null
    } catch (thrown) {
      return words.shared.refusal(refusalOf(thrown))
    }
  }
  /** The same for a choice, which has no place for a problem: it becomes a notice instead. */
  const saveChoice = async <C extends ChangingChannel>(channel: C, input: Asked<C>): Promise<void> => {
    const refused = await saveFact(channel, input)
    if (refused !== null) await announce({ text: refused, isRefusal: true })
  }
  return { saveFact, saveChoice }
}
