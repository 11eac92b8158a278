import { longestMeeting } from '../../../../src-shared/log/log-limits'
/**
 * Reads a length of time as people type it (`45`, `45 min`, `1 h`, `1,5 tim`). Returns whole minutes, or undefined if it is not a length of
 * time.
 */
export function readMinutes(text: string): number | undefined {
  const found = /^(\d{1,5}(?:[.,]\d{1,2})?) ?(min|m|h|t|tim|timmar|timme)?\.?$/.exec(text.trim().toLowerCase())
  if (!found) return undefined
  const number = Number((found[1] ?? '').replace(',', '.'))
  const minutes = /^[ht]/.test(found[2] ?? '') ? Math.round(number * 60) : number
  return Number.isInteger(minutes) && minutes <= longestMeeting ? minutes : undefined
}
