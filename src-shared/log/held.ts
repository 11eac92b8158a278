import type { IsoDate } from '../days/iso-date'
import type { InteractionStatus, InteractionSummary } from './interaction'

/** What the office means when it only says when: a day to come is planned, any other was held. */
export const statusOn = (startsOn: IsoDate, today: IsoDate): InteractionStatus =>
  startsOn > today ? 'planned' : 'held'

/** Whether it is noted as held on a day that has not been: it is counted, so it must be said wherever the count is. */
export const isHeldAhead = (
  { status, startsOn }: Pick<InteractionSummary, 'status' | 'startsOn'>,
  today: IsoDate,
): boolean => status === 'held' && startsOn > today
