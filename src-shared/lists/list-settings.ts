import type { ListCode } from './list-columns'
import { type Condition, everything, type Filter, isGroup } from './list-filter'
import type { ViewDefinition } from './list-view'

/** The row heights of lists. */
export const rowHeights = ['compact', 'usual', 'airy'] as const
export type RowHeight = (typeof rowHeights)[number]

/**
 * How a list was left: the view it started from (null for all rows), what is shown now, column widths set by hand in CSS pixels, and whether
 * the reading pane was open.
 */
export type KeptList = {
  readonly view: string | null
  readonly definition: ViewDefinition
  readonly widths: Readonly<Record<string, number>>
  readonly hasPane?: boolean
}

/** How this laptop shows lists. */
export type ListSettings = {
  readonly rowHeight: RowHeight
  /** True if the keys X, E and Space act on their own in a list. Turned off by users who dictate to the computer. */
  readonly doLettersAct: boolean
  readonly left: Partial<Record<ListCode, KeptList>>
}

/** Every row, in the list's own order. */
export const wholeView: ViewDefinition = { filter: everything, sort: [], groupBy: null, columns: null }

/** How lists are shown on a laptop before anything is changed. */
export const listSettingsAtFirst: ListSettings = { rowHeight: 'usual', doLettersAct: true, left: {} }

const hasText = (condition: Condition): boolean => 'text' in condition
const hasTypedText = ({ rows }: Filter): boolean =>
  rows.some(row => (isGroup(row) ? row.rows.some(hasText) : hasText(row)))

/**
 * Returns the settings in a form that may be stored outside the office's file. A filter with typed text may quote secrecy-marked content,
 * so such a filter is removed. The view's name goes with it, since it would no longer fit. The order, columns and widths stay.
 */
export function withoutTypedText(settings: ListSettings): ListSettings {
  const left = Object.entries(settings.left).map(([list, kept]) => {
    const isTyped = hasTypedText(kept.definition.filter)
    return [list, isTyped ? { ...kept, view: null, definition: { ...kept.definition, filter: everything } } : kept]
  })
  return { ...settings, left: Object.fromEntries(left) as ListSettings['left'] }
}
