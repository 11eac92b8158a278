import { sql } from 'kysely'
import type { Doer } from '../../../src-shared/program/doer'
import type { Seat, Seats } from '../../../src-shared/program/seat'
import type { StaffMemberId } from '../../../src-shared/records/ids'
import type { CurrentUser } from '../../../src-shared/records/reference'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { requireRow } from '../names/known-rows'

/** Whether any colleague of the office is written down. */
export async function hasColleagues(db: Reader): Promise<boolean> {
  const found = await readSql(db, sql`select 1 from staff_member where deleted_at is null limit 1`)
  return found.length > 0
}

/** The colleague an earlier version of the program was told of, which wrote the login down in the office; two of one login are nobody. */
async function saidEarlier(db: Reader, login: string): Promise<Seat | undefined> {
  const found = await readSql(
    db,
    sql<{ id: StaffMemberId }>`select id from staff_member where user_name = ${login} and deleted_at is null limit 2`,
  )
  return found.length === 1 && found[0] ? { staffId: found[0].id, hadColleagues: true } : undefined
}

/** Who works in the office of this file at a laptop, as far as its settings or an earlier version of the program know. */
export async function seatIn(db: Reader, login: string, seats: Seats): Promise<Seat | undefined> {
  const office = await officeId(db)
  return (Object.hasOwn(seats, office) ? seats[office] : undefined) ?? saidEarlier(db, login)
}

/** The id of the office whose file this is, which every copy of it has. */
export async function officeId(db: Reader): Promise<string> {
  return (await db.selectFrom('device').select('space_id').executeTakeFirstOrThrow()).space_id
}

/** Whose changes are recorded here, and which of the colleagues that is; nobody until somebody has said. */
export async function currentUser(db: Reader, { login, seat }: Doer): Promise<CurrentUser> {
  const [found] = await readSql(
    db,
    sql<{ id: StaffMemberId; name: string }>`select id, name from staff_member
      where id = ${seat?.staffId ?? null} and deleted_at is null`,
  )
  const isSaid = seat?.staffId === null && (seat.hadColleagues || !(await hasColleagues(db)))
  return { userName: login, staffId: found?.id ?? null, name: found?.name ?? null, isAsked: !found && !isSaid }
}

/** What it means to say that one is this colleague, or none of them. Refuses somebody who is no colleague. */
export async function seatOf(db: Reader, staffId: StaffMemberId | null): Promise<Seat> {
  if (staffId !== null) await requireRow(db, 'staff', staffId)
  return { staffId, hadColleagues: await hasColleagues(db) }
}
