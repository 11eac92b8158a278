import { sql } from 'kysely'
import type { RegisteredFacts } from '../../../src-shared/packs/extract'
import type { InteractionId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** Returns what a register wants to know of some interactions beyond what a list shows. The cost grows with their number. */
export async function registeredFacts(
  db: Reader,
  ids: readonly InteractionId[],
): Promise<ReadonlyMap<InteractionId, RegisteredFacts>> {
  const rows = await readSql(
    db,
    sql<RegisteredFacts & { readonly id: InteractionId }>`
      select i.id, i.location as place, i.case_number as "caseNumber", i.secrecy_provision as "secrecyProvision"
      from json_each(${JSON.stringify(ids)}) asked cross join interaction i on i.id = asked.value`,
  )
  return new Map(rows.map(({ id, ...facts }) => [id, facts]))
}
