import { sql } from 'kysely'
import type { Writer } from '../../../db/schema'
import { rowKey } from './row-keys'
import type { LeftReason, Unit } from './undo-plan'

type Left = { readonly reason: LeftReason }
type Named = { readonly child: string; readonly column: string; readonly to: string }

/**
 * Leaves the units that a unit which stays refers to, and so on. The database would say the same of each when everything else had been put
 * back, one round after another; with a large import that costs as many rounds as there are steps between its rows.
 */
export async function leaveWithThose(db: Writer, units: readonly Unit[], left: Map<Unit, Left>): Promise<void> {
  if (left.size === 0) return
  const { rows: references } = await sql<Named>`select m.name as child, f."from" as "column", f."table" as "to"
    from sqlite_master m, pragma_foreign_key_list(m.name) f where m.type = 'table'`.execute(db)
  const byChild = new Map<string, Named[]>()
  for (const one of references) byChild.set(one.child, [...(byChild.get(one.child) ?? []), one])
  const going = new Map<string, Unit>()
  for (const unit of units)
    if (!left.has(unit))
      for (const { row, how } of unit.rows) if (how === 'go' && row.isMade) going.set(rowKey(row), unit)
  const staying = [...left.keys()]
  for (let unit = staying.pop(); unit !== undefined; unit = staying.pop())
    for (const { row } of unit.rows) {
      if (row.now['deleted_at'] !== null) continue
      for (const { column, to } of byChild.get(row.table) ?? []) {
        const id = row.now[column]
        const named = typeof id === 'string' ? going.get(rowKey({ table: to, id })) : undefined
        if (!named || left.has(named)) continue
        left.set(named, { reason: 'still-referred' })
        staying.push(named)
      }
    }
}
