import type { IsoDate } from '../days/iso-date'
import type { InteractionId } from '../records/ids'
import type { PackPeriodKind } from './pack-period'

/** What a register may ask for of a contact; the last two are no cells of one: a count, and what Talan does not hand out. */
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
 * What only registers want of a contact: where it was, the number it has in the diary of the authority (Swedish: diarienummer), and the provision
 * a secrecy mark rests on, which is all that is told of a marked one.
 */
export type RegisteredFacts = {
  readonly place: string | null
  readonly caseNumber: string | null
  readonly secrecyProvision: string | null
}

/** A register's demands, as data that the office can change: which rows, which columns, and what each contact is counted under. */
export type RegisterProfile = {
  readonly code: string
  readonly name: string
  readonly nameEn: string
  readonly about: string
  readonly aboutEn: string
  /** The kind of period it is usually handed in for. */
  readonly period: Exclude<PackPeriodKind, 'free'>
  /** Only what may be told in full, or every row as far as it may be told. */
  readonly rows: 'open' | 'all'
  /** Empty for a row each; else a row for each combination, with how many contacts it stands for. */
  readonly groupBy: readonly RegisterField[]
  readonly columns: readonly RegisterField[]
  /** What the register wants of each contact; where it is lacking, it is said before the export. */
  readonly required: readonly RegisterField[]
  /** What the register wants and Talan never hands out. */
  readonly notHeld: readonly RegisterField[]
}

/** What will become of an extract before it is written; names what lacks something, for the office's own eyes. */
export type ExtractPreview = {
  readonly period: { readonly from: IsoDate; readonly to: IsoDate }
  readonly rows: number
  /** Contacts of the period that are not told of at all. */
  readonly leftOut: number
  readonly notHeld: readonly RegisterField[]
  readonly missing: readonly {
    readonly id: InteractionId
    readonly startsOn: IsoDate
    readonly headline: string
    readonly fields: readonly RegisterField[]
  }[]
}
