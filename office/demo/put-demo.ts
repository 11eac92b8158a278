import { sql } from 'kysely'
import { demoPrefix as prefix } from '../../db/reads/home/has-demo'
import type { Tables, Writer } from '../../db/schema'
import { chosenByHand } from '../../src-shared/log/concern'
import type { InteractionId } from '../../src-shared/records/ids'
import type { OfficeFile } from '../keeping/office-file'
import { officeRows } from '../keeping/office-rows'
import { followFacts } from '../log/concern-links'

/** The ids of the demo's rows, as SQL compares them with `like`. */
export const demoId = sql<string>`'demo-%'`

export type DemoTable = keyof Tables & string

/** How many interactions of an office file are in the log. */
export const livingInteractions = (office: OfficeFile): number =>
  office.interactions.filter(entry => !entry.deleted).length

/** Puts the rows of a demo office into the store. One that is there and deleted comes back; what else has been changed in it is kept. */
export async function putDemo(db: Writer, office: OfficeFile, now: Date): Promise<void> {
  for (const [table, rows] of officeRows(office, prefix, now.toISOString())) {
    if (rows.length === 0) continue
    await db
      .insertInto(table as DemoTable)
      .values(rows as never)
      .onConflict(conflict =>
        conflict.column('id' as never).doUpdateSet({ deleted_at: sql`excluded.deleted_at` } as never),
      )
      .execute()
  }
  await followTheRule(db, now)
}

/**
 * Links the demo's interactions as in a real office: to the partners the rule gives, and to those chosen by hand. A partner that a user has
 * marked as not concerned stays unlinked, also when the demo is loaded again.
 */
async function followTheRule(db: Writer, now: Date): Promise<void> {
  const { rows } = await sql<{
    id: InteractionId
  }>`select id from interaction where id like ${demoId} and deleted_at is null`.execute(db)
  await sql`update interaction_partner as l set deleted_at = n.said_at from not_concerned n
    where n.interaction_id = l.interaction_id and n.partner_id = l.partner_id and n.deleted_at is null
      and l.id like ${demoId} and l.deleted_at is null`.execute(db)
  await followFacts(db, { ids: rows.map(({ id }) => id), given: [] }, now)
  await sql`update interaction_partner set reason = '' where id like ${demoId} and reason = ${chosenByHand}
    and follows_from is not null and deleted_at is null`.execute(db)
}
