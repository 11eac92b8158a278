import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import { fewestLetters } from '../../src-shared/names/name-limits'
import type { SearchResult } from '../../src-shared/names/search-hit'
import type { NameMatch } from '../../src-shared/records/reference'
import { question } from '../state/office/question'
import { typedAnswerKeptFor } from '../state/waits'
import { askedFor } from './entry'

type Hits = {
  readonly names: readonly NameMatch[]
  /** Undefined until something has been found. */
  readonly found: SearchResult | undefined
  /** True if the hits are for the present text, not for the text one letter ago. */
  readonly isReady: boolean
}

const nothing: Hits = { names: [], found: undefined, isReady: true }

/** What the office knows about the text: names first, then everything else. The previous answer stays until the next one arrives. */
export function useHits(text: string): Hits {
  const wanted = text.trim()
  const options = {
    enabled: wanted.length >= fewestLetters,
    placeholderData: keepPreviousData,
    gcTime: typedAnswerKeptFor,
  } as const
  const names = useQuery({
    ...question('name:match', { text: wanted, on: dayInStockholm(new Date()) }),
    ...options,
  })
  const search = useQuery({
    ...question('search:find', { text: wanted, limit: askedFor, offset: 0 }),
    ...options,
  })
  if (!options.enabled) return nothing
  const isSettled = (answer: typeof names | typeof search) =>
    answer.isError || (answer.isSuccess && !answer.isPlaceholderData)
  return {
    // What only the search finds stands where the search ranks it.
    names: (names.data ?? []).filter(match => match.isGuess !== true),
    found: search.data,
    isReady: isSettled(names) && isSettled(search),
  }
}
