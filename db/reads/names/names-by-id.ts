import { sql } from 'kysely'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** Returns the names of people and organisations by id, deleted ones too, to show what a row refers to. */
export const namesOf = (db: Reader, ids: readonly string[]): Promise<{ id: string; name: string }[]> =>
  readSql(
    db,
    sql<{ id: string; name: string }>`
      select p.id, p.name from json_each(${JSON.stringify(ids)}) wanted cross join person p on p.id = wanted.value
      union all
      select o.id, o.name from json_each(${JSON.stringify(ids)}) wanted cross join organisation o on o.id = wanted.value`,
  )
