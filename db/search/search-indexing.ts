import { sql } from 'kysely'
import { readings } from '../../src-shared/names/folded-text'
import { seen } from '../../src-shared/names/seen-text'
import { swedishKey } from '../../src-shared/names/swedish-order'
import type { Writer } from '../schema'

/** How many of the newest interactions the quick index holds: a decade of one office, and small enough to be asked at every key. */
export const recentCount = 20_000
const inOneGo = 500

type Source = { rid: number; headline: string; names: string | null; note: string; beside: string }

/** Words are cut at ASCII first and with the whole of Unicode only where it matters, which halves the time of a large import. */
const separators = /[\s!-/:-@[-`{-~]+/

/** The words of a text that read otherwise without their letters' marks, each with every way it reads. */
function* wordsWithMarks(text: string, seen: Set<string>): Generator<readonly [folded: string, word: string]> {
  for (const piece of text.split(separators)) {
    if (!/[^ -~]/.test(piece) || seen.has(piece)) continue
    seen.add(piece)
    for (const found of piece.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
      for (const read of readings(found)) if (read !== found) yield [read, found]
  }
}

const apostrophes = "'’‘ʼ´`′"
/** A run of letters and of what may stand within a word. A run is read once, so a word of any length costs its length. */
const run = new RegExp(`[\\p{L}\\p{N}\\p{M}${apostrophes}]+`, 'gu')
const runOfName = new RegExp(`[\\p{L}\\p{N}\\p{M}${apostrophes}‐‑-]+`, 'gu')
const within = new RegExp(`[${apostrophes}‐‑-]+`, 'u')

/** A text to be indexed: as it is written, and after it the words that are typed without the apostrophe within them, of names without the hyphen too. */
export function indexed(text: string, isNames = false): string {
  const written = seen(text)
  const joined = (written.match(isNames ? runOfName : run) ?? []).flatMap(word => {
    const parts = word.split(within).filter(part => part !== '')
    return parts.length > 1 ? [parts.join('')] : []
  })
  return joined.length === 0 ? written : `${written} ${joined.join(' ')}`
}

/** Headlines as they stand in Swedish order. */
async function keepHeadlines(db: Writer, rows: readonly Source[]): Promise<void> {
  await sql`insert into headline_key (rid, key) select value ->> 0, value ->> 1
    from json_each(${JSON.stringify(rows.map(({ rid, headline }) => [rid, swedishKey(headline)]))})
    where true on conflict (rid) do update set key = excluded.key where key is not excluded.key`.execute(db)
}

/**
 * Lets the quick index answer for the newest only; what it still holds below is not asked for, and taken out when idle. Gives the row
 * number from which on every living interaction is in it.
 */
export async function narrowRecent(db: Writer, keep: number, slack: number): Promise<number> {
  await sql`update recent_range set from_rid = (select max(rid) from interaction) - ${keep} + 1
    where (select max(rid) from interaction) - from_rid >= ${keep + slack}`.execute(db)
  const { rows } = await sql<{ from_rid: number }>`select from_rid from recent_range`.execute(db)
  return rows[0]?.from_rid ?? 0
}

/** Reads these interactions into the indexes, the quick one from a row number on; nothing may stand under their numbers. */
export async function indexRows(
  db: Writer,
  rids: readonly number[],
  from: number,
  between?: () => Promise<void>,
): Promise<void> {
  const seen = new Set<string>()
  for (let at = 0; at < rids.length; at += inOneGo) {
    if (at > 0) await between?.()
    const chosen = JSON.stringify(rids.slice(at, at + inOneGo))
    const { rows } = await sql<Source>`select s.rid, s.headline, s.names, s.note, s.beside
      from json_each(${chosen}) chosen cross join search_source s on s.rid = chosen.value`.execute(db)
    const lines = rows.map(({ rid, headline, names, note, beside }) => ({
      rid,
      texts: [indexed(headline), indexed(names ?? '', true), indexed(note), indexed(beside)],
    }))
    const words = lines.flatMap(({ texts }) => texts.flatMap(text => [...wordsWithMarks(text, seen)]))
    const read = sql`select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 from json_each(${JSON.stringify(lines.map(({ rid, texts }) => [rid, ...texts]))})`
    await sql`insert into search_index (rowid, headline, names, note, beside) ${read}`.execute(db)
    await sql`insert into recent_index (rowid, headline, names, note, beside) ${read} where value ->> 0 >= ${from}`.execute(
      db,
    )
    await keepHeadlines(db, rows)
    if (words.length > 0)
      await sql`insert or ignore into search_word (folded, word) select value ->> 0, value ->> 1
        from json_each(${JSON.stringify(words)})`.execute(db)
  }
}
