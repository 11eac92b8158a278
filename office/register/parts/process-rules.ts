import { sql } from 'kysely'
import type { Writer } from '../../../db/schema'
import { Refused } from '../../../src-shared/refusals/refusal'
import { editLinks } from '../edit-links'
import { orderOfStage, type PlacedStage } from '../stage-order'
import type { PartRule } from './part-rule'

const issueLinks = { table: 'process_issue', from: 'process_id', to: 'issue_id' } as const

/** The issues of a process are links. */
export const processRule: PartRule<'process'> = {
  link: (db, id, { issueIds = {} }, now) => editLinks(db, issueLinks, id, issueIds, now),
}

/**
 * Returns the name of a stage, and its sort order among the stages that the process has, in the usual order of decisions. Refuses an
 * unknown code.
 */
async function placed(db: Writer, process: string, code: string): Promise<{ name: string; sort_order: string }> {
  const { rows: known } = await sql<{ name: string; order: string }>`select s.name, s.sort_order as "order"
    from decision_stage s where s.code = ${code} and s.deleted_at is null`.execute(db)
  const stage = known[0]
  if (!stage) throw new Refused({ code: 'field-empty', field: 'code' })
  const { rows: others } = await sql<PlacedStage>`select s.sort_order as "order", d.sort_order as reference
    from process_stage s left join decision_stage d on d.code = s.code and d.deleted_at is null
    where s.process_id = ${process} and s.deleted_at is null order by s.sort_order`.execute(db)
  return { name: stage.name, sort_order: orderOfStage(others, stage.order) }
}

/** A new stage gets its name from the reference data and its place among the stages of the process. */
export const stageRule: PartRule<'stage'> = {
  placed: (db, { processId = '', code = '' }) => placed(db, processId, code),
}
