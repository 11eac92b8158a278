/** A figure that the fault command reports: what was counted, how many there were, and the most there may be (no limit if undefined). */
export type Figure = { readonly name: string; readonly count: number; readonly most?: number }
