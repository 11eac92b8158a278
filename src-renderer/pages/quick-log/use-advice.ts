import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { LogAdvice } from '../../../src-shared/log/log-advice'
import type { Refusal } from '../../../src-shared/refusals/refusal'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import type { Draft } from '../../state/screen/draft'
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

/** What is shown beside the form; and why nothing can be, which must be said: it would otherwise look as if nobody was concerned. */
export type Advice = { readonly advice: LogAdvice; readonly refusal: Refusal | null }

/** What the store knows about what is being written, as it is written. Saving does not wait for it and does not need it. */
export function useAdvice(draft: Draft, today: IsoDate, isOpen: boolean): Advice {
  const { data, error } = useQuery({
    ...wanted(draft, today),
    enabled: isOpen,
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  })
  return useMemo(() => ({ advice: data ?? noAdvice, refusal: error ? refusalOf(error) : null }), [data, error])
}
