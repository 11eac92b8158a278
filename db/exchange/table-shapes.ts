import { quotedName, runSql } from '../run-sql'
import type { Reader, Writer } from '../schema'

/** A table as rows are written into it: its columns with what is in one that is not given, and the columns that name rows of other tables. */
export type TableShape = {
  readonly columns: ReadonlyMap<string, string | number | null>
  readonly references: readonly { readonly column: string; readonly to: string }[]
}

/** The tables whose rows are exchanged, and the version of the schema that has them. */
export type Shapes = { readonly version: number; readonly tables: ReadonlyMap<string, TableShape> }

type Column = { readonly table: string; readonly name: string; readonly otherwise: string | null }
type Reference = { readonly table: string; readonly column: string; readonly to: string }

const recorded = `sqlite_master m where m.type = 'table'
  and (select count(*) from pragma_table_info(m.name) c where c.name in ('rid', 'id', 'deleted_at')) = 3`

const kept = new Map<number, Shapes>()

async function readShapes(db: Reader | Writer, version: number): Promise<Shapes> {
  const columns = await runSql<Column>(
    db,
    `select t.name as "table", c.name, c.dflt_value as otherwise from (select m.name from ${recorded}) t
      cross join pragma_table_info(t.name) c where c.name <> 'rid' order by 1, c.cid`,
  )
  const references = await runSql<Reference>(
    db,
    `select t.name as "table", f."from" as "column", f."table" as "to" from (select m.name from ${recorded}) t
      cross join pragma_foreign_key_list(t.name) f`,
  )
  const given = columns.filter(({ otherwise }) => otherwise !== null)
  const defaults = new Map<string, string | number | null>()
  if (given.length > 0) {
    // What is in a column that is not given is an expression of SQL, so SQLite works it out.
    const asked = given.map(({ otherwise }) => `(${otherwise})`).join(', ')
    const values = await runSql<{ value: string | number | null }>(db, `select column1 as value from (values ${asked})`)
    for (const [at, { table, name }] of given.entries()) defaults.set(`${table}.${name}`, values[at]?.value ?? null)
  }
  const tables = new Map<string, TableShape>()
  for (const name of new Set(columns.map(({ table }) => table)))
    tables.set(name, {
      columns: new Map(
        columns
          .filter(({ table }) => table === name)
          .map(column => [column.name, defaults.get(`${name}.${column.name}`) ?? null]),
      ),
      references: references.filter(({ table }) => table === name),
    })
  return { version, tables }
}

/** Returns the tables whose rows are exchanged. They are the same in every file of a version, so they are read once. */
export async function shapesOf(db: Reader | Writer): Promise<Shapes> {
  const [row] = await runSql<{ version: number }>(db, 'select user_version as version from pragma_user_version')
  const version = row?.version ?? 0
  const known = kept.get(version)
  if (known) return known
  const shapes = await readShapes(db, version)
  kept.set(version, shapes)
  return shapes
}

/** True if a row names a row of another table that is not there. */
export async function namesMissing(
  db: Writer,
  { references }: TableShape,
  table: string,
  id: string,
): Promise<boolean> {
  if (references.length === 0) return false
  const missing = references
    .map(
      ({ column, to }) =>
        `(x.${quotedName(column)} is not null and not exists (select 1 from ${quotedName(to)} t where t.id = x.${quotedName(column)}))`,
    )
    .join(' or ')
  return (
    (await runSql(db, `select 1 from ${quotedName(table)} x where x.id = ? and (${missing}) limit 1`, id)).length > 0
  )
}
