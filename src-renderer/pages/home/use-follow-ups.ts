import { useMemo } from 'react'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { OpenCommitment } from '../../../src-shared/log/commitment'
import type { ActionId, Id } from '../../../src-shared/records/ids'
import { rememberAction, undoableSoon, undoOffer } from '../../state/commands/done-actions'
import { announce } from '../../state/office/announce'
import { ask } from '../../state/office/office'
import { readAgain } from '../../state/office/query-client'
import { refusalOf } from '../../state/office/refusal-of'
import { sharedState } from '../../state/screen/shared-state'
import { useWords, type Words } from '../../text/words'

/** What was just ticked off or moved, until the screen has been read anew: the next key must meet the next line. */
const underWay = sharedState<ReadonlySet<string>>(new Set())
export const useUnderWay = (): ReadonlySet<string> => underWay.use()

async function change(
  id: string,
  words: Words,
  said: string,
  work: () => Promise<{ actionId: ActionId }>,
): Promise<void> {
  if (underWay.get().has(id)) return
  underWay.set(new Set([...underWay.get(), id]))
  const working = async () => {
    const { actionId } = await work()
    rememberAction(actionId)
    void announce({ text: said, action: undoOffer(actionId, words) })
  }
  try {
    await undoableSoon(working())
  } catch (thrown) {
    await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
  }
  await readAgain()
  underWay.set(new Set([...underWay.get()].filter(other => other !== id)))
}

/** Ticking off and putting off, each said in a notice with a way back. */
export function useFollowUps(today: IsoDate | undefined) {
  const words = useWords()
  return useMemo(
    () => ({
      complete: ({ id, promise }: OpenCommitment) =>
        today &&
        change(id, words, words.home.completed(promise), () =>
          ask('commitment:complete', { id: id as Id<'commitment'>, doneOn: today }),
        ),
      postpone: ({ id, promise }: OpenCommitment, dueOn: IsoDate) =>
        change(id, words, words.home.postponed(promise, dueOn), () =>
          ask('commitment:postpone', { id: id as Id<'commitment'>, dueOn }),
        ),
    }),
    [today, words],
  )
}
