import { sql } from 'kysely'
import type { Tables, Writer } from './schema'

// The rows of a list stand in the order of a text, their `sort_order`. Texts, unlike numbers, always have room for one more between two.

/** Returns the text for a place counted from 0. It leaves room between two neighbours ("a010" < "a0105" < "a020"). */
export const sortOrder = (index: number): string => `a${String((index + 1) * 10).padStart(3, '0')}`

/** The place counted from 1 that `sortOrder` was given, in SQL, for a statement with one `sort_order`. */
export const placeInOrder = sql<number>`max(1, cast(substr(sort_order, 2, 3) as integer) / 10)`

/** Returns `start`, as few zeros as will do, and a five, so that it sorts before `after`. Undefined if no number of zeros will do. */
function insideOf(start: string, after: string): string | undefined {
  for (let zeros = 0; zeros <= after.length; zeros += 1) {
    const text = `${start}${'0'.repeat(zeros)}5`
    if (text < after) return text
  }
  return undefined
}

/**
 * Returns a text that sorts between two sort keys. `before` is null at the start and `after` is null at the end. An office from elsewhere
 * may hold keys with no text between them, such as two equal ones: the text then sorts right after `before`.
 */
export function orderBetween(before: string | null, after: string | null): string {
  const last = `${before ?? 'a'}5`
  if (after === null) return last
  return insideOf(before ?? 'a', after) ?? (before === null ? insideOf('', after) : undefined) ?? last
}

/** Returns the text that places a new row last in a table. Deleted rows count, since one that is restored keeps its place. */
export async function lastOrder(db: Writer, table: keyof Tables & string): Promise<string> {
  const { rows } = await sql<{ last: string | null }>`select max(sort_order) as last from ${sql.table(table)}`.execute(
    db,
  )
  return orderBetween(rows[0]?.last ?? null, null)
}

/** Returns the text of a line in a locked report, counted from 0. Locked bytes hold it, so it stays as it is: six digits, no room between. */
export const lineOrder = (line: number): string => (line === 0 ? '0' : String(line).padStart(6, '0'))
