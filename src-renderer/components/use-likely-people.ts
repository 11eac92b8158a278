import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { LikelyDuplicate } from '../../src-shared/names/duplicate'
import type { OrganisationId } from '../../src-shared/records/ids'
import { queryClient } from '../state/office/query-client'
import { question } from '../state/office/question'

/** So many letters before anybody is worth comparing with. */
const fewestLetters = 4
/** More would be read instead of typing on. */
const shown = 3

const asked = (name: string, organisationId: OrganisationId | null) =>
  question('duplicate:of-new', { name, organisationId, email: null, phone: null })

/** Who in the register may be the one whose name is typed, though it is spelled otherwise there; likeliest first. */
export function useLikelyPeople(
  name: string,
  organisationId: OrganisationId | null = null,
  isEnabled = true,
): readonly LikelyDuplicate[] {
  const wanted = name.trim()
  const isAsked = isEnabled && wanted.length >= fewestLetters
  const likely = useQuery({
    ...asked(wanted || '-', organisationId),
    enabled: isAsked,
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  })
  return isAsked ? (likely.data ?? []).slice(0, shown) : []
}

/** The same for a name that was taken before the answer had come. */
export const likelyPeopleOf = async (name: string): Promise<readonly LikelyDuplicate[]> =>
  name.length < fewestLetters ? [] : (await queryClient.fetchQuery(asked(name, null))).slice(0, shown)
