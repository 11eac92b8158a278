/** What an import does with a row of a file, unless the user decides otherwise. Rows that are `conflict`, `review` or `error` are left aside. */
export const importVerbs = ['new', 'update', 'same', 'conflict', 'review', 'error'] as const
export type ImportVerb = (typeof importVerbs)[number]

/** How many rows of a plan have each verb. */
export type VerbCounts = Readonly<Record<ImportVerb, number>>

/** The kinds of rows that an import writes, by their tables. */
export const importedTables = [
  'interaction',
  'person',
  'organisation',
  'decision_process',
  'priority_area',
  'issue',
] as const
export type ImportedTable = (typeof importedTables)[number]

/** Whose value a field of a changed row has: that of the file, that of the office, or both, one after the other. */
export const fieldSides = ['file', 'office', 'both'] as const
export type FieldSide = (typeof fieldSides)[number]

/**
 * What the user has decided of a row: it is added as new; what differs is taken from the file, but for the fields of which `sides` says
 * otherwise; only what the office lacks is taken; it is left out; or it is the same as a row of the office.
 */
export type ImportDecision =
  | { readonly do: 'new' | 'fill' | 'leave' }
  | { readonly do: 'update'; readonly sides?: Readonly<Record<string, FieldSide>> }
  | { readonly do: 'match'; readonly id: string }

/**
 * What the user has decided of a name: it is somebody or something of the office, it is the likeliest candidate, it is new, or it is left out
 * of every row.
 */
export type NameDecision =
  | { readonly do: 'likeliest' | 'new' | 'leave' }
  | { readonly do: 'match'; readonly id: string }
