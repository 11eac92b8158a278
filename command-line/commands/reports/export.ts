import { writeArchive } from '../../../office/keeping/write-archive'
import { countedIn } from '../../../src-shared/text/counted'
import { languages } from '../../../src-shared/text/language'
import { Misused } from '../../arguments'
import type { Command } from '../../command'
import { withOffice } from '../../with-office'
import { exportExtract } from './export-extract'
import { exportList } from './export-list'

const counted = countedIn('sv')

/**
 * Writes everything in an office into a folder that can be read without Talan. Also writes one view into a file, or a register or a
 * calendar into a folder.
 */
export const exportArchive: Command = {
  options: ['archive', 'view', 'to', 'me', 'register', 'period', 'out', 'language'],
  flags: ['calendar', 'meetings'],
  help: {
    part: 'print',
    uses: [
      {
        call: 'FIL --archive MAPP',
        does: 'skriver ut allt som öppna filer (JSON, CSV) i en ny mapp',
      },
      {
        call: 'FIL --view VY --to FIL.xlsx|FIL.csv [--me MEDARBETARE]',
        does: 'skriver ut en vy; en fil som finns skrivs aldrig över',
      },
      {
        call: `FIL --register finland|eu|chronological --period PERIOD --out MAPP [--language ${languages.join('|')}]`,
        does: 'skriver en registerexport eller registrators kronologiska lista (Excel och CSV) och säger vad som saknas',
      },
      {
        call: `FIL --calendar --out MAPP [--language ${languages.join('|')}]`,
        does: 'skriver det kommande årets bevakningsdatum som en kalenderfil (.ics)',
      },
      {
        call: `FIL --meetings --period PERIOD --out MAPP [--language ${languages.join('|')}]`,
        does: 'skriver periodens möten som en kalenderfil (.ics), utan sekretessmarkerade och utan namn i interna',
      },
    ],
  },
  run: async (given, now) => {
    if (given.one('register') !== undefined || given.has('calendar') || given.has('meetings'))
      return withOffice(given, now, office => exportExtract(office, given, now))
    if (given.one('view') !== undefined || given.one('to') !== undefined)
      return withOffice(given, now, office => exportList(office, given, now))
    const place = given.one('archive')
    if (place === undefined) throw new Misused('--archive saknas')
    const written = await withOffice(given, now, ({ store }) => writeArchive(store.file, place))
    return {
      value: written,
      sentence: `Arkivet finns i ${written.folder}: ${counted(written.tables, 'tabell', 'tabeller')}, ${counted(written.contents, 'bilaga', 'bilagor')}, ${counted(written.files, 'fil', 'filer')}.`,
    }
  },
}
