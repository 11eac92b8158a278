import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { readDate } from '../../../src-shared/days/written-date'
import type { OrganisationId } from '../../../src-shared/records/ids'
import type { LeftBehind } from '../../../src-shared/records/reshuffle'
import { longDate } from '../../../src-shared/text/dates'
import { change } from '../../state/commands/done-actions'
import { question } from '../../state/office/question'
import { typedAnswerKeptFor } from '../../state/waits'
import { useWords, type Words } from '../../text/words'
import { emptyReshuffle, endingsOf, type ReshuffleDraft, untakenIn } from './reshuffle-draft'

/** The result of a reshuffle: how many roles ended, on which day, and what was left behind. */
export type ReshuffleDone = { readonly count: number; readonly lastOn: IsoDate; readonly left: LeftBehind }

const nowhere = '-' as OrganisationId

/** A reshuffle from the choice of the day to what it leaves behind. */
export function useReshuffle() {
  const words = useWords()
  const today = dayInStockholm(new Date())
  const [draft, setDraft] = useState<ReshuffleDraft>(() => emptyReshuffle(today))
  const [done, setDone] = useState<ReshuffleDone | null>(null)
  const [isTried, setIsTried] = useState(false)
  const changeDraft = (part: Partial<ReshuffleDraft>) => setDraft(before => ({ ...before, ...part }))

  const lastOn = readDate(draft.lastOn, today)
  const isAsked = draft.organisation !== null && lastOn !== undefined
  const scope = { organisationId: draft.organisation?.id ?? nowhere, lastOn: lastOn ?? today }
  const listed = useQuery({ ...question('reshuffle:preview', { ...scope, roleIds: [] }), enabled: isAsked })
  const roles = (isAsked && listed.data?.roles) || []
  const endings = endingsOf(draft, roles)
  const roleIds = endings.map(({ roleId }) => roleId)
  const preview = useQuery({
    ...question('reshuffle:preview', { ...scope, roleIds }),
    enabled: isAsked && roleIds.length > 0,
    placeholderData: keepPreviousData,
    gcTime: typedAnswerKeptFor,
  })
  const untaken = untakenIn(draft, roles)

  const ending = useMutation({
    mutationFn: async (day: IsoDate) => {
      const text = words.reshuffle.done(endings.length, longDate(day, words.language))
      const undone = (latest: Words) => {
        setDone(null)
        return latest.reshuffle.undone
      }
      const first = (left: LeftBehind) => {
        setDone({ count: endings.length, lastOn: day, left })
        setDraft(emptyReshuffle(today))
        setIsTried(false)
      }
      await change('reshuffle:apply', { lastOn: day, endings }, { first, tell: { text, words, undone } })
    },
  })

  function apply(): void {
    setIsTried(true)
    if (lastOn && endings.length > 0 && untaken.length === 0 && !ending.isPending) ending.mutate(lastOn)
  }

  return {
    draft,
    change: changeDraft,
    today,
    lastOn,
    listed,
    roles,
    endings,
    left: roleIds.length > 0 ? preview.data?.left : undefined,
    untaken: isTried ? untaken : [],
    refused: listed.error ?? preview.error ?? ending.error,
    isBusy: ending.isPending,
    apply,
    done,
    again: () => setDone(null),
  }
}
export type Reshuffling = ReturnType<typeof useReshuffle>
