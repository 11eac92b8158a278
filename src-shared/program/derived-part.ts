/**
 * The data that is derived from the office's own data, in the order it is rebuilt: timelines and monthly counts, the words of the log, and
 * names.
 */
export const derivedParts = ['timelines', 'search', 'names'] as const
export type DerivedPart = (typeof derivedParts)[number]

/** The result of rebuilding all derived data: the parts that were wrong before. Empty when none was. */
export type Recounted = { readonly wrong: readonly DerivedPart[] }
