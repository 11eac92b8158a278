import type { IsoDate } from '../days/iso-date'

/** Something to choose in a list, by a code that never changes and a word that may. Outside its days it is retired. Swedish: listvärde. */
export type ListValue = {
  readonly code: string
  readonly name: string
  readonly nameEn: string
  readonly description: string | null
  readonly descriptionEn: string | null
  /** What a step of a scale is worth; null where a list is no scale, and where nothing is known. */
  readonly value: number | null
  /** The flags are null in lists that do not have them. */
  readonly needsParticipant: boolean | null
  readonly countsInReport: boolean | null
  readonly isComputed: boolean | null
  /** Which aim an indicator serves. */
  readonly aimId: string | null
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
}

/** A list of the office's, in the order it is chosen from. Swedish: lista. */
export type ValueList = {
  readonly code: string
  readonly name: string
  readonly nameEn: string
  readonly values: readonly ListValue[]
}
