import type { ListCode } from './list-columns'
import { type Condition, everything, type Filter, isGroup } from './list-filter'
import type { ViewDefinition } from './list-view'

/** How close the rows of lists lie. */
export const rowHeights = ['compact', 'usual', 'airy'] as const
export type RowHeight = (typeof rowHeights)[number]

/** How a list was left: the view it began with (null for all rows), what is shown now, and widths set by hand in CSS pixels. */
export type KeptList = {
  readonly view: string | null
  readonly definition: ViewDefinition
  readonly widths: Readonly<Record<string, number>>
}

/** How this laptop shows lists. */
export type ListSettings = {
  readonly rowHeight: RowHeight
  /** Whether X, E and Space act on their own in a list; off for who speaks to the computer. */
  readonly doLettersAct: boolean
  readonly left: Partial<Record<ListCode, KeptList>>
}

/** Every row, in the list's own order. */
export const wholeView: ViewDefinition = { filter: everything, sort: [], groupBy: null, columns: null }

export const listSettingsAtFirst: ListSettings = { rowHeight: 'usual', doLettersAct: true, left: {} }

const hasText = (condition: Condition): boolean => 'text' in condition
const hasTypedText = ({ rows }: Filter): boolean =>
  rows.some(row => (isGroup(row) ? row.rows.some(hasText) : hasText(row)))

/**
 * How lists are shown as it may lie outside the office's file: a filter in which somebody typed text may quote what is marked for secrecy, so
 * such a filter goes, and with it the name of the view that it would no longer be. The order, the columns and their widths stay.
 */
export function withoutTypedText(settings: ListSettings): ListSettings {
  const left = Object.entries(settings.left).map(([list, kept]) => {
    const isTyped = hasTypedText(kept.definition.filter)
    return [list, isTyped ? { ...kept, view: null, definition: { ...kept.definition, filter: everything } } : kept]
  })
  return { ...settings, left: Object.fromEntries(left) as ListSettings['left'] }
}
