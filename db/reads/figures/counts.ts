import { type Period, periodOf, quarterBefore } from '../../../src-shared/days/quarter'
import {
  type ChangeKey,
  type CountScope,
  changeFrom,
  hoursOf,
  type PeriodCounts,
  percentOf,
  type Tally,
} from '../../../src-shared/packs/counts'
import type { Reader } from '../../schema'
import { referenceLists } from '../records/reference-lists'
import { countInteractions, countSlices } from './count-slices'
import { knownCategories } from './may-be-told'
import { partnersWithin } from './what-counts'

/** The project whose quarters the office counts by. */
const countingProject = 'nsso-2024-2027'

/** Returns the days of the project that `PQ1`, `PQ2` and so on are quarters of. Undefined in an office without that project. */
export const projectOfQuarters = (db: Reader): Promise<Period | undefined> =>
  db
    .selectFrom('project')
    .select(['starts_on as from', 'ends_on as to'])
    .where('id', '=', countingProject)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()

/** Returns the aims of the project, in decided order. */
export const aimsInOrder = (db: Reader): Promise<{ id: string; name: string }[]> =>
  db
    .selectFrom('aim')
    .select(['id', 'short_name as name'])
    .where('deleted_at', 'is', null)
    .orderBy('sort_order')
    .execute()

const sorted = (counted: ReadonlyMap<string, number>) =>
  Object.fromEntries([...counted].sort(([a], [b]) => (a < b ? -1 : 1)))

/**
 * Returns the number for each key of a list, in its order, with 0 where nothing was counted. Keys that were counted but are no longer on
 * the list come last.
 */
const tally = <Key extends string>(keys: readonly Key[], counted: ReadonlyMap<string, number>): Tally<Key> => ({
  ...(Object.fromEntries(keys.map(key => [key, 0])) as Record<Key, number>),
  ...sorted(counted),
})

const withNone = <Key extends string>(keys: readonly Key[], counted: ReadonlyMap<string, number>): Key[] =>
  keys.filter(key => !counted.get(key))

const total = (counted: ReadonlyMap<string, number>): number =>
  [...counted.values()].reduce((sum, each) => sum + each, 0)

const upTo = (period: Period, asOf: string | null): Period =>
  asOf !== null && asOf < period.to ? { from: period.from, to: asOf } : period

/**
 * Returns the comparisons that go with the counts: a partner's share of the whole, and for a calendar quarter the change from the one
 * before and the share with a joint message.
 */
async function comparisons(
  db: Reader,
  { period, quarter, partnerId, asOf }: Omit<CountScope, 'isLeavingHouse'>,
  interactions: number,
  jointMessage: number,
): Promise<Partial<PeriodCounts>> {
  const all = partnerId === null ? null : await countInteractions(db, { period: upTo(period, asOf), partnerId: null })
  const share = all === null ? {} : { shareOfAllPercent: percentOf(interactions, all) }
  if (quarter === null) return share
  const earlier = quarterBefore(quarter)
  const before = await countInteractions(db, { period: upTo(periodOf(earlier), asOf), partnerId })
  const key: ChangeKey = `changeFromQ${earlier.number}`
  return {
    ...share,
    [key]: changeFrom(before, interactions),
    jointSharePercent: percentOf(jointMessage, interactions),
  }
}

/** Counts a period for the whole office or one partner, by the rules of `PeriodCounts`. */
export async function countPeriod(db: Reader, scope: CountScope): Promise<PeriodCounts> {
  const { period, partnerId, asOf } = scope
  const leaving = scope.isLeavingHouse ? { isLeavingHouse: true as const } : {}
  const [counted, lists, aims, known, active] = await Promise.all([
    countSlices(db, { period: upTo(period, asOf), partnerId, ...leaving }),
    referenceLists(db),
    aimsInOrder(db),
    knownCategories(db, scope.isLeavingHouse ? 'file' : 'office'),
    partnersWithin(db, period),
  ])
  const sum = (key: string) => counted.sum.get(key) ?? 0
  const issues = lists.issues.map(issue => issue.id)
  const partners = lists.partners.map(partner => partner.id)
  const interactions = sum('interactions')
  return {
    period: [period.from, period.to],
    ...(asOf === null ? {} : { asOf }),
    interactions,
    byType: sorted(counted.kind),
    byIssue: tally(issues, counted.issue),
    issueLinks: total(counted.issue),
    byArea: tally(
      lists.areas.map(area => area.id),
      counted.area,
    ),
    byPartner: tally(partners, counted.partner),
    partnersWithNone: withNone(active, counted.partner),
    byTask: tally(
      lists.tasks.map(task => task.id),
      counted.task,
    ),
    byAim: tally(
      aims.map(aim => aim.id),
      counted.aim,
    ),
    jointMessage: sum('jointMessage'),
    incoming: sum('incoming'),
    contactTouches: sum('contactTouches'),
    uniqueContacts: total(counted.person),
    uniqueContactsByCategory: sorted(counted.person),
    interactionsByCategory: tally(known, counted.category),
    withoutNamedContact: interactions - sum('withNamedContact'),
    hours: hoursOf(sum('minutes')),
    eventParticipants: sum('eventParticipants'),
    byConfidentiality: sorted(counted.confidentiality),
    issuesWithNone: withNone(issues, counted.issue),
    ...(await comparisons(db, scope, interactions, sum('jointMessage'))),
  }
}
