import { removeRow } from '../../office/log/remove-row'
import { removableKinds } from '../../src-shared/records/trash'
import { Misused } from '../arguments'
import type { Command } from '../command'
import { withStore } from '../with-store'

/** Puts one thing in the trash, and says what went with it. */
export const remove: Command = {
  options: [],
  flags: [],
  takesWords: true,
  run: async ({ file, words: [what, id, ...more] }, now) => {
    const kind = removableKinds.find(known => known === what)
    if (!kind || id === undefined || more.length > 0)
      throw new Misused(`efter filen står en av ${removableKinds.join(', ')}, och så ett id`)
    return withStore(file, async store => {
      const { actionId, result } = await store.change(db => removeRow(db, kind, id, now))
      const rows = Object.entries(result).map(([table, count]) => `  ${table}: ${count}`)
      const sentence = `Borttaget, och ligger i papperskorgen. Det går att ångra, åtgärd ${actionId}.`
      return { value: { actionId, removed: result }, sentence: [sentence, ...rows].join('\n') }
    })
  },
}
