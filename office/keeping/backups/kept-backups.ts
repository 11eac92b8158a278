import { dayInStockholm, momentInStockholm } from '../../../src-shared/days/stockholm-time'
import type { BackupKind } from '../../../src-shared/program/backup'

/** A copy to be kept or thinned: when it was made, and how large it is. */
type Kept = { readonly at: string; readonly bytes: number; readonly kind: BackupKind }

const hour = 3_600_000
const day = 24 * hour
/** For so long one copy of each hour, of each day and of each month is kept. A month is taken as 31 days. */
const spans = { hours: day, days: 14 * day, months: 12 * 31 * day } as const

/** The most that the copies of one office take on the disk, in bytes. The newest is kept even if it is larger. */
const mostBackupBytes = 5 * 1024 ** 3

/**
 * What a copy is the only one of: its hour, its day or its month in Stockholm. Undefined if it is too old to keep. Each copy of
 * the last hour is kept, and for 14 days each that the user asked for and each file that a restore replaced: otherwise the next copy would take
 * away the one the user has in mind.
 */
function slotOf({ at: made, kind }: Kept, now: Date): string | undefined {
  const at = new Date(made)
  const age = now.getTime() - at.getTime()
  if (age < (kind === 'timely' ? hour : spans.days)) return `${kind} ${made}`
  if (age < spans.hours) return `hour ${momentInStockholm(at).slice(0, 13)}`
  if (age < spans.days) return `day ${dayInStockholm(at)}`
  if (age < spans.months) return `month ${dayInStockholm(at).slice(0, 7)}`
  return undefined
}

/**
 * Returns which copies are kept, newest first: the newest of each hour for a day, of each day for 14 days, of each month for 12 months. The
 * newest of all always is. When they take more than `most` bytes, the oldest go.
 */
export function keptBackups<Copy extends Kept>(copies: readonly Copy[], now: Date, most = mostBackupBytes): Copy[] {
  const newestFirst = [...copies].sort((one, other) => (one.at < other.at ? 1 : -1))
  const slots = new Set<string>()
  let bytes = 0
  return newestFirst.filter((copy, place) => {
    const slot = slotOf(copy, now)
    const isKept = place === 0 || (slot !== undefined && !slots.has(slot))
    if (slot !== undefined) slots.add(slot)
    if (!isKept || (place > 0 && bytes + copy.bytes > most)) return false
    bytes += copy.bytes
    return true
  })
}
