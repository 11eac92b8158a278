import type { IsoDate } from '../../../src-shared/days/iso-date'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { ActionChanges } from '../../../src-shared/records/history'
import type { TimelineEntry } from '../../../src-shared/records/timeline-entry'

/** An item of a timeline: an interaction, or a change of the record itself. */
type TimelineItem =
  | { readonly kind: 'entry'; readonly on: IsoDate; readonly entry: TimelineEntry }
  | { readonly kind: 'change'; readonly on: IsoDate; readonly action: ActionChanges }
export type Month = { readonly month: string; readonly items: readonly TimelineItem[] }

/**
 * Groups interactions and changes by month, newest first. While there are older interactions to fetch, changes older than those shown are
 * held back.
 */
export function byMonth(
  entries: readonly TimelineEntry[],
  actions: readonly ActionChanges[],
  isWhole: boolean,
): readonly Month[] {
  const oldest = isWhole ? '' : (entries.at(-1)?.startsOn ?? '')
  const items: TimelineItem[] = [
    ...entries.map(entry => ({ kind: 'entry' as const, on: entry.startsOn, entry })),
    ...actions
      .map(action => ({ kind: 'change' as const, on: dayInStockholm(new Date(action.at)), action }))
      .filter(({ on }) => on >= oldest),
  ]
  const months = new Map<string, TimelineItem[]>()
  for (const item of items.sort((a, b) => b.on.localeCompare(a.on))) {
    const month = item.on.slice(0, 7)
    const known = months.get(month)
    if (known) known.push(item)
    else months.set(month, [item])
  }
  return [...months].map(([month, inIt]) => ({ month, items: inIt }))
}
