import type { IsoDate } from '../days/iso-date'
import type { Period } from '../days/quarter'
import type { AttachmentId, IssueId, StaffMemberId } from '../records/ids'
import type { PackIssue } from './pack'
import type { ChangedText, WrittenTexts } from './written-texts'

/** What is written of an issue as it is edited: with the words of a picture even while no picture is chosen. */
export type IssueFields = {
  readonly id: string
  readonly issueId: IssueId
  readonly sentence: string
  readonly caption: string
  readonly alt: string
  readonly attachmentId: AttachmentId | null
}

/** Who signs a pack as it is edited. */
export type SigningFields = {
  readonly id: string
  readonly contactId: StaffMemberId | null
  readonly role: string
  readonly telephone: string
  readonly approvedById: StaffMemberId | null
  readonly approvedOn: IsoDate | null
}

/** Who last changed a text, and when (an instant). `by` is in the form of `doerName`. */
export type TextMark = { readonly by: string | null; readonly at: string }

/** What a text said after one change, by its fields, and who made it say so. */
export type EarlierText = TextMark & { readonly fields: Readonly<Record<string, string>> }

/** The kinds of rows that hold words, as the questions about them name them. */
export const textRows = ['result', 'ask', 'issue', 'gap', 'signing'] as const
export type TextRow = (typeof textRows)[number]

/** All that the step of own words shows of one scope. */
export type TextsRead = {
  readonly code: string
  readonly period: Period
  /** The words as they are now, unfinished ones too. */
  readonly texts: WrittenTexts
  readonly issueFields: readonly IssueFields[]
  readonly signing: SigningFields | null
  /** The words of all partners, to choose from and to see what is used where the partner has none; null for those words themselves. */
  readonly common: WrittenTexts | null
  /** The issues that can be written of: the partner's own in its order and wording, or all. */
  readonly issues: readonly PackIssue[]
  /** The issues with a gap, and the kinds of organisation that none has been carried to. */
  readonly gaps: readonly { readonly issueId: IssueId; readonly targets: readonly string[] }[]
  /** Who last changed each text, by the text's id. */
  readonly marks: Readonly<Record<string, TextMark>>
  /** The lock on the pack; null if it is not locked. */
  readonly lock: { readonly at: string; readonly by: string | null } | null
  /** What differs from the locked report, or from the version that was opened last. */
  readonly changed: readonly ChangedText[]
}
