import type { CheckedList } from '../../../src-shared/records/reference'
import checked from '../../reference/checked-lists.json'

/** Says of each shipped list when and against what it was checked, by the list's code. It ships with the program, not with the office. */
export const checkedLists: readonly CheckedList[] = checked.flatMap(({ lists, ...check }) =>
  lists.map(list => ({ list, ...check })),
)

/** Returns when and against what a shipped list was checked; null for a list that the office has made itself. */
export const checkOf = (list: string): CheckedList | null => checkedLists.find(one => one.list === list) ?? null
