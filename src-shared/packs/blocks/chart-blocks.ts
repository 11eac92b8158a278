import type { Bar } from './issue-block'
import type { TableBlock } from './table-block'

/** Bars with a heading, 78 × 34 mm: months, or the quarters of the project. */
export type BarsBlock = {
  readonly kind: 'bars'
  readonly id: string
  readonly use: 'months' | 'project'
  readonly heading: string
  readonly bars: readonly Bar[]
  /** Names below several bars, such as "Kvartal 3" below three months. Both ends are indexes of bars, the last one included. */
  readonly spans: readonly { readonly label: string; readonly from: number; readonly to: number }[]
  /** The same in words. */
  readonly alternative: string
}

/** Two things beside each other, 78 + 10 + 78 mm. One may be missing, and the other then stands to the left. */
export type PairBlock = {
  readonly kind: 'pair'
  readonly id: string
  readonly left: BarsBlock | TableBlock
  readonly right: BarsBlock | TableBlock | null
}

/** A row of names with a count and a bar beside it. `share` is the bar's length, from 0 to 1. */
export type CountedRow = {
  readonly id: string
  readonly name: string
  readonly count: string
  readonly share: number
  /** True for the highest, which is drawn in the strong colour. */
  readonly isStrong: boolean
}

/** Counts per issue of the whole office, with bars, 64 + 20 + 82 mm. Used in a quiet quarter. */
export type CountedBlock = {
  readonly kind: 'counted'
  readonly id: string
  readonly headings: { readonly name: string; readonly count: string }
  readonly rows: readonly CountedRow[]
}
