const inSwedish = new Intl.ListFormat('sv', { type: 'disjunction' })

/** Words to choose among, as a sentence tells them: "person, organisation eller issue". */
export const either = (words: readonly string[]): string => inSwedish.format(words)
