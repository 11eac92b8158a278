import type { IsoDate } from '../../../../src-shared/days/iso-date'
import type { InteractionKind } from '../../../../src-shared/log/interaction'
import type { Language } from '../../../../src-shared/text/language'

/** Something of the office that a cell can name. */
export type WorldName = {
  readonly id: string
  readonly name: string
  /** Its short names, abbreviations and other names. */
  readonly others: readonly string[]
}

export type WorldOrganisation = WorldName & {
  /** The abbreviation, which is not compared by likeness. Empty if it has none. */
  readonly abbreviation: string
  readonly kind: string
  readonly countyCode: string | null
  /** True if it no longer exists. */
  readonly hasEnded: boolean
}

export type WorldPartner = WorldName & { readonly kind: string; readonly countyCode: string | null }

/** The names of the office that cells are read by. Reading changes none of them. */
export type LogWorld = {
  readonly today: IsoDate
  readonly language: Language
  readonly issues: readonly WorldName[]
  readonly partners: readonly WorldPartner[]
  readonly organisations: readonly WorldOrganisation[]
  readonly kinds: readonly { readonly code: InteractionKind; readonly words: readonly string[] }[]
}
