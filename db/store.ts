import type SQLite from 'better-sqlite3'
import { Kysely, sql } from 'kysely'
import type { Doer } from '../src-shared/program/doer'
import type { LostFile } from '../src-shared/program/lost-file'
import type { Seat } from '../src-shared/program/seat'
import type { ActionId, StaffMemberId } from '../src-shared/records/ids'
import type { WhereGone } from '../src-shared/refusals/refusal'
import { deriveQueued, isDerivingDue } from './derived/derived-upkeep'
import { forgetIndexStatistics } from './derived/index-statistics'
import { deviceIdentity, newDeviceId } from './device-identity'
import { openForReading } from './file/connect'
import { deviceBookIn, noDeviceBook } from './file/device-book'
import { goneFrom, inPlace, isStillOurs, ownerOf } from './file/in-place'
import { laptopFolder } from './file/laptop-folder'
import { createFile, openFile, refusalOf } from './file/open-file'
import { newId } from './new-id'
import { programVersion } from './program-version'
import { refuseNewBreaches } from './rules/refuse-new-breaches'
import type { Reader, Snapshot, Tables, Writer } from './schema'
import { indexQueued, isIndexingDue } from './search/search-maintenance'
import { snapshotsOf } from './snapshot'
import { dialectOn } from './statement-cache'

/** What a change did, and the action it can be undone by. */
type Changed<T> = { readonly actionId: ActionId; readonly result: T }

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
  /**
   * Runs one user action as one transaction: all of it is recorded and on the disk, or nothing happened. What is written beside the store
   * with it is written last, when nothing but the commit itself can refuse any more; should it throw, nothing happened either.
   */
  readonly change: <T>(
    work: (db: Writer) => Promise<T>,
    writeBeside?: (done: T) => Promise<void>,
  ) => Promise<Changed<T>>
  /** Answers several questions from one state of the office: the figures of a report agree with its rows, whoever writes meanwhile. */
  readonly snapshot: <T>(work: (read: Snapshot) => Promise<T>) => Promise<T>
  /** Reads anew what another program has written since the last change, so that nothing derived lags behind it. */
  readonly catchUp: () => Promise<void>
  /** Moves what is committed from the log into the file itself; safe at any time, best when nobody waits. */
  readonly checkpoint: () => void
  /** What has become of the open file; undefined while it is what lies at its path. */
  readonly whereGone: () => WhereGone | undefined
  /** Whether the open file is what lies at another path than it was opened at: that path is opened only when this store is closed. */
  readonly liesAlsoAt: (path: string) => boolean
  /** Refuses when the open file is not what lies at its path any more, as every change does. */
  readonly requireInPlace: () => void
  /** Writes all that the open office holds into a new file, also when its own is gone; refuses to overwrite one, and what is damaged. */
  readonly copyTo: (file: string) => Promise<void>
  /** Gives back the memory that holds pages of the file; the next question reads its own again, mostly from the system's memory. */
  readonly forgetPages: () => void
  /**
   * Closes the file. When it is gone from its path all that it holds is written beside it first, unless it has been copied already, and
   * nothing into what lies there now. Answers what became of it.
   */
  readonly close: () => Promise<Closed>
}

/** How an office was closed: null when its file lay where it was opened, or all of it had been copied elsewhere by the user. */
type Closed = { readonly lost: LostFile | null }

/** Leaves the planner's figures in order. What cannot be done, in a damaged file or on a full disk, is left: closing never fails for it. */
function tidy(raw: SQLite.Database): void {
  try {
    raw.pragma('optimize')
    forgetIndexStatistics(raw)
  } catch {
    // The next opening that can will do it.
  }
}

/**
 * Says to the change record what the action is called and who makes it. Each action says it anew, since another program with the same file
 * open may have said something else; what is changed outside of an action is no colleague's. A colleague in the trash is nobody.
 */
async function beginAction(db: Writer, actionId: ActionId, { login, seat }: Doer): Promise<void> {
  const known = sql<StaffMemberId>`(select id from staff_member where id = ${seat?.staffId ?? null} and deleted_at is null)`
  await db.updateTable('device').set({ action_id: actionId, user_id: login, staff_member_id: known }).execute()
}

/** How a store is opened, where it is not as usual. */
export type Opened = {
  /** Only for an office that is being read in: others would meet a change half done between two batches of what is derived. */
  readonly between?: (() => Promise<void>) | undefined
  /** The folder where this laptop keeps what is its own; null for a file that is moved when it is made, of whose place nothing is to be remembered. */
  readonly laptop?: string | null | undefined
}

