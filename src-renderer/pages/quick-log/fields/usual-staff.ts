import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { IsoDate } from '../../../../src-shared/days/iso-date'
import { worksOn } from '../../../../src-shared/records/colleague'
import type { StaffMemberId } from '../../../../src-shared/records/ids'
import { queryClient } from '../../../state/office/query-client'
import { question } from '../../../state/office/question'

/** Kept in the query cache, so that it is cleared when another office is opened. */
const lastLogged = ['quick-log-staff'] as const
queryClient.setQueryDefaults(lastLogged, { gcTime: Number.POSITIVE_INFINITY })

/** Remembers who logged last in this window. Used until the user chooses who works at this laptop. */
export const rememberStaff = (ids: readonly StaffMemberId[]): void => {
  queryClient.setQueryData(lastLogged, ids)
}

/**
 * The colleagues proposed for a day: the one who works at this laptop, otherwise those who logged last. Only those who worked at the office
 * that day.
 */
export function useUsualStaff(on: IsoDate): readonly StaffMemberId[] {
  const { data: me } = useQuery(question('me:read', {}))
  const { data: lists } = useQuery(question('reference:read', {}))
  const last = queryClient.getQueryData<readonly StaffMemberId[]>(lastLogged)
  return useMemo(() => {
    const mine = me?.staffId ? [me.staffId] : (last ?? [])
    return mine.filter(id => lists?.staff.some(one => one.id === id && worksOn(one, on)))
  }, [me, lists, last, on])
}
