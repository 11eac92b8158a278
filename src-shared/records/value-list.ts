import type { IsoDate } from '../days/iso-date'
import type { CheckedList } from './reference'

/** A choice in a list, by a code that never changes and a name that may. Outside its days it is retired. Swedish: listvärde. */
export type ListValue = {
  readonly code: string
  readonly name: string
  readonly nameEn: string
  readonly description: string | null
  readonly descriptionEn: string | null
  /** The number of a step on a scale; null where the list is not a scale, or for a step such as "not known". */
  readonly value: number | null
  /** The flags are null in lists that do not have them. */
  readonly needsParticipant: boolean | null
  readonly countsInReport: boolean | null
  readonly isComputed: boolean | null
  /** The aim that an indicator serves. */
  readonly aimId: string | null
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
}

/** One of the office's lists, with its values in the order they are offered. Swedish: lista. */
export type ValueList = {
  readonly code: string
  readonly name: string
  readonly nameEn: string
  readonly values: readonly ListValue[]
  /** When and against what the list was checked before it shipped; null for a list that did not ship. */
  readonly checked: CheckedList | null
}
