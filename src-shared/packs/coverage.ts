import type { IsoDate } from '../days/iso-date'
import type { Period } from '../days/quarter'
import type { IssueId, OrganisationId, PartnerId } from '../records/ids'

/** Those whom an issue is carried to: the kinds of organisation that decide, prepare or carry out. */
export const targetKinds = ['ministry', 'parliamentary-committee', 'party', 'agency'] as const
export type TargetKind = (typeof targetKinds)[number]

/** How high somebody stands, highest first. */
export const levels = ['minister', 'state-secretary', 'elected', 'official'] as const
export type Level = (typeof levels)[number]

/** The level a title tells of; whoever is neither in the government nor elected counts as an official. */
export function levelOf(title: string): Level {
  if (/statssekreterare/i.test(title)) return 'state-secretary'
  if (/statsråd(?!sersättare)|minister(?!i|råd)/i.test(title)) return 'minister'
  return /ledamot|suppleant|ordförande|ersättare|talman|partiledare|kommunalråd|regionråd/i.test(title)
    ? 'elected'
    : 'official'
}

/** The highest level that some titles tell of; null when there is none. */
export const highestLevel = (titles: readonly string[]): Level | null =>
  levels.find(level => titles.some(title => levelOf(title) === level)) ?? null

/** What a coverage map is drawn for. */
export type CoverageScope = {
  readonly period: Period
  readonly partnerId: PartnerId | null
  readonly by: 'kind' | 'organisation'
  /** Whether issues and targets that have never met get a cell too: the gaps are what the map is read for. */
  readonly isEmptyIncluded: boolean
  /** For what leaves the house: secrecy-marked contacts are not counted, and only open ones tell when and how high up. */
  readonly isLeavingHouse?: true
  /** Only these, which then costs what they have had; all when none is named. */
  readonly issueIds?: readonly IssueId[]
}

/** How an issue has been carried to a target: how often, when last, and how high up. Swedish: ruta i täckningskartan. */
export type CoverageCell = {
  readonly issueId: IssueId
  /** A kind of organisation, or an organisation's id. */
  readonly target: string
  readonly targetName: string
  readonly targetKind: TargetKind
  readonly count: number
  readonly lastOn: IsoDate | null
  readonly highestLevel: Level | null
  /** Which organisations were reached. */
  readonly organisationIds: readonly OrganisationId[]
}