async function storeOn(
  raw: SQLite.Database,
  file: string,
  user: string,
  { between, laptop = laptopFolder() }: Opened,
): Promise<Store> {
  forgetIndexStatistics(raw)
  raw.prepare('update device set user_id = ? where user_id is not ?').run(user, user)
  const writer = new Kysely<Tables>({ dialect: dialectOn(raw) })
  const rawReader = openForReading(file)
  const reader = new Kysely<Tables>({ dialect: dialectOn(rawReader) })
  // A Kysely is not assignable to its read-only form, although it can do all that form promises.
  const read = reader as unknown as Reader

  const { spaceId, sequence } = ownerOf(raw)
  let known = sequence
  const place = inPlace(file, () => isStillOurs(file, spaceId, known))
  const identity = deviceIdentity(file, laptop === null ? noDeviceBook : deviceBookIn(laptop))
  const snapshots = snapshotsOf(file)
  let isCopied = false

  const catchUp = async () => {
    const isDue = (await isIndexingDue(read)) || (await isDerivingDue(read))
    // What is derived in a file that has lost its place waits; asking goes on.
    if (!isDue || place.whereGone()) return
    if (await isIndexingDue(read)) await writer.transaction().execute(db => indexQueued(db, between))
    // As after a change: else the next save would take what was written for a stranger's work, and read the whole file.
    place.settle()
    if (await isDerivingDue(read)) await writer.transaction().execute(db => deriveQueued(db, between))
    place.settle()
  }
  // What another program has written since, and what a migration left to do, stands in the queues.
  await catchUp().catch(async (error: unknown) => {
    await reader.destroy()
    throw error
  })

  let seat: Seat | undefined
  const doer = () => ({ login: user, seat })
  const change = async <T>(
    work: (db: Writer) => Promise<T>,
    writeBeside?: (done: T) => Promise<void>,
  ): Promise<Changed<T>> => {
    const actionId = newId<'action'>()
    try {
      const result = await writer.transaction().execute(async db => {
        await identity.claim(db)
        await beginAction(db, actionId, doer())
        const done = await work(db)
        await refuseNewBreaches(read, db, actionId)
        await indexQueued(db, between)
        await deriveQueued(db, between)
        await db.updateTable('device').set({ action_id: null, staff_member_id: null }).execute()
        place.check()
        await writeBeside?.(done)
        return done
      })
      // A commit that finds the log long writes it into the file.
      place.settle()
      identity.settle()
      isCopied = false
      return { actionId, result }
    } catch (error) {
      throw refusalOf(file, error)
    }
  }
  const copyTo = async (target: string) => {
    const { copyOffice } = await import('./file/copy-office')
    await copyOffice(raw, file, target, user)
    isCopied = true
  }
  const close = async (): Promise<Closed> => {
    if (!raw.open) return { lost: null }
    await snapshots.close()
    const where = goneFrom(place)
    if (where !== undefined && where !== 'log-removed') return leave(where)
    await reader.destroy()
    tidy(raw)
    await writer.destroy()
    if (raw.open) raw.close()
    return { lost: null }
  }
  const leave = async (where: WhereGone): Promise<Closed> => {
    const { layAside, rescue } = await import('./file/rescue')
    // Copying sets it too, so that the log is not kept besides.
    const rescued = where === 'overwritten' || isCopied ? null : await rescue(file, copyTo)
    const logs = place.ownLogs()
    await writer.destroy()
    if (raw.open) raw.close()
    // The last connection to close writes the log into the file, unless it is one that cannot write.
    await reader.destroy()
    const log = layAside(logs, isCopied)
    return { lost: isCopied && rescued === null ? null : { file, where, rescued, log } }
  }
  const checkpoint = () => {
    if (place.whereGone()) return
    raw.pragma('wal_checkpoint(PASSIVE)')
    place.settle()
    known = ownerOf(raw).sequence
  }
  const forgetPages = () => {
    for (const connection of [raw, rawReader]) connection.pragma('shrink_memory')
    void snapshots.letGo()
  }
  // Another connection would open whatever lies at the path, so an office that has lost its file is read as it is.
  const snapshot = <T>(work: (read: Snapshot) => Promise<T>): Promise<T> =>
    place.whereGone() ? work(read as Snapshot) : snapshots.run(work)
  const sit = (said: Seat) => {
    seat = said
  }
  const { whereGone, liesAlsoAt, check: requireInPlace } = place
  return {
    file,
    user,
    doer,
    sit,
    read,
    change,
    snapshot,
    catchUp,
    checkpoint,
    forgetPages,
    whereGone,
    liesAlsoAt,
    requireInPlace,
    copyTo,
    close,
  }
}

/** The steps are read when there is one to take: on most days there is none. */
async function bringUpToDate(raw: SQLite.Database, file: string, version: number): Promise<void> {
  const [{ prepareForMigration }, { migrate }] = await Promise.all([
    import('./file/before-migrating'),
    import('./migrate'),
  ])
  await prepareForMigration(raw, file, version)
  await migrate(raw)
}

/** Opens an existing store as a user (a name for the change record). Refuses as `openFile` does. */
export async function openStore(file: string, user: string, how: Opened = {}): Promise<Store> {
  const raw = openFile(file)
  try {
    const version = raw.pragma('user_version', { simple: true }) as number
    if (version < programVersion) await bringUpToDate(raw, file, version)
    return await storeOn(raw, file, user, how)
  } catch (error) {
    raw.close()
    throw refusalOf(file, error)
  }
}

/** Makes a new store without content, with an office and device identity of its own. Refuses to overwrite a file. */
export async function createStore(file: string, user: string, how: Opened = {}): Promise<Store> {
  const raw = createFile(file)
  try {
    const { migrate } = await import('./migrate')
    await migrate(raw)
    raw
      .prepare('insert into device (rid, space_id, device_id, user_id) values (1, ?, ?, ?)')
      .run(newId(), newDeviceId(), user)
    return await storeOn(raw, file, user, how)
  } catch (error) {
    raw.close()
    throw refusalOf(file, error)
  }
}
