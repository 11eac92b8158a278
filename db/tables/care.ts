import type { CadenceUnit } from '../../src-shared/log/contact-cadence'
import type { MergedKind } from '../../src-shared/records/merge'
import type { Row } from './row'

/** Tables that help to keep the register free of duplicates and people met regularly. */
export type CareTables = {
  duplicate_dismissal: Row & { subject_table: MergedKind; one_id: string; other_id: string }
  contact_cadence: Row & {
    subject_table: 'person' | 'saved_view'
    subject_id: string
    every: number
    unit: CadenceUnit
  }
}
