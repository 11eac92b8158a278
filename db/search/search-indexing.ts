import { sql } from 'kysely'
import { swedishKey } from '../../src-shared/names/swedish-order'
import { mentionsIn, withoutAddresses } from '../../src-shared/text/note/mention'
import { runSql } from '../run-sql'
import type { Writer } from '../schema'
import { indexed } from './indexed-text'
import { mentionMark } from './mention-mark'
import { collectWords, enterWords } from './word-list'

/**
 * How many of the newest interactions the quick index holds. That is a decade of one office, and small enough to be searched at every key.
 */
export const recentCount = 20_000
/** How many interactions one statement enters in an index, unless the caller says otherwise. */
export const usuallyInOneGo = 500

type Source = {
  readonly rid: number
  readonly headline: string
  readonly names: string | null
  readonly note: string
  readonly beside: string
  /** The titles that the participants held that day, and the names of where they held them. */
  readonly roles: string | null
  /** What the interaction is marked with: its type, its issues and the like, each as one word that nobody can type. Mentions are added to it. */
  readonly marks: string
}

const texts = 'select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 from json_each(?)'

/** Written by hand and not built by Kysely, since these run at every save. */
const statement = {
  sources: `select s.rid, s.headline, s.names, s.note, s.beside, s.roles, s.marks
    from json_each(?) chosen cross join search_source s on s.rid = chosen.value`,
  index: `insert into search_index (rowid, headline, names, note, beside, subjects) ${texts}`,
  recent: `insert into recent_index (rowid, headline, names, note, beside, subjects) ${texts} where value ->> 0 >= ?`,
  headlines: `insert into headline_key (rid, key) select value ->> 0, value ->> 1 from json_each(?)
    where true on conflict (rid) do update set key = excluded.key where key is not excluded.key`,
} as const

/** Stores the sorting keys of the headlines, by which the log is read in Swedish order. */
async function keepHeadlines(db: Writer, rows: readonly Source[]): Promise<void> {
  await runSql(db, statement.headlines, JSON.stringify(rows.map(({ rid, headline }) => [rid, swedishKey(headline)])))
}

/**
 * Moves the border of the quick index, so that it answers only for the newest `keep` row numbers. This happens only when at least `slack`
 * more than that have come in. Rows below the border are no longer searched and are removed when the program is idle. Returns the row
 * number from which every living interaction is in the quick index.
 */
export async function narrowRecent(db: Writer, keep: number, slack: number): Promise<number> {
  await sql`update recent_range set from_rid = (select max(rid) from interaction) - ${keep} + 1
    where (select max(rid) from interaction) - from_rid >= ${keep + slack}`.execute(db)
  const { rows } = await sql<{ from_rid: number }>`select from_rid from recent_range`.execute(db)
  return rows[0]?.from_rid ?? 0
}

/**
 * Moves the border of the quick index for interactions that are about to be written, if they alone are more than it holds. Otherwise they would
 * be entered in it and removed again.
 */
export async function expectRecent(db: Writer, coming: number): Promise<void> {
  if (coming < recentCount) return
  await sql`update recent_range
    set from_rid = max(from_rid, coalesce((select max(rid) from interaction), 0) + ${coming - recentCount} + 1)`.execute(
    db,
  )
}

/**
 * Reads these interactions into the indexes, into the quick one only from row number `from` on. The indexes must hold nothing under those
 * row numbers. `between` is awaited between two statements that take long.
 */
export async function indexRows(
  db: Writer,
  rids: readonly number[],
  from: number,
  between?: () => Promise<void>,
  inOneGo = usuallyInOneGo,
): Promise<void> {
  const met = new Set<string>()
  for (let at = 0; at < rids.length; at += inOneGo) {
    if (at > 0) await between?.()
    const chosen = JSON.stringify(rids.slice(at, at + inOneGo))
    const rows = await runSql<Source>(db, statement.sources, chosen)
    if (rows.length === 0) continue
    const words = new Set<string>()
    const lines = rows.map(({ rid, headline, names, note, beside, roles, marks }) => {
      const texts = [indexed(headline), indexed(withoutAddresses(note)), indexed(beside)] as const
      // The words of names and roles come into the list with the register's index.
      for (const text of texts) collectWords(text, words, met)
      return [
        rid,
        texts[0],
        indexed(names ?? '', true),
        texts[1],
        texts[2],
        [indexed(roles ?? '', true), marks, ...mentionsIn(note).map(mentionMark)].join(' '),
      ] as const
    })
    const read = JSON.stringify(lines)
    await between?.()
    await runSql(db, statement.index, read)
    await between?.()
    if (lines.some(([rid]) => rid >= from)) await runSql(db, statement.recent, read, from)
    await between?.()
    await keepHeadlines(db, rows)
    await enterWords(db, words, false)
  }
}
