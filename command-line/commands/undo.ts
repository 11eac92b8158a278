import { undoAction } from '../../office/log/undo-action'
import type { ActionId } from '../../src-shared/records/ids'
import { countedIn } from '../../src-shared/text/counted'
import { Misused } from '../arguments'
import type { Command } from '../command'
import { leftLines } from '../shown/left-lines'
import { withStore } from '../with-store'

const counted = countedIn('sv')

/** Takes back one action, whenever it was, and names what it had to leave. */
export const undo: Command = {
  options: [],
  flags: [],
  takesWords: true,
  run: async ({ file, words: [action, ...more] }, now) => {
    if (action === undefined) throw new Misused('åtgärdens id saknas')
    if (more.length > 0) throw new Misused(`för många ord: ${more.join(' ')}`)
    return withStore(file, async store => {
      const { actionId, result } = await store.change(db => undoAction(db, action as ActionId, now))
      const left = await leftLines(store.read, result.skipped)
      const sentence =
        result.undone === 0
          ? 'Inget är ångrat.'
          : `Ångrat: ${counted(result.undone, 'ändring', 'ändringar')}. Det går att ångra i sin tur, åtgärd ${actionId}.`
      const value = { actionId, ...result }
      return { value, sentence: [sentence, ...left].join('\n') }
    })
  },
}
