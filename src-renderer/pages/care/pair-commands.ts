import type { DuplicatePair } from '../../../src-shared/names/duplicate'
import { placeKeys, screenKeys } from '../../../src-shared/program/keys'
import type { Command } from '../../state/commands/command'

/** The commands for the active pair. Enter is handled by the list itself, since a button needs it too. */
export const pairCommands = (
  active: DuplicatePair | undefined,
  onCompare: (pair: DuplicatePair) => void,
  onApart: (pair: DuplicatePair) => void,
): readonly Command[] => [
  {
    id: 'compare-pair',
    group: 'do',
    words: words => words.duplicates.comparePair,
    keysInPlace: [placeKeys.open],
    isAvailable: () => active !== undefined,
    run: () => active && onCompare(active),
  },
  {
    id: 'keep-pair-apart',
    group: 'do',
    words: words => words.duplicates.keepApart,
    keys: screenKeys['keep-pair-apart'],
    isAvailable: () => active !== undefined,
    run: () => active && onApart(active),
  },
]
