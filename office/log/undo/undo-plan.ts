import { belongings, subjectTables } from '../../../db/reads/records/belongings'
import type { Reader, Writer } from '../../../db/schema'
import type { RowRule } from '../../../src-shared/refusals/row-rule'
import { type RowName, rowKey } from './row-keys'
import { type DoneRow, isWorkedOut, type Recorded, recordedOf } from './undo-changes'

/**
 * Why a row was left as it is: somebody has changed it since; a living row refers to it; its earlier value came with an update of the
 * program, which the change record does not hold; or undoing it would break a rule.
 */
export type LeftReason = 'changed-since' | 'still-referred' | 'before-unrecorded' | 'against-rule'
/** A row that was left as it is, wholly or in some cells, and why. */
export type SkippedRow = {
  readonly table: string
  readonly id: string
  readonly reason: LeftReason
  /** The rule that undoing it would break. */
  readonly rule?: RowRule
  /** The cells that were left, if the rest of the row was undone or only they were asked for. */
  readonly columns?: readonly string[]
}

/** What the undo does to a row: it deletes the row, brings it back, or restores earlier values in some cells. */
export type RowUndo = {
  readonly row: DoneRow
  readonly how: 'go' | 'come' | 'edit'
  readonly cells: readonly (readonly [column: string, before: unknown])[]
  /** Set when all or some cells are left as they are; then also which. */
  readonly reason?: LeftReason
  readonly columns?: readonly string[]
}

/** Rows that are undone or left together: a row and its parts. */
export type Unit = { readonly root: RowUndo; readonly rows: readonly RowUndo[] }

/** Columns that are one fact together: none of them is restored without the others. */
const goTogether: readonly (readonly string[])[] = [
  ['starts_on', 'starts_time', 'starts_at'],
  ['confidentiality', 'secrecy_provision', 'secrecy_marked_on', 'secrecy_authority'],
  ['status', 'done_on'],
  ['name', 'sort_name'],
  ['deleted_at', 'merged_into_id'],
  ['attachment_id', 'alt'],
]

function undoOf(row: DoneRow, recorded: Recorded): RowUndo | undefined {
  if (row.isMade) {
    // A row that the same action made and deleted leaves nothing to undo.
    if (typeof row.written['deleted_at'] === 'string') return undefined
    const reason = recorded.isChangedSince(row) ? ({ reason: 'changed-since' } as const) : {}
    return { row, how: 'go', cells: [], ...reason }
  }
  const cells: [string, unknown][] = []
  const left = new Set<string>()
  let reason: LeftReason | undefined
  for (const [column, value] of Object.entries(row.written)) {
    const before = recorded.before(row, column)
    if (before === value) continue
    if (before === undefined) reason = 'before-unrecorded'
    else if (recorded.holdsStill(row, column, value)) cells.push([column, before])
    // `followFacts` derives this column once everything else is restored.
    else if (isWorkedOut(row.table, column)) continue
    else reason ??= 'changed-since'
    if (cells.at(-1)?.[0] !== column) left.add(column)
  }
  if (cells.length === 0 && reason === undefined) return undefined
  const bound = goTogether.filter(group => group.some(column => left.has(column))).flat()
  const restored = cells.filter(([column]) => !bound.includes(column) && !left.has('deleted_at'))
  const tombstone = restored.find(([column]) => column === 'deleted_at')
  const how = tombstone === undefined ? 'edit' : tombstone[1] === null ? 'come' : 'go'
  if (how === 'go' && recorded.isChangedSince(row)) reason = 'changed-since'
  const kept = new Set(restored.map(([column]) => column))
  const leftColumns = Object.keys(row.written).filter(
    column => left.has(column) || (bound.includes(column) && !kept.has(column)),
  )
  return { row, how, cells: restored, ...(reason === undefined ? {} : { reason, columns: leftColumns }) }
}

/** Returns the rows that a row is part of, by its present values. */
export function ownersOf({ table, now }: Pick<DoneRow, 'table' | 'now'>): readonly RowName[] {
  const owners = Object.entries(belongings).flatMap(([owner, parts]) =>
    parts.filter(part => part.table === table).map(({ column }) => ({ table: owner, id: now[column] })),
  )
  // The source of a row goes and stays with the row, although it is no part of it: the row can be deleted without its source.
  const about = [...subjectTables, 'import_row'].some(known => known === table)
    ? [{ table: now['subject_table'], id: now['subject_id'] }]
    : []
  return [...owners, ...about].flatMap(({ table: owner, id }) =>
    typeof owner === 'string' && typeof id === 'string' ? [{ table: owner, id }] : [],
  )
}

/** Returns what undoing an action would do, grouped so that a row is undone or left together with its parts. */
export async function undoPlan(db: Reader | Writer, done: readonly DoneRow[]): Promise<Unit[]> {
  const recorded = await recordedOf(db, done)
  const undos = done.flatMap(row => undoOf(row, recorded) ?? [])
  const byKey = new Map(undos.map(undo => [rowKey(undo.row), undo]))
  const rootOf = (undo: RowUndo, seen: readonly RowUndo[] = []): RowUndo => {
    if (undo.how === 'edit' || seen.includes(undo)) return undo
    const owner = ownersOf(undo.row)
      .map(row => byKey.get(rowKey(row)))
      .find(other => other?.how === undo.how)
    return owner ? rootOf(owner, [...seen, undo]) : undo
  }
  const units = new Map<RowUndo, RowUndo[]>()
  for (const undo of undos) {
    const root = rootOf(undo)
    const known = units.get(root)
    if (known) known.push(undo)
    else units.set(root, [undo])
  }
  return [...units].map(([root, rows]) => ({ root, rows }))
}

/** Returns why a whole unit is left before anything is tried; undefined if it can be tried. */
export function reasonToLeave({ root, rows }: Unit): LeftReason | undefined {
  if (root.how === 'go') return rows.find(undo => undo.reason)?.reason
  return root.cells.length === 0 ? root.reason : undefined
}
