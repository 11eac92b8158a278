import type { IsoDate, IsoTime } from '../days/iso-date'
import type { RowSource } from '../imports/import-batch'
import type { Attachment } from '../log/attachment'
import type { Commitment } from '../log/commitment'
import type { ContactCadence } from '../log/contact-cadence'
import type { Confidentiality, InteractionKind, InteractionStatus } from '../log/interaction'
import type { InteractionId, IssueId, PersonId } from './ids'
import type { Position } from './position'
import type { KnownRole } from './role-assignment'

/** An interaction as disclosed to one of its participants. No other participant is named, but the note may mention some. */
export type RecordedInteraction = {
  readonly id: InteractionId
  readonly kind: InteractionKind
  readonly status: InteractionStatus
  readonly startsOn: IsoDate
  readonly startsTime: IsoTime | null
  readonly headline: string
  readonly note: string
  readonly confidentiality: Confidentiality
  readonly role: string
  readonly issueIds: readonly IssueId[]
}

/** A file about a person. Its content lies beside the store. */
export type RecordedFile = Pick<Attachment, 'id' | 'name' | 'mediaType' | 'sizeBytes' | 'sha256'>

/** Everything stored about one person, for a subject access export. Swedish: underlag för registerutdrag. */
export type PersonRecord = {
  readonly id: PersonId
  readonly name: string
  /** What the person is or was also called. */
  readonly aliases: readonly string[]
  readonly category: string | null
  readonly contactWays: readonly { readonly kind: string; readonly address: string; readonly source: string | null }[]
  readonly identifiers: readonly { readonly register: string; readonly identifier: string }[]
  readonly roles: readonly KnownRole[]
  readonly interactions: readonly RecordedInteraction[]
  readonly commitments: readonly Commitment[]
  readonly positions: readonly Position[]
  readonly tags: readonly string[]
  /** The files about the person, in the order they were attached. Those of an interaction are not among them. */
  readonly attachments: readonly RecordedFile[]
  /** How often the person is to be met; null if nothing is set for the person alone. */
  readonly cadence: ContactCadence | null
  /** The files, with their lines, that the person was read from, the latest first (art. 14 of the GDPR). */
  readonly sources: readonly RowSource[]
  /** How many working notes there are. They are not yet part of a record, so they are not disclosed without being reviewed. */
  readonly workingNotes: number
}
