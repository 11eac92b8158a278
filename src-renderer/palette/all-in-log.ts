import { ListFilter } from 'lucide-react'
import type { SearchResult } from '../../src-shared/names/search-hit'
import { hasOperators } from '../../src-shared/names/search-query'
import { showAllInLog } from '../state/screen/found-in-log'
import type { Words } from '../text/words'
import type { Entry } from './entry'

/** The row that shows every interaction found in the log. None if there is none, or if the text has operators, which the log does not read. */
export function allInLogEntry(text: string, result: SearchResult | undefined, words: Words): Entry[] {
  if (!result || result.interactions === 0 || hasOperators(text)) return []
  const name = words.palette.allInLog(result.interactions, result.isTotalExact)
  return [{ id: 'all-in-log', name, Icon: ListFilter, run: () => showAllInLog(text) }]
}
