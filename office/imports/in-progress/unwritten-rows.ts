import type { WrittenList } from '../../../src-shared/ipc/desktop'
import type { PlanReason } from '../../../src-shared/imports/plan-reason'
import type { Cell, Column } from '../../../src-shared/packs/table'
import type { Language } from '../../../src-shared/text/language'
import { importWords, planReasonText } from '../../../src-shared/text/import-reason'
import { writeAside } from '../../files/write-aside'
import type { ImportPlan, PlannedRow } from '../planning/import-plan'
import { effectOf } from '../planning/row-effect'

/** A row that is not written, with the reasons. */
export type UnwrittenRow = { readonly row: PlannedRow; readonly reasons: readonly PlanReason[] }

type Outcome = { readonly plan: ImportPlan; readonly refusals: ReadonlyMap<number, PlanReason> }

/** Returns the rows of a plan that are not written, and are not in the office already. */
export const unwrittenRows = ({ plan, refusals }: Outcome): readonly UnwrittenRow[] =>
  plan.rows.flatMap(row => {
    const refusal = refusals.get(row.at)
    if (refusal) return [{ row, reasons: [refusal] }]
    const isThere = row.verb === 'same' && row.decision === null
    return isThere || effectOf(row, plan.names).does !== 'nothing' ? [] : [{ row, reasons: row.reasons }]
  })

/** The widest that a table of another program is written, in columns. */
const mostColumns = 200

function columnsOf({ header }: ImportPlan, language: Language): readonly Column[] {
  const words = importWords(language).refused
  const text = (code: string, heading: string, width: number): Column => ({ code, heading, type: 'text', width, isLong: true })
  const own = header.length > 0 ? header.slice(0, mostColumns) : [words.row]
  return [
    text('sheet', words.sheet, 16),
    { code: 'line', heading: words.line, type: 'number', width: 8 },
    text('verb', words.verb, 14),
    text('reason', words.reason, 60),
    ...own.map((heading, at) => text(`column-${at}`, heading, 24)),
  ]
}

function cellsOf({ row, reasons }: UnwrittenRow, { header }: ImportPlan, language: Language): readonly Cell[] {
  const own = header.length > 0 ? row.cells : [[row.label, ...row.named].join(', ')]
  const width = header.length > 0 ? Math.min(header.length, mostColumns) : 1
  return [
    row.place.sheet,
    row.place.line,
    importWords(language).verbs[row.verb],
    reasons.map(reason => planReasonText(reason, language)).join('; '),
    ...Array.from({ length: width }, (_, at) => own[at] || null),
  ]
}

/** Writes the rows of a plan that are not written to a workbook, each as the file has it, with its line and the reason. */
export async function writeUnwritten(outcome: Outcome, folder: string, name: string, language: Language): Promise<WrittenList> {
  const { plan } = outcome
  const rows = unwrittenRows(outcome)
  const { tableToXlsx } = await import('../../files/table-to-xlsx')
  const table = {
    id: 'unwritten',
    name: importWords(language).refused.reason,
    columns: columnsOf(plan, language),
    rowCount: rows.length,
    rows: rows.map(row => cellsOf(row, plan, language)),
  }
  const write = (file: string) => tableToXlsx(table, language, file)
  const [file = ''] = await writeAside(folder, [{ name, extension: 'xlsx', write }])
  return { folder, file, rows: rows.length }
}
