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

/** A table, or a piece of one: where it is read, and what it is called there. */
type TablePart = { readonly raw: SQLite.Database; readonly name: string }

/** A damaged store that is open for reading. */
export type DamagedSource = {
  /** The file itself, with its indexes; undefined if its header or its list of tables cannot be read. */
  readonly whole: SQLite.Database | undefined
  /** The version of its schema; that of this program if the file does not say. */
  readonly version: number
  /** Returns where the rows of a table are read: the table itself, and pieces of it that nothing leads to any more. */
  readonly parts: (table: string) => readonly TablePart[]
  readonly close: () => void
}

/** Opens the file as it is. Undefined if its header or its list of tables cannot be read. */
function asItIs(file: string): { raw: SQLite.Database; version: number } | undefined {
  const raw = tried(() => openForReading(file))
  if (!raw) return undefined
  const version = tried(() => {
    raw.exec('begin')
    const tables = raw.prepare("select count(*) from sqlite_master where name in ('change', 'device')").pluck().get()
    return tables === 2 ? (raw.pragma('user_version', { simple: true }) as number) : 0
  })
  if (version && version > 0) return { raw, version }
  raw.close()
  return undefined
}

/** Opens the pieces of a file that nothing leads to. What that needs is written beside `beside`, until it is closed. */
async function piecesOf(file: string, beside: string, readable: SQLite.Database | undefined) {
  const [copy, empty] = [unfinishedFile(`${beside}.delar`), unfinishedFile(`${beside}.mall`)]
  const clear = () => {
    for (const name of [copy, empty, `${empty}-wal`, `${empty}-shm`]) rmSync(name, { force: true })
  }
  try {
    const fresh = createFile(empty)
    let names: Map<string, string[]>
    try {
      await migrate(fresh)
      fresh.pragma('journal_mode = delete')
      names = pieceTogether({ file, copy, fresh, freshFile: empty, readable })
    } finally {
      fresh.close()
    }
    const raw = names.size === 0 ? undefined : connect(copy, { readonly: true, fileMustExist: true })
    const parts = (table: string): TablePart[] => (raw ? (names.get(table) ?? []).map(name => ({ raw, name })) : [])
    const close = () => {
      raw?.close()
      clear()
    }
    return { parts, close }
  } catch (error) {
    clear()
    throw error
  }
}

/**
 * Opens a damaged store for reading, as it is at this moment, and changes nothing of it. What no page leads to any more is looked for in its pages.
 * Refuses a file of a newer program, and one in which SQLite finds no tables and no change record is in the pages.
 */
export async function openDamaged(file: string, beside: string): Promise<DamagedSource> {
  const found = asItIs(file)
  const raw = found?.raw
  try {
    if (found && found.version > programVersion)
      throw new Refused({ code: 'store-is-newer', file, storeVersion: found.version, programVersion })
    const pieces = await piecesOf(file, beside, raw)
    if (!raw && pieces.parts('change').length === 0) {
      pieces.close()
      throw new Refused({ code: 'nothing-to-salvage', file })
    }
    return {
      whole: raw,
      version: found?.version ?? programVersion,
      parts: table => [...(raw ? [{ raw, name: table }] : []), ...pieces.parts(table)],
      close: () => {
        raw?.close()
        pieces.close()
      },
    }
  } catch (error) {
    raw?.close()
    throw error
  }
}
