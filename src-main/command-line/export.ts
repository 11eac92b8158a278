import { writeArchive } from '../archive/write-archive'
import { Misused } from './arguments'
import type { Command } from './command'
import { withStore } from './with-store'

/** Writes everything of an office into a folder that can be read without Talan. */
export const exportArchive: Command = {
  options: ['archive'],
  flags: [],
  run: async given => {
    const place = given.one('archive')
    if (place === undefined) throw new Misused('--archive saknas')
    const written = await withStore(given.file, ({ file }) => writeArchive(file, place))
    return {
      value: written,
      sentence: `Arkivet finns i ${written.folder}: ${written.tables} tabeller, ${written.contents} bilagor, ${written.files} filer.`,
    }
  },
}
