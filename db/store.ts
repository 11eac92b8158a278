import { randomBytes } from 'node:crypto'
import type SQLite from 'better-sqlite3'
import { Kysely, sql } from 'kysely'
import type { Doer } from '../src-shared/domain/doer'
import type { ActionId, StaffMemberId } from '../src-shared/domain/ids'
import type { Seat } from '../src-shared/domain/seat'
import { openForReading } from './connect'
import { forgetIndexStatistics } from './index-statistics'
import { newId } from './new-id'
import { createFile, openFile, refusalOf } from './open-file'
import { programVersion } from './program-version'
import { deriveQueued, isDerivingDue } from './queries/derived-upkeep'
import { indexQueued, isIndexingDue } from './queries/search-maintenance'
import type { Reader, Tables, Writer } from './schema'
import { dialectOn } from './statement-cache'

/** What a change did, and the action it can be undone by. */
export type Changed<T> = { readonly actionId: ActionId; readonly result: T }

/** One office's data in one open file. Swedish: kontorsdatabas. */
export type Store = {
  readonly file: string
  /** As whom it is open, which is also whose private notes are read. */
  readonly user: string
  /** Who makes the changes: the user, and which colleague that is when somebody has said. */
  readonly doer: () => Doer
  /** Says which colleague makes the changes from now on. The file keeps it with each change and nowhere else. */
  readonly sit: (seat: Seat) => void
  readonly read: Reader
  /** Runs one user action as one transaction: all of it is recorded and on the disk, or nothing happened. */
  readonly change: <T>(work: (db: Writer) => Promise<T>) => Promise<Changed<T>>
  /** Reads anew what another program has written since the last change, so that nothing derived lags behind it. */
  readonly catchUp: () => Promise<void>
  /** Moves what is committed from the log into the file itself; safe at any time, best when nobody waits. */
  readonly checkpoint: () => void
  /** Gives back the memory that holds pages of the file; the next question reads its own again, mostly from the system's memory. */
  readonly forgetPages: () => void
  readonly close: () => Promise<void>
}

/**
 * Says to the change record what the action is called and who makes it. Each action says it anew, since another program with the same file
 * open may have said something else; what is changed outside of an action is no colleague's. A colleague in the trash is nobody.
 */
async function beginAction(db: Writer, actionId: ActionId, { login, seat }: Doer): Promise<void> {
  const known = sql<StaffMemberId>`(select id from staff_member where id = ${seat?.staffId ?? null} and deleted_at is null)`
  await db.updateTable('device').set({ action_id: actionId, user_id: login, staff_member_id: known }).execute()
}

async function storeOn(
  raw: SQLite.Database,
  file: string,
  user: string,
  between?: () => Promise<void>,
): Promise<Store> {
  forgetIndexStatistics(raw)
  raw.prepare('update device set user_id = ? where user_id is not ?').run(user, user)
  const writer = new Kysely<Tables>({ dialect: dialectOn(raw) })
  const rawReader = openForReading(file)
  const reader = new Kysely<Tables>({ dialect: dialectOn(rawReader) })
  // A Kysely is not assignable to its read-only form, although it can do all that form promises.
  const read = reader as unknown as Reader

  const catchUp = async () => {
    if (await isIndexingDue(read)) await writer.transaction().execute(db => indexQueued(db, between))
    if (await isDerivingDue(read)) await writer.transaction().execute(db => deriveQueued(db, between))
  }
  // What another program has written since, and what a migration left to do, stands in the queues.
  await catchUp().catch(async (error: unknown) => {
    await reader.destroy()
    throw error
  })

  let seat: Seat | undefined
  const doer = () => ({ login: user, seat })
  const change = async <T>(work: (db: Writer) => Promise<T>): Promise<Changed<T>> => {
    const actionId = newId<'action'>()
    try {
      const result = await writer.transaction().execute(async db => {
        await beginAction(db, actionId, doer())
        const done = await work(db)
        await indexQueued(db, between)
        await deriveQueued(db, between)
        await db.updateTable('device').set({ action_id: null, staff_member_id: null }).execute()
        return done
      })
      return { actionId, result }
    } catch (error) {
      throw refusalOf(file, error)
    }
  }
  const close = async () => {
    if (!raw.open) return
    await reader.destroy()
    raw.pragma('optimize')
    forgetIndexStatistics(raw)
    await writer.destroy()
    if (raw.open) raw.close()
  }
  const checkpoint = () => {
    raw.pragma('wal_checkpoint(PASSIVE)')
  }
  const forgetPages = () => {
    for (const connection of [raw, rawReader]) connection.pragma('shrink_memory')
  }
  const sit = (said: Seat) => {
    seat = said
  }
  return { file, user, doer, sit, read, change, catchUp, checkpoint, forgetPages, close }
}

/** The steps are read when there is one to take: on most days there is none. */
async function bringUpToDate(raw: SQLite.Database, file: string, version: number): Promise<void> {
  const [{ prepareForMigration }, { migrate }] = await Promise.all([import('./before-migrating'), import('./migrate')])
  await prepareForMigration(raw, file, version)
  await migrate(raw)
}

/**
 * Opens an existing store as a user (a name for the change record). Only for an office that is being read in may something be done
 * between two batches of what is derived: others would then meet a change half done. Refuses as `openFile` does.
 */
export async function openStore(file: string, user: string, between?: () => Promise<void>): Promise<Store> {
  const raw = openFile(file)
  try {
    const version = raw.pragma('user_version', { simple: true }) as number
    if (version < programVersion) await bringUpToDate(raw, file, version)
    return await storeOn(raw, file, user, between)
  } catch (error) {
    raw.close()
    throw refusalOf(file, error)
  }
}

/** Makes a new store without content, with an office and device identity of its own. Refuses to overwrite a file. */
export async function createStore(file: string, user: string): Promise<Store> {
  const raw = createFile(file)
  const { migrate } = await import('./migrate')
  await migrate(raw)
  raw
    .prepare('insert into device (rid, space_id, device_id, user_id) values (1, ?, ?, ?)')
    .run(newId(), randomBytes(6).toString('hex'), user)
  return storeOn(raw, file, user)
}
