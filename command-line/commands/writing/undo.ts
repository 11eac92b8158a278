import { takeBackAction } from '../../../office/log/undo/take-back-action'
import type { ActionId } from '../../../src-shared/records/ids'
import { countedIn } from '../../../src-shared/text/counted'
import { Misused } from '../../arguments'
import type { Command } from '../../command'
import { leftLines } from '../../shown/left-lines'
import { withOffice } from '../../with-office'

const counted = countedIn('sv')

/** Undoes one action, however old, and names what it had to leave. */
export const undo: Command = {
  options: [],
  flags: [],
  takesWords: true,
  help: {
    part: 'write',
    uses: [
      {
        call: 'FIL ÅTGÄRD',
        does: 'ångrar en åtgärd som history visar; det som ändrats sedan dess lämnas',
      },
    ],
  },
  run: async (given, now) => {
    const [action, ...more] = given.words
    if (action === undefined) throw new Misused('åtgärdens id saknas')
    if (more.length > 0) throw new Misused(`för många ord: ${more.join(' ')}`)
    const { left, ...value } = await withOffice(given, now, ({ store }) =>
      takeBackAction(store, action as ActionId, now),
    )
    const sentence =
      value.undone === 0
        ? 'Inget är ångrat.'
        : `Ångrat: ${counted(value.undone, 'ändring', 'ändringar')}. Det går att ångra i sin tur, åtgärd ${value.actionId}.`
    return { value, sentence: [sentence, ...leftLines(left)].join('\n') }
  },
}
