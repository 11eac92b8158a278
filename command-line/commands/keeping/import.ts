import { existsSync, statSync } from 'node:fs'
import { archiveFolder } from '../../../office/imports/reading/archive/archive-folder'
import { importOffice as makeOffice } from '../../../office/keeping/import-office'
import { countedIn } from '../../../src-shared/text/counted'
import { type Arguments, Misused } from '../../arguments'
import type { Command, Said } from '../../command'
import { decisionOptions } from '../../given/import-from'
import { user } from '../../with-office'
import { readIn } from './read-in'

const counted = countedIn('sv')

const options = ['kind', 'map', 'sheet', 'encoding', 'header-line', 'area', ...decisionOptions]
const flags = ['dry-run', 'write-map']

/** Makes a new office from an archive folder or an office file. */
async function madeOffice({ file, words }: Arguments, now: Date): Promise<Said> {
  const [source, ...more] = words
  if (source === undefined) throw new Misused('arkivet eller filen som ska läsas in saknas')
  if (more.length > 0) throw new Misused(`för många ord: ${more.join(' ')}`)
  const value = await makeOffice(source, file, user, now)
  const sentence = `Kontorsdatabasen ${file} är inläst med ${counted(value.interactions, 'kontakt', 'kontakter')}.`
  const unnamed = value.unnamedOrganisations
  const hint = `Organisationer som filen inte säger något om, upplagda under sitt id: ${unnamed.join(', ')}.`
  return { value, sentence: unnamed.length > 0 ? `${sentence}\n${hint}` : sentence }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** True if rows are to be read into an office that exists. Another folder than an archive is never read so. */
function isIntoOffice(given: Arguments): boolean {
  const [first] = given.words
  const isTold = options.some(option => given.all(option).length > 0) || flags.some(given.has)
  return (
    isTold || (existsSync(given.file) && first !== undefined && (!isFolder(first) || archiveFolder(first) !== null))
  )
}

/** `talan import`: makes an office of an archive, or reads the rows of files into an office. */
export const importOffice: Command = {
  options,
  flags,
  takesWords: true,
  isWriting: true,
  help: {
    part: 'begin',
    uses: [
      {
        call: 'NYFIL MAPP|FIL',
        does: 'gör en kontorsdatabas av ett arkiv eller en kontorsfil',
      },
      {
        call: 'FIL INDATA …',
        does: 'läser in rader i en kontorsdatabas som finns: xlsx, ods, csv, vcf, ics och riksdagens öppna data, och ett annat kontors arkiv (mappen)',
        options: [
          '--kind interactions|contacts|priorities  --sheet BLAD  --header-line RAD  --encoding KODNING',
          '--map KARTA.json  --write-map (visar kolumnkartan och skriver inget)  --dry-run (visar vad som skulle göras)',
        ],
        says: 'skriver in det som är nytt eller säkert ändrat som en inläsning, och räknar upp raderna som någon behöver avgöra; kommandot imports tar tillbaka hela inläsningen',
      },
      {
        call: 'FIL LISTA.txt --kind priorities',
        does: 'läser in en nästlad lista som prioriterade områden och frågor',
        options: [
          '--area OMRÅDE (alla rader är frågor i området)',
          '--partner ID  --decided-by ORGAN  --decided DAG  --case-number DNR  --from DAG',
        ],
        says: 'rader som finns läggs inte in igen; sägs vem som beslutat eller när får varje fråga en formulering, partnerns med --partner och annars den gemensamma',
      },
    ],
  },
  run: (given, now) => (isIntoOffice(given) ? readIn(given, now) : madeOffice(given, now)),
}
