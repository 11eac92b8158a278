import { asReader } from '../../../db/read-sql'
import { latestChange } from '../../../db/reads/imports/latest-change'
import type { Writer } from '../../../db/schema'
import type { ImportPlan } from '../planning/import-plan'
import { judgedRows, worldOnce } from '../planning/make-plan'
import type { Doing } from './write-chunk'

/**
 * Returns the rows that would be judged otherwise now than when the plan was made: somebody has changed, removed or added what they were
 * compared with. Nothing is compared if nothing was written since.
 */
export async function staleRows(db: Writer, plan: ImportPlan, doings: readonly Doing[]): Promise<readonly number[]> {
  const read = asReader(db)
  if ((await latestChange(read)) === plan.madeAt) return []
  const again = await judgedRows(
    read,
    doings.map(({ row }) => row),
    plan.names,
    worldOnce(read),
  )
  return again.flatMap((row, index) => {
    const before = doings[index]?.row
    const isSame =
      before?.verb === row.verb &&
      before.target === row.target &&
      JSON.stringify(before.changes) === JSON.stringify(row.changes)
    return isSame ? [] : [row.at]
  })
}
