import { rmSync } from 'node:fs'
import type SQLite from 'better-sqlite3'
import { Refused } from '../../src-shared/refusals/refusal'
import { connect, openForReading } from '../file/connect'
import { createFile } from '../file/open-file'
import { unfinishedFile } from '../file/unfinished'
import { migrate } from '../migrate'
import { programVersion } from '../program-version'
import { pieceTogether } from './pieced-file'
import { tried } from './readable-rows'

/** A damaged store that is open for reading. */
export type DamagedSource = {
  readonly raw: SQLite.Database
  /** The version of its schema; that of this program if the file does not say. */
  readonly version: number
  readonly close: () => void
}

/** Opens the file as it is. Undefined if its header or its list of tables cannot be read. */
function asItIs(file: string): DamagedSource | undefined {
  const raw = tried(() => openForReading(file))
  if (!raw) return undefined
  const version = tried(() => {
    raw.exec('begin')
    const tables = raw.prepare("select count(*) from sqlite_master where name in ('change', 'device')").pluck().get()
    return tables === 2 ? (raw.pragma('user_version', { simple: true }) as number) : 0
  })
  if (version && version > 0) return { raw, version, close: () => raw.close() }
  raw.close()
  return undefined
}

/** Opens a copy of the file that was put together from its pages. Refuses a file in which there is no change record. */
async function fromPages(file: string, beside: string): Promise<DamagedSource> {
  const [copy, empty] = [unfinishedFile(`${beside}.delar`), unfinishedFile(`${beside}.mall`)]
  const clear = () => {
    for (const name of [copy, empty, `${empty}-wal`, `${empty}-shm`]) rmSync(name, { force: true })
  }
  try {
    const fresh = createFile(empty)
    let isFound: boolean
    try {
      await migrate(fresh)
      fresh.pragma('journal_mode = delete')
      isFound = pieceTogether(file, copy, fresh, empty)
    } finally {
      fresh.close()
    }
    if (!isFound) throw new Refused({ code: 'nothing-to-salvage', file })
    const raw = connect(copy, { readonly: true, fileMustExist: true })
    return {
      raw,
      version: programVersion,
      close: () => {
        raw.close()
        clear()
      },
    }
  } catch (error) {
    clear()
    throw error
  }
}

/**
 * Opens a damaged store for reading, as it is at this moment, and changes nothing of it. If SQLite cannot open it, its tables are looked for in
 * its pages; what that needs is written beside `beside`. Refuses a file of a newer program, and one in which nothing of an office is found.
 */
export async function openDamaged(file: string, beside: string): Promise<DamagedSource> {
  const source = asItIs(file)
  if (!source) return fromPages(file, beside)
  if (source.version <= programVersion) return source
  source.close()
  throw new Refused({ code: 'store-is-newer', file, storeVersion: source.version, programVersion })
}
