import type { Reader, Writer } from '../../../db/schema'
import { rowKey } from './row-keys'
import type { LeftReason, Unit } from './undo-plan'
import { referencesOut } from './undo-references'

type Left = { readonly reason: LeftReason }

/**
 * Leaves the units that a unit which stays refers to, and so on. The database would say the same of each when everything else had been put
 * back, one round after another; with a large import that costs as many rounds as there are steps between its rows.
 */
export async function leaveWithThose(
  db: Reader | Writer,
  units: readonly Unit[],
  left: Map<Unit, Left>,
): Promise<void> {
  if (left.size === 0) return
  const referred = await referencesOut(db)
  const going = new Map<string, Unit>()
  for (const unit of units)
    if (!left.has(unit))
      for (const { row, how } of unit.rows) if (how === 'go' && row.isMade) going.set(rowKey(row), unit)
  const staying = [...left.keys()]
  for (let unit = staying.pop(); unit !== undefined; unit = staying.pop())
    for (const { row } of unit.rows) {
      if (row.now['deleted_at'] !== null) continue
      for (const one of referred(row)) {
        const named = going.get(rowKey(one))
        if (!named || left.has(named)) continue
        left.set(named, { reason: 'still-referred' })
        staying.push(named)
      }
    }
}
