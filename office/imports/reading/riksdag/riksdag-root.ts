/** The outermost names of the open data of the Riksdag, in JSON and in XML. */
export const riksdagRoots = ['personlista', 'person', 'dokumentlista', 'dokumentstatus', 'kalenderlista'] as const

export type RiksdagRoot = (typeof riksdagRoots)[number]

/** Returns the root of that name, or undefined if the open data has none. */
export const rootNamed = (name: string): RiksdagRoot | undefined => riksdagRoots.find(root => root === name)
