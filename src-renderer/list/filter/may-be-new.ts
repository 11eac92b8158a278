import type { ListCode } from '../../../src-shared/lists/list-columns'

/** The most words a person's name is taken to have. */
const longestName = 4

/**
 * True if the typed search text could be the name of something new. In the log, several words say whom and about what, so only one word
 * counts. A person's name has few words, and no digit or @ as an address has.
 */
export function mayBeNew(list: ListCode, typed: string): boolean {
  const words = typed.split(/\s+/).filter(Boolean)
  if (words.length === 0) return false
  if (list === 'interactions') return words.length === 1
  if (list === 'people') return words.length <= longestName && !/[\d@]/.test(typed)
  return true
}
