/** A cell of a map. `step` is the strength of its colour, from 0 (none) to 3. */
export type MapCell = {
  readonly step: 0 | 1 | 2 | 3
  /** The large number; null in an empty cell. */
  readonly count: string | null
  /** Small lines beside the number, or the word for nothing. */
  readonly lines: readonly string[]
}

/** A row of a map. Its name is the heading of the row, and it is never split. */
export type MapRow = { readonly id: string; readonly name: string; readonly cells: readonly MapCell[] }

/**
 * A map of coloured cells: whom the issues were carried to (46 + 4 × 30 mm), or which partners each issue was carried for. Swedish:
 * täckningskarta.
 */
export type MapBlock = {
  readonly kind: 'map'
  readonly id: string
  readonly use: 'coverage' | 'voice'
  /** The heading of the first column, then of each other column. `title` is the whole name where the heading is short. */
  readonly corner: string
  readonly columns: readonly { readonly id: string; readonly heading: string; readonly title: string }[]
  readonly rows: readonly MapRow[]
  /** What each step of colour means, and a closing remark on what stands in a cell. */
  readonly legend: readonly { readonly step: 0 | 1 | 2 | 3; readonly text: string }[]
  readonly remark: string
}
