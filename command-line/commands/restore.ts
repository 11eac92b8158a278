import { kindInTrash, restoreRow } from '../../office/log/restore-row'
import { undoAction } from '../../office/log/undo-action'
import type { ActionId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import { countedIn } from '../../src-shared/text/counted'
import { Misused } from '../arguments'
import type { Command } from '../command'
import { leftLines } from '../shown/left-lines'
import { withStore } from '../with-store'

const counted = countedIn('sv')

/** Brings back one deleted thing with what is its own, or everything that one action deleted. */
export const restore: Command = {
  options: [],
  flags: [],
  takesWords: true,
  run: async ({ file, words: [id, ...more] }, now) => {
    if (id === undefined || more.length > 0) throw new Misused('efter filen står ett id ur papperskorgen')
    return withStore(file, async store => {
      const kind = await kindInTrash(store.read, id)
      if (kind) {
        const { actionId, result } = await store.change(db => restoreRow(db, kind, id, now))
        return { value: { actionId, restored: result }, sentence: `Återställt. Åtgärd ${actionId}.` }
      }
      const known = await store.read.selectFrom('change').select('hlc').where('action_id', '=', id).executeTakeFirst()
      if (!known) throw new Refused({ code: 'not-in-trash', id })
      const { actionId, result } = await store.change(db => undoAction(db, id as ActionId, now))
      const left = await leftLines(store.read, result.skipped)
      return {
        value: { actionId, ...result },
        sentence: [`Återställt: ${counted(result.undone, 'ändring', 'ändringar')}.`, ...left].join('\n'),
      }
    })
  },
}
