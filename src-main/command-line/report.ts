import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { quarterCode } from '../../src-shared/domain/quarter'
import { Refused } from '../../src-shared/domain/refusal'
import { reportMaterial, writeReport } from '../report'
import { Misused } from './arguments'
import type { Command } from './command'
import { languageFrom } from './language-from'
import { withStore } from './with-store'

function folderFrom(text: string): string {
  const folder = resolve(text)
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new Refused({
      code: 'folder-not-writable',
      folder,
      detail: (error as NodeJS.ErrnoException).code ?? 'EACCES',
    })
  }
  return folder
}

/** `talan report`: counts a quarter, and writes its files when told where. */
export const report: Command = {
  options: ['quarter', 'partner', 'out', 'language'],
  flags: [],
  run: async (given, now) => {
    const quarter = given.one('quarter')
    if (quarter === undefined) throw new Misused('--quarter saknas')
    const language = languageFrom(given)
    const request = { quarter, partnerId: given.one('partner') ?? null }
    return withStore(given.file, async ({ read }) => {
      const material = await reportMaterial(read, request, now)
      const out = given.one('out')
      const counted = `${material.counts.interactions} kontakter räknas.`
      if (out === undefined) {
        const value = {
          quarter: quarterCode(material.quarter),
          partner: request.partnerId,
          files: [],
          ...material.counts,
        }
        return { value, sentence: `${counted} Ingen fil är skriven, eftersom --out saknas.` }
      }
      const written = await writeReport(read, request, folderFrom(out), language, now)
      const files = written.files.map(name => join(written.folder, name))
      return { value: { ...written, files }, sentence: [`${counted} Skrivet:`, ...files].join('\n  ') }
    })
  },
}
