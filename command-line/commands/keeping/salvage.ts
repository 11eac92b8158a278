import { salvageOffice } from '../../../office/keeping/salvage-office'
import { salvageSv } from '../../../src-shared/text/sv/salvage'
import { Misused } from '../../arguments'
import type { Command } from '../../command'
import { user } from '../../with-office'

/** How many lines of the list are shown; all of them are in the file beside the new office. */
const mostShown = 20

/** `talan salvage`: writes what can be read of a damaged office, and the rest from its change record, into a new one. */
export const salvage: Command = {
  options: [],
  flags: [],
  takesWords: true,
  help: {
    part: 'keep',
    uses: [
      {
        call: 'FIL NYFIL',
        does: 'räddar det som går att läsa i en skadad kontorsdatabas, och resten ur historiken, till en ny fil med bilagor, och skriver i NYFIL.saknas.txt vad som inte kom med. Den skadade filen ändras inte',
      },
    ],
  },
  run: async ({ file, words }) => {
    const [target, ...more] = words
    if (target === undefined || more.length > 0) throw new Misused('efter filen står den nya filen')
    const value = await salvageOffice({ file, target, user, language: 'sv' })
    const lines = value.notHad.slice(0, mostShown).map(one => `  ${salvageSv.notHad(one)}`)
    const rest = value.notHad.length > mostShown ? ['  …'] : []
    return { value, sentence: [salvageSv.done(value, value.notHad.length), ...lines, ...rest].join('\n') }
  },
}
