import type { Period } from '../days/quarter'
import { type Confidentiality, countsInReports, type InteractionSummary } from '../log/interaction'
import type { IssueId, PartnerId } from '../records/ids'

/** What a report is about: a period, and a partner or the whole office. */
export type ReportScope = {
  readonly period: Period
  readonly partnerId: PartnerId | null
  /** Set to mean only interactions that may be broken down in a file for a partner. */
  readonly isLeavingHouse?: true
}

/**
 * Counts of what took place. An interaction on two issues counts once in the total and once under each issue, so `issueLinks` (the sum of
 * `byIssue`) may exceed `interactions`.
 */
export type ReportCounts = {
  readonly interactions: number
  readonly byIssue: Readonly<Record<IssueId, number>>
  readonly issueLinks: number
  readonly byConfidentiality: Readonly<Record<Confidentiality, number>>
}

/** True if the interaction belongs in reports: it was held, and it was not internal coordination. */
export const isReported = (interaction: Pick<InteractionSummary, 'kind' | 'status'>): boolean =>
  interaction.status === 'held' && countsInReports(interaction.kind)

/** Counts reported interactions. Every issue is listed, so one without interactions is 0. */
export function countReport(interactions: readonly InteractionSummary[], issues: readonly IssueId[]): ReportCounts {
  const byIssue: Record<IssueId, number> = Object.fromEntries(issues.map(issue => [issue, 0]))
  const byConfidentiality: Record<Confidentiality, number> = { open: 0, internal: 0, secrecy_marked: 0 }
  for (const interaction of interactions) {
    byConfidentiality[interaction.confidentiality] += 1
    for (const issue of interaction.issueIds) byIssue[issue] = (byIssue[issue] ?? 0) + 1
  }
  const issueLinks = Object.values(byIssue).reduce((sum, count) => sum + count, 0)
  return { interactions: interactions.length, byIssue, issueLinks, byConfidentiality }
}
