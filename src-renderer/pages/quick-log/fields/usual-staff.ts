import { useQuery } from '@tanstack/react-query'
import type { IsoDate } from '../../../../src-shared/days/iso-date'
import { worksOn } from '../../../../src-shared/records/colleague'
import type { StaffMemberId } from '../../../../src-shared/records/ids'
import { queryClient } from '../../../state/office/query-client'
import { question } from '../../../state/office/question'

/** Kept among the answers, so that it goes with them when another office is opened. */
const lastLogged = ['quick-log-staff'] as const
queryClient.setQueryDefaults(lastLogged, { gcTime: Number.POSITIVE_INFINITY })

/** Takes down who logged last here, for as long as nobody has said who works at this laptop. */
export const rememberStaff = (ids: readonly StaffMemberId[]): void => {
  queryClient.setQueryData(lastLogged, ids)
}

/** Who is proposed as having been there on a day: whoever works at this laptop, if at the office that day; else who logged last. */
export function useUsualStaff(on: IsoDate): readonly StaffMemberId[] {
  const { data: me } = useQuery(question('me:read', {}))
  const { data: lists } = useQuery(question('reference:read', {}))
  const staff = lists?.staff ?? []
  const mine = me?.staffId ? [me.staffId] : (queryClient.getQueryData<readonly StaffMemberId[]>(lastLogged) ?? [])
  return mine.filter(id => staff.some(one => one.id === id && worksOn(one, on)))
}
