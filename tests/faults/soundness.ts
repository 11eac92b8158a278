import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openForReading } from '../../db/file/connect'
import { refusalOf } from '../../db/file/open-file'
import type { Store } from '../../db/store'
import { checkOffice } from '../../office/keeping/check-office'
import { refusalIn } from '../../office/questions/parsed'
import { sharedWords } from '../../src-shared/text/shared-words'

/** Returns the sentence that the user would read; undefined for an error that nobody expected. */
export function sentenceOf(error: unknown): string | undefined {
  const refused = refusalIn(error)
  return refused && `${refused.refusal.code}: ${sharedWords('sv').refusal(refused.refusal)}`
}

const told = (error: unknown): string =>
  sentenceOf(error) ?? (error instanceof Error ? (error.stack ?? '') : String(error))

/** Returns what SQLite finds wrong in a file, and where the numbers of the change record have a gap. */
function faultsOfFile(file: string): string[] {
  const raw = openForReading(file)
  try {
    const found = (raw.prepare('pragma integrity_check(3)').pluck().all() as string[]).filter(text => text !== 'ok')
    const foreign = raw.prepare('pragma foreign_key_check').all()
    const gaps = raw
      .prepare(
        `select device_id from change group by device_id having max(device_sequence) - min(device_sequence) + 1 <> count(*)`,
      )
      .pluck()
      .all() as string[]
    return [
      ...found,
      ...foreign.map(row => `reference ${JSON.stringify(row)}`),
      ...gaps.map(device => `gap of ${device}`),
    ]
  } finally {
    raw.close()
  }
}

/** Checks an open office in every way Talan has, and returns what is wrong: the file, references, rules, a recount, the
 * record and its seals, attachments. */
export async function unsound(store: Store): Promise<string[]> {
  try {
    const faults = faultsOfFile(store.file)
    const { wrong, broken, differing, files, seals } = await checkOffice(store, '2026-11-24')
    return [
      ...faults,
      ...wrong.map(part => `wrong: ${part}`),
      ...broken.map(({ rule, table, id }) => `${table} ${id} breaks ${rule}`),
      ...differing.map(fault => `rows and record differ: ${JSON.stringify(fault)}`),
      ...seals.faults.map(fault => `seal: ${JSON.stringify(fault)}`),
      ...files.missing.map(name => `attachment ${name} is missing`),
    ]
  } catch (error) {
    return [told(refusalOf(store.file, error))]
  }
}

const unfinished = /\.ny-|\.new\b|\.byts$|-journal$|^talan-bilagor-/

/** Returns what is in a folder, by its path in it, and belongs to nothing: unfinished files, and what has lost its office. */
export function litterIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).map(entry => ({
    name: entry.name,
    path: join(entry.parentPath, entry.name),
    folder: entry.parentPath,
  }))
  const isAlone = ({ name, folder: place }: (typeof names)[number]) => {
    const [, office] = /^(.+\.talan)(?:-wal|-shm|\.bilagor|\.kopior|\.[^/]*egna-anteckningar.*)$/.exec(name) ?? []
    return office !== undefined && !existsSync(join(place, office))
  }
  return names
    .filter(entry => unfinished.test(entry.name) || isAlone(entry))
    .map(({ path }) => path.slice(folder.length + 1))
}
