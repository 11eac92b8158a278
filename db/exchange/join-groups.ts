import { becomeNewDevice } from '../device-identity'
import type { RowKey } from '../rules/broken-rows'
import { runSql } from '../run-sql'
import type { Writer } from '../schema'
import type { SealedEntry } from '../seals/seal-hash'
import type { Turns } from '../work-step'
import { leaveLog } from './leave-log'
import { ownDevice } from './progress'
import { isWhole, type SealedGroup } from './sealed-group'

/**
 * Why a commit could not join the record: what it follows on has not come (`waiting`), its seal does not hold (`altered`), or the file has
 * something else in its place (`forked`).
 */
export type Unjoined = { readonly group: SealedGroup; readonly why: 'waiting' | 'altered' | 'forked' }

/** How many entries one statement writes. */
const entriesInStatement = 200

type Joined = 'joined' | 'known' | Unjoined['why']

type Seal = { readonly sequence: number; readonly hash: string }

const statement = {
  at: 'select device_sequence as sequence, hash from seal where device_id = ? and device_sequence = ?',
  last: 'select device_sequence as sequence, hash from seal where device_id = ? order by device_sequence desc limit 1',
  withHash: 'select device_sequence as sequence, hash from seal where device_id = ? and hash = ?',
  seal: 'insert into seal (device_id, device_sequence, hash, after) values (?, ?, ?, ?)',
  entries: `insert into change (device_id, device_sequence, hlc, user_id, staff_member_id, action_id, table_name, row_id, op, columns, prev,
      schema_version, nonce, salt, columns_digest)
    select ${Array.from({ length: 15 }, (_, at) => `value ->> ${at}`).join(', ')} from json_each(?)`,
} as const

/** True if the file has every end of another log that this log says it began after. */
async function hasHeads(db: Writer, { after }: SealedGroup): Promise<boolean> {
  for (const [device, sequence, hash] of after ?? []) {
    const [seal] = await runSql<Seal>(db, statement.at, device, sequence)
    if (seal?.hash !== hash) return false
  }
  return true
}

const cellsOf = (one: SealedEntry): readonly (string | number | null)[] => [
  ...[one.device_id, one.device_sequence, one.hlc, one.user_id, one.staff_member_id, one.action_id],
  ...[one.table_name, one.row_id, one.op, one.columns, one.prev, one.schema_version, one.nonce, one.salt],
  one.columns_digest,
]

async function write(db: Writer, group: SealedGroup, turn: Turns | undefined): Promise<void> {
  const { device, sequence, hash, after, entries } = group
  for (let at = 0; at < entries.length; at += entriesInStatement) {
    await turn?.()
    await runSql(db, statement.entries, JSON.stringify(entries.slice(at, at + entriesInStatement).map(cellsOf)))
  }
  await runSql(db, statement.seal, device, sequence, hash, after && JSON.stringify(after))
}

/** Puts one commit at the end of its log, if it follows on it. */
async function joinOne(db: Writer, group: SealedGroup, turn: Turns | undefined): Promise<Joined> {
  const { device, before, sequence, hash, entries } = group
  const [same] = await runSql<Seal>(db, statement.at, device, sequence)
  if (same) return same.hash === hash ? 'known' : 'forked'
  const [last] = await runSql<Seal>(db, statement.last, device)
  if (last && (sequence < last.sequence || before === null)) return 'forked'
  if (before !== (last?.hash ?? null)) {
    const [earlier] = before === null ? [] : await runSql<Seal>(db, statement.withHash, device, before)
    return earlier ? 'forked' : 'waiting'
  }
  if (!isWhole(group) || (last && entries[0]?.device_sequence !== last.sequence + 1)) return 'altered'
  if (!(await hasHeads(db, group))) return 'waiting'
  await write(db, group, turn)
  return 'joined'
}

/**
 * Lets the file leave its own log, if a commit of that log comes from elsewhere: the file is a copy, or was restored, and another one has gone on
 * with the log. What this file has written meanwhile moves to a log of its own. Returns the rows it is about.
 */
async function leaveOwnLog(db: Writer, group: SealedGroup): Promise<readonly RowKey[]> {
  const { device, before, sequence, hash } = group
  const [same] = await runSql<Seal>(db, statement.at, device, sequence)
  if (same?.hash === hash || !isWhole(group)) return []
  const [start] = before === null ? [{ sequence: 0 }] : await runSql<Seal>(db, statement.withHash, device, before)
  if (!start) return []
  const [beyond] = await runSql(
    db,
    'select 1 from change where device_id = ? and device_sequence > ? limit 1',
    device,
    start.sequence,
  )
  if (beyond) return leaveLog(db, start.sequence)
  await becomeNewDevice(db)
  return []
}

/**
 * Puts commits at the ends of their logs. One that waits for another of those given is tried again. Returns those that joined, the rows whose
 * entries moved to a new log of this file, and those that could not join. `turn` is awaited between two steps of a long commit.
 */
export async function joinGroups(
  db: Writer,
  groups: readonly SealedGroup[],
  turn?: Turns,
): Promise<{
  readonly joined: readonly SealedGroup[]
  readonly moved: readonly RowKey[]
  readonly unjoined: readonly Unjoined[]
}> {
  const joined: SealedGroup[] = []
  const moved: RowKey[] = []
  const refused: Unjoined[] = []
  let rest: readonly SealedGroup[] = [...groups].sort((one, other) => one.sequence - other.sequence)
  for (let isAny = true; isAny && rest.length > 0; ) {
    isAny = false
    const waiting: SealedGroup[] = []
    for (const group of rest) {
      if (group.device === (await ownDevice(db))) moved.push(...(await leaveOwnLog(db, group)))
      const done = await joinOne(db, group, turn)
      if (done === 'joined') joined.push(group)
      if (done === 'joined') isAny = true
      if (done === 'waiting') waiting.push(group)
      if (done === 'altered' || done === 'forked') refused.push({ group, why: done })
    }
    rest = waiting
  }
  return { joined, moved, unjoined: [...refused, ...rest.map(group => ({ group, why: 'waiting' }) as const)] }
}
