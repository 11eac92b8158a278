import type { Period } from '../../src-shared/days/quarter'
import { changeFrom, percentOf } from '../../src-shared/packs/counts'
import { lateAfterDays, type PackFunding } from '../../src-shared/packs/pack'
import { plainDate } from '../../src-shared/text/dates'
import { percentText } from '../../src-shared/text/pack-cells'
import type { Telling } from './pack-telling'

/** A period from its first to its last day. */
export const spanText = ({ from, to }: Period): string => `${from} – ${to}`

/** How the partner's membership covers the period; nothing when it takes part all the time. */
function membershipParagraphs({ material, words }: Telling): string[] {
  const { membership, period } = material
  if (membership.length === 0) return [words.said.notMember]
  const isWhole = membership.some(part => part.from === period.period.from && part.to === period.period.to)
  return isWhole ? [] : [words.said.partial(membership.map(spanText).join('; '))]
}

/**
 * The number of interactions compared with the period before, and how many of them are secrecy-marked and so appear in totals and shares
 * only.
 */
function totals({ material, words, language }: Telling): string[] {
  const { figures, before, partner, all } = material
  const { said } = words
  const { abs, percent } = changeFrom(before.interactions, figures.interactions)
  const of = (part: number, whole: number) => percentText(percentOf(part, whole) ?? 0, language)
  return [
    said.total(
      figures.interactions,
      abs,
      percent === null || abs === 0 ? null : percentText(percent, language, 'percent-change'),
    ),
    ...(figures.secrecyMarked === 0 ? [] : [said.secret(figures.secrecyMarked)]),
    ...(partner === null ? [] : [said.share(figures.interactions, all, of(figures.interactions, all))]),
    ...(figures.jointMessage === 0
      ? []
      : [said.joint(figures.jointMessage, of(figures.jointMessage, figures.interactions))]),
    ...(figures.incoming === 0 ? [] : [said.incoming(figures.incoming, of(figures.incoming, figures.interactions))]),
  ]
}

/** Whom the interactions were with and what they were about, counting only those that may be broken down. */
function contents({ material, words, number, nameOf }: Telling): string[] {
  const { figures } = material
  const { said } = words
  const most = Object.entries(figures.byIssue)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([issue, count]) => `${nameOf(issue)} (${number(count)})`)
  const { open = 0, internal = 0 } = figures.byConfidentiality
  return [
    ...(figures.uniqueContacts === 0 ? [] : [said.people(figures.uniqueContacts, figures.contactTouches)]),
    ...(figures.hours === 0 ? [] : [said.hours(figures.hours)]),
    ...(most.length === 0 ? [] : [said.topIssues(most.join(', '))]),
    ...(open === 0 ? [] : [said.shown(open, internal)]),
    ...(open === 0 && internal > 0 ? [said.onlyInternal(internal)] : []),
  ]
}

/** A summary of the period. */
export function summaryParagraphs(telling: Telling): string[] {
  const { material, words, language } = telling
  const { figures, partner, period, isRunning } = material
  const { said } = words
  const none = partner === null ? said.emptyJoint : said.empty
  return [
    ...(isRunning ? [said.running(plainDate(period.period.to, language))] : []),
    ...membershipParagraphs(telling),
    ...(figures.interactions === 0 ? [none] : [...totals(telling), ...contents(telling)]),
  ]
}

/** The issues and partners without interactions. */
export function gapParagraphs({ material, words, nameOf }: Telling): string[] {
  const { figures, partner, gaps } = material
  return [
    ...(figures.issuesWithNone.length === 0
      ? []
      : [words.said.issuesWithNone(figures.issuesWithNone.map(nameOf).join(', '))]),
    ...(partner !== null || figures.partnersWithNone.length === 0
      ? []
      : [words.said.partnersWithNone(figures.partnersWithNone.map(nameOf).join(', '))]),
    ...(gaps.length === 0 && figures.issuesWithNone.length === 0 ? [words.said.noGaps] : []),
  ]
}

/** What did not go as planned: cancelled or still planned, marked as held before its day, or logged late. */
export function deviationParagraphs({ material, words, number }: Telling): string[] {
  const told = material.notHeld.map(({ status, count }) =>
    status === 'cancelled' ? words.said.cancelled(number(count)) : words.said.planned(number(count)),
  )
  if (material.heldAhead > 0) told.push(words.said.heldAhead(material.heldAhead))
  if (material.loggedLate > 0) told.push(words.said.loggedLate(number(material.loggedLate), lateAfterDays))
  return told.length === 0 ? [words.said.noDeviations] : told
}

/** What the partner contributes, as stated: the amount is never divided among quarters. */
export function fundingParagraphs({ material, words, number }: Telling): string[] {
  const line = ({ kind, amount, status }: PackFunding) => {
    const written = amount === null ? null : `${number(amount)}\u00a0${words.currency}`
    return `${words.fundingKinds[kind](written)} (${words.fundingStatuses[status]})`
  }
  return material.funding.length === 0 ? [words.said.noFunding] : material.funding.map(line)
}
