import { join } from 'node:path'
import { activePartners, periodOfPack } from '../../db/reads/packs/pack-scope'
import { writePacks } from '../../office/packs/make-packs'
import { reportMaterial, writeReport } from '../../office/reports/write-report'
import { quarterCode } from '../../src-shared/days/quarter'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import { countedIn } from '../../src-shared/text/counted'
import { line } from '../../src-shared/text/told-words'
import { type Arguments, Misused } from '../arguments'
import type { Command, Said } from '../command'
import { folderFrom } from '../given/folder-from'
import { languageFrom } from '../given/language-from'
import { lockedWhileRunning, stillRunning } from '../given/still-running'
import { withStore } from '../with-store'

const counted = countedIn('sv')

/** Every active partner's pack and the joint one, each in a folder of its own. */
async function packs(given: Arguments, period: string, now: Date): Promise<Said> {
  const out = given.one('out')
  if (out === undefined) throw new Misused('--out saknas')
  if (given.one('partner') !== undefined) throw new Misused('--all och --partner går inte ihop')
  const request = { period, language: languageFrom(given), hasMail: given.has('eml') }
  return withStore(given.file, async store => {
    // Asked first, so that no folder is made for packs that cannot be.
    const days = (await periodOfPack(store.read, period, dayInStockholm(now))).period
    await activePartners(store.read, days)
    const written = await writePacks(store, request, folderFrom(out), given.has('lock'), now)
    const lines = written.packs.map(({ folder, interactions, isLocked, differsFromLock }) =>
      line(
        folder,
        counted(interactions, 'kontakt', 'kontakter'),
        isLocked && 'låst',
        differsFromLock && 'skiljer sig från det låsta',
      ),
    )
    const remarks = await stillRunning(store.read, { period: days, partnerId: null }, now)
    if (given.has('lock') && remarks.length > 0) remarks.push(lockedWhileRunning(days.to))
    const packsDone = counted(written.packs.length, 'paket är skrivet', 'paket är skrivna')
    const sentence = [[`${packsDone} (PDF görs i fönstret):`, ...lines].join('\n  '), ...remarks].join('\n')
    return { value: written, sentence }
  })
}

/** `talan report`: counts a quarter, and writes its files when told where; with `--all` every partner's pack. */
export const report: Command = {
  options: ['quarter', 'partner', 'out', 'language'],
  flags: ['all', 'lock', 'eml'],
  run: async (given, now) => {
    const quarter = given.one('quarter')
    if (quarter === undefined) throw new Misused('--quarter saknas')
    if (given.has('all')) return packs(given, quarter, now)
    for (const flag of ['lock', 'eml']) if (given.has(flag)) throw new Misused(`--${flag} kräver --all`)
    const language = languageFrom(given)
    const request = { quarter, partnerId: given.one('partner') ?? null }
    return withStore(given.file, async store => {
      const { read } = store
      const material = await store.snapshot(snapshot => reportMaterial(snapshot, request, now))
      const out = given.one('out')
      const total = `${counted(material.counts.interactions, 'kontakt', 'kontakter')} räknas.`
      const remarks = await stillRunning(read, { period: material.period, partnerId: material.partnerId }, now)
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
