import type SQLite from 'better-sqlite3'
import { sql } from 'kysely'
import { groupedBy } from '../../src-shared/lists/grouped'
import { doerName } from '../../src-shared/program/doer'
import type { AcceptedBreak, SealFault } from '../../src-shared/program/seal-check'
import { readSql } from '../read-sql'
import type { Reader } from '../schema'
import { foundOf, instantOf } from './check-seals'

type AcceptedRow = Omit<AcceptedBreak, 'by' | 'acceptedAt'> & {
  readonly hlc: string | null
  readonly user: string | null
  readonly name: string | null
}

/** Who accepted it and when is in the change record, as the insert of the row. */
const accepted = `select b.kind, b.device_id as device, b.from_sequence as "from", b.to_sequence as "to", b.written_at as at, b.found, b.why,
    c.hlc, c.user_id as user, s.name
  from accepted_break b
  left join change c indexed by change_by_row on c.table_name = 'accepted_break' and c.row_id = b.id and c.op = 'I'
  left join staff_member s on s.id = c.staff_member_id
  where b.deleted_at is null order by b.rid`

const shown = ({ hlc, user, name, ...row }: AcceptedRow): AcceptedBreak => ({
  ...row,
  by: doerName(user, name),
  acceptedAt: hlc === null ? null : instantOf(hlc),
})

/** Returns the broken seals that are accepted in an office, oldest first. */
export const acceptedBreaks = async (db: Reader): Promise<AcceptedBreak[]> =>
  (await readSql(db, sql<AcceptedRow>`${sql.raw(accepted)}`)).map(shown)

/** Returns the broken seals that are accepted in a store; none in a file of a version that could not accept any. */
export function acceptedIn(raw: SQLite.Database): AcceptedBreak[] {
  const isThere = raw.prepare("select 1 from sqlite_master where type = 'table' and name = 'accepted_break'").get()
  return isThere === undefined ? [] : (raw.prepare(accepted).all() as AcceptedRow[]).map(shown)
}

/** Returns several faults of one kind and device as one. */
function asOne(faults: readonly [SealFault, ...SealFault[]]): SealFault {
  const [first, ...others] = faults
  const last = others.at(-1)
  if (last === undefined) return first
  return { ...last, from: first.from, found: foundOf(...faults.map(({ found }) => found)) }
}

/** Joins faults whose entries follow each other. They must be of one kind and device, in the order of their numbers. */
function joined(faults: readonly SealFault[]): SealFault[] {
  const runs: [SealFault, ...SealFault[]][] = []
  for (const fault of faults) {
    const run = runs.at(-1)
    if (run && (run.at(-1)?.to ?? 0) + 1 === fault.from) run.push(fault)
    else runs.push([fault])
  }
  return runs.map(asOne)
}

/** Returns the faults that one acceptance covers, if they are still just what was accepted. */
function covered(row: AcceptedBreak, faults: readonly SealFault[]): readonly SealFault[] {
  const [first, ...others] = faults.filter(({ from, to }) => row.from <= from && to <= row.to)
  return first && asOne([first, ...others]).found === row.found ? [first, ...others] : []
}

/** True if a salvage is why a seal that a copy knows is not in the office: it could not save what that seal covers. */
const isSalvaged = ({ kind, device, from }: SealFault, rows: readonly AcceptedBreak[]): boolean =>
  kind === 'unknown-head' &&
  rows.some(row => row.why === 'salvaged' && row.device === device && row.from <= from && from <= row.to)

/**
 * Returns the faults as stretches that are as long as they can be, apart by whether they are accepted. A stretch that was accepted stays one of
 * its own. If anything has changed in it since, it is not accepted any more.
 */
export function apartByAcceptance(
  faults: readonly SealFault[],
  rows: readonly AcceptedBreak[],
): { readonly broken: readonly SealFault[]; readonly accepted: readonly SealFault[] } {
  const [broken, known]: [SealFault[], SealFault[]] = [[], []]
  const groups = groupedBy(
    faults.filter(fault => !isSalvaged(fault, rows)),
    ({ kind, device }) => `${kind} ${device}`,
  )
  for (const group of groups.values()) {
    const rest = new Set(group.sort((one, other) => one.from - other.from))
    for (const row of rows) {
      const { kind, device } = row
      const [first, ...others] = group[0]?.kind === kind && group[0].device === device ? covered(row, [...rest]) : []
      if (!first) continue
      known.push(asOne([first, ...others]))
      for (const fault of [first, ...others]) rest.delete(fault)
    }
    broken.push(...joined([...rest]))
  }
  return { broken, accepted: known }
}
