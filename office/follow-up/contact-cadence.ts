import { sql } from 'kysely'
import { asReader, readSql } from '../../db/read-sql'
import { requireRow } from '../../db/reads/names/known-rows'
import { rolesByPerson, roleText } from '../../db/reads/records/roles'
import { isUntil, timelineKinds } from '../../db/reads/timelines/timeline-entries'
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

/**
 * Sets how often a person is to be met; null removes the cadence. Refuses an interval that is not a whole number from 1 to 999, and an
 * unknown person.
 */
export async function setCadence(db: Writer, id: PersonId, cadence: ContactCadence | null): Promise<void> {
  await requireRow(asReader(db), 'person', id)
  if (cadence && !(Number.isInteger(cadence.every) && cadence.every >= 1 && cadence.every <= 999))
    throw new Refused({ code: 'not-a-cadence', every: cadence.every })
  const known = await db
    .selectFrom('contact_cadence')
    .select('id')
    .where('subject_table', '=', 'person')
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
    .values({ id: known?.id ?? `person:${id}`, subject_table: 'person', subject_id: id, ...cadence })
    .onConflict(conflict => conflict.column('id').doUpdateSet({ ...cadence, subject_id: id, deleted_at: null }))
    .execute()
}

/** Returns the cadence of a person; null if none is set. */
export async function cadenceOf(db: Reader, id: PersonId): Promise<ContactCadence | null> {
  const found = await db
    .selectFrom('contact_cadence')
    .select(['every', 'unit'])
    .where('subject_table', '=', 'person')
    .where('subject_id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return found ?? null
}

type Row = {
  readonly personId: PersonId
  readonly name: string
  readonly every: number
  readonly unit: CadenceUnit
  readonly lastOn: IsoDate | null
}

/** Returns the people whose interval has passed without an interaction, most overdue first, measured against the interval. */
export async function losingContact(
  db: Reader,
  { on, offset, limit }: { readonly on: IsoDate; readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly rows: readonly LosingContact[] }> {
  checkedDay(on)
  const rows = await readSql(
    db,
    sql<Row>`select p.id as personId, p.name, c.every, c.unit,
        (select i.starts_on from timeline t cross join interaction i on i.rid = t.rid
          where t.subject_kind = ${timelineKinds.person} and t.subject_rid = p.rid and ${isUntil(on)}
            and i.status = 'held' and i.starts_on <= ${on} order by t.minute desc limit 1) as lastOn
      from contact_cadence c cross join person p on p.id = c.subject_id
      where c.subject_table = 'person' and c.deleted_at is null and p.deleted_at is null`,
  )
  // An office from elsewhere may hold two cadences of one person.
  const worst = new Map<PersonId, { row: Row; share: number }>()
  for (const row of rows) {
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
