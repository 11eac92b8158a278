import type { OpenCommitment } from '../../../src-shared/log/commitment'
import type { Command } from '../../state/commands/command'

/** K and S act on the active commitment, and only while there is one. */
export const followUpCommands = (
  active: OpenCommitment | undefined,
  onComplete: (commitment: OpenCommitment) => void,
  onPostpone: (commitment: OpenCommitment) => void,
): readonly Command[] => [
  {
    id: 'complete-follow-up',
    group: 'do',
    words: words => words.home.completeIt,
    keys: ['K'],
    isAvailable: () => active !== undefined,
    run: () => active && onComplete(active),
  },
  {
    id: 'postpone-follow-up',
    group: 'do',
    words: words => words.home.postponeIt,
    keys: ['S'],
    opensDialog: true,
    isAvailable: () => active !== undefined,
    run: () => active && onPostpone(active),
  },
]
