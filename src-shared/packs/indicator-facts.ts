import { eventKinds, type InteractionKind } from '../log/interaction'
import type { IssueId } from '../records/ids'
import { percentOf } from './counts'
import { levelOf } from './coverage'
import type { DisclosedCounts } from './disclosure'
import { type IndicatorId, type IndicatorValue, indicatorOf } from './indicators'

/** What the indicators count beside the figures of a report. Secrecy-marked interactions are in none of it. */
export type IndicatorFacts = {
  /** Interactions with somebody who decides (A1.2). */
  readonly decisionMakers: number
  /** Documents that took up what we said, each counted once (A1.5). */
  readonly imprints: number
  /** Conferences, hearings and round tables at national level (A2.2). */
  readonly nationalForums: number
  /** Interactions that a briefing was made for (a part of A2.3). */
  readonly briefed: number
  /** Interactions on issues whose process has a referral, and those of them up to its last day (F10). */
  readonly withReferral: number
  readonly beforeReferral: number
}

export const noFacts: IndicatorFacts = {
  decisionMakers: 0,
  imprints: 0,
  nationalForums: 0,
  briefed: 0,
  withReferral: 0,
  beforeReferral: 0,
}

/**
 * True if somebody with the title decides, as A1.2 has it: a minister, a state secretary, the chair or vice chair of a committee of the
 * Riksdag, or a director-general. A deputy of a director-general is none.
 */
export function isDecisionMaker(title: string, organisationKind: string | null): boolean {
  const level = levelOf(title)
  if (level === 'minister' || level === 'state-secretary') return true
  if (organisationKind === 'parliamentary-committee') return /ordförande/i.test(title)
  return /^(?!.*(?:biträdande|ställföreträdande|vice)).*generaldirektör/i.test(title)
}

/** The forms of interaction that are debate forums (A2.2). */
export const forumKinds: readonly InteractionKind[] = ['conference', 'hearing', 'round_table']

/** The kinds of organisation that are at national level (A2.2). */
export const nationalKinds: readonly string[] = [
  'parliament',
  'parliament-body',
  'parliamentary-committee',
  'party',
  'government',
  'government-office',
  'ministry',
  'agency',
  'interest-org',
]

/** What the counted indicators of a period are made from, for the whole office or one partner. */
export type IndicatorBasis = {
  readonly figures: DisclosedCounts
  readonly facts: IndicatorFacts
  /** The partners that take part in the period: A3.2 counts those of them with an interaction. */
  readonly partners: number
  /** The issues that A3.3 counts: a partner's own, or all. */
  readonly issues: readonly IssueId[]
}

const number = (counted: number): IndicatorValue => ({ number: counted, second: null })
function share(part: number, whole: number): IndicatorValue | null {
  const percent = percentOf(part, whole)
  return percent === null ? null : number(percent)
}
const ofWhole = (part: number, whole: number): IndicatorValue | null =>
  whole === 0 ? null : { number: part, second: whole }

/** Returns the value of an indicator that is counted. Null if there is nothing to take a share of, or if it is entered by hand. */
export function countedValue(
  id: IndicatorId,
  { figures, facts, partners, issues }: IndicatorBasis,
): IndicatorValue | null {
  const held = (...kinds: readonly InteractionKind[]): number =>
    kinds.reduce((sum, kind) => sum + (figures.byType[kind] ?? 0), 0)
  if (indicatorOf(id).isEntered) return null
  switch (id) {
    case 'A1.1':
      return number(figures.interactions)
    case 'A1.2':
      return number(facts.decisionMakers)
    case 'A1.3':
      return share(figures.incoming, figures.interactions)
    case 'A1.4':
      return number(held('debate_article', 'media'))
    case 'A1.5':
      return number(facts.imprints)
    case 'A2.1':
      return { number: held(...eventKinds), second: figures.eventParticipants }
    case 'A2.2':
      return number(facts.nationalForums)
    case 'A2.3':
      return number(held('consultation_response') + facts.briefed)
    case 'A2.4':
      return number(held('advice'))
    case 'A3.1':
      return share(figures.jointMessage, figures.interactions)
    case 'A3.2':
      return ofWhole(partners - figures.partnersWithNone.length, partners)
    case 'A3.3':
      return ofWhole(issues.filter(issue => (figures.byIssue[issue] ?? 0) > 0).length, issues.length)
    case 'F10':
      return ofWhole(facts.beforeReferral, facts.withReferral)
    default:
      return null
  }
}
