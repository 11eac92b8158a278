/** A line with a rule to the left that says in words what no row is printed for. Each part has a bold beginning or none. */
export type FoldBlock = {
  readonly kind: 'fold'
  readonly id: string
  readonly parts: readonly { readonly lead: string | null; readonly text: string }[]
}

/** How things are counted, in numbered lines. Swedish: så räknas det. */
export type MethodBlock = { readonly kind: 'method'; readonly id: string; readonly lines: readonly string[] }

/** What was left out to keep the report within its pages, at the end of the last page. Swedish: utelämnat. */
export type LeftOutBlock = {
  readonly kind: 'left-out'
  readonly id: string
  readonly lead: string
  readonly text: string
}
