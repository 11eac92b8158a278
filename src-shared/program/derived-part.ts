/**
 * What an office keeps beside its own data, made from it, in the order it is recounted: contacts by subject and month, the words of the
 * log, and names.
 */
export const derivedParts = ['timelines', 'search', 'names'] as const
export type DerivedPart = (typeof derivedParts)[number]

/** That all that is derived was made anew, and which parts were not right before; none when everything was. */
export type Recounted = { readonly wrong: readonly DerivedPart[] }
