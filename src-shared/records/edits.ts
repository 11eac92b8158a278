import type { IsoDate } from '../days/iso-date'

/** Items to add to a list and to remove from it. Other items stay, so two edits of one list both take effect. */
export type ListEdit<Added, Removed = Added> = {
  readonly add?: readonly Added[] | undefined
  readonly remove?: readonly Removed[] | undefined
}

/** What a secrecy mark must state: the provision, the day and the authority that marked (OSL 5 kap. 5 §). It warns; it decides nothing. */
export type SecrecyGround = { readonly provision: string; readonly markedOn: IsoDate; readonly authority: string }
