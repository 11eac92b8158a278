import { newId } from '../../../db/new-id'
import type { Writer } from '../../../db/schema'
import { lastOrder, sortOrder } from '../../../db/sort-order'
import { trimmedLine } from '../../../src-shared/names/seen-text'
import { longestOf } from '../../../src-shared/records/catalogue/longest-of'
import { areaOfRow } from '../planning/compare-priority'
import type { ImportPlan, PlannedChange, PlannedRow } from '../planning/import-plan'
import type { AreaMaterial, IssueMaterial, WordingMaterial } from '../planning/material'
import { type Applying, type LastPlaces, livingNow } from './applying'
import type { RowsToWrite } from './written-rows'

/** Reads where new areas and issues are placed. A plan without them needs no places. */
export async function lastPlaces(db: Writer, plan: ImportPlan): Promise<LastPlaces> {
  const hasThem = plan.rows.some(({ table }) => table === 'issue' || table === 'priority_area')
  if (!hasThem) return { priority_area: '', issue: '' }
  return { priority_area: await lastOrder(db, 'priority_area'), issue: await lastOrder(db, 'issue') }
}

/** The rows of a list are placed in its order: by the last place, and the number of the row. */
const placeOf = ({ places }: Applying, { at, table }: PlannedRow): string =>
  `${places[table === 'issue' ? 'issue' : 'priority_area']}${String(at).padStart(4, '0')}`

/** Returns the area that an issue of a list is put in: of the office, or just added. Undefined if there is none. */
function areaOf(applying: Applying, { area }: IssueMaterial): string | undefined {
  const id = area.id ?? applying.subjects.get(area.row) ?? applying.plan.rows[area.row]?.target
  return id === null || id === undefined
    ? undefined
    : (livingNow(applying, 'priority_area', id) ?? addedNow(applying, id))
}

const addedNow = ({ subjects }: Applying, id: string): string | undefined =>
  [...subjects.values()].includes(id) ? id : undefined

/** A short name as long as the office keeps, ended between two words. */
function shortName(name: string): string {
  const longest = longestOf('issue', 'shortName')
  if (name.length <= longest) return name
  const cut = name.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}…`
}

/** Puts how an issue is worded in a decision among the rows to be written. */
export const putWording = (out: RowsToWrite, issueId: string, { place, ...wording }: WordingMaterial): void =>
  out.put('issue_version', {
    id: newId(),
    issue_id: issueId,
    owner_partner_id: wording.ownerPartnerId,
    deciding_body: wording.decidingBody,
    decided_on: wording.decidedOn,
    decided_precision: 'day',
    case_number: wording.caseNumber,
    theme: wording.theme,
    wording: wording.wording,
    valid_from: wording.validFrom,
    valid_to: null,
    sort_order: sortOrder(place - 1),
  })

/** Puts a priority area among the rows to be written. A list says no English name, so that it has the Swedish one. */
export function putArea(applying: Applying, row: PlannedRow, { name }: AreaMaterial, out: RowsToWrite): string {
  const id = newId<'area'>()
  const said = trimmedLine(name)
  out.put('priority_area', { id, name: said, name_en: said, sort_order: placeOf(applying, row) })
  return id
}

/** Puts an issue among the rows to be written, with the wording of the decision. Returns null if the area is not there. */
export function putIssue(
  applying: Applying,
  row: PlannedRow,
  material: IssueMaterial,
  out: RowsToWrite,
): string | null {
  const area = areaOf(applying, material)
  if (area === undefined) return null
  const id = newId<'issue'>()
  const name = trimmedLine(material.name)
  out.put('issue', {
    id,
    priority_area_id: area,
    name,
    name_en: name,
    short_name: shortName(name),
    sort_order: placeOf(applying, row),
  })
  if (material.wording) putWording(out, id, material.wording)
  return id
}

/** Returns the change of an issue with the id of its new area. Undefined if that is not there. */
export function withArea<Change extends { readonly row: PlannedRow; readonly changes: readonly PlannedChange[] }>(
  applying: Applying,
  change: Change,
): Change | undefined {
  const { material } = change.row
  if (material.of !== 'issue') return change
  const area = areaOf(applying, material)
  const isMoved = change.changes.some(({ field }) => field === 'areaId')
  if (isMoved && area === undefined) return undefined
  const changes = change.changes.map(one =>
    one.value === areaOfRow(material.area.row) ? { ...one, value: area ?? null } : one,
  )
  return { ...change, changes }
}
