/** One entry of the change record about a row, as it is read from the file. */
export type RowEntry = {
  readonly op: string
  readonly hlc: string
  readonly columns: string
  readonly schemaVersion: number
}

/** A cell as the record writes it: text, a number or nothing. */
type Recorded = string | number | null

/** A row as the record says it is. */
export type ReplayedRow = {
  /** The latest value of each column that the record names. */
  readonly values: ReadonlyMap<string, Recorded>
  /** The stamp of each column that was changed after the row was made, and of the row itself (`*`) if the record has its beginning. */
  readonly clock: ReadonlyMap<string, string>
  /** The version of the schema in which the row was made; null if the record does not have its beginning. */
  readonly madeIn: number | null
}

const isRecorded = (value: unknown): value is Recorded =>
  value === null || typeof value === 'string' || typeof value === 'number'

/** Returns the values of an entry by column. Undefined if they cannot be read, or are not what a row can hold. */
export function valuesIn(columns: string): readonly (readonly [string, Recorded])[] | undefined {
  try {
    const read: unknown = JSON.parse(columns)
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return undefined
    const values = Object.entries(read)
    return values.every((pair): pair is [string, Recorded] => isRecorded(pair[1])) ? values : undefined
  } catch {
    return undefined
  }
}

/**
 * Replays the entries about one row, which are given in the order of their stamps. A second insert replaces the row. An entry that cannot be
 * read is left out. Null if there is none that can be.
 */
export function replayed(entries: readonly RowEntry[]): ReplayedRow | null {
  const values = new Map<string, Recorded>()
  const clock = new Map<string, string>()
  let madeIn: number | null = null
  for (const { op, hlc, columns, schemaVersion } of entries) {
    const changed = valuesIn(columns)
    if (changed === undefined || (op !== 'I' && op !== 'U')) continue
    if (op === 'I') {
      values.clear()
      clock.clear()
      clock.set('*', hlc)
      madeIn = schemaVersion
    }
    for (const [column, value] of changed) {
      values.set(column, value)
      if (op === 'U') clock.set(column, hlc)
    }
  }
  return values.size === 0 ? null : { values, clock, madeIn }
}
