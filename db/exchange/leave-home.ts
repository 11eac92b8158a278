import { dirname } from 'node:path'
import type SQLite from 'better-sqlite3'
import { connect } from '../file/connect'
import { diskRefusal } from '../file/disk-refusal'
import { sealedColumns } from '../seals/seal-entries'
import type { SealedEntry } from '../seals/seal-hash'
import { leaving, staysHome } from './stays-home'

const tables = ['draft', 'working_note'].filter(staysHome)

/** Blanks the entries about a table. The seals over them hold all the same. */
function blankEntries(raw: SQLite.Database, table: string): void {
  const blank = raw.prepare(
    'update change set columns = ?, salt = ?, columns_digest = ? where device_id = ? and device_sequence = ?',
  )
  const entries = raw.prepare(`select ${sealedColumns} from change where table_name = ?`).all(table) as SealedEntry[]
  for (const entry of entries.map(leaving))
    blank.run(entry.columns, entry.salt, entry.columns_digest, entry.device_id, entry.device_sequence)
}

/** Takes the rows of a table out, which its guard otherwise keeps. They count as parked: the record has them, and the table does not. */
function takeRowsOut(raw: SQLite.Database, table: string): void {
  const guard = raw.prepare("select sql from sqlite_master where type = 'trigger' and name = ?").pluck()
  const text = guard.get(`keep_row_${table}`) as string | undefined
  if (text !== undefined) raw.exec(`drop trigger keep_row_${table}`)
  raw
    .prepare(
      `insert into parked_row (table_name, row_id, reason) select ?, id, 'stays-home' from ${table} where true on conflict do nothing`,
    )
    .run(table)
  raw.exec(`delete from ${table}`)
  raw.prepare('delete from row_clock where table_name = ?').run(table)
  if (text !== undefined) raw.exec(text)
}

/**
 * Prepares a copy of an office to leave this laptop: without the rows that stay home, and without the token that lets a file go on as the device
 * it was copied from. Refuses a disk that is full.
 */
export function leaveHome(copy: string): void {
  const raw = connect(copy, { fileMustExist: true })
  try {
    raw.pragma('secure_delete = on')
    const isAny = tables.some(table => raw.prepare(`select 1 from change where table_name = ? limit 1`).get(table))
    raw.transaction(() => {
      raw.exec(
        'update device set token = null, action_id = null, staff_member_id = null, user_id = null, is_merging = 1',
      )
      for (const table of isAny ? tables : []) {
        blankEntries(raw, table)
        takeRowsOut(raw, table)
      }
      raw.exec('update device set is_merging = 0')
    })()
    // What was taken out must not be in a free part of the file either.
    if (isAny) raw.exec('vacuum')
  } catch (error) {
    throw diskRefusal(dirname(copy), error) ?? error
  } finally {
    raw.close()
  }
}
