import { useQuery } from '@tanstack/react-query'
import type { LikelyDuplicate, TypedOrganisation, TypedPerson, TypedRecord } from '../../../src-shared/names/duplicate'
import { fewestLettersCompared } from '../../../src-shared/names/name-limits'
import type { Asked } from '../../state/office/office'
import { question } from '../../state/office/question'
import { useSettled } from '../../state/screen/use-settled'
import { restBeforeDoubles, typedAnswerKeptFor } from '../../state/waits'

type Question = Asked<'duplicate:of-typed'>

const nobody: readonly LikelyDuplicate[] = []
const unasked: Question = { kind: 'person', id: null, name: '-', organisationId: null, email: null, phone: null }

/** A person about to be added, by what is typed. */
export const newPerson = (name: string, more: Partial<TypedPerson> = {}): TypedPerson => ({
  kind: 'person',
  id: null,
  name: name.trim(),
  organisationId: null,
  email: null,
  phone: null,
  ...more,
})

/** An organisation about to be added, by what is typed. */
export const newOrganisation = (name: string, more: Partial<TypedOrganisation> = {}): TypedOrganisation => ({
  kind: 'organisation',
  id: null,
  name: name.trim(),
  abbreviation: null,
  parentId: null,
  ...more,
})

const isLike = (one: string, other: string): boolean => {
  const begins = one.slice(0, fewestLettersCompared)
  return begins !== '' && other.startsWith(begins)
}

/**
 * Those known, in the register or the bin, that may be what is typed, the likeliest first. They are asked for once at each rest in the
 * typing. While the same name is typed on, the earlier answer stays, so that nothing blinks. Nothing is asked of null or of a few letters.
 */
export function useDoubles(typed: TypedRecord | null): readonly LikelyDuplicate[] {
  const isAsked = typed !== null && typed.name.length >= fewestLettersCompared
  const settled = useSettled(isAsked ? JSON.stringify(typed) : null, restBeforeDoubles)
  const asked = settled === null ? unasked : (JSON.parse(settled) as Question)
  const answer = useQuery({
    ...question('duplicate:of-typed', asked),
    enabled: settled !== null,
    placeholderData: (earlier, query) => {
      const before = query?.queryKey[1]
      return typeof before === 'object' && isLike(before.name, asked.name) ? earlier : undefined
    },
    gcTime: typedAnswerKeptFor,
  })
  const isCurrent = isAsked && settled !== null && isLike(asked.name, typed.name)
  return isCurrent ? (answer.data ?? nobody) : nobody
}
