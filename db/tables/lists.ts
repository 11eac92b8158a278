import type { Generated } from 'kysely'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { Flag, Row } from './row'

/** A row of a list is retired by its last day, so that what was written with it can still be read. */
type Dated = { valid_from: Generated<IsoDate | null>; valid_to: Generated<IsoDate | null> }

/** The lists the office chooses from, and the stages that decisions go through. */
export type ListTables = {
  list_value: Row &
    Dated & {
      list: string
      code: string
      name: string
      name_en: string
      description: string | null
      description_en: string | null
      value: number | null
      needs_participant: Flag | null
      counts_in_report: Flag | null
      is_computed: Flag | null
      aim_id: string | null
      sort_order: string
    }
  decision_stage: Row &
    Dated & {
      code: string
      level: string
      name: string
      name_en: string
      actor: string
      actor_en: string
      document: string | null
      document_en: string | null
      leverage: string
      leverage_en: string
      deadline_rule: string | null
      deadline_rule_en: string | null
      source: string | null
      sort_order: string
    }
  decision_stage_date: Row & { stage_id: string; name: string; name_en: string; sort_order: string }
}
