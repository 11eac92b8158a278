import type { PlanReason } from '../../../src-shared/imports/plan-reason'
import type { WrittenList } from '../../../src-shared/ipc/desktop'
import { importWords, planReasonText } from '../../../src-shared/text/imports/import-reason'
import type { Language } from '../../../src-shared/text/language'
import { writeAside } from '../../files/write-aside'
import { failedRows } from '../batches/failed-rows'
import type { ImportPlan } from '../planning/import-plan'

/** A plan, and why rows of it were refused if it was written. */
type Outcome = { readonly plan: ImportPlan; readonly refusals: ReadonlyMap<number, PlanReason> }

/** Writes the rows of a plan that are not written to a workbook, each as the file has it, with its line and the reason. */
export async function writeUnwritten(
  { plan, refusals }: Outcome,
  folder: string,
  name: string,
  language: Language,
): Promise<WrittenList> {
  const { sheet, line, reason, row } = importWords(language).refused
  const table = failedRows(plan, refusals, {
    name: reason,
    sheet,
    line,
    reason,
    what: row,
    reasonOf: one => planReasonText(one, language),
  })
  const { tableToXlsx } = await import('../../files/table-to-xlsx')
  const write = (file: string) => tableToXlsx(table, language, file)
  const [file = ''] = await writeAside(folder, [{ name, extension: 'xlsx', write }])
  return { folder, file, rows: table.rowCount }
}
