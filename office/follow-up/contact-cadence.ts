import { sql } from 'kysely'
import { asReader, readSql } from '../../db/read-sql'
import { requireRow } from '../../db/reads/names/known-rows'
import { rolesByPerson, roleText } from '../../db/reads/records/roles'
import type { Reader, Writer } from '../../db/schema'
import { checkedDay } from '../../src-shared/days/checked-day'
import type { IsoDate } from '../../src-shared/days/iso-date'
import {
  type CadenceUnit,
  type ContactCadence,
  cadenceShare,
  cadenceState,
  dueAfter,
  type LosingContact,
} from '../../src-shared/log/contact-cadence'
import type { PersonId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'

/** Whom a cadence is for: one person, or everybody in a saved view. */
export type CadenceSubject = { readonly table: 'person' | 'saved_view'; readonly id: string }

async function requireSubject(db: Writer, { table, id }: CadenceSubject): Promise<void> {
  if (table === 'person') return requireRow(asReader(db), 'person', id)
  const found = await db
    .selectFrom('saved_view')
    .select('id')
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .execute()
  if (found.length === 0) throw new Refused({ code: 'unknown-id', what: 'saved_view', id })
}

/**
 * Sets how often a person or the people of a view are to be met; null removes the cadence. Refuses an interval that is not a whole number
 * from 1 to 999, and an unknown person or view.
 */
export async function setCadence(db: Writer, subject: CadenceSubject, cadence: ContactCadence | null): Promise<void> {
  await requireSubject(db, subject)
  if (cadence && !(Number.isInteger(cadence.every) && cadence.every >= 1 && cadence.every <= 999))
    throw new Refused({ code: 'not-a-cadence', every: cadence.every })
  const { table, id } = subject
  const known = await db
    .selectFrom('contact_cadence')
    .select('id')
    .where('subject_table', '=', table)
    .where('subject_id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!cadence) {
    await db
      .updateTable('contact_cadence')
      .set({ deleted_at: sql`strftime('%Y-%m-%dT%H:%M:%fZ')` })
      .where('id', '=', known?.id ?? '')
      .execute()
    return
  }
  await db
    .insertInto('contact_cadence')
    .values({ id: known?.id ?? `${table}:${id}`, subject_table: table, subject_id: id, ...cadence })
    .onConflict(conflict => conflict.column('id').doUpdateSet({ ...cadence, subject_id: id, deleted_at: null }))
    .execute()
}

/** Returns the cadence of a person or a view; null if none is set. */
export async function cadenceOf(db: Reader, { table, id }: CadenceSubject): Promise<ContactCadence | null> {
  const found = await db
    .selectFrom('contact_cadence')
    .select(['every', 'unit'])
    .where('subject_table', '=', table)
    .where('subject_id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return found ?? null
}

/** A saved view with a cadence, and the people in it. The caller has resolved the view's filter into these people. */
export type ViewCadence = ContactCadence & { readonly personIds: readonly PersonId[] }

type Row = {
  readonly personId: PersonId
  readonly name: string
  readonly every: number
  readonly unit: CadenceUnit
  readonly isOwn: number
  readonly lastOn: IsoDate | null
}

/**
 * Returns the people whose interval has passed without an interaction, most overdue first, measured against the
 * interval. A person's own cadence takes precedence over that of a view.
 */
export async function losingContact(
  db: Reader,
  { on, offset, limit }: { readonly on: IsoDate; readonly offset: number; readonly limit: number },
  views: readonly ViewCadence[] = [],
): Promise<{ readonly total: number; readonly rows: readonly LosingContact[] }> {
  checkedDay(on)
  const inViews = views.flatMap(({ every, unit, personIds }) => personIds.map(id => [id, every, unit]))
  const rows = await readSql(
    db,
    sql<Row>`with wanted as materialized (
        select subject_id as id, every, unit, 1 as isOwn from contact_cadence where subject_table = 'person' and deleted_at is null
        union all select value ->> 0, value ->> 1, value ->> 2, 0 from json_each(${JSON.stringify(inViews)}))
      select p.id as personId, p.name, w.every, w.unit, w.isOwn,
        (select i.starts_on from timeline t cross join interaction i on i.rid = t.rid
          where t.subject_kind = 1 and t.subject_rid = p.rid and t.minute < unixepoch(${on}) / 60 + 2880
            and i.status = 'held' and i.starts_on <= ${on} order by t.minute desc limit 1) as lastOn
      from wanted w cross join person p on p.id = w.id where p.deleted_at is null order by w.isOwn desc`,
  )
  const own = new Set(rows.flatMap(row => (row.isOwn === 1 ? [row.personId] : [])))
  const worst = new Map<PersonId, { row: Row; share: number }>()
  for (const row of rows) {
    if (row.isOwn === 0 && own.has(row.personId)) continue
    const share = cadenceShare(row.lastOn, row, on)
    if (share >= 1 && share > (worst.get(row.personId)?.share ?? 0)) worst.set(row.personId, { row, share })
  }
  const all = [...worst.values()].sort(
    (a, b) => (b.share > a.share ? 1 : b.share < a.share ? -1 : 0) || (a.row.personId < b.row.personId ? -1 : 1),
  )
  const shown = all.slice(offset, offset + limit)
  const roles = await rolesByPerson(
    db,
    shown.map(({ row }) => row.personId),
  )
  return {
    total: all.length,
    rows: shown.map(({ row: { personId, name, every, unit, lastOn }, share }) => ({
      personId,
      name,
      role: roleText(roles.get(personId) ?? [], on),
      cadence: { every, unit },
      lastOn,
      dueOn: lastOn === null ? null : dueAfter(lastOn, { every, unit }),
      state: cadenceState(share) === 'red' ? 'red' : 'amber',
    })),
  }
}
