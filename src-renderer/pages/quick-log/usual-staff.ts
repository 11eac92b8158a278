import type { StaffMemberId } from '../../../src-shared/domain/ids'

const key = 'quick-log-staff'

/** Who of the office logged last on this laptop, which is nearly always the one who logs next. */
export function usualStaff(): readonly StaffMemberId[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id): id is StaffMemberId => typeof id === 'string') : []
  } catch {
    return []
  }
}

export const rememberStaff = (ids: readonly StaffMemberId[]): void => localStorage.setItem(key, JSON.stringify(ids))
