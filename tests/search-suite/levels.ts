/**
 * Recall is the share of what was expected that was found. Precision is the share of what was found that was right. Both are from 0 to 1,
 * the mean over the queries.
 */
export type Level = { readonly recall: number; readonly precision: number }

/** The lowest level that the search may have, for every kind of query. */
export const floor: Level = { recall: 0.95, precision: 0.9 }
