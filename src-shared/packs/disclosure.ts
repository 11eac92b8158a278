import { type Confidentiality, confidentialities, type InteractionSummary } from '../log/interaction'
import type { PeriodCounts } from './counts'

/** How much of an interaction may leave the house: all of it, all but names and words, or only that it exists. */
export type Disclosure = 'full' | 'nameless' | 'masked'

/** What decides how much of an interaction, and of everything attached to it, may leave the house. */
export type Disclosable = { readonly confidentiality: Confidentiality; readonly isWorkingNote?: true }

/**
 * Decides how much may leave the house; only this function does. An open interaction leaves in full. An internal one, or a working note,
 * leaves without names and words. Of any other, only its existence is shown, since even its day and issue may give it away.
 */
export function disclosureOf({ confidentiality, isWorkingNote }: Disclosable): Disclosure {
  if (confidentiality === 'open') return isWorkingNote ? 'nameless' : 'full'
  return confidentiality === 'internal' ? 'nameless' : 'masked'
}

/**
 * True if a paper for internal use may show what was written. It may for open and internal interactions, working notes included. For others
 * it shows only that something exists, since paper is left behind in rooms.
 */
export const isToldInside = ({ confidentiality }: Disclosable): boolean =>
  confidentiality === 'open' || confidentiality === 'internal'

/**
 * Who reads a list: the office on its own screens, which sees everything, or the reader of a file. A file shows nothing that is attached to
 * a masked interaction (`disclosureOf`), nor anything it could be worked out from: days, counts, people met only there.
 */
export type Audience = 'office' | 'file'

/** One interaction in a file, by how much of it may leave the house. */
export type ExportLine =
  | { readonly disclosure: 'full'; readonly interaction: InteractionSummary }
  | {
      readonly disclosure: 'nameless'
      readonly interaction: Omit<InteractionSummary, 'headline' | 'participants' | 'organisations' | 'staff'>
    }
  | { readonly disclosure: 'masked' }

/** Returns one interaction reduced to what may leave the house. */
export function lineForExport(interaction: InteractionSummary): ExportLine {
  const disclosure = disclosureOf(interaction)
  if (disclosure === 'full') return { disclosure, interaction }
  if (disclosure === 'masked') return { disclosure }
  const { headline: _, participants: __, organisations: ___, staff: ____, ...rest } = interaction
  return { disclosure, interaction: rest }
}

/** Returns the items with masked ones moved last, so that their position does not reveal their date. */
export const maskedLastBy = <Item>(items: readonly Item[], isMasked: (item: Item) => boolean): Item[] => [
  ...items.filter(item => !isMasked(item)),
  ...items.filter(isMasked),
]
/** Like `maskedLastBy`, for items that have a line in a file. */
export const maskedLast = <Item>(items: readonly Item[], lineOf: (item: Item) => ExportLine): readonly Item[] =>
  maskedLastBy(items, item => lineOf(item).disclosure === 'masked')

/** Returns interactions reduced to what may leave the house, masked ones last. */
export const linesForExport = (interactions: readonly InteractionSummary[]): readonly ExportLine[] =>
  maskedLast(interactions.map(lineForExport), line => line)

/**
 * True if an interaction, and what is attached to it, may be broken down or listed in a file for a partner. One that leaves only as a
 * masked line may not: a kind, an issue, a month or a length beside a total would reveal what the line hides. So would a breakdown that is
 * one short of its total.
 */
export const isBrokenDownOutside = (interaction: Disclosable): boolean => disclosureOf(interaction) !== 'masked'

/** The confidentiality values that may be broken down, for queries that select rows themselves. */
export const brokenDownOutside: readonly Confidentiality[] = confidentialities.filter(confidentiality =>
  isBrokenDownOutside({ confidentiality }),
)

/** The figures in a file for a partner. */
export type DisclosedCounts = PeriodCounts & {
  /** How many of `interactions` are secrecy-marked. They are in the total and the two shares, and in no other figure. */
  readonly secrecyMarked: number
}

const wholeFigures: ReadonlySet<string> = new Set([
  'interactions',
  'jointMessage',
  'incoming',
  'shareOfAllPercent',
  'jointSharePercent',
] satisfies (keyof PeriodCounts)[])

/**
 * Returns the figures for a file to a partner. The total, and what the two shares are made from, come from all interactions. The shares are
 * those on the other side's initiative (A1.3) and those with a joint message (A3.1). Everything else comes from the interactions that may
 * be broken down.
 */
export function disclosedCounts(all: PeriodCounts, brokenDown: PeriodCounts): DisclosedCounts {
  const whole = Object.entries(all).filter(([key]) => key.startsWith('changeFromQ') || wholeFigures.has(key))
  return {
    ...brokenDown,
    ...(Object.fromEntries(whole) as Partial<PeriodCounts>),
    secrecyMarked: all.interactions - brokenDown.interactions,
  }
}
