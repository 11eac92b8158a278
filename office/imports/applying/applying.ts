import { newId } from '../../../db/new-id'
import type { PlanReason } from '../../../src-shared/imports/plan-reason'
import type { ImportPlan, PlannedRow } from '../planning/import-plan'
import { resolvedName } from '../planning/resolved-name'
import { isOpenConflict } from '../planning/row-effect'
import { putColleague, putOrganisation, putPerson } from './put-people'
import type { RowsToWrite } from './written-rows'

/** The text that new areas and issues of a list are placed after, by table. */
export type LastPlaces = { readonly priority_area: string; readonly issue: string }

/** An import while it is being written. */
export type Applying = {
  readonly plan: ImportPlan
  readonly batchId: string
  readonly now: Date
  /** The living row that each id of the plan leads to, by `table id`. */
  readonly living: ReadonlyMap<string, string>
  /** The ids of the names that have been added, by key. */
  readonly made: Map<string, string>
  /** What each row became, by its number in the plan. */
  readonly subjects: Map<number, string>
  /** Where new areas and issues are placed. */
  readonly places: LastPlaces
  /** Why rows were not written, by their numbers in the plan. */
  readonly refused: Map<number, PlanReason>
}

const tables = { person: 'person', organisation: 'organisation', colleague: 'staff_member' } as const

/** Returns the living row that an id of the plan leads to now; undefined if it is gone. */
export const livingNow = ({ living }: Pick<Applying, 'living'>, table: string, id: string): string | undefined =>
  living.get(`${table} ${id}`)

/** Returns the id of a name: of the office, or just added. Undefined if it is left out. Throws if it is gone or was never decided. */
export function idOfName(applying: Applying, key: string): string | undefined {
  const name = applying.plan.names.get(key)
  if (!name) return undefined
  const resolved = resolvedName(name)
  if (resolved.is === 'known') return livingNow(applying, tables[name.kind], resolved.id)
  return resolved.is === 'new' ? applying.made.get(key) : undefined
}

/** The keys of the names that a row needs, those of organisations first, since people are put in them. */
export function namesNeeded({ material }: PlannedRow, plan: ImportPlan): readonly string[] {
  if (material.of === 'person') return material.roles.flatMap(({ organisation }) => organisation ?? [])
  if (material.of === 'organisation') return material.facts?.parent ? [material.facts.parent] : []
  if (material.of !== 'interaction') return []
  const ofPeople = material.people.flatMap(key => {
    const name = plan.names.get(key)
    const isNew = name && resolvedName(name).is === 'new' && name.make.of === 'person'
    return isNew && name.make.of === 'person'
      ? name.make.person.roles.flatMap(({ organisation }) => organisation ?? [])
      : []
  })
  return [...ofPeople, ...material.organisations, ...material.people, ...material.colleagues]
}

/** Adds the new names that some rows need and that are not there yet. Returns their keys, so that they can be taken back. */
export function putNames(applying: Applying, rows: readonly PlannedRow[], out: RowsToWrite): readonly string[] {
  const { plan, made, batchId } = applying
  const added: string[] = []
  // A row that is the name itself adds more than the name says.
  const own = new Set(rows.flatMap(({ self }) => self ?? []))
  for (const row of rows)
    for (const key of namesNeeded(row, plan)) {
      const name = plan.names.get(key)
      if (!name || own.has(key) || made.has(key) || resolvedName(name).is !== 'new') continue
      const { make } = name
      const id =
        make.of === 'person'
          ? putPerson(out, make.person, one => idOfName(applying, one))
          : make.of === 'organisation'
            ? putOrganisation(out, { name: make.name, points: [] })
            : putColleague(out, make.name)
      made.set(key, id)
      added.push(key)
      if (make.of !== 'colleague') putSource(out, batchId, row, { table: make.of, id, verb: 'new', isRow: false })
    }
  return added
}

/** Puts the source of a row of the office among the rows to be written: which line of the file it comes from. */
export function putSource(
  out: RowsToWrite,
  batchId: string,
  row: PlannedRow,
  {
    table,
    id,
    verb,
    isRow,
  }: { readonly table: string; readonly id: string; readonly verb: string; readonly isRow: boolean },
): void {
  // A row with a conflict that nobody has settled is not known as read: the next reading asks again.
  const isRead = isRow && !isOpenConflict(row)
  const doubts = row.problems.map(({ code }) => code)
  out.put('import_row', {
    id: newId(),
    import_batch_id: batchId,
    line_number: row.place.line,
    verb,
    subject_table: table,
    subject_id: id,
    problem: isRow && doubts.length > 0 ? doubts.join(' ') : null,
    content: isRead ? row.digest : '',
    sheet: row.place.sheet,
    row_key: isRow ? row.key : null,
  })
}
