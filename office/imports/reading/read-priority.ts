/** A line of a nested list: how deep it is, from 0, and what it says. */
export type ReadPriority = { readonly level: number; readonly name: string }
