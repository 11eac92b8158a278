import { useMemo } from 'react'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Commitment } from '../../../src-shared/log/commitment'
import { change } from '../../state/commands/done-actions'
import { announce } from '../../state/office/announce'
import type { Asked } from '../../state/office/office'
import { readAgain } from '../../state/office/query-client'
import { refusalOf } from '../../state/office/refusal-of'
import { sharedState } from '../../state/screen/shared-state'
import { useWords, type Words } from '../../text/words'

/** What following up needs to know of a commitment. */
export type FollowedUp = Pick<Commitment, 'id' | 'promise'>

/**
 * Commitments just completed or postponed, until the screen has been read again. They are hidden meanwhile, so that the next key acts on
 * the next line.
 */
const underWay = sharedState<ReadonlySet<string>>(new Set())
export const useUnderWay = (): ReadonlySet<string> => underWay.use()

async function follow<C extends 'commitment:complete' | 'commitment:postpone'>(
  channel: C,
  input: Asked<C>,
  text: string,
  words: Words,
): Promise<void> {
  const { id } = input
  if (underWay.get().has(id)) return
  underWay.set(new Set([...underWay.get(), id]))
  try {
    await change(channel, input, { isToldAtOnce: true, tell: { text, words } })
  } catch (thrown) {
    await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
    await readAgain()
  }
  underWay.set(new Set([...underWay.get()].filter(other => other !== id)))
}

/** Completes or postpones a commitment, with a notice that can undo it. */
export function useFollowUps(today: IsoDate | undefined) {
  const words = useWords()
  return useMemo(
    () => ({
      complete: ({ id, promise }: FollowedUp) =>
        today && follow('commitment:complete', { id, doneOn: today }, words.home.completed(promise), words),
      postpone: ({ id, promise }: FollowedUp, dueOn: IsoDate) =>
        follow('commitment:postpone', { id, dueOn }, words.home.postponed(promise, dueOn), words),
    }),
    [today, words],
  )
}
