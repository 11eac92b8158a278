import { sql } from 'kysely'
import { readSql } from '../../db/read-sql'
import { rolesByPerson, roleText } from '../../db/reads/records/roles'
import type { Reader } from '../../db/schema'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { DuplicateSide } from '../../src-shared/names/duplicate'
import type { MergedKind } from '../../src-shared/records/merge'

/** Returns people or organisations as the queue shows them, by id. */
export async function sidesOf(
  db: Reader,
  kind: MergedKind,
  ids: readonly string[],
  on: IsoDate,
): Promise<Map<string, DuplicateSide>> {
  const subject = kind === 'person' ? 1 : 2
  const detail =
    kind === 'person'
      ? sql`''`
      : sql`concat_ws(' · ', t.abbreviation, (select name from organisation above where above.id = t.parent_id))`
  const rows = await readSql(
    db,
    sql<DuplicateSide>`select t.id, t.name, ${detail} as detail,
        (select count(*) from timeline l where l.subject_kind = ${subject} and l.subject_rid = t.rid) as interactions
      from json_each(${JSON.stringify(ids)}) chosen cross join ${sql.table(kind)} t on t.id = chosen.value`,
  )
  const roles = kind === 'person' ? await rolesByPerson(db, ids) : new Map()
  return new Map(
    rows.map(row => [row.id, kind === 'person' ? { ...row, detail: roleText(roles.get(row.id) ?? [], on) } : row]),
  )
}
