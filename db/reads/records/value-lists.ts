import { type RawBuilder, sql } from 'kysely'
import { checkedDay } from '../../../src-shared/days/checked-day'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { DecisionStage } from '../../../src-shared/records/decision-stage'
import type { ListValue, ValueList } from '../../../src-shared/records/value-list'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { checkOf } from './checked-lists'

type Flags = 'needsParticipant' | 'countsInReport' | 'isComputed'
type ValueRow = Omit<ListValue, Flags> & { readonly [Key in Flags]: number | null } & { readonly list: string }

const isOr = (flag: number | null): boolean | null => (flag === null ? null : flag === 1)

/** SQL that is true of a row in force on a day. The first and the last day count, as everywhere. */
const inForce = (on: IsoDate): RawBuilder<unknown> =>
  sql`deleted_at is null and (valid_from is null or valid_from <= ${on}) and (valid_to is null or valid_to >= ${on})`

/** The list that holds the names of all the lists. */
const listOfLists = 'list'

/**
 * Returns the lists with the values that could be chosen on a day. A value retired by then is left out. Throws if the day does not exist.
 */
export async function valueLists(db: Reader, on: IsoDate): Promise<ValueList[]> {
  const rows = await readSql(
    db,
    sql<ValueRow>`select list, code, name, name_en as nameEn, description, description_en as descriptionEn, value,
        needs_participant as needsParticipant, counts_in_report as countsInReport, is_computed as isComputed,
        aim_id as aimId, valid_from as validFrom, valid_to as validTo
      from list_value where ${inForce(checkedDay(on))} order by sort_order, rid`,
  )
  const valuesOf = (wanted: string): ListValue[] =>
    rows
      .filter(row => row.list === wanted)
      .map(({ list: _, ...row }) => ({
        ...row,
        needsParticipant: isOr(row.needsParticipant),
        countsInReport: isOr(row.countsInReport),
        isComputed: isOr(row.isComputed),
      }))
  return valuesOf(listOfLists).map(({ code, name, nameEn }) => ({
    code,
    name,
    nameEn,
    values: valuesOf(code),
    checked: checkOf(code),
  }))
}

/** Returns the decision stages in force on a day, Sweden's first, each with its days to watch. Throws if the day does not exist. */
export async function decisionStages(db: Reader, on: IsoDate): Promise<DecisionStage[]> {
  const stages = await readSql(
    db,
    sql<Omit<DecisionStage, 'keyDates'> & { id: string }>`
      select id, code, level, name, name_en as nameEn, actor, actor_en as actorEn, document, document_en as documentEn,
        leverage, leverage_en as leverageEn, deadline_rule as deadlineRule, deadline_rule_en as deadlineRuleEn, source,
        valid_from as validFrom, valid_to as validTo
      from decision_stage where ${inForce(checkedDay(on))} order by sort_order, rid`,
  )
  const dates = await readSql(
    db,
    sql<{ stageId: string; name: string; nameEn: string }>`
      select stage_id as stageId, name, name_en as nameEn from decision_stage_date
      where deleted_at is null order by stage_id, sort_order`,
  )
  return stages.map(({ id, ...stage }) => ({
    ...stage,
    keyDates: dates.filter(date => date.stageId === id).map(({ name, nameEn }) => ({ name, nameEn })),
  }))
}
