import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { swedishOrder } from '../../../src-shared/names/swedish-order'
import type { Beginning } from '../../../src-shared/program/beginning'
import type { CurrentUser } from '../../../src-shared/records/reference'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { demoPrefix } from './has-demo'
import { isJoined, isShared } from './is-shared'

const isThere = async (db: Reader, query: RawBuilder<unknown>): Promise<boolean> =>
  (await readSql(db, query)).length > 0

/** The rows of the invented office have ids that begin alike; these are the bounds of what comes before them and after them. */
const outside = (id: string) => [sql`${sql.ref(id)} < ${demoPrefix}`, sql`${sql.ref(id)} >= ${'demo.'}`] as const
const isOwn = (id: string) => sql`(${sql.join([...outside(id)], sql` or `)})`

/** True if an interaction is logged that is not the invented office's. Asks for ranges of ids, since an `or` would read the whole log. */
async function hasOwnInteraction(db: Reader): Promise<boolean> {
  for (const range of outside('id'))
    if (
      await isThere(
        db,
        sql`select 1 from interaction indexed by sqlite_autoindex_interaction_1 where ${range} and deleted_at is null limit 1`,
      )
    )
      return true
  return false
}

/** True if the user is among the colleagues of an interaction that is not the invented office's. */
const hasOwnMeeting = (db: Reader, me: string | null): Promise<boolean> =>
  isThere(
    db,
    sql`select 1 from interaction_staff l join interaction i on i.id = l.interaction_id
      where l.staff_member_id = ${me} and l.deleted_at is null and i.deleted_at is null and ${isOwn('i.id')} limit 1`,
  )

/** The most colleagues who are named on the first screen. */
const mostNamed = 6

async function colleaguesOf(db: Reader, me: string | null, today: IsoDate): Promise<readonly string[]> {
  const found = await readSql(
    db,
    sql<{ name: string }>`select name from staff_member
      where deleted_at is null and id is not ${me} and (to_on is null or to_on >= ${today}) and ${isOwn('id')} limit ${mostNamed}`,
  )
  return found.map(({ name }) => name).sort(swedishOrder)
}

/** Returns what the office has of the first hour on a day. */
export async function beginningOf(db: Reader, { staffId, name }: CurrentUser, today: IsoDate): Promise<Beginning> {
  const joined = await isJoined(db)
  return {
    me: name,
    colleagues: await colleaguesOf(db, staffId, today),
    hasReadIn: await isThere(db, sql`select 1 from import_batch where deleted_at is null limit 1`),
    hasLogged: await (joined ? hasOwnMeeting(db, staffId) : hasOwnInteraction(db)),
    isShared: await isShared(db),
    isJoined: joined,
  }
}
