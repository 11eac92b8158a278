import { join } from 'node:path'
import { daysOfPacks, writePacks } from '../../../office/packs/make-packs'
import { reportMaterial, writeReport } from '../../../office/reports/write-report'
import { quarterCode } from '../../../src-shared/days/quarter'
import { countedIn } from '../../../src-shared/text/counted'
import { languages } from '../../../src-shared/text/language'
import { line } from '../../../src-shared/text/told-words'
import { type Arguments, Misused } from '../../arguments'
import type { Command, Said } from '../../command'
import { folderFrom } from '../../given/folder-from'
import { languageFrom } from '../../given/language-from'
import { lockedWhileRunning, stillRunning } from '../../shown/still-running'
import { withOffice } from '../../with-office'

const counted = countedIn('sv')

/** Writes every active partner's pack and the joint one, each in a separate folder. */
async function packs(given: Arguments, period: string, now: Date): Promise<Said> {
  const out = given.one('out')
  if (out === undefined) throw new Misused('--out saknas')
  if (given.one('partner') !== undefined) throw new Misused('--all och --partner går inte ihop')
  const request = { period, language: languageFrom(given), hasMail: given.has('eml') }
  return withOffice(given, now, async ({ store }) => {
    // Checked first, so that no folder is made for packs that cannot be made.
    const days = await daysOfPacks(store.read, request, now)
    const written = await writePacks(store, request, folderFrom(out), given.has('lock'), now)
    const lines = written.packs.map(({ folder, interactions, isLocked, differsFromLock }) =>
      line(
        folder,
        counted(interactions, 'kontakt', 'kontakter'),
        isLocked && 'låst',
        differsFromLock && 'skiljer sig från det låsta',
      ),
    )
    const remarks = await stillRunning(store, { period: days, partnerId: null }, now)
    if (given.has('lock') && remarks.length > 0) remarks.push(lockedWhileRunning(days.to))
    const packsDone = counted(written.packs.length, 'paket är skrivet', 'paket är skrivna')
    const sentence = [[`${packsDone} (PDF görs i fönstret):`, ...lines].join('\n  '), ...remarks].join('\n')
    return { value: written, sentence }
  })
}

/** `talan report`: counts a quarter, and writes its files if a folder is given; with `--all` every partner's pack. */
export const report: Command = {
  options: ['quarter', 'partner', 'out', 'language'],
  flags: ['all', 'lock', 'eml'],
  help: {
    part: 'print',
    uses: [
      {
        call: `FIL --quarter 2026Q4 [--partner ID] [--out MAPP] [--language ${languages.join('|')}]`,
        does: 'räknar kvartalet; med --out skrivs Excel och CSV',
      },
      {
        call: `FIL --quarter PERIOD --all --out MAPP [--lock] [--eml] [--language ${languages.join('|')}]`,
        does: 'skriver varje partners paket och det gemensamma, i var sin mapp: Word, Excel, CSV, JSON och en sida att skriva ut; med --lock låses de. Ett låst paket skrivs alltid likadant. --eml lägger ett mejlutkast med paketet i varje partners mapp; inget skickas. PERIOD som i count',
      },
    ],
  },
  run: async (given, now) => {
    const quarter = given.one('quarter')
    if (quarter === undefined) throw new Misused('--quarter saknas')
    if (given.has('all')) return packs(given, quarter, now)
    for (const flag of ['lock', 'eml']) if (given.has(flag)) throw new Misused(`--${flag} kräver --all`)
    const language = languageFrom(given)
    const request = { quarter, partnerId: given.one('partner') ?? null }
    return withOffice(given, now, async ({ store }) => {
      const material = await store.snapshot(snapshot => reportMaterial(snapshot, request, now))
      const out = given.one('out')
      const total = `${counted(material.counts.interactions, 'kontakt', 'kontakter')} räknas.`
      const remarks = await stillRunning(store, { period: material.period, partnerId: material.partnerId }, now)
      if (out === undefined) {
        const value = {
          quarter: quarterCode(material.quarter),
          partner: request.partnerId,
          files: [],
          ...material.counts,
        }
        return { value, sentence: [`${total} Ingen fil är skriven, eftersom --out saknas.`, ...remarks].join('\n') }
      }
      const written = await writeReport(store, request, folderFrom(out), language, now)
      const files = written.files.map(name => join(written.folder, name))
      return {
        value: { ...written, files },
        sentence: [[`${total} Skrivet:`, ...files].join('\n  '), ...remarks].join('\n'),
      }
    })
  },
}
