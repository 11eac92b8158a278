import { hash as digest } from 'node:crypto'
import type SQLite from 'better-sqlite3'
import type { SealCheck, SealFault, SealFaultKind } from '../../src-shared/program/seal-check'
import { isFromElsewhere } from '../exchange/from-elsewhere'
import { staysHome } from '../exchange/stays-home'
import { sealedColumns } from './seal-entries'
import { type Heads, type SealedEntry, sealOf } from './seal-hash'

/** How many seals, and about how many entries, are compared before others get a turn. An import has thousands of entries in one seal. */
const sealsAtATime = 500
const entriesAtATime = 10_000

type Seal = { readonly sequence: number; readonly hash: string; readonly after: string | null }

/** The chain of a device, and whether its entries came from another laptop. */
type Chain = { readonly device: string; readonly isFromElsewhere: boolean }

/** How far the chain of a device is checked: its last seal that was compared, and the number of the entry where that ends. */
type Reached = { readonly before: string | null; readonly from: number }

/** What one seal covers, as it is now. */
type Covered = { readonly before: string | null; readonly from: number; readonly seal: Seal }

/** Returns the instant of a stamp in UTC; null if it cannot be one. */
export function instantOf(hlc: string): string | null {
  const at = new Date(Number.parseInt(hlc.slice(0, 12), 16))
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}

/** Returns a SHA-256 over values, by which a fault is known again. */
export const foundOf = (...values: readonly unknown[]): string => digest('sha256', JSON.stringify(values))

/**
 * True if the words of an entry may be blanked: a decision to do so is in the record after it, or it came from another laptop and is of a kind
 * that stays there. What was written here must be here.
 */
const isDecided = (
  raw: SQLite.Database,
  { table_name, row_id, hlc }: SealedEntry,
  { isFromElsewhere }: Pick<Chain, 'isFromElsewhere'>,
): boolean =>
  (isFromElsewhere && staysHome(table_name)) ||
  raw
    .prepare(
      "select 1 from change indexed by change_by_row where table_name = ? and row_id = ? and hlc > ? and op = 'P'",
    )
    .get(table_name, row_id, hlc) !== undefined

function headsNamed(after: string): Heads | undefined {
  try {
    const named: unknown = JSON.parse(after)
    return Array.isArray(named) && named.every(Array.isArray) ? (named as unknown as Heads) : undefined
  } catch {
    return undefined
  }
}

/** Returns the ends of the other chains that a chain says it began after, and what the file has in their places. */
function headsHere(raw: SQLite.Database, after: string) {
  const known = raw.prepare('select hash from seal where device_id = ? and device_sequence = ?').pluck()
  const named = headsNamed(after)
  const here = named?.map(([device, sequence]) => known.get(String(device), Number(sequence)) ?? null) ?? []
  return { here, isThere: named?.every(([, , hash], index) => hash === here[index]) ?? false }
}

const entriesOf = (raw: SQLite.Database, device: string, from: number, to: number) =>
  raw
    .prepare(
      `select ${sealedColumns} from change where device_id = ? and device_sequence > ? and device_sequence <= ? order by device_sequence`,
    )
    .iterate(device, from, to) as IterableIterator<SealedEntry>

/** Computes one seal again and compares. Returns how many entries it covers and what does not hold. */
function checkSeal(raw: SQLite.Database, chain: Chain, { before, from, seal }: Covered) {
  const { device } = chain
  const { sequence, hash, after } = seal
  const sum = sealOf({ device, before, after: after === null ? null : (headsNamed(after) ?? null) })
  let [count, expected, first, last]: [number, number | undefined, number | undefined, SealedEntry | undefined] = [
    0,
    from || undefined,
    undefined,
    undefined,
  ]
  const blanked: number[] = []
  let isMissing = false
  for (const entry of entriesOf(raw, device, from, sequence)) {
    if (expected !== undefined && entry.device_sequence !== expected + 1) isMissing = true
    if (entry.salt === null && !isDecided(raw, entry, chain)) blanked.push(entry.device_sequence)
    sum.add(entry)
    count += 1
    first ??= entry.device_sequence
    expected = entry.device_sequence
    last = entry
  }
  if (expected !== sequence) isMissing = true
  const computed = sum.end()
  const found = new Map<SealFaultKind, string>()
  if (isMissing) found.set('missing', foundOf(computed))
  else if (computed !== hash) found.set('altered', foundOf(computed))
  if (blanked.length > 0) found.set('blanked', foundOf(computed, blanked))
  const heads = after === null ? undefined : headsHere(raw, after)
  if (heads && !heads.isThere) found.set('cut-loose', foundOf(after, heads.here))
  const [at, login] = last ? [instantOf(last.hlc), last.user_id] : [null, null]
  // The first entry of a device has not always the number 1: a file that becomes another device goes on from the number it had.
  const begin = from === 0 ? (first ?? sequence) : from + 1
  const faults = [...found].map(
    ([kind, what]): SealFault => ({ kind, device, from: begin, to: sequence, at, login, found: what }),
  )
  return { count, faults }
}

