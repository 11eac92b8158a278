import { sql } from 'kysely'
import type { MentionedIn, ReachedMention } from '../../../src-shared/records/mention-facts'
import { mergedKinds } from '../../../src-shared/records/merge'
import { mostMentioning } from '../../../src-shared/records/record-limits'
import { type Mentioned, type MentionKind, mentionKinds } from '../../../src-shared/text/note/note-parts'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { mentionMark } from '../../search/mention-mark'
import { followedSubject } from '../names/merged-subjects'
import { redirected } from '../names/redirects'
import { anyOf, phrase } from '../search/search-match'
import { summaries } from '../timelines/interaction-lists'

/** Returns the names of the living ones among rows of a kind, by their ids. */
async function livingNames(
  db: Reader,
  kind: MentionKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await readSql(
    db,
    sql<{ id: string; name: string }>`select t.id, t.name from json_each(${JSON.stringify(ids)}) asked
      cross join ${sql.table(kind)} t on t.id = asked.value where t.deleted_at is null`,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Returns where the mentions of one kind lead: each id with the id it is found under now. Only what may have been merged is followed. */
async function reachedOf(db: Reader, kind: MentionKind, ids: readonly string[]): Promise<ReachedMention[]> {
  if (ids.length === 0) return []
  const merged = mergedKinds.find(known => known === kind)
  const living = await livingNames(db, kind, ids)
  const now = new Map(ids.map(id => [id, id]))
  if (merged) for (const id of ids) if (!living.has(id)) now.set(id, await redirected(db, merged, id))
  const names = await livingNames(db, kind, [...new Set(now.values())])
  return ids.flatMap(id => {
    const at = now.get(id) ?? id
    const name = names.get(at)
    return name === undefined ? [] : [{ mentioned: { kind, id }, id: at, name }]
  })
}

/**
 * Returns the living records that mentions lead to, under the names they have now. What was merged away leads to the one who stayed; what is
 * in the trash, or unknown, is left out.
 */
export async function reachedMentions(db: Reader, mentioned: readonly Mentioned[]): Promise<readonly ReachedMention[]> {
  const reached: ReachedMention[] = []
  for (const kind of mentionKinds) {
    const ids = mentioned.filter(one => one.kind === kind).map(({ id }) => id)
    reached.push(...(await reachedOf(db, kind, [...new Set(ids)])))
  }
  return reached
}

/**
 * Returns the living interactions whose notes mention a record, or one that was merged into it, the newest first. The index of the search is
 * asked, so the cost grows with the number of mentions and not with the log.
 */
export async function mentionedIn(db: Reader, { kind, id }: Mentioned): Promise<MentionedIn> {
  const { subject, merged } = await followedSubject(db, { subjectTable: kind, subjectId: id })
  const marks = [subject.subjectId, ...merged].map(one => mentionMark({ kind, id: one }))
  const match = `{subjects} : ${anyOf(marks.map(word => phrase({ words: [word], isPrefix: false })))}`
  const found = sql`from search_index cross join interaction i on i.rid = search_index.rowid
    where search_index match ${match} and i.deleted_at is null`
  const [counted] = await readSql(db, sql<{ total: number }>`select count(*) as total ${found}`)
  const total = counted?.total ?? 0
  if (total === 0) return { rows: [], total }
  const rows = await summaries(
    db,
    sql`select i.rid ${found} order by i.starts_at desc, i.rid desc limit ${mostMentioning}`,
    sql`i.rid desc`,
  )
  return { rows, total }
}
