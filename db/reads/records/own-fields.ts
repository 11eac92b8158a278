import { type RawBuilder, sql } from 'kysely'
import {
  type CatalogueKind,
  catalogue,
  fieldsOf,
  type OwnValues,
  ownerships,
  type PartRow,
} from '../../../src-shared/records/catalogue/catalogue'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { requireRow } from '../names/known-rows'

/** The SQL of the fields that a kind's own table holds, as `id` and their names in the catalogue. */
function ownSql(kind: CatalogueKind): RawBuilder<unknown> {
  const columns = fieldsOf(kind).flatMap(([name, { column }]) =>
    column === null ? [] : [sql`${sql.ref(column)} as ${sql.ref(name)}`],
  )
  return sql`select id, ${sql.join(columns)} from ${sql.table(catalogue[kind].table)}`
}

/** SQLite has no booleans: 0 and 1 become no and yes. */
function withFlags<Row>(kind: CatalogueKind, row: Readonly<Record<string, unknown>>): Row {
  const flags = fieldsOf(kind).flatMap(([name, { shape }]) => (shape.is === 'yes-no' ? [[name, row[name] === 1]] : []))
  return { ...row, ...Object.fromEntries(flags) } as Row
}

/**
 * Returns the fields of a row that its own table holds, by their names in the catalogue. Throws if the row is not there. An interaction that
 * is marked as secret has the confidentiality `secrecy_marked`, which no edit can give it.
 */
export async function ownFields<Kind extends CatalogueKind>(
  db: Reader,
  kind: Kind,
  id: string,
): Promise<OwnValues<Kind>> {
  await requireRow(db, kind, id)
  const [row] = await readSql(db, sql<Record<string, unknown>>`${ownSql(kind)} where id = ${id} and deleted_at is null`)
  const { id: _, ...fields } = withFlags<OwnValues<Kind> & { id: string }>(kind, row ?? {})
  return fields as OwnValues<Kind>
}

/** Returns the living rows of a kind that are part of a row, in the order in which they were added. */
export async function partsOf<Kind extends CatalogueKind>(
  db: Reader,
  kind: Kind,
  ownerId: string,
): Promise<PartRow<Kind>[]> {
  const column = ownerships.find(({ table }) => table === catalogue[kind].table)?.column
  if (column === undefined) throw new Error(`${kind} is part of nothing`)
  const rows = await readSql(
    db,
    sql<
      Record<string, unknown>
    >`${ownSql(kind)} where ${sql.ref(column)} = ${ownerId} and deleted_at is null order by rid`,
  )
  return rows.map(row => withFlags<PartRow<Kind>>(kind, row))
}
