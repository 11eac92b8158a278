import type { IsoDate, IsoTime } from '../days/iso-date'
import type { Initiative, InteractionKind } from '../log/interaction'
import type { OrganisationId, PersonId, StaffMemberId } from '../records/ids'

/** Whose an e-mail address is: one of ours, somebody in the register, or an organisation. Ours without an id is an address of the office. */
export type KnownAddress =
  | { readonly kind: 'ours'; readonly id: StaffMemberId | null }
  | { readonly kind: 'person'; readonly id: PersonId; readonly name: string; readonly detail: string }
  | { readonly kind: 'organisation'; readonly id: OrganisationId; readonly name: string; readonly detail: string }

/** Somebody a mail came from or went to, outside the office. `unknown` is nobody in the register. */
export type MailParticipant =
  | Exclude<KnownAddress, { kind: 'ours' }>
  | { readonly kind: 'unknown'; readonly name: string; readonly address: string }

/** What a mail fills in of the quick-log. The user changes it before anything is written. */
export type MailProposal = {
  readonly kind: InteractionKind & 'email'
  /** The day and the time in Stockholm; empty if no header says them. */
  readonly date: IsoDate | ''
  readonly time: IsoTime | ''
  readonly headline: string
  readonly note: string
  /** True if the mail has more new text than a note can hold. */
  readonly isNoteCut: boolean
  readonly initiative: Initiative
  readonly participants: readonly MailParticipant[]
  readonly staffIds: readonly StaffMemberId[]
}
