import { type Kysely, sql } from 'kysely'

const summed = 'where i.participants_count <> 0'
const ofEvents = `i.kind in ('seminar', 'breakfast_meeting', 'round_table', 'conference', 'study_visit')`

/**
 * Sums the participants of events only; before, the participants of every form of interaction were summed. The months that change are
 * counted again when the office is opened, by the queue that every change uses. Only interactions of other forms with a number of
 * participants are queued.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`insert into derived_queue (interaction_id, rid, minute, places, month, scopes, features)
    select interaction_id, rid, minute, places, month, scopes, features from derived_source s
    where s.interaction_id in (select i.id from interaction i ${sql.raw(summed)} and not ${sql.raw(ofEvents)})
      and not exists (select 1 from derived_queue q where q.interaction_id = s.interaction_id)`.execute(db)
  const { rows } = await sql<{ text: string }>`select sql as text from sqlite_master
    where type = 'view' and name = 'derived_source'`.execute(db)
  const before = rows[0]?.text ?? ''
  if (!before.includes(summed)) throw new Error('derived_source does not sum participants as step 15 left it')
  await sql`drop view derived_source`.execute(db)
  await sql.raw(before.replace(summed, `${summed} and ${ofEvents}`)).execute(db)
}
