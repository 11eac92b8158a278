import type { IsoDate, IsoTime } from '../../../src-shared/days/iso-date'
import type { ResponseKind } from '../../../src-shared/log/ask'
import type {
  Confidentiality,
  Initiative,
  InteractionKind,
  InteractionStatus,
} from '../../../src-shared/log/interaction'

/** A name in a cell: as the file has it, and what of the office it means. The id is null if the office has nothing of that name. */
export type ReadName = { readonly said: string; readonly name: string; readonly id: string | null }

/** Somebody met, as a cell names them. An empty text means that the file says nothing. */
export type ReadPerson = {
  readonly said: string
  /** In the order that the name is spoken: given name first. */
  readonly name: string
  /** The party as written, such as `S`. */
  readonly party: string
  /** The title or the role, such as `statssekreterare`. */
  readonly role: string
  /** The organisation, if it is named beside the person. */
  readonly organisation: ReadName | null
  /** The e-mail address, if it is written beside the name. A person of whom nothing else is known has it as the name. */
  readonly email: string
}

/** What was promised, and its last day. The day is a proposal if it was found in the words instead of in a column of its own. */
export type ReadFollowUp = { readonly text: string; readonly dueOn: IsoDate | null; readonly isDueProposed: boolean }

/** What the office asked, and the answer. The text is empty if the row only says the answer. */
export type ReadAsk = { readonly text: string; readonly response: ResponseKind }

/** One row of a table of meetings: all that one logged interaction needs, with names where the office has ids. */
export type ReadInteraction = {
  /** Null if the row has no day that can be used. A day is never made up. */
  readonly startsOn: IsoDate | null
  /** The ISO week, such as `2025-W43`, if the row says a week instead of a day. */
  readonly week: string | null
  readonly startsTime: IsoTime | null
  readonly endsTime: IsoTime | null
  readonly durationMinutes: number | null
  readonly kind: InteractionKind | null
  readonly status: InteractionStatus | null
  readonly headline: string
  /** True if no column is the headline, so that it was made from the rest of the row. */
  readonly isHeadlineMade: boolean
  readonly note: string
  readonly location: string
  readonly initiative: Initiative | null
  readonly people: readonly ReadPerson[]
  readonly organisations: readonly ReadName[]
  readonly issues: readonly ReadName[]
  /** Empty with `isForAllPartners`. */
  readonly partners: readonly ReadName[]
  /** The row says that it concerns all partners. Which of them that is, is for the user to say once. */
  readonly isForAllPartners: boolean
  /** Names or initials of the office's own staff. */
  readonly colleagues: readonly string[]
  readonly participantsCount: number | null
  readonly followUps: readonly ReadFollowUp[]
  /** What was asked, and how they answered. Left out if the row says neither, so that the hash of such a row is as before. */
  readonly ask?: ReadAsk
  readonly confidentiality: Exclude<Confidentiality, 'secrecy_marked'> | null
  readonly caseNumber: string
  /** An earlier row of the same sheet that says the same. */
  readonly repeats: RepeatedRow | null
}

/** The line of the row that is repeated, and whether the two differ in their notes. */
type RepeatedRow = { readonly line: number; readonly hasOtherNote: boolean }