/**
 * Returns what is wrong with the entries after the last seal of a device. Those of the file's own device were written by another program
 * since, and are sealed at the next opening. Every other device was sealed when its file was last written by Talan. The file's own device
 * also knows the number of its last entry.
 */
function faultsAtEnd(raw: SQLite.Database, device: string, { before, from }: Reached) {
  const own = raw.prepare('select device_sequence from device where device_id = ?').pluck().get(device) as
    | number
    | undefined
  const sum = sealOf({ device, before, after: null })
  let [count, first, last]: [number, number | undefined, SealedEntry | undefined] = [0, undefined, undefined]
  for (const entry of entriesOf(raw, device, from, Number.MAX_SAFE_INTEGER)) {
    sum.add(entry)
    count += 1
    first ??= entry.device_sequence
    last = entry
  }
  // A device that has written nothing here yet goes on from the number of the one before it.
  const begin = raw.prepare('select coalesce(max(device_sequence), 0) from change').pluck()
  const end = last?.device_sequence ?? (from || Math.min(begin.get() as number, own ?? 0))
  const found = foundOf(sum.end())
  const faults: SealFault[] = []
  if (own === undefined && last)
    faults.push({
      kind: 'unsealed',
      device,
      from: first ?? from + 1,
      to: end,
      at: instantOf(last.hlc),
      login: last.user_id,
      found,
    })
  // A seal beyond the device's own number, without its entries, is a fault by itself.
  const isThere = raw.prepare('select 1 from change where device_id = ? and device_sequence = ?')
  if (own !== undefined && (own > end || (own < end && isThere.get(device, end) !== undefined))) {
    const [begun, to] = [Math.min(own, end) + 1, Math.max(own, end)]
    faults.push({ kind: 'missing', device, from: begun, to, at: null, login: null, found })
  }
  return { count, faults }
}

/** Checks the chain of one device, some seals at a time, each time on one state of the file. */
function* checkChain(raw: SQLite.Database, device: string): Generator<SealCheck> {
  const next = raw.prepare(
    `select device_sequence as sequence, hash, after from seal where device_id = ? and device_sequence > ?
      order by device_sequence limit ${sealsAtATime}`,
  )
  const chain: Chain = { device, isFromElsewhere: isFromElsewhere(raw, device) }
  let reached: Reached = { before: null, from: 0 }
  let isEnd = false
  const checkSome = (): SealCheck => {
    const faults: SealFault[] = []
    let sealed = 0
    const seals = next.all(device, reached.from) as Seal[]
    for (const seal of seals) {
      const checked = checkSeal(raw, chain, { ...reached, seal })
      sealed += checked.count
      faults.push(...checked.faults)
      reached = { before: seal.hash, from: seal.sequence }
      if (sealed >= entriesAtATime) break
    }
    isEnd = seals.length < sealsAtATime && reached.from === (seals.at(-1)?.sequence ?? reached.from)
    if (!isEnd) return { sealed, unsealed: 0, faults }
    const rest = faultsAtEnd(raw, device, reached)
    return { sealed, unsealed: rest.count, faults: [...faults, ...rest.faults] }
  }
  while (!isEnd) yield raw.transaction(checkSome)()
}

/**
 * Computes every seal of a store again and compares, part by part, so that the caller can stop or rest in between. An entry that was changed,
 * removed or put between others since it was sealed is found. A program that alters an entry and makes every later seal again is found only
 * by a seal that is kept outside the file.
 */
export function* sealSteps(raw: SQLite.Database): Generator<SealCheck> {
  const devices = raw
    .prepare('select device_id from device union select device_id from seal union select device_id from change')
    .pluck()
    .all() as string[]
  for (const device of devices) yield* checkChain(raw, device)
}

/** Returns what several parts of a check found, together. */
export const together = (parts: readonly SealCheck[]): SealCheck => ({
  sealed: parts.reduce((sum, { sealed }) => sum + sealed, 0),
  unsealed: parts.reduce((sum, { unsealed }) => sum + unsealed, 0),
  faults: parts.flatMap(({ faults }) => faults),
})

/** Checks all seals of a store at once, as `sealSteps` does part by part. */
export const checkSeals = (raw: SQLite.Database): SealCheck => together([...sealSteps(raw)])
