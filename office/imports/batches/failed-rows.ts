import type { PlanReason } from '../../../src-shared/imports/plan-reason'
import type { LongTable } from '../../files/long-table'
import type { ImportPlan, PlannedRow } from '../planning/import-plan'
import { effectOf, isOpenConflict } from '../planning/row-effect'

/** The words of the file of rows that were not written. */
export type FailedRowWords = {
  readonly name: string
  readonly sheet: string
  readonly line: string
  readonly reason: string
  readonly what: string
  readonly reasonOf: (reason: PlanReason) => string
}

/** A row that was not written, or not all of it, and why. */
export type LeftRow = { readonly row: PlannedRow; readonly reasons: readonly PlanReason[] }

const isLeft = (row: PlannedRow, plan: ImportPlan, refusals: ReadonlyMap<number, PlanReason>): boolean =>
  refusals.has(row.at) ||
  isOpenConflict(row) ||
  (['conflict', 'review', 'error'].includes(row.verb) && effectOf(row, plan.names).does === 'nothing')

/** Returns the rows of a plan that need the user, or that were refused when it was written. */
export const rowsLeft = (plan: ImportPlan, refusals: ReadonlyMap<number, PlanReason>): readonly LeftRow[] =>
  plan.rows
    .filter(row => isLeft(row, plan, refusals))
    .map(row => {
      const refusal = refusals.get(row.at)
      return { row, reasons: refusal ? [refusal] : row.reasons.filter(({ what }) => what !== 'matched') }
    })

/**
 * Returns the rows of a plan that were not written as a table: the cells of the file as they were, and why. It holds nothing of the office, so
 * that it can be sent to whoever keeps the file.
 */
export function failedRows(
  plan: ImportPlan,
  refusals: ReadonlyMap<number, PlanReason>,
  words: FailedRowWords,
): LongTable {
  const left = rowsLeft(plan, refusals)
  const hasCells = plan.header.length > 0
  const headings = hasCells ? plan.header : [words.what]
  const rows = left.map(({ row, reasons }) => {
    const cells = hasCells ? plan.header.map((_, at) => row.cells[at] ?? '') : [row.label]
    return [row.place.sheet ?? '', row.place.line, reasons.map(words.reasonOf).join('; '), ...cells]
  })
  const text = (code: string, heading: string, width = 24) => ({
    code,
    heading,
    type: 'text' as const,
    width,
    isLong: true,
  })
  return {
    id: 'failed-rows',
    name: words.name,
    columns: [
      text('sheet', words.sheet, 14),
      { code: 'line', heading: words.line, type: 'number' as const, width: 8 },
      text('reason', words.reason, 50),
      ...headings.map((heading, at) => text(`cell-${at}`, heading)),
    ],
    rowCount: rows.length,
    rows,
  }
}
