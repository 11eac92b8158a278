import { sql } from 'kysely'
import type { Doer } from '../../../src-shared/program/doer'
import type { Seat, Seats } from '../../../src-shared/program/seat'
import type { StaffMemberId } from '../../../src-shared/records/ids'
import type { CurrentUser } from '../../../src-shared/records/reference'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { requireRow } from '../names/known-rows'

/** True if at least one colleague of the office is registered. */
export async function hasColleagues(db: Reader): Promise<boolean> {
  const found = await readSql(db, sql`select 1 from staff_member where deleted_at is null limit 1`)
  return found.length > 0
}

/**
 * An earlier version of the program wrote the login on the colleague's row. Returns that colleague; undefined if there is none or if two
 * share the login.
 */
async function saidEarlier(db: Reader, login: string): Promise<Seat | undefined> {
  const found = await readSql(
    db,
    sql<{ id: StaffMemberId }>`select id from staff_member where user_name = ${login} and deleted_at is null limit 2`,
  )
  return found.length === 1 && found[0] ? { staffId: found[0].id, hadColleagues: true } : undefined
}

/**
 * Returns who works at this laptop in the office of this file, by the laptop's settings, otherwise by what an earlier version wrote.
 * Undefined if neither says.
 */
export async function seatIn(db: Reader, login: string, seats: Seats): Promise<Seat | undefined> {
  const office = await officeId(db)
  return (Object.hasOwn(seats, office) ? seats[office] : undefined) ?? saidEarlier(db, login)
}

/** Returns the id of the office of this file. Every copy of the file has the same one. */
export async function officeId(db: Reader): Promise<string> {
  return (await db.selectFrom('device').select('space_id').executeTakeFirstOrThrow()).space_id
}

/**
 * Returns whose changes are recorded here: the login, and the colleague if that is known (otherwise null). `isAsked` is true while the
 * program should ask who that is.
 */
export async function currentUser(db: Reader, { login, seat }: Doer): Promise<CurrentUser> {
  const [found] = await readSql(
    db,
    sql<{ id: StaffMemberId; name: string }>`select id, name from staff_member
      where id = ${seat?.staffId ?? null} and deleted_at is null`,
  )
  const isSaid = seat?.staffId === null && (seat.hadColleagues || !(await hasColleagues(db)))
  return { userName: login, staffId: found?.id ?? null, name: found?.name ?? null, isAsked: !found && !isSaid }
}

/** Returns what to store when a user says "I am this colleague", or with null "none of them". Throws if the colleague is unknown. */
export async function seatOf(db: Reader, staffId: StaffMemberId | null): Promise<Seat> {
  if (staffId !== null) await requireRow(db, 'staff', staffId)
  return { staffId, hadColleagues: await hasColleagues(db) }
}
