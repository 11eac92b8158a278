import { existsSync, statSync } from 'node:fs'
import { loadArchive } from '../../db/archive/load-archive'
import { loadOfficeFile } from '../../db/archive/load-office-file'
import { officeCounts } from '../../db/queries/office-counts'
import { Refused } from '../../src-shared/domain/refusal'
import { readArchive } from '../archive/read-archive'
import { readOfficeFile } from '../archive/read-office-file'
import { Misused } from './arguments'
import type { Command } from './command'
import { user, withStore } from './with-store'

/** Makes a new office database of an archive folder or an office file. */
export const importOffice: Command = {
  options: [],
  flags: [],
  takesWords: true,
  run: async ({ file, words }, now) => {
    const [source, ...more] = words
    if (source === undefined) throw new Misused('arkivet eller filen som ska läsas in saknas')
    if (more.length > 0) throw new Misused(`för många ord: ${more.join(' ')}`)
    if (existsSync(file)) throw new Refused({ code: 'store-exists', file })
    if (!existsSync(source)) throw new Refused({ code: 'archive-missing', file: source })
    const unnamed = statSync(source).isDirectory()
      ? await loadArchive(file, user, await readArchive(source)).then(() => [])
      : await loadOfficeFile(file, user, await readOfficeFile(source), source, now)
    const counts = await withStore(file, store => officeCounts(store.read))
    const sentence = `Kontorsdatabasen ${file} är inläst med ${counts.interactions} kontakter.`
    const hint = `Organisationer som filen inte säger något om, upplagda under sitt id: ${unnamed.join(', ')}.`
    return {
      value: { file, ...counts, unnamedOrganisations: unnamed },
      sentence: unnamed.length > 0 ? `${sentence}\n${hint}` : sentence,
    }
  },
}
