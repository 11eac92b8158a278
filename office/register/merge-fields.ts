import { sql } from 'kysely'
import { readSql } from '../../db/read-sql'
import { contentColumns } from '../../db/reads/history/references-in-schema'
import { requireRow } from '../../db/reads/names/known-rows'
import { unitsOf } from '../../db/reads/records/organisation-units'
import type { Reader } from '../../db/schema'
import type { KeptSide, KeptSides, MergeDoubt, MergeField } from '../../src-shared/records/merge'
import { Refused } from '../../src-shared/refusals/refusal'
import type { MergedRows } from './merge-links'

/** The cells of a row by column. */
export type Cells = Readonly<Record<string, string | number | null>>

/** Fields without a choice: one follows another field, the other says where the row itself went. */
const unchosen = ['merged_into_id', 'sort_name']

async function rowOf(db: Reader, kind: MergedRows['kind'], id: string): Promise<Cells> {
  await requireRow(db, kind, id)
  const [row] = await readSql(db, sql<Cells>`select * from ${sql.table(kind)} where id = ${id}`)
  return row ?? {}
}

/** Returns both rows as they are. Refuses a row merged with itself, and an id without a living row. */
export async function bothRows(db: Reader, { kind, keep, lose }: MergedRows): Promise<{ keep: Cells; lose: Cells }> {
  if (keep === lose) throw new Refused({ code: 'merge-with-itself' })
  return { keep: await rowOf(db, kind, keep), lose: await rowOf(db, kind, lose) }
}

/** Returns the fields of the two rows side by side, in the order of the table. The suggested side is the one that fills in the field. */
export async function fieldsOf(db: Reader, rows: MergedRows): Promise<MergeField[]> {
  const both = await bothRows(db, rows)
  const columns = (await contentColumns(db, rows.kind)).filter(column => !unchosen.includes(column))
  return columns.map(field => {
    const [keep, lose] = [both.keep[field] ?? null, both.lose[field] ?? null]
    const suggested: KeptSide = keep === null && lose !== null ? 'lose' : 'keep'
    return { field, keep, lose, suggested }
  })
}

/** Returns what speaks against the two being the same. An organisation of kind "other" is one whose kind is not known. */
export async function doubtsOf(db: Reader, rows: MergedRows): Promise<MergeDoubt[]> {
  if (rows.kind === 'person') return []
  const both = await bothRows(db, rows)
  const kinds = new Set([both.keep['kind'], both.lose['kind']].filter(kind => kind !== 'other'))
  const partners = await readSql(
    db,
    sql`select distinct organisation_id from partner where organisation_id in (${rows.keep}, ${rows.lose}) and deleted_at is null`,
  )
  return [
    ...(kinds.size > 1 ? ['unlike-kinds' as const] : []),
    ...(partners.length > 1 ? ['two-partners' as const] : []),
  ]
}

/**
 * An organisation must not come under itself. Returns the first of the two parents that is outside both organisations; null if neither is.
 */
async function parentOutside(
  db: Reader,
  { keep, lose }: MergedRows,
  parents: readonly unknown[],
): Promise<string | null> {
  const inside = await readSql(
    db,
    sql<{ id: string }>`with recursive ${unitsOf(keep)} select id from unit
      union select id from (with recursive ${unitsOf(lose)} select id from unit)`,
  )
  const known = new Set(inside.map(row => row.id))
  return parents.find((id): id is string => typeof id === 'string' && !known.has(id)) ?? null
}

/** Returns the cells of the row that stays. Refuses a side given for an unknown field. */
export async function chosenCells(db: Reader, rows: MergedRows, sides: KeptSides): Promise<Cells> {
  const [both, fields] = [await bothRows(db, rows), await fieldsOf(db, rows)]
  const strange = Object.keys(sides).find(field => !fields.some(known => known.field === field))
  if (strange !== undefined) throw new Refused({ code: 'unknown-field', field: strange })
  const sideOf = (field: MergeField) => sides[field.field] ?? field.suggested
  const cells: Record<string, string | number | null> = Object.fromEntries(
    fields.map(field => [field.field, field[sideOf(field)]]),
  )
  const isLosersName = fields.some(field => field.field === 'name' && sideOf(field) === 'lose')
  if (rows.kind === 'person') cells['sort_name'] = both[isLosersName ? 'lose' : 'keep']['sort_name'] ?? ''
  else {
    const chosen = cells['parent_id']
    const other = chosen === both.keep['parent_id'] ? both.lose['parent_id'] : both.keep['parent_id']
    cells['parent_id'] = await parentOutside(db, rows, [chosen, other])
    if (cells['successor_id'] === rows.keep || cells['successor_id'] === rows.lose) cells['successor_id'] = null
  }
  return cells
}
