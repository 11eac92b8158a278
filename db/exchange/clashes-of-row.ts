import { valuesIn } from '../record/replayed-row'

/** An entry about a row, with the device that wrote it and what that device knew of the row (`prev`). */
export type LoggedEntry = {
  readonly op: string
  readonly hlc: string
  readonly columns: string
  readonly prev: string
  readonly schemaVersion: number
  readonly device: string
}

/** A cell as the record writes it. */
export type Recorded = string | number | null

/**
 * A value that was written without knowing of the one that stands. `stamp` is that of its entry. `isOfDeletion` is true if the row was deleted by
 * one and written by another.
 */
export type CellClash = { readonly column: string; readonly stamp: string; readonly isOfDeletion: boolean }

type Written = {
  readonly entry: LoggedEntry
  readonly values: ReadonlyMap<string, Recorded>
  readonly prev: ReadonlyMap<string, Recorded>
}

type Head = { readonly stamp: string; readonly device: string; readonly value: Recorded }

/** The keys under which an entry of the kind R names what it settles, and what it opens again. No column has such a name. */
export const settledKey = '~settled'
export const reopenedKey = '~reopened'

/** When a row was deleted says nothing: two who delete the same row agree. */
const isSame = (column: string, one: Recorded, other: Recorded): boolean =>
  column === 'deleted_at' ? (one === null) === (other === null) : one === other

const clashName = (column: string, stamp: string): string => `${column} ${stamp}`

/** Returns the clashes that an entry names under one of its keys, as `column stamp`. An entry that cannot be read names none. */
function namedIn(columns: string, key: string): string[] {
  const text = new Map(valuesIn(columns)).get(key)
  if (typeof text !== 'string') return []
  try {
    const read: unknown = JSON.parse(text)
    return Object.entries(read ?? {}).flatMap(([column, stamps]) =>
      Array.isArray(stamps) ? stamps.map(stamp => clashName(column, String(stamp))) : [],
    )
  } catch {
    return []
  }
}

/** Which clashes people have settled, and which they have opened again since. */
type Decided = { readonly settled: ReadonlySet<string>; readonly reopened: ReadonlySet<string> }

function decidedIn(entries: readonly LoggedEntry[]): Decided {
  const [settled, reopened] = [new Set<string>(), new Set<string>()]
  for (const { op, columns } of entries) {
    if (op !== 'R') continue
    for (const name of namedIn(columns, settledKey)) {
      settled.add(name)
      reopened.delete(name)
    }
    for (const name of namedIn(columns, reopenedKey)) {
      settled.delete(name)
      reopened.add(name)
    }
  }
  return { settled, reopened }
}

/**
 * Returns the clashes of a row that are settled, each with the entry that settled it last. One that was opened again since is left out. The entries
 * are given in the order of their stamps.
 */
export function settledIn<Entry extends LoggedEntry>(
  entries: readonly Entry[],
): readonly { readonly column: string; readonly stamp: string; readonly by: Entry }[] {
  const settled = new Map<string, Entry>()
  for (const entry of entries) {
    if (entry.op !== 'R') continue
    for (const name of namedIn(entry.columns, settledKey)) settled.set(name, entry)
    for (const name of namedIn(entry.columns, reopenedKey)) settled.delete(name)
  }
  return [...settled].map(([name, by]) => {
    const [column = '', stamp = ''] = name.split(' ')
    return { column, stamp, by }
  })
}

const known = ({ prev }: Written, column: string): Recorded | undefined => prev.get(column) ?? prev.get('*')

/**
 * Returns the values of a cell that nobody has overwritten knowingly, but for the one that stands. Whoever overwrites a value knows every equal one.
 * An insert of a row that is there already has known only what its own device wrote. A value that was opened again counts as not overwritten.
 */
function losersOf(column: string, written: readonly Written[], { reopened }: Decided): Head[] {
  const values = new Map<string, Recorded>()
  let heads: readonly Head[] = []
  for (const one of written) {
    const { hlc, device, op } = one.entry
    const value = one.values.get(column)
    if (op !== 'I' && value === undefined) continue
    const seen = known(one, column)
    const seenValue = typeof seen === 'string' ? values.get(seen) : undefined
    const isKnown = (head: Head): boolean =>
      !reopened.has(clashName(column, head.stamp)) &&
      (op === 'I'
        ? head.device === device
        : head.stamp === seen || (seenValue !== undefined && isSame(column, head.value, seenValue)))
    heads = [...heads.filter(head => !isKnown(head)), { stamp: hlc, device, value: value ?? null }]
    values.set(hlc, value ?? null)
  }
  const standing = heads.at(-1)
  return standing ? heads.slice(0, -1).filter(({ value }) => !isSame(column, value, standing.value)) : []
}

/** Returns the edits of a deleted row that were made without knowing of the deletion, and that the deletion did not know. */
function editsOfDeleted(columns: readonly string[], written: readonly Written[]): CellClash[] {
  const deletion = written.findLast(({ values, entry }) => entry.op === 'I' || values.has('deleted_at'))
  if (typeof deletion?.values.get('deleted_at') !== 'string') return []
  const { hlc: deletedAt, device } = deletion.entry
  return columns.flatMap((column): CellClash[] => {
    const edit = written.findLast(({ values, entry }) => entry.op === 'I' || values.has(column))
    if (column === 'deleted_at' || edit?.entry.op !== 'U' || edit.entry.device === device) return []
    const isKnown = known(deletion, column) === edit.entry.hlc || edit.prev.get('~d') === deletedAt
    return isKnown ? [] : [{ column, stamp: edit.entry.hlc, isOfDeletion: true }]
  })
}

/**
 * Returns the open clashes of a row, worked out from all its entries, which are given in the order of their stamps. The same entries give the
 * same clashes on every laptop, in whatever order they arrived.
 */
export function clashesOf(entries: readonly LoggedEntry[]): CellClash[] {
  if (entries.every(({ device }) => device === entries[0]?.device)) return []
  const written = entries.flatMap((entry): Written[] => {
    const values = entry.op === 'I' || entry.op === 'U' ? valuesIn(entry.columns) : undefined
    return values ? [{ entry, values: new Map(values), prev: new Map(valuesIn(entry.prev)) }] : []
  })
  const columns = [...new Set(written.flatMap(({ values }) => [...values.keys()]))].filter(column => column !== 'id')
  const decided = decidedIn(entries)
  const clashes = columns.flatMap(column =>
    losersOf(column, written, decided).map(({ stamp }) => ({ column, stamp, isOfDeletion: column === 'deleted_at' })),
  )
  return [...clashes, ...editsOfDeleted(columns, written)].filter(
    ({ column, stamp }) => !decided.settled.has(clashName(column, stamp)),
  )
}
