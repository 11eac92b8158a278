import { asReader } from '../../db/read-sql'
import { pairName, type ScoredPair, scoredPairs } from '../../db/reads/care/scored-pairs'
import { requireRows } from '../../db/reads/names/known-rows'
import type { Reader, Writer } from '../../db/schema'
import { checkedDay } from '../../src-shared/days/checked-day'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { DuplicatePair, DuplicateQueue, DuplicateSide } from '../../src-shared/names/duplicate'
import { type MergedKind, mergedKinds } from '../../src-shared/records/merge'
import { Refused } from '../../src-shared/refusals/refusal'
import { dismissedPairs } from './dismissed-pairs'
import { sidesOf } from './duplicate-sides'

/** Which part of the queue of duplicates is wanted; `kind` null means both kinds. */
export type DuplicateRequest = {
  readonly kind: MergedKind | null
  readonly order: 'likeliest' | 'newest'
  readonly on: IsoDate
  readonly offset: number
  readonly limit: number
}

const newest = ({ one, other }: ScoredPair): number => Math.max(one.rid, other.rid)

type KindPair = { readonly kind: MergedKind; readonly pair: ScoredPair }

/** Returns the pairs of the kinds that no user has judged to be different. */
async function openPairs(db: Reader, kinds: readonly MergedKind[]): Promise<KindPair[]> {
  const [found, apart] = [await scoredPairs(db), await dismissedPairs(db)]
  return kinds.flatMap(kind =>
    [...found[kind]].filter(([name]) => !apart.has(`${kind} ${name}`)).map(([, pair]) => ({ kind, pair })),
  )
}

/** Returns pairs in the form in which they are shown. */
async function told(db: Reader, shown: readonly KindPair[], on: IsoDate): Promise<DuplicatePair[]> {
  const named = new Map<MergedKind, ReadonlyMap<string, DuplicateSide>>()
  for (const kind of mergedKinds) {
    const ids = shown.flatMap(entry => (entry.kind === kind ? [entry.pair.one.id, entry.pair.other.id] : []))
    named.set(kind, await sidesOf(db, kind, [...new Set(ids)], on))
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
