import type { IsoDate } from '../days/iso-date'

/** What is added to a list and taken from it; what is not named stays, so that two edits of one list both hold. */
export type ListEdit<Added, Removed = Added> = {
  readonly add?: readonly Added[] | undefined
  readonly remove?: readonly Removed[] | undefined
}

/** What a secrecy mark must say: the provision, the day and who marked (OSL 5 kap. 5 §). It warns; it decides nothing. */
export type SecrecyGround = { readonly provision: string; readonly markedOn: IsoDate; readonly authority: string }
