import type { IsoDate } from '../days/iso-date'
import type { InteractionId } from '../records/ids'
import type { PackPeriodKind } from './pack-period'

/** The fields a register may ask for. The last two are not cells of an interaction: a count, and notes, which Talan does not hand out. */
export const registerFields = [
  'number',
  'day',
  'time',
  'method',
  'subject',
  'topic',
  'person',
  'organisation',
  'staff',
  'partner',
  'minutes',
  'place',
  'caseNumber',
  'secrecyProvision',
  'contacts',
  'notes',
] as const
export type RegisterField = (typeof registerFields)[number]

/**
 * Facts about an interaction that only registers need: where it took place, its number in the authority's diary (Swedish: diarienummer),
 * and the provision behind a secrecy mark. Of a marked interaction only the provision is shown.
 */
export type RegisteredFacts = {
  readonly place: string | null
  readonly caseNumber: string | null
  readonly secrecyProvision: string | null
}

/** A register's demands, as data that the office can change: which rows, which columns, and how interactions are grouped. */
export type RegisterProfile = {
  readonly code: string
  readonly name: string
  readonly nameEn: string
  readonly about: string
  readonly aboutEn: string
  /** The kind of period the register usually wants. */
  readonly period: Exclude<PackPeriodKind, 'free'>
  /** Only interactions that may leave in full, or all, each as far as it may. */
  readonly rows: 'open' | 'all'
  /** Empty for one row per interaction. Otherwise one row per combination of these fields, with the number of interactions. */
  readonly groupBy: readonly RegisterField[]
  readonly columns: readonly RegisterField[]
  /** Fields the register requires. Missing ones are reported before the export. */
  readonly required: readonly RegisterField[]
  /** Fields the register wants but Talan never hands out. */
  readonly notHeld: readonly RegisterField[]
}

/** A preview of an extract. It names the interactions that lack something, for the office's own eyes. */
export type ExtractPreview = {
  readonly period: { readonly from: IsoDate; readonly to: IsoDate }
  readonly rows: number
  /** How many interactions of the period are left out entirely. */
  readonly leftOut: number
  readonly notHeld: readonly RegisterField[]
  readonly missing: readonly {
    readonly id: InteractionId
    readonly startsOn: IsoDate
    readonly headline: string
    readonly fields: readonly RegisterField[]
  }[]
}
