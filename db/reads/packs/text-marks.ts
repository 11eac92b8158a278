import { sql } from 'kysely'
import { type EarlierText, type TextMark, type TextRow, textRows } from '../../../src-shared/packs/text-fields'
import { doerName } from '../../../src-shared/program/doer'
import { catalogue, fieldsOf } from '../../../src-shared/records/catalogue/catalogue'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { instantOf } from '../history/history'

/** The kind in the catalogue of each kind of row that holds words. */
const textKindOf = {
  result: 'written-result',
  ask: 'written-ask',
  issue: 'written-issue',
  gap: 'written-gap',
  signing: 'written-signing',
} as const satisfies Record<TextRow, keyof typeof catalogue>

const tables = textRows.map(row => catalogue[textKindOf[row]].table)

type Entry = { readonly id: string; readonly hlc: string; readonly login: string | null; readonly name: string | null }

/** Returns who last changed each of some texts, by the text's id. */
export async function textMarks(db: Reader, ids: readonly string[]): Promise<Record<string, TextMark>> {
  const rows = await readSql(
    db,
    sql<Entry>`select asked.value as id, max(c.hlc) as hlc, c.user_id as login, s.name
      from json_each(${JSON.stringify(tables)}) t cross join json_each(${JSON.stringify(ids)}) asked
      cross join change c indexed by change_by_row on c.table_name = t.value and c.row_id = asked.value
      left join staff_member s on s.id = c.staff_member_id group by asked.value`,
  )
  return Object.fromEntries(
    rows.map(({ id, hlc, login, name }) => [id, { by: doerName(login, name), at: instantOf(hlc) }]),
  )
}

type Cells = Readonly<Record<string, string | null>>

/** The fields of a kind that hold words, with their columns. */
const wordsOf = (row: TextRow): readonly (readonly [name: string, column: string])[] =>
  fieldsOf(textKindOf[row]).flatMap(([name, { column, shape }]) =>
    column !== null && shape.is === 'line' ? [[name, column] as const] : [],
  )

/**
 * Returns how a text was worded after each change of its words, newest first; the first one is how it is now. Empty if there never was such
 * a text.
 */
export async function earlierTexts(db: Reader, row: TextRow, id: string): Promise<EarlierText[]> {
  const table = catalogue[textKindOf[row]].table
  const entries = await readSql(
    db,
    sql<Entry & { columns: string }>`select c.row_id as id, c.hlc, c.user_id as login, s.name, c.columns
      from change c indexed by change_by_row left join staff_member s on s.id = c.staff_member_id
      where c.table_name = ${table} and c.row_id = ${id} order by c.hlc`,
  )
  const words = wordsOf(row)
  let known: Cells = {}
  const worded: EarlierText[] = []
  for (const { hlc, login, name, columns } of entries) {
    const cells = JSON.parse(columns) as Cells
    if (!words.some(([, column]) => column in cells)) continue
    known = { ...known, ...cells }
    const fields = Object.fromEntries(words.map(([field, column]) => [field, known[column] ?? '']))
    worded.unshift({ by: doerName(login, name), at: instantOf(hlc), fields })
  }
  return worded
}
