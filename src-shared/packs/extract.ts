import type { IsoDate } from '../days/iso-date'
import type { InteractionKind } from '../log/interaction'
import type { InteractionId } from '../records/ids'
import type { PackPeriodKind } from './pack-period'

/** The fields a register may ask for. The last one is not a cell of an interaction: notes, which Talan does not hand out. */
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
  /** Empty for one row per interaction. Otherwise one row per combination of these fields, however many interactions it has. */
  readonly groupBy: readonly RegisterField[]
  readonly columns: readonly RegisterField[]
  /** Fields the register requires. Missing ones are reported before the export. */
  readonly required: readonly RegisterField[]
  /** Fields the register wants but Talan never hands out. */
  readonly notHeld: readonly RegisterField[]
  /** Kinds of interaction that the register is not about, such as advice to those the office speaks for. */
  readonly leftOutKinds: readonly InteractionKind[]
  /**
   * The most interactions in a calendar year that need not be handed in: with at most so many in that year, the register has no row of it.
   * 0 for a register without such an exemption. The Finnish register (lag 430/2023) exempts five contacts.
   */
  readonly exemptInYear: number
}

/** A preview of an extract. It names the interactions that lack something, for the office's own eyes. */
export type ExtractPreview = {
  readonly period: { readonly from: IsoDate; readonly to: IsoDate }
  readonly rows: number
  /** How many interactions of the period are left out because they are not open. */
  readonly leftOut: number
  /** How many are left out because they are of a kind that the register is not about. */
  readonly ofOtherKind: number
  /** How many are left out because their calendar year has too few to be handed in. */
  readonly exempt: number
  readonly notHeld: readonly RegisterField[]
  readonly missing: readonly {
    readonly id: InteractionId
    readonly startsOn: IsoDate
    readonly headline: string
    readonly fields: readonly RegisterField[]
  }[]
}
