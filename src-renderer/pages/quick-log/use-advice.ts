import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { IsoDate } from '../../../src-shared/domain/iso-date'
import type { LogAdvice } from '../../../src-shared/domain/log-advice'
import { queryClient } from '../../query-client'
import { question } from '../../question'
import type { Draft } from './draft'
import { whenOf } from './read-draft'

/** Somebody new speaks for the organisation given, as far as whom it concerns goes. */
function wanted(draft: Draft, today: IsoDate) {
  const { participants } = draft
  return question('interaction:advise', {
    on: whenOf(draft, today).on ?? today,
    personIds: participants.flatMap(one => (one.kind === 'person' ? [one.id] : [])),
    organisationIds: participants.flatMap(one =>
      one.kind === 'organisation' ? [one.id] : one.kind === 'new' && one.organisation ? [one.organisation.id] : [],
    ),
    staffIds: draft.staffIds,
    issueIds: draft.issueIds,
  })
}

const noAdvice: LogAdvice = { concerned: [], recentIssueIds: [], collisions: [], locked: null }

/** What the store knows about what is being written, as it is written. */
export function useAdvice(draft: Draft, today: IsoDate, isOpen: boolean): LogAdvice {
  const { data } = useQuery({
    ...wanted(draft, today),
    enabled: isOpen,
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  })
  return useMemo(() => data ?? noAdvice, [data])
}

/** The same for saving, which must not be ahead of what has just been typed. */
export const adviceFor = (draft: Draft, today: IsoDate): Promise<LogAdvice> =>
  queryClient.fetchQuery(wanted(draft, today)).catch(() => noAdvice)
