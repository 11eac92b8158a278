/** What can be the same twice and be made one. */
export const mergedKinds = ['person', 'organisation'] as const
export type MergedKind = (typeof mergedKinds)[number]

/** Whose value a field keeps: that of the row which stays, or of the one which goes. Swedish: behåll sida. */
export type KeptSide = 'keep' | 'lose'

/** Which side each field is taken from; a field left out keeps its value, or takes the other's where it has none. */
export type KeptSides = Readonly<Record<string, KeptSide>>

/** One field side by side; `suggested` is the side taken when nobody chooses. */
export type MergeField = {
  readonly field: string
  readonly keep: string | number | null
  readonly lose: string | number | null
  readonly suggested: KeptSide
}

/** How many rows of one kind move to the row that stays, and how many fall together with one it has already. */
export type MovedLinks = { readonly table: string; readonly moved: number; readonly collapsed: number }

/** What makes it unlikely that two are one: they are of unlike kinds, or a partner of the office stands behind each. */
export type MergeDoubt = 'unlike-kinds' | 'two-partners'

/** What a merge would do, before it is done, and what speaks against it. */
export type MergePreview = {
  readonly fields: readonly MergeField[]
  readonly links: readonly MovedLinks[]
  readonly doubts: readonly MergeDoubt[]
}

/** A merge as the list of all of them tells it; the instant is when it was done. Swedish: sammanslagning. */
export type MergeDone = {
  readonly id: string
  readonly name: string
  /** The action to take it apart by; null when its record is not in this file. */
  readonly actionId: string | null
  readonly kind: MergedKind
  readonly into: string
  readonly mergedAt: string
}
