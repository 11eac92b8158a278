import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import { fewestLetters } from '../../src-shared/names/name-limits'
import type { SearchDepth, SearchResult } from '../../src-shared/names/search-hit'
import type { NameMatch } from '../../src-shared/records/reference'
import { question } from '../state/office/question'
import { typedAnswerKeptFor } from '../state/waits'
import { askedFor } from './entry'

type Hits = {
  readonly names: readonly NameMatch[]
  /** Undefined until something has been found. */
  readonly found: SearchResult | undefined
  /** True if the hits are for the present text, not for the text one letter ago, and from the whole office. */
  readonly isReady: boolean
}

const nothing: Hits = { names: [], found: undefined, isReady: true }

/** The answer for the present text, and not the one for the text one letter ago. */
const present = <Data>(answer: UseQueryResult<Data>): Data | undefined =>
  answer.isPlaceholderData ? undefined : answer.data

/**
 * What the office knows about the text: names first, then everything else. The newest interactions are searched at every key, which takes the
 * same time in every office; the whole office after that, where it has more. The previous answer stays until the next one arrives.
 */
export function useHits(text: string): Hits {
  const wanted = text.trim()
  const isAsked = wanted.length >= fewestLetters
  const options = { placeholderData: keepPreviousData, gcTime: typedAnswerKeptFor } as const
  const names = useQuery({
    ...question('name:match', { text: wanted, on: dayInStockholm(new Date()) }),
    ...options,
    enabled: isAsked,
  })
  const searched = (depth: SearchDepth) => question('search:find', { text: wanted, limit: askedFor, offset: 0, depth })
  const recent = useQuery({ ...searched('recent'), ...options, enabled: isAsked })
  const isMore = present(recent)?.isComplete === false
  const whole = useQuery({ ...searched('all'), ...options, enabled: isAsked && isMore })
  if (!isAsked) return nothing
  const isSettled = (answer: typeof names | typeof recent) =>
    answer.isError || (answer.isSuccess && !answer.isPlaceholderData)
  return {
    // What only the search finds stands where the search ranks it.
    names: (names.data ?? []).filter(match => match.isGuess !== true),
    found: (isMore ? present(whole) : undefined) ?? recent.data,
    isReady: isSettled(names) && isSettled(recent) && (!isMore || isSettled(whole)),
  }
}
