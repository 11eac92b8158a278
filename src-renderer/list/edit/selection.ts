import type { EditTarget } from '../../../src-shared/lists/list-edit'
import type { ListQuery } from '../../../src-shared/lists/list-filter'

/** Which rows are ticked: some by hand, or all hits but a few, however many there are and whether or not they were ever shown. */
export type Selection =
  | { readonly isAll: false; readonly ids: ReadonlySet<string> }
  | { readonly isAll: true; readonly except: ReadonlySet<string> }

export const nothingTicked: Selection = { isAll: false, ids: new Set() }
export const allTicked: Selection = { isAll: true, except: new Set() }

export const isTicked = (selection: Selection, id: string): boolean =>
  selection.isAll ? !selection.except.has(id) : selection.ids.has(id)

export const tickedOf = (selection: Selection, total: number): number =>
  selection.isAll ? Math.max(0, total - selection.except.size) : selection.ids.size

const turned = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(set)
  if (!next.delete(id)) next.add(id)
  return next
}

export const toggled = (selection: Selection, id: string): Selection =>
  selection.isAll
    ? { isAll: true, except: turned(selection.except, id) }
    : { isAll: false, ids: turned(selection.ids, id) }

/** With these ticked too. */
export const withTicked = (selection: Selection, ids: readonly string[]): Selection =>
  selection.isAll
    ? { isAll: true, except: new Set([...selection.except].filter(id => !ids.includes(id))) }
    : { isAll: false, ids: new Set([...selection.ids, ...ids]) }

/** What an edit of the ticked rows is to be made on. */
export const targetOf = (selection: Selection, query: ListQuery): EditTarget =>
  selection.isAll ? { query, except: [...selection.except] } : { list: query.list, ids: [...selection.ids] }
