import type { IsoDate } from '../days/iso-date'
import type { Period } from '../days/quarter'
import type { IssueId, OrganisationId, PartnerId } from '../records/ids'

/** The kinds of organisation an issue is carried to: those that decide, prepare or carry out. */
export const targetKinds = ['ministry', 'parliamentary-committee', 'party', 'agency'] as const
export type TargetKind = (typeof targetKinds)[number]

/** How senior somebody is, highest first. */
export const levels = ['minister', 'state-secretary', 'elected', 'official'] as const
export type Level = (typeof levels)[number]

/** Returns the level that a Swedish title indicates. Somebody who is neither in the government nor elected counts as an official. */
export function levelOf(title: string): Level {
  if (/statssekreterare/i.test(title)) return 'state-secretary'
  if (/statsråd(?!sersättare)|minister(?!i|råd)/i.test(title)) return 'minister'
  return /ledamot|suppleant|ordförande|ersättare|talman|partiledare|kommunalråd|regionråd/i.test(title)
    ? 'elected'
    : 'official'
}

/** Returns the highest level among the titles; null when there are none. */
export const highestLevel = (titles: readonly string[]): Level | null =>
  levels.find(level => titles.some(title => levelOf(title) === level)) ?? null

/** What a coverage map is drawn for. */
export type CoverageScope = {
  readonly period: Period
  readonly partnerId: PartnerId | null
  readonly by: 'kind' | 'organisation'
  /** True if issues and targets without interactions get a cell too: the gaps are what the map is read for. */
  readonly isEmptyIncluded: boolean
  /** Set for files. Secrecy-marked interactions are then not counted, and only open ones show when and at which level. */
  readonly isLeavingHouse?: true
  /** Limits the map to these issues, and reads only their interactions. All issues when absent. */
  readonly issueIds?: readonly IssueId[]
}

/** How often an issue has been carried to a target, when last, and at which level. Swedish: ruta i täckningskartan. */
export type CoverageCell = {
  readonly issueId: IssueId
  /** A kind of organisation or an organisation's id, by `CoverageScope.by`. */
  readonly target: string
  readonly targetName: string
  readonly targetKind: TargetKind
  readonly count: number
  readonly lastOn: IsoDate | null
  readonly highestLevel: Level | null
  /** The organisations that were reached. */
  readonly organisationIds: readonly OrganisationId[]
}
