import type { Clash, ClashAnswer } from '../../../src-shared/program/clash'
import { placeKeys, screenKeys } from '../../../src-shared/program/keys'
import type { Command } from '../../state/commands/command'

type Acting = {
  /** The clash of the field that is active. Undefined if nothing is to settle. */
  readonly active: Clash | undefined
  /** True if single letters and digits act as keys, as the user has chosen in the settings. */
  readonly doLettersAct: boolean
  readonly settle: (clash: Clash, answer: ClashAnswer | 'both') => void
  readonly open: (() => void) | null
}

/** The commands for the active field: one key for each value, one for both together. Enter is handled by the list itself. */
export function clashCommands({ active, doLettersAct, settle, open }: Acting): readonly Command[] {
  const keys = (id: 'settle-mine' | 'settle-theirs' | 'settle-both') => (doLettersAct ? { keys: screenKeys[id] } : {})
  return [
    {
      id: 'settle-mine',
      group: 'do',
      words: words => words.clashes.settleMine,
      ...keys('settle-mine'),
      isAvailable: () => active !== undefined,
      run: () => active && settle(active, { side: 'mine' }),
    },
    {
      id: 'settle-theirs',
      group: 'do',
      words: words => words.clashes.settleTheirs,
      ...keys('settle-theirs'),
      isAvailable: () => active !== undefined,
      run: () => active && settle(active, { side: 'theirs' }),
    },
    {
      id: 'settle-both',
      group: 'do',
      words: words => words.clashes.settleBoth,
      ...keys('settle-both'),
      isAvailable: () => active?.isText === true,
      run: () => active && settle(active, 'both'),
    },
    {
      id: 'open-clashing-record',
      group: 'do',
      words: words => words.clashes.openRecord,
      keysInPlace: [placeKeys.open],
      isAvailable: () => open !== null,
      run: () => open?.(),
    },
  ]
}
