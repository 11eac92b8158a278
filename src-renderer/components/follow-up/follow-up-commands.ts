import { screenKeys } from '../../../src-shared/program/keys'
import type { Command } from '../../state/commands/command'

/** K and S act on the active commitment, and only while there is one. */
export const followUpCommands = <Followed>(
  active: Followed | undefined,
  onComplete: (commitment: Followed) => void,
  onPostpone: (commitment: Followed) => void,
): readonly Command[] => [
  {
    id: 'complete-follow-up',
    group: 'do',
    words: words => words.home.completeIt,
    keys: screenKeys['complete-follow-up'],
    isAvailable: () => active !== undefined,
    run: () => active && onComplete(active),
  },
  {
    id: 'postpone-follow-up',
    group: 'do',
    words: words => words.home.postponeIt,
    keys: screenKeys['postpone-follow-up'],
    opensDialog: true,
    isAvailable: () => active !== undefined,
    run: () => active && onPostpone(active),
  },
]
