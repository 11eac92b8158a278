import { type Confidentiality, confidentialities, type InteractionSummary } from '../log/interaction'
import type { PeriodCounts } from './counts'

/** How much of something may leave the house. */
export type Disclosure = 'full' | 'nameless' | 'masked'

/** What decides how much of an interaction, and of all that hangs on it, may leave the house. */
export type Disclosable = { readonly confidentiality: Confidentiality; readonly isWorkingNote?: true }

/**
 * Decides it, here and nowhere else: an open one in full; an internal one, and a note still being worked on, without names and words;
 * of anything else only that there was one, since even its day and issue may give it away.
 */
export function disclosureOf({ confidentiality, isWorkingNote }: Disclosable): Disclosure {
  if (confidentiality === 'open') return isWorkingNote ? 'nameless' : 'full'
  return confidentiality === 'internal' ? 'nameless' : 'masked'
}

/**
 * Whether a paper for our own eyes tells what was written: it does of open and internal ones, notes still being worked on too. Of
 * anything else it says only that there is something, since paper is left behind in rooms.
 */
export const isToldInside = ({ confidentiality }: Disclosable): boolean =>
  confidentiality === 'open' || confidentiality === 'internal'

/**
 * Who reads a list: the office on its own screens, which is told everything, or whoever opens a file that was written. To a file nothing is
 * told that hangs on a masked interaction (`disclosureOf`), nor what could be worked out from it: days, counts, people met only there.
 */
export type Audience = 'office' | 'file'

/** What leaves the house of one interaction. */
export type ExportLine =
  | { readonly disclosure: 'full'; readonly interaction: InteractionSummary }
  | {
      readonly disclosure: 'nameless'
      readonly interaction: Omit<InteractionSummary, 'headline' | 'participants' | 'organisations' | 'staff'>
    }
  | { readonly disclosure: 'masked' }

/** One interaction as it may leave the house. */
export function lineForExport(interaction: InteractionSummary): ExportLine {
  const disclosure = disclosureOf(interaction)
  if (disclosure === 'full') return { disclosure, interaction }
  if (disclosure === 'masked') return { disclosure }
  const { headline: _, participants: __, organisations: ___, staff: ____, ...rest } = interaction
  return { disclosure, interaction: rest }
}

/** The masked ones come last, so that their place tells no date. */
export const maskedLastBy = <Item>(items: readonly Item[], isMasked: (item: Item) => boolean): Item[] => [
  ...items.filter(item => !isMasked(item)),
  ...items.filter(isMasked),
]
export const maskedLast = <Item>(items: readonly Item[], lineOf: (item: Item) => ExportLine): readonly Item[] =>
  maskedLastBy(items, item => lineOf(item).disclosure === 'masked')

/** Some interactions as they may leave the house. */
export const linesForExport = (interactions: readonly InteractionSummary[]): readonly ExportLine[] =>
  maskedLast(interactions.map(lineForExport), line => line)

/**
 * Whether an interaction, and what hangs on it, may be broken down or listed in a file for a partner. One that leaves only as a masked line
 * may not: the kind, the issue, the month or the length beside a total tells what the line hides, and so does a breakdown that
 * is short of its total by one.
 */
export const isBrokenDownOutside = (interaction: Disclosable): boolean => disclosureOf(interaction) !== 'masked'

/** The settings of those that may be, for questions that choose rows themselves. */
export const brokenDownOutside: readonly Confidentiality[] = confidentialities.filter(confidentiality =>
  isBrokenDownOutside({ confidentiality }),
)

/** Figures as a file for a partner has them. */
export type DisclosedCounts = PeriodCounts & {
  /** How many of `interactions` are secrecy-marked: they are in the total and the two shares, and in nothing else. */
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
 * What of a period's figures goes into a file for a partner: of all interactions the total, and what the two shares (those on
 * somebody else's initiative, A1.3, and those with a joint message, A3.1) are made from; everything else from those that may be broken down.
 */
export function disclosedCounts(all: PeriodCounts, brokenDown: PeriodCounts): DisclosedCounts {
  const whole = Object.entries(all).filter(([key]) => key.startsWith('changeFromQ') || wholeFigures.has(key))
  return {
    ...brokenDown,
    ...(Object.fromEntries(whole) as Partial<PeriodCounts>),
    secrecyMarked: all.interactions - brokenDown.interactions,
  }
}
