import { sql } from 'kysely'
import { asReader } from '../../db/read-sql'
import { hasDemo, demoPrefix as prefix } from '../../db/reads/home/has-demo'
import type { Tables, Writer } from '../../db/schema'
import { chosenByHand } from '../../src-shared/log/concern'
import type { InteractionId } from '../../src-shared/records/ids'
import type { OfficeFile } from '../keeping/office-file'
import { officeRows } from '../keeping/office-rows'
import { followFacts } from '../log/concern-links'

const demoId = sql<string>`'demo-%'`

type DemoTable = keyof Tables & string

/** The file is loaded only when a user wants the demo. */
const demoOffice = async (): Promise<OfficeFile> => (await import('./demo-office.json')).default

const livingInteractions = (office: OfficeFile): number => office.interactions.filter(entry => !entry.deleted).length

/**
 * Puts the demo office into the store. Rows of an earlier demo that was removed come back; they are not doubled. If the demo is there
 * already, nothing is changed, so that edits made in it are kept, and `isNew` is false.
 */
export async function loadDemo(db: Writer, now: Date): Promise<{ interactions: number; isNew: boolean }> {
  const office = await demoOffice()
  if (await hasDemo(asReader(db))) return { interactions: livingInteractions(office), isNew: false }
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
  return { interactions: livingInteractions(office), isNew: true }
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

/** Demo people, staff and organisations that the office's own entries name. They stay, since those entries would otherwise lose them. */
const stillNamed: Partial<Record<DemoTable, string>> = {
  person: `select l.person_id from interaction_participant l join interaction i on i.id = l.interaction_id
    where i.id not like 'demo-%' and i.deleted_at is null and l.deleted_at is null`,
  organisation: `select l.organisation_id from interaction_organisation l join interaction i on i.id = l.interaction_id
    where i.id not like 'demo-%' and i.deleted_at is null and l.deleted_at is null
    union select organisation_id from role_assignment where deleted_at is null and organisation_id is not null
    union select owner_organisation_id from decision_process where deleted_at is null and owner_organisation_id is not null`,
  staff_member: `select l.staff_member_id from interaction_staff l join interaction i on i.id = l.interaction_id
    where i.id not like 'demo-%' and i.deleted_at is null and l.deleted_at is null`,
}

/** Removes the demo office, but leaves what the office itself has logged and the demo rows that this names. */
export async function removeDemo(db: Writer, now: Date): Promise<{ removed: number; kept: number }> {
  const deletedAt = now.toISOString()
  const office = await demoOffice()
  const tables = officeRows(office, prefix, deletedAt).map(([table]) => table as DemoTable)
  let kept = 0
  // Links and interactions are removed first, so that afterwards only the office's own entries refer to people and organisations.
  for (const table of tables.toReversed()) {
    const named = stillNamed[table]
    const spared =
      table === 'role_assignment'
        ? sql`person_id in (${sql.raw(stillNamed.person ?? '')})`
        : named
          ? sql`id in (${sql.raw(named)})`
          : sql`false`
    await sql`update ${sql.table(table)} set deleted_at = ${deletedAt}
      where id like ${demoId} and deleted_at is null and not (${spared})`.execute(db)
    if (table === 'person') {
      const { rows } = await sql<{
        kept: number
      }>`select count(*) as kept from person where id like ${demoId} and deleted_at is null`.execute(db)
      kept = rows[0]?.kept ?? 0
    }
  }
  return { removed: livingInteractions(office), kept }
}
