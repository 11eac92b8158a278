import type { IsoDate } from '../days/iso-date'
import type { Place } from '../program/place'
import type { BriefingId, BriefingVersionId, IssueId } from '../records/ids'
import type { Subject } from '../records/subject'
import type { Language } from '../text/language'

/** Bump this when the same facts would be worded differently. A version stores the template it was made with. */
export const briefingTemplate = '2'

/** A record that a sentence was made from: its row, its label on paper, and the screen that shows it (null if there is none). */
export type BriefingSource = {
  readonly table: string
  readonly id: string
  readonly label: string
  readonly place: Place | null
}

/** How a sentence is displayed. Overdue ones are highlighted; masked ones show only that something exists. */
export type BriefingTone = 'plain' | 'overdue' | 'masked'

/** A stage of a decision as paper draws it: its name, and when it was done or is planned (empty if that is not known). */
export type BriefingStep = {
  readonly name: string
  readonly on: string
  readonly state: 'done' | 'now' | 'next'
}

/** A step of the scale of positions, from −2 to +2, and the day it was stated. */
export type BriefingMark = { readonly scale: number; readonly on: string }

/** One generated sentence. Its id is the same in every version with the same fact, so that versions can be compared. */
export type BriefingLine = {
  readonly id: string
  /** A name, a day or a word by which the reader finds the sentence. */
  readonly lead: string
  readonly text: string
  /** Circumstances worth knowing, which need not be read first. */
  readonly detail: string
  readonly tone: BriefingTone
  readonly sources: readonly BriefingSource[]
  /** The same told in columns, where paper has a table. Saved versions of the first template have none. */
  readonly cells?: readonly string[]
  /** The stages of a process that paper draws: the last one done, the one now, and those ahead. */
  readonly steps?: readonly BriefingStep[]
  /** The two latest steps of a position, which paper draws on a scale. */
  readonly marks?: readonly BriefingMark[]
}

/** The generated sections, in reading order. */
export const briefingSections = [
  'meeting',
  'who',
  'bench',
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

/** A generated section with its sentences. */
export type BriefingSection = {
  readonly id: BriefingSectionId
  readonly heading: string
  readonly lines: readonly BriefingLine[]
}

/** The generated part of a briefing, in words, as known on a day. Every file of it is made from this and the free text. */
export type BriefingContent = {
  readonly template: string
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  readonly asOf: IsoDate
  readonly sections: readonly BriefingSection[]
  /** What was left out because it is old or says nothing, in words. Saved versions of the first template have none. */
  readonly leftOut?: readonly string[]
}

/** The free text that the strategist writes, kept apart from generated text. */
export const ownParts = ['purpose', 'messages', 'avoid', 'questions', 'logistics'] as const
export type OwnPart = (typeof ownParts)[number]
/** The free text of each part; empty where nothing is written. */
export type OwnText = Readonly<Record<OwnPart, string>>
export const noOwnText: OwnText = { purpose: '', messages: '', avoid: '', questions: '', logistics: '' }

/** The longest free text of one part, in characters. */
export const longestOwnText = 20_000

/** What a briefing should be about: a record, and an issue to limit it to (null for all issues of the record). */
export type BriefingRequest = { readonly subject: Subject; readonly issueId: IssueId | null }

/** A saved version: the facts as known then, and the free text. */
export type BriefingVersion = {
  readonly id: BriefingVersionId
  /** Counted from 1, in the order of saving. */
  readonly number: number
  readonly savedAt: string
  readonly savedBy: string
  readonly content: BriefingContent
  readonly own: OwnText
}

/** A version as a list shows it. */
export type ListedVersion = Pick<BriefingVersion, 'id' | 'number' | 'savedAt' | 'savedBy'> & { readonly asOf: IsoDate }

/** A briefing with its versions, newest first, and the full content of the newest. Swedish: underlag. */
export type Briefing = BriefingRequest & {
  readonly id: BriefingId
  readonly versions: readonly ListedVersion[]
  readonly latest: BriefingVersion
}

/** A briefing as a list shows it. */
export type ListedBriefing = BriefingRequest & {
  readonly id: BriefingId
  readonly title: string
  readonly asOf: IsoDate
  readonly savedAt: string
  readonly savedBy: string
  readonly versions: number
}

/** What the dialog that starts a briefing needs: the subject's name and its issues. */
export type BriefingStart = { readonly name: string; readonly issueIds: readonly IssueId[] }
