import type { ChosenRows } from '../../../src-shared/lists/chosen-rows'
import type { EditTarget } from '../../../src-shared/lists/list-edit'
import type { ListQuery } from '../../../src-shared/lists/list-filter'

/** The ticked rows: some by hand, or all hits except a few. All hits may be a large number, and include rows that were never shown. */
export type Selection =
  | { readonly isAll: false; readonly ids: ReadonlySet<string> }
  | { readonly isAll: true; readonly except: ReadonlySet<string> }

export const nothingTicked: Selection = { isAll: false, ids: new Set() }
export const allTicked: Selection = { isAll: true, except: new Set() }

export const isTicked = (selection: Selection, id: string): boolean =>
  selection.isAll ? !selection.except.has(id) : selection.ids.has(id)

/** How many rows are ticked, of `total` hits. */
export const tickedOf = (selection: Selection, total: number): number =>
  selection.isAll ? Math.max(0, total - selection.except.size) : selection.ids.size

const turned = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(set)
  if (!next.delete(id)) next.add(id)
  return next
}

/** The selection with one row ticked, or unticked if it was ticked. */
export const toggled = (selection: Selection, id: string): Selection =>
  selection.isAll
    ? { isAll: true, except: turned(selection.except, id) }
    : { isAll: false, ids: turned(selection.ids, id) }

/** The selection with these rows ticked too. */
export const withTicked = (selection: Selection, ids: readonly string[]): Selection =>
  selection.isAll
    ? { isAll: true, except: new Set([...selection.except].filter(id => !ids.includes(id))) }
    : { isAll: false, ids: new Set([...selection.ids, ...ids]) }

/** The target of an edit of the ticked rows. */
export const targetOf = (selection: Selection, query: ListQuery): EditTarget =>
  selection.isAll ? { query, except: [...selection.except] } : { list: query.list, ids: [...selection.ids] }

/** The ticked rows, as they are copied. */
export const chosenOf = (selection: Selection): ChosenRows =>
  selection.isAll ? { except: [...selection.except] } : { ids: [...selection.ids] }
