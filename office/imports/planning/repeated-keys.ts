import type { NewRow } from './import-plan'

/** Returns the rows, of which each with the key of an earlier row says which line it is the same as. */
export function joinRepeated(rows: readonly NewRow[]): readonly NewRow[] {
  const first = new Map<string, NewRow>()
  return rows.map(row => {
    const earlier = first.get(row.key)
    if (!earlier) first.set(row.key, row)
    return earlier
      ? { ...row, joins: { at: earlier.at, reason: { what: 'joined-with-line', line: earlier.place.line } } }
      : row
  })
}
