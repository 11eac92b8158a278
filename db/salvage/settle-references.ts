import type SQLite from 'better-sqlite3'
import type { NotHad } from '../../src-shared/program/salvage'
import { tried } from './readable-rows'

type Dangling = { table: string; rid: number; parent: string; column: string; required: number }

const dangling = `select c."table", c.rowid as rid, c.parent, f."from" as "column", i."notnull" as required
  from pragma_foreign_key_check c
  join pragma_foreign_key_list(c."table") f on f.id = c.fkid
  join pragma_table_info(c."table") i on i.name = f."from"`

function cleared(target: SQLite.Database, { table, column, rid }: Dangling): boolean {
  try {
    target.prepare(`update "${table}" set "${column}" = null where rid = ?`).run(rid)
    return true
  } catch {
    // A rule of the table needs the field.
    return false
  }
}

/**
 * Makes every reference find its row. A reference to a row that was not had is cleared, or the row that cannot be without it is left out, and so
 * on for the rows that name that one. Returns each, and the rows that were named and are not there. The triggers that keep rows must be off.
 */
export function settleReferences(target: SQLite.Database): NotHad[] {
  const found = new Map<string, NotHad>()
  const note = (one: NotHad) => found.set(JSON.stringify(one), one)
  for (;;) {
    const faults = tried(() => target.prepare(dangling).all() as Dangling[]) ?? []
    if (faults.length === 0) return [...found.values()]
    for (const fault of faults) {
      const { table, rid, parent, column, required } = fault
      const row = target.prepare(`select id, "${column}" as named from "${table}" where rid = ?`).get(rid) as
        | { id: string; named: string | null }
        | undefined
      if (!row || row.named === null) continue
      note({ kind: 'row', table: parent, id: row.named, field: null })
      if (!required && cleared(target, fault)) note({ kind: 'field', table, id: row.id, field: column })
      else {
        target.prepare(`delete from "${table}" where rid = ?`).run(rid)
        note({ kind: 'left-out', table, id: row.id, field: column })
      }
    }
  }
}
