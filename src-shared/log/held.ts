import type { IsoDate } from '../days/iso-date'
import type { InteractionStatus, InteractionSummary } from './interaction'

/** Returns the status when only a day is given: a future day means planned, any other held. */
export const statusOn = (startsOn: IsoDate, today: IsoDate): InteractionStatus =>
  startsOn > today ? 'planned' : 'held'

/** True if the interaction is marked as held on a future day. It is counted, so this must be stated wherever the count is shown. */
export const isHeldAhead = (
  { status, startsOn }: Pick<InteractionSummary, 'status' | 'startsOn'>,
  today: IsoDate,
): boolean => status === 'held' && startsOn > today
