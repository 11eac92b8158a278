import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** A decision process of the office, with all that a document can add to it. */
export type ProcessToCompare = {
  readonly id: string
  readonly name: string
  readonly closedOn: IsoDate | null
  readonly designations: readonly string[]
  readonly stages: readonly {
    readonly id: string
    readonly code: string
    readonly plannedOn: IsoDate | null
    readonly happenedOn: IsoDate | null
  }[]
  readonly watchDates: readonly { readonly id: string; readonly on: IsoDate; readonly what: string }[]
}

type Row = { readonly [Field in keyof ProcessToCompare]: string | null }

/** Returns those of the processes with these ids that are living. */
export async function processesToCompare(db: Reader, ids: readonly string[]): Promise<readonly ProcessToCompare[]> {
  const rows = await readSql(
    db,
    sql<Row & { id: string; name: string; closedOn: IsoDate | null }>`select p.id, p.name, p.closed_on as closedOn,
        (select json_group_array(d.designation) from process_document d where d.process_id = p.id and d.deleted_at is null) as designations,
        (select json_group_array(json_object('id', s.id, 'code', s.code, 'plannedOn', s.planned_on, 'happenedOn', s.happened_on))
          from process_stage s where s.process_id = p.id and s.deleted_at is null) as stages,
        (select json_group_array(json_object('id', w.id, 'on', w.day_on, 'what', w.what))
          from watch_date w where w.process_id = p.id and w.deleted_at is null) as watchDates
      from json_each(${JSON.stringify([...new Set(ids)])}) asked cross join decision_process p on p.id = asked.value
      where p.deleted_at is null`,
  )
  return rows.map(({ designations, stages, watchDates, ...row }) => ({
    ...row,
    designations: JSON.parse(designations ?? '[]') as string[],
    stages: JSON.parse(stages ?? '[]') as ProcessToCompare['stages'],
    watchDates: JSON.parse(watchDates ?? '[]') as ProcessToCompare['watchDates'],
  }))
}

/** Returns the living processes that have a document with one of these designations, by designation in lower case. */
export async function processesByDocument(
  db: Reader,
  designations: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await readSql(
    db,
    sql<{ designation: string; id: string }>`select lower(d.designation) as designation, p.id
      from process_document d join decision_process p on p.id = d.process_id
      where d.deleted_at is null and p.deleted_at is null
        and lower(d.designation) in (select lower(value) from json_each(${JSON.stringify([...new Set(designations)])})) order by d.rid desc`,
  )
  return new Map(rows.map(({ designation, id }) => [designation, id]))
}
