import { type AreaToCompare, prioritiesToCompare } from '../../../db/reads/imports/priorities-to-compare'
import { requireRow } from '../../../db/reads/names/known-rows'
import type { Reader } from '../../../db/schema'
import type { PriorityListOptions } from '../../../src-shared/imports/priority-decision'
import { sameText } from '../../../src-shared/names/folded-text'
import { Refused } from '../../../src-shared/refusals/refusal'
import { priorityIndex } from '../matching/priority-index'
import type { NewRow } from '../planning/import-plan'
import { rowsOfPriorities } from '../planning/plan-priorities'
import type { ReadPriority } from '../reading/read-priority'
import type { Row } from '../reading/reading'

/** A list that is no decision, with areas at the top. */
export const plainList: PriorityListOptions = { areaId: null, decision: null }

/**
 * Returns the rows of a plan of a list, read by the areas and issues that the office has. The area of the options is an id, or a name. Refuses
 * an area or a partner that the office does not have.
 */
export async function rowsOfList(
  db: Reader,
  rows: readonly Row<ReadPriority>[],
  options: PriorityListOptions,
): Promise<readonly NewRow[]> {
  const known = await prioritiesToCompare(db)
  const { areaId, decision } = options
  if (decision?.ownerPartnerId) await requireRow(db, 'partner', decision.ownerPartnerId)
  if (areaId === null) return rowsOfPriorities(rows, priorityIndex(known), options)
  const isMeant = ({ id, names }: AreaToCompare) =>
    id === areaId || names.some(name => sameText(name) === sameText(areaId))
  const area = known.areas.find(isMeant)
  if (!area) throw new Refused({ code: 'unknown-id', what: 'area', id: areaId })
  return rowsOfPriorities(rows, priorityIndex(known), { ...options, areaId: area.id }, area.names[0])
}
