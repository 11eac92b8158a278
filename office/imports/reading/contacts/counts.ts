/** How many of each kind, while a file is read. */
export type Counts<Kind extends string> = Partial<Record<Kind, number>>

/** Adds to the count of a kind. Adding nothing leaves no entry. */
export function count<Kind extends string>(counts: Counts<Kind>, kind: Kind, times = 1): void {
  if (times > 0) counts[kind] = (counts[kind] ?? 0) + times
}
