import type SQLite from 'better-sqlite3'
import { Kysely } from 'kysely'
import type { Doer } from '../src-shared/program/doer'
import type { LostFile } from '../src-shared/program/lost-file'
import type { Seat } from '../src-shared/program/seat'
import type { ActionId } from '../src-shared/records/ids'
import type { WhereGone } from '../src-shared/refusals/refusal'
import { beginAction, endAction } from './begin-action'
import { deriveQueued, isDerivingDue } from './derived/derived-upkeep'
import { forgetIndexStatistics } from './derived/index-statistics'
import { tidyStatistics } from './derived/tidy-statistics'
import { claimedIdentity, deviceIdentity, newDeviceId } from './device-identity'
import { openForReading } from './file/connect'
import { deviceBookIn, noDeviceBook } from './file/device-book'
import { goneFrom, inPlace, isSameOffice, isStillOurs, ownerOf } from './file/in-place'
import { laptopFolder } from './file/laptop-folder'
import { logAhead } from './file/log-ahead'
import { createFile, openAsGuest, openFile, refusalOf } from './file/open-file'
import { turnOf, type WritesAs } from './file/writing-turns'
import type { Opened } from './how-opened'
import { migrateOlder } from './migrate-older'
import { newId } from './new-id'
import { programVersion } from './program-version'
import { refuseNewBreaches } from './rules/refuse-new-breaches'
import { runDirectly } from './run-sql'
import type { Reader, Snapshot, Tables, Writer } from './schema'
import { isSealingDue, sealNew } from './seals/seal-entries'
import { indexQueued, isIndexingDue } from './search/search-maintenance'
import { snapshotsOf } from './snapshot'
import { dialectOn, preparingOn } from './statement-cache'

/** What a change did, and the action it can be undone by. */
type Changed<T> = { readonly actionId: ActionId; readonly result: T }

/** One office's data in one open file. Swedish: kontorsdatabas. */
export type Store = {
  readonly file: string
  /** The login that has the store open. The private notes read are those of this login. */
  readonly user: string
  /** Returns who makes the changes: the login, and the seat if a colleague has been chosen. */
  readonly doer: () => Doer
  /** Sets which colleague makes the changes from now on. The file keeps it with each change and nowhere else. */
  readonly sit: (seat: Seat) => void
  readonly read: Reader
  /**
   * Runs one user action as one transaction: either all of it is recorded and on the disk, or nothing happened. `writeBeside` writes what
   * belongs to the change outside the store. It runs last, when only the commit itself can still fail. If it throws, nothing happened
   * either.
   */
  readonly change: <T>(
    work: (db: Writer) => Promise<T>,
    writeBeside?: (done: T) => Promise<void>,
  ) => Promise<Changed<T>>
  /**
   * Runs several reads on one state of the office. The figures of a report then agree with its rows, even if another program writes
   * meanwhile.
   */
  readonly snapshot: <T>(work: (read: Snapshot) => Promise<T>) => Promise<T>
  /** True while the thread that owns the file waits until this one's change has ended. A long change then gives way: it throws, and begins again. */
  readonly isAwaited: () => boolean
  /** Updates the derived data with what another program has written since the last change, so that nothing derived lags behind. */
  readonly catchUp: () => Promise<void>
  /** Moves committed changes from the log into the file itself. Safe at all times, best when no caller waits. */
  readonly checkpoint: () => void
  /** Returns what has become of the open file; undefined while it is still the file at its path. */
  readonly whereGone: () => WhereGone | undefined
  /**
   * True if the open file is also the file at another path than it was opened at. That path may be opened only when this store is closed.
   */
  readonly liesAlsoAt: (path: string) => boolean
  /** Refuses, as every change does, if the open file is no longer the file at its path. */
  readonly requireInPlace: () => void
  /**
   * Writes all that the open office holds into a new file, even when its own file is gone. Refuses to overwrite a file, and refuses damaged
   * content.
   */
  readonly copyTo: (file: string) => Promise<void>
  /** Frees the memory that holds pages of the file. The next query reads its own pages again, mostly from the system's memory. */
  readonly forgetPages: () => void
  /**
   * Closes the file and returns what became of it. If the file is gone from its path, all it holds is first written to a new file beside
   * it. That is left out if the file was overwritten, or has been copied already. Nothing is written into the file that lies there now.
   */
  readonly close: () => Promise<Closed>
}

/** How an office was closed. `lost` is null if the file lay where it was opened, or if the user had copied all of it elsewhere. */
type Closed = { readonly lost: LostFile | null }

