import type { IssueToCompare } from '../../../db/reads/imports/priorities-to-compare'
import { sameText } from '../../../src-shared/names/folded-text'
import type { PriorityIndex } from '../matching/priority-index'
import type { PlannedChange } from './import-plan'
import type { IssueMaterial } from './material'

/** Where an issue belongs: the row of the plan that is its area. It is written as the id that this row has then. */
export const areaOfRow = (row: number): string => `row ${row}`

/** Returns what a line of a list would change in an issue of the office: its area, and a wording by the decision. */
export function compareIssue(
  { area, wording }: IssueMaterial,
  known: IssueToCompare,
  index: PriorityIndex,
): readonly PlannedChange[] {
  const match = index.area(area.name)
  const isThere = area.id === known.areaId || (match.verdict === 'known' && match.id === known.areaId)
  const moving: PlannedChange = {
    field: 'areaId',
    how: 'replace',
    before: known.areaId,
    after: area.name,
    isOwn: true,
    cell: { table: 'issue', id: known.id, column: 'priority_area_id' },
    value: area.id ?? areaOfRow(area.row),
  }
  const isSaid =
    wording === null ||
    known.wordings.some(
      one =>
        one.ownerPartnerId === wording.ownerPartnerId &&
        one.decidedOn === wording.decidedOn &&
        one.validFrom === wording.validFrom &&
        sameText(one.wording) === sameText(wording.wording),
    )
  const adding: PlannedChange = {
    field: 'wording',
    how: 'add',
    before: null,
    after: wording?.wording ?? '',
    isOwn: false,
    value: null,
  }
  return [...(isThere ? [] : [moving]), ...(isSaid ? [] : [adding])]
}
