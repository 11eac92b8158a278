import { writeArchive } from '../../office/keeping/write-archive'
import { countedIn } from '../../src-shared/text/counted'
import { Misused } from '../arguments'
import type { Command } from '../command'
import { withStore } from '../with-store'
import { exportExtract } from './export-extract'
import { exportList } from './export-list'

const counted = countedIn('sv')

/** Writes everything of an office into a folder that can be read without Talan, one view into a file, or a register or a calendar into a folder. */
export const exportArchive: Command = {
  options: ['archive', 'view', 'to', 'me', 'register', 'period', 'out', 'language'],
  flags: ['calendar'],
  run: async (given, now) => {
    if (given.one('register') !== undefined || given.has('calendar'))
      return withStore(given.file, store => exportExtract(store, given, now))
    if (given.one('view') !== undefined || given.one('to') !== undefined)
      return withStore(given.file, store => exportList(store, given, now))
    const place = given.one('archive')
    if (place === undefined) throw new Misused('--archive saknas')
    const written = await withStore(given.file, ({ file }) => writeArchive(file, place))
    return {
      value: written,
      sentence: `Arkivet finns i ${written.folder}: ${counted(written.tables, 'tabell', 'tabeller')}, ${counted(written.contents, 'bilaga', 'bilagor')}, ${counted(written.files, 'fil', 'filer')}.`,
    }
  },
}
