import type { ListCode } from '../../../src-shared/lists/list-columns'

/** More words than a person's name has. */
const longestName = 4

/**
 * Whether what was typed to find rows by can be the name of something new. Several words beside the log say whom and about what, and a
 * person is called by words, not by an address.
 */
export function mayBeNew(list: ListCode, typed: string): boolean {
  const words = typed.split(/\s+/).filter(Boolean)
  if (words.length === 0) return false
  if (list === 'interactions') return words.length === 1
  if (list === 'people') return words.length <= longestName && !/[\d@]/.test(typed)
  return true
}
