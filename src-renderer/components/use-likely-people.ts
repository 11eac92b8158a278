import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { LikelyDuplicate } from '../../src-shared/names/duplicate'
import { fewestLettersCompared } from '../../src-shared/names/name-limits'
import type { OrganisationId } from '../../src-shared/records/ids'
import { queryClient } from '../state/office/query-client'
import { question } from '../state/office/question'
import { typedAnswerKeptFor } from '../state/waits'

/** The most people to show. The user would read a longer list instead of typing on. */
const shown = 3

const asked = (name: string, organisationId: OrganisationId | null, email: string | null = null) =>
  question('duplicate:of-new', { name, organisationId, email, phone: null })

/** People in the register who may be the one being typed, though spelled differently there. The likeliest comes first. */
export function useLikelyPeople(
  name: string,
  organisationId: OrganisationId | null = null,
  isEnabled = true,
  email: string | null = null,
): readonly LikelyDuplicate[] {
  const wanted = name.trim()
  const isAsked = isEnabled && wanted.length >= fewestLettersCompared
  const likely = useQuery({
    ...asked(wanted || '-', organisationId, email),
    enabled: isAsked,
    placeholderData: keepPreviousData,
    gcTime: typedAnswerKeptFor,
  })
  return isAsked ? (likely.data ?? []).slice(0, shown) : []
}

/** The same for a name that the user accepted before the answer had come. */
export const likelyPeopleOf = async (name: string): Promise<readonly LikelyDuplicate[]> =>
  name.length < fewestLettersCompared ? [] : (await queryClient.fetchQuery(asked(name, null))).slice(0, shown)
