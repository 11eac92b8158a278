import type { IsoDate } from '../days/iso-date'
import type { Place } from '../program/place'
import type { BriefingId, BriefingVersionId, IssueId } from '../records/ids'
import type { Subject } from '../records/subject'
import type { Language } from '../text/language'

/** Raised when the same facts would be told otherwise, so that a version says which it was made with. */
export const briefingTemplate = '1'

/** A record that a sentence was made from, by its row, its name on paper, and the screen it is read on (null where it has none). */
export type BriefingSource = {
  readonly table: string
  readonly id: string
  readonly label: string
  readonly place: Place | null
}

/** How a sentence is to be seen: overdue ones stand out, masked ones tell nothing but that there is something. */
export type BriefingTone = 'plain' | 'overdue' | 'masked'

/** One generated sentence. Its id is the same in every version that tells the same thing, so that two can be compared. */
export type BriefingLine = {
  readonly id: string
  /** A name, a day or a word that the sentence is found by. */
  readonly lead: string
  readonly text: string
  /** What is worth knowing of it and need not be read first. */
  readonly detail: string
  readonly tone: BriefingTone
  readonly sources: readonly BriefingSource[]
}

/** The parts of what is generated, in the order they are read. */
export const briefingSections = [
  'meeting',
  'who',
  'commitments',
  'wording',
  'positions',
  'results',
  'contacts-person',
  'contacts-organisation',
  'contacts-issue',
  'process',
  'partners',
  'others',
  'gaps',
] as const
export type BriefingSectionId = (typeof briefingSections)[number]

export type BriefingSection = {
  readonly id: BriefingSectionId
  readonly heading: string
  readonly lines: readonly BriefingLine[]
}

/** All that is generated of a briefing, in words and as known on a day; every file of it is made from this and the free text. */
export type BriefingContent = {
  readonly template: string
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  readonly asOf: IsoDate
  readonly sections: readonly BriefingSection[]
}

/** What the strategist writes, kept apart from what is generated. */
export const ownParts = ['purpose', 'messages', 'avoid', 'questions', 'logistics'] as const
export type OwnPart = (typeof ownParts)[number]
export type OwnText = Readonly<Record<OwnPart, string>>
export const noOwnText: OwnText = { purpose: '', messages: '', avoid: '', questions: '', logistics: '' }

/** Longest free text of a part, in characters. */
export const longestOwnText = 20_000

/** What a briefing is to be about: a record, and one issue when not all that it has to do with are meant. */
export type BriefingRequest = { readonly subject: Subject; readonly issueId: IssueId | null }

/** A version as it was saved: facts as known then, and the free text beside them. */
export type BriefingVersion = {
  readonly id: BriefingVersionId
  /** Counted from one, by when each was saved. */
  readonly number: number
  readonly savedAt: string
  readonly savedBy: string
  readonly content: BriefingContent
  readonly own: OwnText
}

/** A version as a list of them shows it. */
export type ListedVersion = Pick<BriefingVersion, 'id' | 'number' | 'savedAt' | 'savedBy'> & { readonly asOf: IsoDate }

/** A briefing with all its versions, newest first, and the newest one whole. Swedish: underlag. */
export type Briefing = BriefingRequest & {
  readonly id: BriefingId
  readonly versions: readonly ListedVersion[]
  readonly latest: BriefingVersion
}

/** A briefing as the list of them shows it. */
export type ListedBriefing = BriefingRequest & {
  readonly id: BriefingId
  readonly title: string
  readonly asOf: IsoDate
  readonly savedAt: string
  readonly savedBy: string
  readonly versions: number
}

/** What the dialog that makes one needs to know of the record it starts from. */
export type BriefingStart = { readonly name: string; readonly issueIds: readonly IssueId[] }
