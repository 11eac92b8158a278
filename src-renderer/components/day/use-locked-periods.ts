import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type Period, periodOf, quarterOf } from '../../../src-shared/days/quarter'
import { plainDate, quarterName } from '../../../src-shared/text/dates'
import type { Language } from '../../../src-shared/text/language'
import { question } from '../../state/office/question'

/** Returns the periods of the reports that are locked now. Empty until they are read. */
export function useLockedPeriods(): readonly Period[] {
  const { data } = useQuery(question('pack:list', {}))
  return useMemo(() => (data ?? []).filter(({ unlockedAt }) => unlockedAt === null).map(({ period }) => period), [data])
}

/** A locked period in words: "kvartal 3 2026", or its first and last day when it is no quarter of the calendar. */
export function lockedName({ from, to }: Period, language: Language): string {
  const quarter = quarterOf(from)
  const whole = periodOf(quarter)
  return whole.from === from && whole.to === to
    ? quarterName(quarter, language)
    : `${plainDate(from, language)} – ${plainDate(to, language)}`
}
