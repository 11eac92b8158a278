/** The kinds of rows that can be duplicates and be merged. */
export const mergedKinds = ['person', 'organisation'] as const
export type MergedKind = (typeof mergedKinds)[number]

/** Whose value a field keeps: that of the row that stays, or of the one that goes. Swedish: behåll sida. */
export type KeptSide = 'keep' | 'lose'

/** The side each field is taken from. A field left out keeps its value, or takes the other row's where it has none. */
export type KeptSides = Readonly<Record<string, KeptSide>>

/** One field of both rows. `suggested` is the side taken when the user does not choose. */
export type MergeField = {
  readonly field: string
  readonly keep: string | number | null
  readonly lose: string | number | null
  readonly suggested: KeptSide
}

/** How many rows of one table move to the row that stays, and how many collapse into one it already has. */
export type MovedLinks = { readonly table: string; readonly moved: number; readonly collapsed: number }

/** Why two organisations are unlikely to be the same: their kinds differ, or each belongs to a partner of the office. */
export type MergeDoubt = 'unlike-kinds' | 'two-partners'

/** What a merge would do, and what speaks against it. */
export type MergePreview = {
  readonly fields: readonly MergeField[]
  readonly links: readonly MovedLinks[]
  readonly doubts: readonly MergeDoubt[]
}

/** A merge as the list of merges shows it. `mergedAt` is the instant it was done. Swedish: sammanslagning. */
export type MergeDone = {
  readonly id: string
  readonly name: string
  /** The action to undo in order to take the merge apart; null when this file has no record of it. */
  readonly actionId: string | null
  readonly kind: MergedKind
  readonly into: string
  readonly mergedAt: string
}
