import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { IsoDate } from '../../src-shared/days/iso-date'
import { fewestLetters } from '../../src-shared/names/name-limits'
import type { NameMatch } from '../../src-shared/records/reference'
import { queryClient } from '../state/office/query-client'
import { question } from '../state/office/question'
import { typedAnswerKeptFor } from '../state/waits'

const isSure = (match: NameMatch): boolean => match.isGuess !== true

/** The matches for a name that the user accepted before the answer had come. */
export const matchesOf = async (text: string, on: IsoDate): Promise<readonly NameMatch[]> =>
  (await queryClient.fetchQuery(question('name:match', { text, on }))).filter(isSure)

type Matches = {
  readonly matches: readonly NameMatch[]
  /** Those found by a role, or by a name that is not typed quite so. */
  readonly guesses: readonly NameMatch[]
  /** True if the matches are for the present text, not for the text one letter ago. */
  readonly isReady: boolean
}

/** People and organisations whose name begins with the text, with their role on a day. `kind` limits it to one kind. */
export function useNameMatches(text: string, on: IsoDate, kind?: NameMatch['kind']): Matches {
  const wanted = text.trim()
  const isAsked = wanted.length >= fewestLetters
  const answer = useQuery({
    ...question('name:match', kind ? { text: wanted, on, kind } : { text: wanted, on }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
    gcTime: typedAnswerKeptFor,
  })
  if (!isAsked) return { matches: [], guesses: [], isReady: true }
  const found = answer.data ?? []
  return {
    matches: found.filter(isSure),
    guesses: found.filter(match => !isSure(match)),
    isReady: answer.isError || (answer.isSuccess && !answer.isPlaceholderData),
  }
}
