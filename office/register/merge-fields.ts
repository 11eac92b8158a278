import { sql } from 'kysely'
import { readSql } from '../../db/read-sql'
import { contentColumns } from '../../db/reads/history/references-in-schema'
import { requireRow } from '../../db/reads/names/known-rows'
import { unitsOf } from '../../db/reads/records/organisation-units'
import type { Reader } from '../../db/schema'
import type { KeptSide, KeptSides, MergeDoubt, MergeField } from '../../src-shared/records/merge'
import { Refused } from '../../src-shared/refusals/refusal'
import type { MergedRows } from './merge-links'

export type Cells = Readonly<Record<string, string | number | null>>

/** Follows another field or says where the row itself went: nothing to choose. */
const unchosen = ['merged_into_id', 'sort_name']

async function rowOf(db: Reader, kind: MergedRows['kind'], id: string): Promise<Cells> {
  await requireRow(db, kind, id)
  const [row] = await readSql(db, sql<Cells>`select * from ${sql.table(kind)} where id = ${id}`)
  return row ?? {}
}

/** Both rows as they are. Refuses one and the same row, and ids that name nothing living. */
export async function bothRows(db: Reader, { kind, keep, lose }: MergedRows): Promise<{ keep: Cells; lose: Cells }> {
  if (keep === lose) throw new Refused({ code: 'merge-with-itself' })
  return { keep: await rowOf(db, kind, keep), lose: await rowOf(db, kind, lose) }
}

/** The two rows side by side, in the order of the table; a field that only one of them fills in is taken from that one. */
export async function fieldsOf(db: Reader, rows: MergedRows): Promise<MergeField[]> {
  const both = await bothRows(db, rows)
  const columns = (await contentColumns(db, rows.kind)).filter(column => !unchosen.includes(column))
  return columns.map(field => {
    const [keep, lose] = [both.keep[field] ?? null, both.lose[field] ?? null]
    const suggested: KeptSide = keep === null && lose !== null ? 'lose' : 'keep'
    return { field, keep, lose, suggested }
  })
}

/** What speaks against two being one. An organisation of kind "other" is one that nobody has said the kind of. */
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

/** An organisation must not come to lie under itself: of the two parents the first that lies outside both of them holds. */
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

/** What the row that stays is to hold. Refuses a side for a field there is not. */
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
