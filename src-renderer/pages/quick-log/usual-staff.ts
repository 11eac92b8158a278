import { useQuery } from '@tanstack/react-query'
import type { StaffMemberId } from '../../../src-shared/domain/ids'
import { queryClient } from '../../query-client'
import { question } from '../../question'

const key = 'quick-log-staff'

/** Who the user of this laptop has said to be; undefined while that is not known. */
export const useMyStaffId = (): StaffMemberId | null | undefined => useQuery(question('me:read', {})).data?.staffId

/** Whoever said who they are; else who logged last on this laptop, which is nearly always the one who logs next. */
export function usualStaff(): readonly StaffMemberId[] {
  const me = queryClient.getQueryData(question('me:read', {}).queryKey)?.staffId
  if (me) return [me]
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id): id is StaffMemberId => typeof id === 'string') : []
  } catch {
    return []
  }
}

export const rememberStaff = (ids: readonly StaffMemberId[]): void => localStorage.setItem(key, JSON.stringify(ids))
