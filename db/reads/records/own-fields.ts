import { sql } from 'kysely'
import {
  type CatalogueKind,
  catalogue,
  fieldsOf,
  type OwnValues,
} from '../../../src-shared/records/catalogue/catalogue'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { requireRow } from '../names/known-rows'

/**
 * Returns the fields of a row that its own table holds, by their names in the catalogue; 0 and 1 become no and yes. Throws if the row is not
 * there. An interaction that is marked as secret has the confidentiality `secrecy_marked`, which no edit can give it.
 */
export async function ownFields<Kind extends CatalogueKind>(
  db: Reader,
  kind: Kind,
  id: string,
): Promise<OwnValues<Kind>> {
  await requireRow(db, kind, id)
  const own = fieldsOf(kind).filter(([, { column }]) => column !== null)
  const columns = own.map(([name, { column }]) => sql`${sql.ref(column as string)} as ${sql.ref(name)}`)
  const [row] = await readSql(
    db,
    sql<
      Record<string, unknown>
    >`select ${sql.join(columns)} from ${sql.table(catalogue[kind].table)} where id = ${id} and deleted_at is null`,
  )
  const flags = own.flatMap(([name, { shape }]) => (shape.is === 'yes-no' ? [[name, row?.[name] === 1]] : []))
  return { ...row, ...Object.fromEntries(flags) } as OwnValues<Kind>
}
