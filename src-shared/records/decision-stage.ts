import type { IsoDate } from '../days/iso-date'

/**
 * A step that decisions at one level go through: who acts, on which document, which days to watch, and what influence is possible. Swedish:
 * skede.
 */
export type DecisionStage = {
  readonly code: string
  readonly level: string
  readonly name: string
  readonly nameEn: string
  readonly actor: string
  readonly actorEn: string
  readonly document: string | null
  readonly documentEn: string | null
  readonly leverage: string
  readonly leverageEn: string
  readonly deadlineRule: string | null
  readonly deadlineRuleEn: string | null
  /** The law or authority that the deadline rule comes from; null when not known. */
  readonly source: string | null
  readonly keyDates: readonly { readonly name: string; readonly nameEn: string }[]
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
}
