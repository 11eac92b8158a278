import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { LogAdvice } from '../../../src-shared/log/log-advice'
import type { Refusal } from '../../../src-shared/refusals/refusal'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import type { Draft } from '../../state/screen/draft'
import { typedAnswerKeptFor } from '../../state/waits'
import { whenOf } from './read-draft'

/** The question for advice on the draft. A new person counts as the given organisation when partners are worked out. */
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

const noAdvice: LogAdvice = { concerned: [], recentIssueIds: [], collisions: [], freshness: [], locked: null }

/**
 * The advice shown beside the form. `refusal` says why there is none, and must be shown: otherwise it would look as if no partner was
 * concerned.
 */
export type Advice = { readonly advice: LogAdvice; readonly refusal: Refusal | null }

/** What the store knows about the draft, updated as it is written. Saving does not wait for it and does not need it. */
export function useAdvice(draft: Draft, today: IsoDate, isOpen: boolean): Advice {
  const { data, error } = useQuery({
    ...wanted(draft, today),
    enabled: isOpen,
    placeholderData: keepPreviousData,
    gcTime: typedAnswerKeptFor,
  })
  return useMemo(() => ({ advice: data ?? noAdvice, refusal: error ? refusalOf(error) : null }), [data, error])
}
