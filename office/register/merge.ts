import { sql } from 'kysely'
import { newId } from '../../db/new-id'
import { asReader, readSql } from '../../db/read-sql'
import type { Reader, Writer } from '../../db/schema'
import type { KeptSides, MergedKind, MergePreview, MovedLinks } from '../../src-shared/records/merge'
import { followFacts } from '../log/concern-links'
import { concernedByMerged } from '../log/concerned-by-merged'
import { dismissDuplicate } from './duplicates'
import { bothRows, type Cells, chosenCells, doubtsOf, fieldsOf } from './merge-fields'
import { countLinks, type MergedRows, moveLinks } from './merge-links'

/** Returns what merging two rows would do: the fields side by side, how many links move, and what speaks against it. */
export const previewMerge = async (db: Reader, rows: MergedRows): Promise<MergePreview> => ({
  fields: await fieldsOf(db, rows),
  links: await countLinks(db, rows),
  doubts: await doubtsOf(db, rows),
})

async function setCells(db: Writer, kind: MergedKind, id: string, cells: Cells): Promise<void> {
  const set = Object.entries(cells).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  await sql`update ${sql.table(kind)} set ${sql.join(set)} where id = ${id}`.execute(db)
}

/** Keeps every name of either row as another name of the row that stays, so that each name still leads to it. */
async function keepNames(
  db: Writer,
  { kind, keep }: MergedRows,
  names: readonly unknown[],
  name: unknown,
): Promise<void> {
  const table = kind === 'person' ? 'person_alias' : 'organisation_alias'
  const owner = kind === 'person' ? 'person_id' : 'organisation_id'
  for (const other of new Set(names)) {
    if (typeof other !== 'string' || other.trim() === '' || other === name) continue
    await sql`insert into ${sql.table(table)} (id, ${sql.ref(owner)}, name) select ${newId()}, ${keep}, ${other}
      where not exists (select 1 from ${sql.table(table)} where ${sql.ref(owner)} = ${keep} and name = ${other} and deleted_at is null)`.execute(
      db,
    )
  }
}

/** A row that was judged to differ from the row that goes is also recorded as different from the row that stays. */
async function keepDismissals(db: Writer, { kind, keep, lose }: MergedRows): Promise<void> {
  const apart = await readSql(
    asReader(db),
    sql<{ id: string }>`select t.id from duplicate_dismissal d
      cross join ${sql.table(kind)} t on t.id = iif(d.one_id = ${lose}, d.other_id, d.one_id) and t.deleted_at is null
      where d.subject_table = ${kind} and ${lose} in (d.one_id, d.other_id) and d.deleted_at is null and t.id <> ${keep}`,
  )
  for (const { id } of apart) await dismissDuplicate(db, kind, keep, id)
}

/**
 * Merges two rows into one. Each field comes from the chosen side and every link moves to the row that stays. The other's names are kept as
 * other names, and the other row goes to the trash with a mark of where it went. Everything is one action, to be undone when somebody sees
 * that they were two. Returns the links moved.
 */
export async function applyMerge(db: Writer, rows: MergedRows, sides: KeptSides, now: Date): Promise<MovedLinks[]> {
  const reader = asReader(db)
  const both = await bothRows(reader, rows)
  const cells = await chosenCells(reader, rows, sides)
  const concerned = await concernedByMerged(db, rows)
  const links = await moveLinks(db, rows, now)
  await setCells(db, rows.kind, rows.keep, cells)
  const short = both.lose['abbreviation'] === cells['abbreviation'] ? null : both.lose['abbreviation']
  await keepNames(db, rows, [both.keep['name'], both.lose['name'], short], cells['name'])
  await keepDismissals(db, rows)
  await setCells(db, rows.kind, rows.lose, { merged_into_id: rows.keep, deleted_at: now.toISOString() })
  await followFacts(db, concerned, now)
  return links
}
