import { sql } from 'kysely'
import { asReader, readSql } from '../../db/read-sql'
import { likelyPeople } from '../../db/reads/care/likely-people'
import { pairName, type ScoredPair, scoredPairs } from '../../db/reads/care/scored-pairs'
import { requireRows } from '../../db/reads/names/known-rows'
import { traitsOf } from '../../db/reads/records/person-traits'
import { rolesByPerson, roleText } from '../../db/reads/records/roles'
import type { Reader, Writer } from '../../db/schema'
import { checkedDay } from '../../src-shared/days/checked-day'
import type { IsoDate } from '../../src-shared/days/iso-date'
import {
  type DuplicatePair,
  type DuplicateQueue,
  type DuplicateSide,
  type LikelyDuplicate,
  leastScoreOfTyped,
} from '../../src-shared/names/duplicate'
import { type MergedKind, mergedKinds } from '../../src-shared/records/merge'
import { Refused } from '../../src-shared/refusals/refusal'

/** Which part of the queue of duplicates is wanted; `kind` null means both kinds. */
export type DuplicateRequest = {
  readonly kind: MergedKind | null
  readonly order: 'likeliest' | 'newest'
  readonly on: IsoDate
  readonly offset: number
  readonly limit: number
}

type Side = { readonly id: string; readonly name: string; readonly detail: string; readonly interactions: number }

/** Returns people or organisations as the queue shows them, by id. */
async function sides(db: Reader, kind: MergedKind, ids: readonly string[], on: IsoDate): Promise<Map<string, Side>> {
  const subject = kind === 'person' ? 1 : 2
  const detail =
    kind === 'person'
      ? sql`''`
      : sql`concat_ws(' · ', t.abbreviation, (select name from organisation above where above.id = t.parent_id))`
  const rows = await readSql(
    db,
    sql<Side>`select t.id, t.name, ${detail} as detail,
        (select count(*) from timeline l where l.subject_kind = ${subject} and l.subject_rid = t.rid) as interactions
      from json_each(${JSON.stringify(ids)}) chosen cross join ${sql.table(kind)} t on t.id = chosen.value`,
  )
  const roles = kind === 'person' ? await rolesByPerson(db, ids) : new Map()
  return new Map(
    rows.map(row => [row.id, kind === 'person' ? { ...row, detail: roleText(roles.get(row.id) ?? [], on) } : row]),
  )
}

const dismissed = async (db: Reader): Promise<ReadonlySet<string>> => {
  const rows = await readSql(
    db,
    sql<{ name: string }>`select subject_table || ' ' || one_id || ':' || other_id as name from duplicate_dismissal
      where deleted_at is null`,
  )
  return new Set(rows.map(row => row.name))
}

const newest = ({ one, other }: ScoredPair): number => Math.max(one.rid, other.rid)

type KindPair = { readonly kind: MergedKind; readonly pair: ScoredPair }

/** Returns the pairs of the kinds that no user has judged to be different. */
async function openPairs(db: Reader, kinds: readonly MergedKind[]): Promise<KindPair[]> {
  const [found, apart] = [await scoredPairs(db), await dismissed(db)]
  return kinds.flatMap(kind =>
    [...found[kind]].filter(([name]) => !apart.has(`${kind} ${name}`)).map(([, pair]) => ({ kind, pair })),
  )
}

/** Returns pairs in the form in which they are shown. */
async function told(db: Reader, shown: readonly KindPair[], on: IsoDate): Promise<DuplicatePair[]> {
  const named = new Map<MergedKind, Map<string, Side>>()
  for (const kind of mergedKinds) {
    const ids = shown.flatMap(entry => (entry.kind === kind ? [entry.pair.one.id, entry.pair.other.id] : []))
    named.set(kind, await sides(db, kind, [...new Set(ids)], on))
  }
  const side = (of: MergedKind, id: string): DuplicateSide =>
    named.get(of)?.get(id) ?? { id, name: '', detail: '', interactions: 0 }
  return shown.map(({ kind, pair }): DuplicatePair => {
    const { score, reasons } = pair
    const [one, other] = [side(kind, pair.one.id), side(kind, pair.other.id)]
    // The row with more interactions is likelier to be kept, so it is shown first.
    const ordered = other.interactions > one.interactions ? { one: other, other: one } : { one, other }
    return { kind, score, reasons, ...ordered }
  })
}

/** Returns the pairs that may be duplicates and that no user has judged to be different, likeliest or newest first. */
export async function duplicateQueue(
  db: Reader,
  { kind, order, on, offset, limit }: DuplicateRequest,
): Promise<DuplicateQueue> {
  checkedDay(on)
  const pairs = await openPairs(db, kind === null ? mergedKinds : [kind])
  pairs.sort((a, b) => {
    const [likelier, newer] = [b.pair.score - a.pair.score, newest(b.pair) - newest(a.pair)]
    return order === 'newest' ? newer || likelier : likelier || newer
  })
  return { total: pairs.length, pairs: await told(db, pairs.slice(offset, offset + limit), on) }
}

/** Returns the rows that one row may be a duplicate of, as at most five pairs, likeliest first. */
export async function duplicatesOf(db: Reader, kind: MergedKind, id: string, on: IsoDate): Promise<DuplicatePair[]> {
  const pairs = (await openPairs(db, [kind])).filter(({ pair }) => pair.one.id === id || pair.other.id === id)
  pairs.sort((a, b) => b.pair.score - a.pair.score)
  return told(db, pairs.slice(0, 5), on)
}

/** Returns the ids of all rows of a kind that may be duplicates of another. */
export async function markedDuplicates(db: Reader, kind: MergedKind): Promise<string[]> {
  const pairs = await openPairs(db, [kind])
  return [...new Set(pairs.flatMap(({ pair }) => [pair.one.id, pair.other.id]))]
}

/** A person about to be added, as far as the form is filled in. */
export type PersonToAdd = {
  readonly name: string
  readonly organisationId: string | null
  readonly email: string | null
  readonly phone: string | null
}

/** Returns people in the register who may be the person about to be added, likeliest first; at most five. */
export async function duplicatesOfNewPerson(
  db: Reader,
  { name, organisationId, email, phone }: PersonToAdd,
  on: IsoDate,
): Promise<LikelyDuplicate[]> {
  const traits = traitsOf({
    names: [name],
    organisationIds: organisationId === null ? [] : [organisationId],
    ways: [...(email ? [['email', email] as const] : []), ...(phone ? [['phone', phone] as const] : [])],
    identifiers: [],
  })
  const found = (await likelyPeople(db, traits, { least: leastScoreOfTyped })).slice(0, 5)
  const shown = await sides(
    db,
    'person',
    found.map(person => person.id),
    on,
  )
  return found.flatMap(({ id, score, reasons }) => {
    const side = shown.get(id)
    return side ? [{ ...side, score, reasons }] : []
  })
}

/** Records that two rows are not the same, for every laptop. Refuses an unknown id, and a row paired with itself. */
export async function dismissDuplicate(db: Writer, kind: MergedKind, one: string, other: string): Promise<void> {
  if (one === other) throw new Refused({ code: 'merge-with-itself' })
  await requireRows(asReader(db), kind, [one, other])
  const [first, second] = one < other ? [one, other] : [other, one]
  await db
    .insertInto('duplicate_dismissal')
    .values({ id: pairName(one, other), subject_table: kind, one_id: first, other_id: second })
    .onConflict(conflict => conflict.column('id').doUpdateSet({ deleted_at: null }))
    .execute()
}
