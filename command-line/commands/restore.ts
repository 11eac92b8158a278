import { bringBack } from '../../office/log/bring-back'
import { countedIn } from '../../src-shared/text/counted'
import { Misused } from '../arguments'
import type { Command } from '../command'
import { leftLines } from '../shown/left-lines'
import { withOffice } from '../with-office'

const counted = countedIn('sv')

/** Restores one deleted record with its parts, or everything that one action deleted. */
export const restore: Command = {
  options: [],
  flags: [],
  takesWords: true,
  help: {
    part: 'write',
    uses: [
      {
        call: 'FIL ID',
        does: 'återställer en post ur papperskorgen, eller allt en åtgärd tog bort',
      },
    ],
  },
  run: async (given, now) => {
    const [id, ...more] = given.words
    if (id === undefined || more.length > 0) throw new Misused('efter filen står ett id ur papperskorgen')
    const back = await withOffice(given, now, ({ store }) => bringBack(store, id, now))
    if ('restored' in back) return { value: back, sentence: `Återställt. Åtgärd ${back.actionId}.` }
    const { left, ...value } = back
    return {
      value,
      sentence: [`Återställt: ${counted(back.undone, 'ändring', 'ändringar')}.`, ...leftLines(left)].join('\n'),
    }
  },
}
