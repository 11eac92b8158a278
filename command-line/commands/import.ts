import { importOffice as makeOffice } from '../../office/keeping/import-office'
import { countedIn } from '../../src-shared/text/counted'
import { Misused } from '../arguments'
import type { Command } from '../command'
import { user } from '../with-office'

const counted = countedIn('sv')

/** Makes a new office from an archive folder or an office file. */
export const importOffice: Command = {
  options: [],
  flags: [],
  takesWords: true,
  help: {
    part: 'begin',
    uses: [
      {
        call: 'NYFIL MAPP|FIL',
        does: 'gör en kontorsdatabas av ett arkiv eller en kontorsfil',
      },
    ],
  },
  run: async ({ file, words }, now) => {
    const [source, ...more] = words
    if (source === undefined) throw new Misused('arkivet eller filen som ska läsas in saknas')
    if (more.length > 0) throw new Misused(`för många ord: ${more.join(' ')}`)
    const value = await makeOffice(source, file, user, now)
    const sentence = `Kontorsdatabasen ${file} är inläst med ${counted(value.interactions, 'kontakt', 'kontakter')}.`
    const unnamed = value.unnamedOrganisations
    const hint = `Organisationer som filen inte säger något om, upplagda under sitt id: ${unnamed.join(', ')}.`
    return { value, sentence: unnamed.length > 0 ? `${sentence}\n${hint}` : sentence }
  },
}
