import type { IsoDate } from '../../src-shared/days/iso-date'
import type { PartnerId } from '../../src-shared/records/ids'
import type { Row } from './row'

/** What people enter of the indicators. */
export type IndicatorTables = {
  indicator_value: Row & {
    indicator_id: string
    period_from: IsoDate
    period_to: IsoDate
    /** Null for the whole office. */
    partner_id: PartnerId | null
    /** As `storedValue` writes it; null if nothing is entered. */
    value: string | null
    /** The same for the target that holds from this period on; `noTarget` if none does. Null if nothing is said here. */
    target: string | null
  }
}
