import { sql } from 'kysely'
import type { InteractionId } from '../../../src-shared/records/ids'
import type { TimelineFilter, TimelineWindow } from '../../../src-shared/records/timeline'
import {
  longestExcerpt,
  type TimelineCommitment,
  type TimelineEntry,
  type TimelineSubject,
} from '../../../src-shared/records/timeline-entry'
import { cutWithoutAddresses } from '../../../src-shared/text/note/mention'
import { plainNote } from '../../../src-shared/text/note/plain-note'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { timeline } from './timelines'

/** How much of a note is read for an excerpt, in characters: the excerpt, and the marks and ids that it leaves out. */
const readOfNote = 2 * longestExcerpt

type Excerpt = { readonly id: InteractionId; readonly excerpt: string; readonly commitments: string }

/** Returns the beginnings of the notes and the open commitments, only for the interactions that are shown. */
const excerptsOf = (db: Reader, ids: readonly InteractionId[]): Promise<Excerpt[]> =>
  readSql(
    db,
    sql<Excerpt>`select i.id, substr(i.note, 1, ${readOfNote}) as excerpt,
        (select json_group_array(json_object('id', k.id, 'promise', k.promise, 'madeBy', k.made_by, 'dueOn', k.due_on))
          from commitment k indexed by commitment_by_interaction
          where k.interaction_id = i.id and k.status = 'open' and k.deleted_at is null) as commitments
      from json_each(${JSON.stringify(ids)}) asked cross join interaction i on i.id = asked.value`,
  )

/** Returns part of a timeline, each entry with what it shows beyond its line in the log. The cost grows with that part. */
export async function timelinePage(
  db: Reader,
  subject: TimelineSubject,
  filter: TimelineFilter,
  window: TimelineWindow,
): Promise<{ rows: TimelineEntry[]; next: InteractionId | null }> {
  const { rows, next } = await timeline(db, subject, filter, window)
  const excerpts = await excerptsOf(
    db,
    rows.map(row => row.id),
  )
  const known = new Map(excerpts.map(one => [one.id, one]))
  return {
    next,
    rows: rows.map(row => ({
      ...row,
      excerpt: plainNote(cutWithoutAddresses(known.get(row.id)?.excerpt ?? '')).slice(0, longestExcerpt),
      commitments: JSON.parse(known.get(row.id)?.commitments ?? '[]') as TimelineCommitment[],
    })),
  }
}
