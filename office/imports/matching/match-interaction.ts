import type { InteractionToMatch } from '../../../db/reads/imports/interactions-on-days'
import type { InteractionLikeness } from '../../../src-shared/imports/plan-reason'
import { combined } from '../../../src-shared/names/duplicate'
import { sameText } from '../../../src-shared/names/folded-text'
import { type Match, matchAmong, type Scored, sureScore } from './match'

/** What a row of a file says of an interaction, with the ids of those who are known. */
export type InteractionMention = {
  readonly startsTime: string | null
  readonly headline: string
  /** True if the headline was made from the rest of the row, so that it says nothing by itself. */
  readonly isHeadlineMade: boolean
  readonly personIds: readonly string[]
  readonly organisationIds: readonly string[]
  readonly issueIds: readonly string[]
}

const share = (one: readonly string[], other: readonly string[]): boolean => one.some(id => other.includes(id))
const equal = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && one.length === other.length && one.every(id => other.includes(id))

/** Meetings at different times of a day are rarely the same one. */
const otherTime = 0.4

const leastLikely = 0.5

function scored(mention: InteractionMention, other: InteractionToMatch): Scored | null {
  const weights: number[] = []
  const by: InteractionLikeness[] = []
  const says = (reason: InteractionLikeness, weight: number) => {
    by.push(reason)
    weights.push(weight)
  }
  if (!mention.isHeadlineMade && sameText(mention.headline) === sameText(other.headline)) says('same-headline', 0.7)
  if (equal(mention.personIds, other.personIds)) says('same-people', 0.6)
  else if (share(mention.personIds, other.personIds)) says('some-people', 0.4)
  if (equal(mention.organisationIds, other.organisationIds)) says('same-organisations', 0.4)
  if (equal(mention.issueIds, other.issueIds)) says('same-issues', 0.2)
  if (by.length === 0) return null
  const times = [mention.startsTime, other.startsTime]
  if (times[0] !== null && times[0] === times[1]) says('same-time', 0.5)
  const differs = times[0] !== null && times[1] !== null && times[0] !== times[1]
  const score = combined(weights) * (differs ? otherTime : 1)
  return score >= leastLikely ? { id: other.id, score, by } : null
}

/**
 * Returns which interaction of the same day a row is: known if one is likely enough and no other is, to be looked at if some are likely, and
 * new otherwise.
 */
export const matchInteraction = (mention: InteractionMention, sameDay: readonly InteractionToMatch[]): Match =>
  matchAmong(
    sameDay.flatMap(other => scored(mention, other) ?? []),
    ({ score }) => score >= sureScore,
  )
