import type { IsoDate } from '../../../src-shared/days/iso-date'

/**
 * The days that events of a calendar are read of, first and last included. A series without an end has occurrences in every year, so that a
 * calendar is never read without a window.
 */
export type EventWindow = { readonly from: IsoDate; readonly until: IsoDate }
