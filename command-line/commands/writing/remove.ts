import { removableKinds } from '../../../src-shared/records/trash'
import { Misused } from '../../arguments'
import type { Command } from '../../command'
import { either } from '../../either'
import { withOffice } from '../../with-office'

/** Puts one record in the trash, and shows what went with it. */
export const remove: Command = {
  options: [],
  flags: [],
  takesWords: true,
  help: {
    part: 'write',
    uses: [
      {
        call: 'FIL SLAG ID',
        does: `lägger posten och det som är dess eget i papperskorgen. SLAG är ${either(removableKinds)}`,
      },
    ],
  },
  run: async (given, now) => {
    const [what, id, ...more] = given.words
    const kind = removableKinds.find(known => known === what)
    if (!kind || id === undefined || more.length > 0)
      throw new Misused(`efter filen står en av ${removableKinds.join(', ')}, och så ett id`)
    return withOffice(given, now, async ({ ask }) => {
      const { actionId, removed } = await ask('record:remove', { kind, id })
      const rows = Object.entries(removed).map(([table, count]) => `  ${table}: ${count}`)
      const sentence = `Borttaget, och ligger i papperskorgen. Det går att ångra, åtgärd ${actionId}.`
      return { value: { actionId, removed }, sentence: [sentence, ...rows].join('\n') }
    })
  },
}
