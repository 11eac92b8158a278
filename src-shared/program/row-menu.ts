/** What the menu of a row can offer. `filter` shows only the rows with a value of the cell that was pressed. */
export const rowActs = ['open', 'preview', 'edit', 'brief', 'copy', 'print', 'filter', 'remove'] as const
export type RowAct = (typeof rowActs)[number]

/** The most values of one cell that the menu offers to filter by. */
export const mostMenuValues = 8
/** The longest name of such a value, in characters. The page shortens a longer one. */
export const longestMenuValue = 60

/** What was chosen in the menu of a row. `value` is the place of the value to filter by; null for anything else. */
export type RowChoice = { readonly act: RowAct; readonly value: number | null }
