const inSwedish = new Intl.ListFormat('sv', { type: 'disjunction' })

/** Joins words to choose among as a Swedish sentence does: "person, organisation eller issue". */
export const either = (words: readonly string[]): string => inSwedish.format(words)
