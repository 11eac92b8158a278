import type { ListCode } from './list-columns'
import type { Filter, SortBy } from './list-filter'

/** A view: filter, order, grouping and the columns to show in order (null for the list's usual columns). */
export type ViewDefinition = {
  readonly filter: Filter
  readonly sort: readonly SortBy[]
  readonly groupBy: string | null
  readonly columns: readonly string[] | null
}

/** A saved view. A private one is shown only to its owner. Swedish: vy. */
export type SavedView = {
  readonly id: string
  readonly name: string
  readonly list: ListCode
  readonly isPrivate: boolean
  /** Null when a newer version of Talan saved it in a form this one cannot read. */
  readonly definition: ViewDefinition | null
}

/** A view that ships with the program. Its name is in the texts, under its code. */
export type ShippedView = {
  readonly code: string
  readonly list: ListCode
  /** Null for the view that is its own screen: the queue of possible duplicates. */
  readonly definition: ViewDefinition | null
}
