import { type RawBuilder, sql } from 'kysely'
import type { InteractionRow } from '../../../../src-shared/lists/list-rows'
import type { Reader } from '../../../schema'
import { type LogWindow, ridsOfLog, summariesInOrder } from '../../timelines/interaction-lists'
import { outcomeOfAsks } from '../columns/outcome-sql'

/**
 * The outcome of what was asked. It is read beside the summary and is no part of what packs tell of an interaction, since a pack has its asks
 * one by one.
 */
const beside = sql`, ${outcomeOfAsks(sql`i.id`)} as outcome`

const rowsOf = (db: Reader, chosen: RawBuilder<unknown>, order: RawBuilder<unknown>): Promise<InteractionRow[]> =>
  summariesInOrder<Pick<InteractionRow, 'outcome'>>(db, { chosen, order, beside })

/** Reads the rows of the log with these row numbers, in the same order. */
export const interactionRows = (db: Reader, rids: readonly number[]): Promise<InteractionRow[]> =>
  rowsOf(db, sql`select value as rid, key as place from json_each(${JSON.stringify(rids)})`, sql`chosen.place`)

/** Reads a part of the whole log, newest first. */
export const rowsOfLog = async (db: Reader, window: LogWindow): Promise<InteractionRow[]> =>
  rowsOf(db, await ridsOfLog(db, window), sql`i.starts_at desc, i.id desc`)
