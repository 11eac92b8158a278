import { existsSync } from 'node:fs'
import type { Office } from '../../../office/questions/open-office'
import { countedIn } from '../../../src-shared/text/counted'
import type { Command } from '../../command'
import { withNewOffice, withOffice } from '../../with-office'

const counted = countedIn('sv')

/** `talan new`: makes an office with the reference data and no colleagues. */
export const create: Command = {
  options: [],
  flags: [],
  help: {
    part: 'begin',
    uses: [
      {
        call: 'FIL',
        does: 'skapar en ny kontorsdatabas',
      },
    ],
  },
  run: async (given, now) => {
    const { file } = given
    const { counts } = await withNewOffice(given, now, ({ ask }) => ask('office:overview', {}))
    return { value: { file, ...counts }, sentence: `En ny kontorsdatabas finns i ${file}.` }
  },
}

/** `talan demo`: puts the demo office into a new file or an existing one. */
export const demo: Command = {
  options: [],
  flags: [],
  help: {
    part: 'begin',
    uses: [
      {
        call: 'FIL',
        does: 'fyller den med exempelkontoret (skapar filen om den saknas)',
      },
    ],
  },
  run: async (given, now) => {
    const { file } = given
    const load = ({ ask }: Office) => ask('office:load-demo', {})
    const result = await (existsSync(file) ? withOffice : withNewOffice)(given, now, load)
    return {
      value: { file, ...result },
      sentence: result.isNew
        ? `Exempelkontoret med ${counted(result.interactions, 'kontakt', 'kontakter')} finns i ${file}.`
        : `Exempelkontoret finns redan i ${file}. Inget är ändrat.`,
    }
  },
}
