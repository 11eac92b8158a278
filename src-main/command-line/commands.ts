import { existsSync, mkdirSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { loadDemo } from '../../db/demo/demo-office'
import { createOffice } from '../../db/office'
import { programVersion } from '../../db/open-file'
import { integrityOf, officeCounts } from '../../db/queries/office-counts'
import { referenceShape } from '../../db/queries/reference-shape'
import { openStore, type Store } from '../../db/store'
import { quarterCode } from '../../src-shared/domain/quarter'
import { Refused } from '../../src-shared/domain/refusal'
import { dayInStockholm } from '../../src-shared/domain/stockholm-time'
import { type Language, languages } from '../../src-shared/text/language'
import { reportMaterial, writeReport } from '../report'
import { type Arguments, Misused } from './arguments'
import { count } from './count'
import { exportArchive } from './export'
import { history } from './history'
import { importOffice } from './import'
import { list } from './list'
import { log, logFlags, logOptions } from './log'
import { search } from './search'
import { show } from './show'
import { undo } from './undo'

/** A command gives a value for programs, and a sentence for people. */
export type Said = { readonly value: object; readonly sentence: string }
export type Command = {
  readonly options: readonly string[]
  readonly flags: readonly string[]
  /** Whether words may follow the file. */
  readonly takesWords?: boolean
  readonly run: (given: Arguments, now: Date) => Promise<Said>
}

const user = userInfo().username
const using = async <T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> => {
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const create: Command = {
  options: [],
  flags: [],
  run: async ({ file }) => {
    const counts = await using(await createOffice(file, user), store => officeCounts(store.read))
    return { value: { file, ...counts }, sentence: `En ny kontorsdatabas finns i ${file}.` }
  },
}

const demo: Command = {
  options: [],
  flags: [],
  run: async ({ file }, now) => {
    const store = existsSync(file) ? await openStore(file, user) : await createOffice(file, user)
    const { result } = await using(store, opened => opened.change(db => loadDemo(db, now)))
    return {
      value: { file, ...result },
      sentence: `Exempelkontoret med ${result.interactions} kontakter finns i ${file}.`,
    }
  },
}

const logOne: Command = {
  options: logOptions,
  flags: logFlags,
  run: async (given, now) => {
    const logged = await using(await openStore(given.file, user), store => log(store, given, now))
    return { value: logged, sentence: `Loggat. Kontakten har id ${logged.interactionId}.` }
  },
}

function languageFrom(text: string | undefined): Language {
  const language = languages.find(known => known === (text ?? 'sv'))
  if (!language) throw new Misused('--language är sv eller en')
  return language
}

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

const report: Command = {
  options: ['quarter', 'partner', 'out', 'language'],
  flags: [],
  run: async (given, now) => {
    const quarter = given.one('quarter')
    if (quarter === undefined) throw new Misused('--quarter saknas')
    const language = languageFrom(given.one('language'))
    const request = { quarter, partnerId: given.one('partner') ?? null }
    return using(await openStore(given.file, user), async ({ read }) => {
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

const check: Command = {
  options: [],
  flags: [],
  run: async ({ file }, now) =>
    using(await openStore(file, user), async ({ read }) => {
      const [counts, integrity] = [await officeCounts(read), await integrityOf(read)]
      if (integrity !== 'ok') throw new Refused({ code: 'store-damaged', file, detail: integrity })
      const shape = await referenceShape(read, dayInStockholm(now))
      const value = { file, schemaVersion: programVersion, ...counts, ...shape, integrity }
      const listed = Object.entries(value).map(
        ([name, count]) => `  ${name}: ${typeof count === 'object' ? JSON.stringify(count) : count}`,
      )
      return { value, sentence: ['Kontorsdatabasen är hel.', ...listed].join('\n') }
    }),
}

export const commands: Readonly<Record<string, Command>> = {
  new: create,
  demo,
  log: logOne,
  report,
  count,
  search,
  show,
  list,
  check,
  history,
  undo,
  export: exportArchive,
  import: importOffice,
}
