import { sql } from 'kysely'
import { openClashes } from '../../db/exchange/open-clashes'
import { bookIn } from '../../db/file/laptop-book'
import { readSql } from '../../db/read-sql'
import { instantOf } from '../../db/reads/history/history'
import { entriesSince, latestPlace, type NewEntry, type Since, usualPlace } from '../../db/reads/history/new-entries'
import { recordsOfRows, rowKey } from '../../db/reads/history/record-of-row'
import type { RowName } from '../../db/reads/history/row-and-its-parts'
import { namesOf } from '../../db/reads/names/names-in-changes'
import { valuesIn } from '../../db/record/replayed-row'
import type { Reader } from '../../db/schema'
import type { Store } from '../../db/store'
import { groupedBy } from '../../src-shared/lists/grouped'
import { swedishOrder } from '../../src-shared/names/swedish-order'
import { doerName } from '../../src-shared/program/doer'
import { type ColleagueNews, type News, type NewsKind, type NewsRow, newsKinds } from '../../src-shared/program/news'
import { catalogueTables } from '../../src-shared/records/catalogue/catalogue'
import { untold } from '../../src-shared/text/change-sentences'

/** The most entries that are looked through, and the most records that are listed of one colleague. The counts are of all that is looked through. */
const [mostEntries, mostRows] = [5_000, 20]

/** The records that somebody works on. Settings, views, what imports note and the like are no news. */
const told: ReadonlySet<string> = new Set([...Object.values(catalogueTables), 'briefing'])

/** The laptop's book of what has been seen in each office, by its file. */
const seenIn = (laptop: string) => bookIn(laptop, 'sett.json')

function readSince(text: string | undefined): Since | undefined {
  try {
    const { entry, at } = JSON.parse(text ?? '') as Partial<Since>
    return typeof entry === 'number' && typeof at === 'string' ? { entry, at } : undefined
  } catch {
    return undefined
  }
}

/** Returns from where on everything is new: from what was said to be seen, or from the last day of work here if that is later. */
async function sinceOf({ read, file }: Store, laptop: string, now: Date): Promise<Since> {
  const [usual, latest] = [await usualPlace(read, now), await latestPlace(read, now)]
  const said = readSince(seenIn(laptop).of(file))
  // In a file that was restored, the place that was seen may not have come yet.
  return said !== undefined && said.entry <= latest.entry && said.entry >= usual.entry ? said : usual
}

/** Says that everything that has come to a laptop is seen. */
export async function newsSeen({ read, file }: Store, laptop: string, now: Date): Promise<void> {
  seenIn(laptop).remember(file, JSON.stringify(await latestPlace(read, now)))
}

const writesNull = ({ columns }: NewEntry, column: string): boolean | undefined => {
  const cell = (valuesIn(columns) ?? []).find(([name]) => name === column)
  return cell && cell[1] === null
}

/** What was done with a record, by its entries, the latest first. */
function kindOf({ table, id }: RowName, entries: readonly NewEntry[]): NewsKind {
  const own = entries.filter(entry => entry.table === table && entry.id === id)
  if (own.some(({ op }) => op === 'I')) return 'made'
  const isRestored = own.map(entry => writesNull(entry, 'deleted_at')).find(known => known !== undefined)
  if (isRestored !== undefined) return isRestored ? 'restored' : 'removed'
  return entries.every(({ op }) => op === 'R') ? 'settled' : 'changed'
}

const columnsOf = ({ table, id }: RowName, entries: readonly NewEntry[]): string[] => {
  const updates = entries.filter(entry => entry.op === 'U' && entry.table === table && entry.id === id)
  const columns = updates.flatMap(entry => (valuesIn(entry.columns) ?? []).map(([column]) => column))
  return [...new Set(columns)].filter(column => column !== 'deleted_at' && !untold.test(column))
}

type Facts = {
  readonly names: Readonly<Record<string, string>>
  readonly deleted: ReadonlySet<string>
  readonly marked: ReadonlySet<string>
  readonly clashing: ReadonlySet<string>
}

