import type { IsoDate } from '../days/iso-date'
import type { Period } from '../days/quarter'
import type { AttachmentId, IssueId, PartnerId, StaffMemberId } from '../records/ids'

/** What people write for the packs of a period, item by item. Swedish: egna ord. */
const textKinds = ['result', 'ask', 'issue', 'gap', 'contact', 'approval'] as const
export type TextKind = (typeof textKinds)[number]

/** The longest each text may be, in characters, and how many of each kind a pack has room for. */
export const textLimits = {
  resultHeading: 60,
  resultText: 180,
  resultOutcome: 120,
  issuesOfResult: 12,
  /** With three asks a fourth result is the last that the first page has room for. */
  results: 5,
  resultsBesideThreeAsks: 4,
  asks: 3,
  ask: 90,
  askBy: 60,
  askWhen: 60,
  issueSentence: 160,
  gapProposal: 90,
  pictureCaption: 120,
  pictureAlt: 200,
  pictureBytes: 10 * 1024 * 1024,
  pictures: 3,
  contactRole: 90,
  contactTelephone: 40,
  /** How many results written for all partners can be chosen for a partner's quiet pack. */
  chosen: 3,
} as const

/** How many results a pack has room for. Three asks leave room for one result less. */
export const mostResults = (asks: number): number =>
  asks >= textLimits.asks ? textLimits.resultsBesideThreeAsks : textLimits.results

/** Whose pack the words are for: one partner's, or, where `partnerId` is null, the joint one and all partners'. */
export type TextScope = { readonly period: Period; readonly partnerId: PartnerId | null }

/** One thing the period led to, in the office's own words. `outcome` is what came of it; empty while nothing has. Swedish: resultat. */
export type WrittenResult = {
  readonly id: string
  readonly heading: string
  readonly text: string
  readonly outcome: string
  readonly issueIds: readonly IssueId[]
}

/** What we ask of the partner: the verb first, then by whom and when. Swedish: det vi ber om. */
export type WrittenAsk = {
  readonly id: string
  readonly ask: string
  /** Who is to do it at the partner; empty if it is the partner as such. */
  readonly by: string
  /** When it is needed, as it is written: "senast 18 december". Empty if no day was named. */
  readonly when: string
}

/** A picture of an issue, 3:2. `sha256` names the content beside the store; the pack scales it down. Swedish: bild. */
export type WrittenPicture = {
  readonly attachmentId: AttachmentId
  readonly sha256: string
  readonly mediaType: 'image/jpeg' | 'image/png'
  readonly caption: string
  /** What the picture shows, for those who cannot see it. Never empty in a pack. */
  readonly alt: string
}

/** What is written of one issue: a sentence, which may be empty if there is a picture only. */
type WrittenIssue = {
  readonly id: string
  readonly issueId: IssueId
  readonly sentence: string
  readonly picture: WrittenPicture | null
}

/** What the office proposes to do about a gap of an issue. Swedish: kontorets förslag. */
export type WrittenGap = { readonly id: string; readonly issueId: IssueId; readonly proposal: string }

/** Who answers questions about the pack. Name and e-mail are those of the colleague; role and telephone are written. */
type WrittenContact = {
  readonly staffId: StaffMemberId
  readonly name: string
  readonly email: string | null
  /** As it is to be read below the name; the colleague's title if nobody has written one. */
  readonly role: string
  readonly telephone: string
}

/** Who approved the pack, and when. */
type WrittenApproval = {
  readonly staffId: StaffMemberId
  readonly name: string
  readonly title: string | null
  readonly on: IsoDate
}

/** All words of one scope, in the order in which they are to be read. What nobody wrote is empty or null. */
export type WrittenTexts = TextScope & {
  readonly results: readonly WrittenResult[]
  readonly asks: readonly WrittenAsk[]
  readonly issues: readonly WrittenIssue[]
  readonly gaps: readonly WrittenGap[]
  readonly contact: WrittenContact | null
  readonly approval: WrittenApproval | null
  /** The results of all partners that a person chose for this partner's pack, by id. Always empty where `partnerId` is null. */
  readonly chosenResultIds: readonly string[]
}

/**
 * A text that differs from what an earlier version of the report said. `name` is its heading or its words; empty for a text about an issue,
 * which is known by its issue, and for the contact.
 */
export type ChangedText = {
  readonly kind: TextKind
  readonly how: 'added' | 'changed' | 'removed'
  readonly name: string
  readonly issueId: IssueId | null
}

/** The words of one pack, ready to be laid out. */
export type PackTexts = {
  readonly results: readonly WrittenResult[]
  /** Results of the whole office that a person chose for this pack; shown only where the quarter was quiet. */
  readonly chosen: readonly WrittenResult[]
  readonly asks: readonly WrittenAsk[]
  readonly issues: readonly WrittenIssue[]
  readonly gaps: readonly WrittenGap[]
  readonly contact: WrittenContact | null
  readonly approval: WrittenApproval | null
  /** What was written, changed or taken away since the period was locked in an earlier version. */
  readonly changed: readonly ChangedText[]
}

/** The words of a pack for which nobody has written anything. */
export const noTexts: PackTexts = {
  results: [],
  chosen: [],
  asks: [],
  issues: [],
  gaps: [],
  contact: null,
  approval: null,
  changed: [],
}

const isSaid = (text: string): boolean => text.trim() !== ''

/** Leaves out what is not finished: a result without a heading, a request without words, an issue with neither sentence nor picture. */
const finished = (texts: WrittenTexts): Pick<WrittenTexts, 'results' | 'asks' | 'issues' | 'gaps'> => ({
  results: texts.results.filter(({ heading }) => isSaid(heading)),
  asks: texts.asks.filter(({ ask }) => isSaid(ask)),
  issues: texts.issues.filter(({ sentence, picture }) => isSaid(sentence) || picture !== null),
  gaps: texts.gaps.filter(({ proposal }) => isSaid(proposal)),
})

/** Returns the partner's own item of each issue, and after them the common ones of issues that it has none of. */
function ownFirst<Item extends { readonly issueId: IssueId }>(own: readonly Item[], common: readonly Item[]): Item[] {
  const written = new Set(own.map(({ issueId }) => issueId))
  return [...own, ...common.filter(({ issueId }) => !written.has(issueId))]
}

/**
 * Returns the words of one pack, as many as it has room for. A partner's own words come before those written for all partners, which are
 * used where it has none: asks as a whole, sentences and proposals issue by issue. Results of all partners are in a partner's pack only if
 * a person chose them for it. What is not finished is left out.
 */
export function textsOfPack(
  own: WrittenTexts,
  common: WrittenTexts | null,
  changed: readonly ChangedText[] = [],
): PackTexts {
  const { results, asks, issues, gaps } = finished(own)
  const shared = common === null ? null : finished(common)
  const asked = (asks.length > 0 || shared === null ? asks : shared.asks).slice(0, textLimits.asks)
  const chosen = own.chosenResultIds.flatMap(chosenId => shared?.results.filter(({ id }) => id === chosenId) ?? [])
  return {
    results: results.slice(0, mostResults(asked.length)),
    chosen: chosen.slice(0, textLimits.chosen),
    asks: asked,
    issues: ownFirst(issues, shared?.issues ?? []),
    gaps: ownFirst(gaps, shared?.gaps ?? []),
    contact: own.contact ?? common?.contact ?? null,
    approval: own.approval ?? common?.approval ?? null,
    changed,
  }
}
