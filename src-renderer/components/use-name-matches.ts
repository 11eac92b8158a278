import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { NameMatch } from '../../src-shared/records/reference'
import { queryClient } from '../state/office/query-client'
import { question } from '../state/office/question'

/** One letter would match half the register. */
const fewestLetters = 2

/** The same hits for a name that was taken before they had come. */
export const matchesOf = (text: string, on: IsoDate): Promise<readonly NameMatch[]> =>
  queryClient.fetchQuery(question('name:match', { text, on }))

type Matches = {
  readonly matches: readonly NameMatch[]
  /** Whether these answer the text as it stands, not as it stood a letter ago. */
  readonly isReady: boolean
}

/** People and organisations whose name begins like the text, with their role on a day; if wished only one kind. */
export function useNameMatches(text: string, on: IsoDate, kind?: NameMatch['kind']): Matches {
  const wanted = text.trim()
  const isAsked = wanted.length >= fewestLetters
  const answer = useQuery({
    ...question('name:match', kind ? { text: wanted, on, kind } : { text: wanted, on }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  })
  if (!isAsked) return { matches: [], isReady: true }
  return { matches: answer.data ?? [], isReady: answer.isError || (answer.isSuccess && !answer.isPlaceholderData) }
}
