import type { ListCode } from './list-columns'
import type { Filter, SortBy } from './list-filter'

/** What a view is: filter, order, grouping and the columns to show, in their order (null: the list's usual ones). */
export type ViewDefinition = {
  readonly filter: Filter
  readonly sort: readonly SortBy[]
  readonly groupBy: string | null
  readonly columns: readonly string[] | null
}

/** A view that somebody saved; a private one is shown to its owner only. Swedish: vy. */
export type SavedView = {
  readonly id: string
  readonly name: string
  readonly list: ListCode
  readonly isPrivate: boolean
  /** Null when a newer version of Talan saved what this one cannot read. */
  readonly definition: ViewDefinition | null
}

/** A view that ships with the program; its name is in the texts under its code. */
export type ShippedView = {
  readonly code: string
  readonly list: ListCode
  /** Null for the view that is a screen of its own: the queue of possible duplicates. */
  readonly definition: ViewDefinition | null
}
