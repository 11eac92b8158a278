import type { ActionId } from '../../../src-shared/records/ids'
import { told } from '../../state/commands/told-change'
import { announce } from '../../state/office/announce'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'

type Work = () => Promise<{ readonly actionId: ActionId }>

/** Saves one fact and gives what was in the way, in words, to stand at the fact. */
export function useSavedFact(said?: string) {
  const words = useWords()
  const saveFact = async (work: Work): Promise<string | null> => {
    try {
      await told(await work(), said ?? words.record.saved, words)
      return null
    } catch (thrown) {
      return words.shared.refusal(refusalOf(thrown))
    }
  }
  /** For a choice, which has no place of its own for a refusal. */
  const saveChoice = async (work: Work): Promise<void> => {
    const refused = await saveFact(work)
    if (refused !== null) await announce({ text: refused, isRefusal: true })
  }
  return { saveFact, saveChoice }
}
