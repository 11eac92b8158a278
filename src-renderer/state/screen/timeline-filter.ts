import type { IsoDate } from '../../../src-shared/days/iso-date'
import { dayAfter } from '../../../src-shared/days/working-days'
import type { InteractionKind } from '../../../src-shared/log/interaction'
import type { IssueId, PartnerId, StaffMemberId } from '../../../src-shared/records/ids'
import type { TimelineFilter, TimelinePeriod } from '../../../src-shared/records/timeline'

/** The choices made above a timeline. An empty text means no restriction. */
export type TimelineChoice = {
  readonly kind: InteractionKind | ''
  readonly issueId: IssueId | ''
  readonly partnerId: PartnerId | ''
  readonly staffId: StaffMemberId | ''
  readonly period: TimelinePeriod
}
export const everything: TimelineChoice = { kind: '', issueId: '', partnerId: '', staffId: '', period: 'all' }

function daysOf(period: TimelinePeriod, today: IsoDate): Pick<TimelineFilter, 'from' | 'to'> {
  const year = Number(today.slice(0, 4))
  switch (period) {
    case 'all':
      return {}
    case 'quarter':
      return { from: dayAfter(today, -90) }
    case 'year':
      return { from: dayAfter(today, -365) }
    case 'this-year':
      return { from: `${year}-01-01`, to: `${year}-12-31` }
    case 'last-year':
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` }
  }
}

/** The choice as a filter for the question, with periods counted from the given day. */
export const filterOf = (choice: TimelineChoice, today: IsoDate): TimelineFilter => ({
  ...daysOf(choice.period, today),
  ...(choice.kind && { kinds: [choice.kind] }),
  ...(choice.issueId && { issueIds: [choice.issueId] }),
  ...(choice.partnerId && { partnerIds: [choice.partnerId] }),
  ...(choice.staffId && { staffIds: [choice.staffId] }),
})