async function deletedAmong(db: Reader, records: readonly RowName[]): Promise<Set<string>> {
  const deleted = new Set<string>()
  for (const [table, rows] of groupedBy(records, one => one.table)) {
    const found = await readSql(
      db,
      sql<{ id: string }>`select t.id from json_each(${JSON.stringify(rows.map(({ id }) => id))}) asked
        cross join ${sql.table(table)} t on t.id = asked.value where t.deleted_at is not null`,
    )
    for (const { id } of found) deleted.add(rowKey({ table, id }))
  }
  return deleted
}

/** Returns what the rows of news say besides what was done: today's names, what is in the trash, is marked for secrecy, or clashes. */
async function factsOf(db: Reader, records: readonly RowName[]): Promise<Facts> {
  const ids = records.map(({ id }) => id)
  const marked = await readSql(
    db,
    sql<{
      id: string
    }>`select i.id from json_each(${JSON.stringify(ids)}) asked cross join interaction i on i.id = asked.value
      where i.confidentiality = 'secrecy_marked'`,
  )
  const clashes = await openClashes(db)
  const clashing = clashes.length === 0 ? [] : [...(await recordsOfRows(db, clashes)).values()]
  return {
    names: await namesOf(db, ids),
    deleted: await deletedAmong(db, records),
    marked: new Set(marked.map(({ id }) => rowKey({ table: 'interaction', id }))),
    clashing: new Set(clashing.map(rowKey)),
  }
}

function newsRow(record: RowName, entries: readonly NewEntry[], { names, deleted, marked, clashing }: Facts): NewsRow {
  const { table, id } = record
  const key = rowKey(record)
  const latest = entries.reduce((last, { hlc }) => (hlc > last ? hlc : last), '')
  return {
    kind: kindOf(record, entries),
    table,
    id,
    name: names[id] ?? null,
    isMarked: marked.has(key),
    isDeleted: deleted.has(key),
    columns: columnsOf(record, entries),
    at: instantOf(latest),
    isClashing: clashing.has(key),
  }
}

function newsOf(entries: readonly NewEntry[], recordOf: (entry: NewEntry) => RowName, facts: Facts): ColleagueNews {
  const [first] = entries
  const rows = [...groupedBy(entries, entry => rowKey(recordOf(entry))).values()]
    .flatMap(of => (of[0] ? [newsRow(recordOf(of[0]), of, facts)] : []))
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
  return {
    staffId: first?.staffId ?? null,
    by: doerName(first?.staffId ? null : (first?.login ?? null), first?.colleague ?? null),
    count: rows.length,
    counts: Object.fromEntries(
      newsKinds.map(kind => [kind, rows.filter(row => row.kind === kind).length]),
    ) as ColleagueNews['counts'],
    rows: rows.slice(0, mostRows),
  }
}

/**
 * Returns what the colleagues have done that has come to this laptop since what was seen, or since the last day of work here. It goes by when an entry
 * came: what somebody wrote on a train last week is new on the day on which it arrives.
 */
export async function newsOfColleagues(store: Store, laptop: string, now: Date): Promise<News> {
  const { read } = store
  const since = await sinceOf(store, laptop, now)
  const found = await entriesSince(read, since, store.doer().seat?.staffId ?? null, mostEntries + 1)
  const entries = found.slice(0, mostEntries)
  const records = await recordsOfRows(read, entries)
  const recordOf = (entry: NewEntry): RowName => records.get(rowKey(entry)) ?? entry
  const news = entries.filter(entry => told.has(recordOf(entry).table))
  const facts = await factsOf(read, [
    ...new Map(news.map(entry => [rowKey(recordOf(entry)), recordOf(entry)])).values(),
  ])
  const colleagues = [...groupedBy(news, ({ staffId, login }) => staffId ?? login).values()]
    .map(of => newsOf(of, recordOf, facts))
    .sort((one, other) => swedishOrder(one.by ?? '', other.by ?? ''))
  return { since: since.at, colleagues, isMore: found.length > mostEntries }
}
