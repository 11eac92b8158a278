import type SQLite from 'better-sqlite3'
import type { SealCheck, SealFault, SealFaultKind } from '../../src-shared/program/seal-check'
import { sealedColumns } from './seal-entries'
import { type Heads, type SealedEntry, sealOf } from './seal-hash'

type Seal = { readonly sequence: number; readonly hash: string; readonly after: string | null }

const instantOf = (hlc: string): string => new Date(Number.parseInt(hlc.slice(0, 12), 16)).toISOString()

/** True if a decision to blank words of the row is in the record after the entry. */
const isDecided = (raw: SQLite.Database, { table_name, row_id, hlc }: SealedEntry): boolean =>
  raw
    .prepare(
      "select 1 from change indexed by change_by_row where table_name = ? and row_id = ? and hlc > ? and op = 'P'",
    )
    .get(table_name, row_id, hlc) !== undefined

function headsNamed(after: string): Heads | undefined {
  try {
    return JSON.parse(after) as Heads
  } catch {
    return undefined
  }
}

/** True if the file has the ends of the other chains that a chain says it began after. */
function followsWhatIsThere(raw: SQLite.Database, after: string | null): boolean {
  if (after === null) return true
  const named = headsNamed(after)
  const known = raw.prepare('select hash from seal where device_id = ? and device_sequence = ?').pluck()
  return named?.every(([device, sequence, hash]) => known.get(device, sequence) === hash) ?? false
}

/** Where the entries of a device end after its last seal, if there are any. */
type Rest = { readonly count: number; readonly last: number | null; readonly hlc: string | null }

/**
 * Returns what is wrong with the entries after the last seal of a device. Those of the file's own device were written by another program
 * since, and are sealed at the next opening. Every other device was sealed when its file was last written by Talan. The file's own device
 * also knows the number of its last entry.
 */
function faultsAtEnd(raw: SQLite.Database, device: string, from: number, rest: Rest): SealFault[] {
  const own = raw.prepare('select device_sequence from device where device_id = ?').pluck().get(device) as
    | number
    | undefined
  // A device that has written nothing here yet goes on from the number of the one before it.
  const begin = raw.prepare('select coalesce(max(device_sequence), 0) from change').pluck()
  const end = rest.last ?? (from || Math.min(begin.get() as number, own ?? 0))
  if (own === undefined && rest.count > 0)
    return [{ kind: 'unsealed', device, from: from + 1, to: end, at: rest.hlc === null ? null : instantOf(rest.hlc) }]
  return own !== undefined && own !== end ? [{ kind: 'missing', device, from: end + 1, to: own, at: null }] : []
}

/** Checks the chain of one device. Returns how many entries are sealed and not, and what does not hold. */
function checkChain(raw: SQLite.Database, device: string): SealCheck {
  const seals = raw
    .prepare('select device_sequence as sequence, hash, after from seal where device_id = ? order by device_sequence')
    .iterate(device) as IterableIterator<Seal>
  const entriesOf = raw.prepare(
    `select ${sealedColumns} from change where device_id = ? and device_sequence > ? and device_sequence <= ? order by device_sequence`,
  )
  const faults: SealFault[] = []
  let [before, from, sealed]: [string | null, number, number] = [null, 0, 0]
  for (const { sequence, hash, after } of seals) {
    const sum = sealOf({ device, before, after: after === null ? null : (headsNamed(after) ?? null) })
    let [count, expected, last]: [number, number | undefined, SealedEntry | undefined] = [
      0,
      from || undefined,
      undefined,
    ]
    const kinds = new Set<SealFaultKind>()
    for (const entry of entriesOf.iterate(device, from, sequence) as IterableIterator<SealedEntry>) {
      if (expected !== undefined && entry.device_sequence !== expected + 1) kinds.add('missing')
      if (entry.salt === null && !isDecided(raw, entry)) kinds.add('blanked')
      sum.add(entry)
      count += 1
      expected = entry.device_sequence
      last = entry
    }
    if (expected !== sequence) kinds.add('missing')
    if (sum.end() !== hash && !kinds.has('missing')) kinds.add('altered')
    if (!followsWhatIsThere(raw, after)) kinds.add('cut-loose')
    for (const kind of kinds)
      faults.push({ kind, device, from: from + 1, to: sequence, at: last ? instantOf(last.hlc) : null })
    ;[before, from, sealed] = [hash, sequence, sealed + count]
  }
  const rest = raw
    .prepare(
      'select count(*) as count, max(device_sequence) as last, max(hlc) as hlc from change where device_id = ? and device_sequence > ?',
    )
    .get(device, from) as Rest
  return { sealed, unsealed: rest.count, faults: [...faults, ...faultsAtEnd(raw, device, from, rest)] }
}

/**
 * Computes every seal of a store again and compares. An entry that was changed, removed or put between others since it was sealed is found.
 * A program that alters an entry and makes every later seal again is found only by a seal that is kept outside the file.
 */
export function checkSeals(raw: SQLite.Database): SealCheck {
  const devices = raw
    .prepare('select device_id from device union select device_id from seal union select device_id from change')
    .pluck()
    .all() as string[]
  const checks = devices.map(device => checkChain(raw, device))
  return {
    sealed: checks.reduce((sum, { sealed }) => sum + sealed, 0),
    unsealed: checks.reduce((sum, { unsealed }) => sum + unsealed, 0),
    faults: checks.flatMap(({ faults }) => faults),
  }
}
