import { existsSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { contentFault, contentFile, isContentName, keepContents } from '../../db/attachments/content-files'
import { openForReading } from '../../db/file/connect'
import { copyNotes } from '../../db/file/copy-office'
import { makeBeside } from '../../db/file/make-beside'
import { refusalOf } from '../../db/file/open-file'
import { faultsIn } from '../../db/file/whole-file'
import { recordFaultsIn } from '../../db/record/record-faults'
import { brokenRows } from '../../db/rules/broken-rows'
import { salvageStore } from '../../db/salvage/salvage-store'
import { openStore } from '../../db/store'
import type { NotHad, Salvaged } from '../../src-shared/program/salvage'
import type { WorkWatch } from '../../src-shared/program/work-progress'
import { Refused } from '../../src-shared/refusals/refusal'
import type { Language } from '../../src-shared/text/language'
import { sharedWords } from '../../src-shared/text/shared-words'

/** A damaged office, the file it is salvaged to, and whose own notes go along. */
type ToSalvage = { readonly file: string; readonly target: string; readonly user: string; readonly language: Language }

/** Returns the attachments that the new office names, apart by whether their content is beside the damaged one as it was. */
async function contentsBeside(file: string, salvaged: string): Promise<{ files: string[]; notHad: NotHad[] }> {
  const raw = openForReading(salvaged)
  let rows: { id: string; sha256: string; isLiving: number }[]
  try {
    rows = raw
      .prepare('select id, sha256, deleted_at is null as isLiving from attachment order by id')
      .all() as typeof rows
  } finally {
    raw.close()
  }
  const files = new Set<string>()
  const notHad: NotHad[] = []
  for (const { id, sha256, isLiving } of rows) {
    if (isContentName(sha256) && !(await contentFault(file, sha256))) files.add(contentFile(file, sha256))
    else if (isLiving) notHad.push({ kind: 'content', table: 'attachment', id, field: null })
  }
  return { files: [...files], notHad }
}

/** Refuses a new file in which anything is wrong: it is made to be trusted. */
async function requireWhole(file: string): Promise<void> {
  const { faults } = await faultsIn(file)
  const found = [...faults, ...recordFaultsIn(file).map(fault => JSON.stringify(fault))]
  if (found.length > 0) throw new Error(`what was salvaged is not whole: ${found.slice(0, 3).join('; ')}`)
}

/** The text file beside the new office that lists what was not had. */
export const salvageList = (target: string): string => `${target}.saknas.txt`

/**
 * Writes everything that can be read of a damaged office into a new one, and the rest from its change record. The attachments and the user's own
 * notes go along. The new file is made aside, checked and then renamed; a text file beside it lists what was not had. The damaged office is not
 * changed. Refuses to overwrite a file, and refuses a file in which nothing of an office is found; nothing is then written.
 */
export async function salvageOffice(
  { file, target, user, language }: ToSalvage,
  watch: WorkWatch = {},
): Promise<Salvaged> {
  const list = salvageList(target)
  if (!existsSync(file)) throw new Refused({ code: 'store-missing', file })
  if (existsSync(list)) throw new Refused({ code: 'store-exists', file: list })
  try {
    return await makeBeside(target, async unfinished => {
      const { read, rebuilt, notHad } = await salvageStore(file, unfinished, user, watch)
      const contents = await contentsBeside(file, unfinished)
      await requireWhole(unfinished)
      const store = await openStore(unfinished, user, { laptop: null })
      const broken = await brokenRows(store.read)
      const { count } = await store.read
        .selectFrom('interaction')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('deleted_at', 'is', null)
        .executeTakeFirstOrThrow()
      await store.close()
      await keepContents(unfinished, contents.files)
      await copyNotes(file, unfinished, user)
      const all = [...notHad, ...contents.notHad]
      writeFileSync(salvageList(unfinished), sharedWords(language).salvage.list(basename(file), all, broken))
      return { file: target, list, read, rebuilt, interactions: count, notHad: all }
    })
  } catch (error) {
    throw refusalOf(target, error)
  }
}
