import { changeFrom, percentOf } from '../../src-shared/domain/counts'
import { lateAfterDays, type PackFunding } from '../../src-shared/domain/pack'
import type { Period } from '../../src-shared/domain/quarter'
import { numberText, percentText } from '../../src-shared/text/pack-cells'
import type { Telling } from './telling'

/** A period from its first to its last day. */
export const spanText = ({ from, to }: Period): string => `${from} – ${to}`

/** How the partner's time in the project bears on the period; nothing when it takes part all of it. */
export function membershipParagraphs({ material, words }: Telling): string[] {
  const { membership, period } = material
  if (membership.length === 0) return [words.said.notMember]
  const isWhole = membership.some(part => part.from === period.period.from && part.to === period.period.to)
  return isWhole ? [] : [words.said.partial(membership.map(spanText).join('; '))]
}

/** What the period amounted to. */
export function summaryParagraphs(telling: Telling): string[] {
  const { material, words, number, language, nameOf } = telling
  const { figures, before, partner, all } = material
  const { said } = words
  const { abs, percent } = changeFrom(before.interactions, figures.interactions)
  const percentOrNone = (value: number | null) => percentText(value ?? 0, language)
  const none = partner === null ? said.emptyJoint : said.empty
  const most = Object.entries(figures.byIssue)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([issue, count]) => `${nameOf(issue)} (${number(count)})`)
  const by = figures.byConfidentiality
  const facts = [
    said.total(
      number(figures.interactions),
      numberText(abs, language, 'change'),
      percent === null ? null : percentText(percent, language, 'percent-change'),
    ),
    ...(partner === null
      ? []
      : [said.share(number(figures.interactions), number(all), percentOrNone(percentOf(figures.interactions, all)))]),
    said.joint(number(figures.jointMessage), percentOrNone(percentOf(figures.jointMessage, figures.interactions))),
    said.people(
      number(figures.uniqueContacts),
      number(figures.contactTouches),
      numberText(figures.hours, language, 'percent'),
    ),
    ...(most.length === 0 ? [] : [said.topIssues(most.join(', '))]),
    said.shown(number(by.open ?? 0), number(by.internal ?? 0), number(by.secrecy_marked ?? 0)),
  ]
  return [...membershipParagraphs(telling), ...(figures.interactions === 0 ? [none] : facts)]
}

/** Whom and what nobody worked with at all. */
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

/** What did not go as planned. */
export function deviationParagraphs({ material, words, number }: Telling): string[] {
  const told = material.notHeld.map(({ status, count }) =>
    status === 'cancelled' ? words.said.cancelled(number(count)) : words.said.planned(number(count)),
  )
  if (material.loggedLate > 0) told.push(words.said.loggedLate(number(material.loggedLate), lateAfterDays))
  return told.length === 0 ? [words.said.noDeviations] : told
}

/** What the partner gives, as stated: never divided among quarters. */
export function fundingParagraphs({ material, words, number }: Telling): string[] {
  const line = ({ kind, amount, status }: PackFunding) => {
    const written = amount === null ? null : `${number(amount)}\u00a0${words.currency}`
    return `${words.fundingKinds[kind](written)} (${words.fundingStatuses[status]})`
  }
  return material.funding.length === 0 ? [words.said.noFunding] : material.funding.map(line)
}