async function storeOn(
  raw: SQLite.Database,
  file: string,
  user: string,
  { between, laptop = laptopFolder(), seal = sealNew, turns }: Opened,
): Promise<Store> {
  forgetIndexStatistics(raw)
  raw.prepare('update device set user_id = ? where user_id is not ?').run(user, user)
  const prepare = preparingOn(raw)
  const writer = new Kysely<Tables>({ dialect: dialectOn(raw, prepare) })
  const rawReader = openForReading(file)
  const reader = new Kysely<Tables>({ dialect: dialectOn(rawReader) })
  // A Kysely is not assignable to its read-only form, although it can do all that form promises.
  const read = reader as unknown as Reader

  const { spaceId, sequence } = ownerOf(raw)
  let known = sequence
  const turn = turnOf(turns)
  const isGuest = turns !== undefined && turns.as !== 'owner'
  const write = <T>(work: (db: Writer) => Promise<T>): Promise<T> =>
    turn.within(async () => {
      const done = await writer.transaction().execute(db => {
        runDirectly(db, prepare)
        return work(db)
      })
      if (turns?.as === 'lasting') moveLog()
      return done
    })
  // Reading a large file whole takes seconds. The two threads of the program know of each other's writing without that.
  const place = inPlace(file, () => {
    const isOwnWriting = isGuest || turn.hasMoved()
    return isOwnWriting ? isSameOffice(file, spaceId, known) : isStillOurs(file, spaceId, known)
  })
  const ahead = logAhead(raw, place.ownLogs, isGuest)
  const identity = isGuest
    ? claimedIdentity
    : deviceIdentity(file, laptop === null ? noDeviceBook : deviceBookIn(laptop))
  const snapshots = snapshotsOf(file)
  let isCopied = false

  // The owner's next commit would otherwise find the log long, and move it while everything waits. If it fails, that commit tries again.
  const moveLog = () => {
    try {
      turn.moving(ahead.move)
    } catch {
      // What was committed is in the log, and stays there.
    }
  }
  const catchUp = async () => {
    const isDue = (await isIndexingDue(read)) || (await isDerivingDue(read)) || (await isSealingDue(read))
    // In a file that has lost its place, derived data is not updated; reading goes on.
    if (!isDue || place.whereGone()) return
    if (await isIndexingDue(read)) await write(db => indexQueued(db, between))
    // As after a change: otherwise the next save would take this writing for another program's and read the whole file.
    place.settle()
    if (await isDerivingDue(read)) await write(db => deriveQueued(db, between))
    place.settle()
    if (await isSealingDue(read)) await write(seal)
    place.settle()
  }
  // The queues hold what another program has written since the file was last open, and what a migration left to do.
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
      const result = await write(async db => {
        await identity.claim(db)
        await beginAction(db, actionId, doer())
        const done = await work(db)
        await refuseNewBreaches(read, db, actionId)
        await indexQueued(db, between)
        await deriveQueued(db, between)
        await seal(db)
        await endAction(db)
        await ahead.ready()
        place.check()
        await writeBeside?.(done)
        return done
      })
      // A commit that finds the log long writes it into the file, which then looks different.
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
    const where = isGuest ? undefined : goneFrom(place)
    if (where !== undefined && where !== 'log-removed') return leave(where)
    await reader.destroy()
    if (!isGuest) tidyStatistics(raw)
    await writer.destroy()
    if (raw.open) raw.close()
    return { lost: null }
  }
  const leave = async (where: WhereGone): Promise<Closed> => {
    const { layAside, rescue } = await import('./file/rescue')
    // `copyTo` sets `isCopied` too, so that the log is not kept as well.
    const rescued = where === 'overwritten' || isCopied ? null : await rescue(file, copyTo)
    const logs = place.ownLogs()
    await writer.destroy()
    if (raw.open) raw.close()
    // The last connection to close writes the log into the file, unless it cannot write. So the reader is closed last.
    await reader.destroy()
    const log = layAside(logs, isCopied)
    return { lost: isCopied && rescued === null ? null : { file, where, rescued, log } }
  }
  const checkpoint = () => {
    if (place.whereGone()) return
    turn.moving(ahead.move)
    place.settle()
    known = ownerOf(raw).sequence
  }
  const forgetPages = () => {
    for (const connection of [raw, rawReader]) connection.pragma('shrink_memory')
    void snapshots.letGo()
  }
  // A new connection would open the file that is at the path now. An office that has lost its file is read through its open connection.
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
    isAwaited: turn.isAwaited,
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

/** Opens an existing store as a user (a login, for the change record), and migrates it if it is older. Refuses as `openFile` does. */
export async function openStore(file: string, user: string, how: Opened = {}): Promise<Store> {
  const raw = openFile(file)
  try {
    const version = raw.pragma('user_version', { simple: true }) as number
    if (version < programVersion) await migrateOlder(raw, file, version)
    return await storeOn(raw, file, user, how)
  } catch (error) {
    raw.close()
    throw refusalOf(file, error)
  }
}

/**
 * Opens a store that another thread of this program owns, for one that writes beside it. Unless its changes are `lasting` it gives way to the
 * owner. It leaves the log to the moments when it is told to move it, and is no device of its own. The owner must have written before.
 */
export async function openStoreAsGuest(
  file: string,
  user: string,
  memory: SharedArrayBuffer,
  as: Exclude<WritesAs, 'owner'> = 'yielding',
): Promise<Store> {
  const raw = openAsGuest(file, as)
  try {
    return await storeOn(raw, file, user, { turns: { memory, as } })
  } catch (error) {
    raw.close()
    throw refusalOf(file, error)
  }
}

/** Creates a new store without content, with its own office id and device id. Refuses to overwrite a file. */
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
