import { swedishOrder } from '../../src-shared/names/swedish-order'
import { changeFrom, percentOf } from '../../src-shared/packs/counts'
import type { Cell, Table } from '../../src-shared/packs/table'
import { wordFor } from '../../src-shared/text/told-words'
import { type Telling, tableOf } from './pack-telling'

const rounded = (value: number): number => Math.round(value * 10) / 10

/**
 * Returns a figure, the same figure in the period before, and the change between them in number and per cent. The change is that of the two
 * as they are printed, so that a reader who subtracts them gets it.
 */
export function compared(now: number, before: number): readonly Cell[] {
  const [printed, earlier] = [rounded(now), rounded(before)]
  const { abs, percent } = changeFrom(earlier, printed)
  return [printed, earlier, rounded(abs), percent]
}

/** Returns a row's second cell: the name of what is counted. */
const nameIn = (row: readonly Cell[]): string => String(row[1] ?? '')

/** Sorts rows by the names of what they count. The code behind a name means nothing to a reader. */
const byName = (rows: readonly Cell[][]): Cell[][] =>
  rows.toSorted((one, other) => swedishOrder(nameIn(one), nameIn(other)))

type Tally = Readonly<Record<string, number | undefined>>

/** Returns one row for each key of a tally, also for keys counted only in the period before. */
export function tallied(group: string, now: Tally, before: Tally, nameOf: (key: string) => string): Cell[][] {
  const keys = [...new Set([...Object.keys(now), ...Object.keys(before)])]
  return keys.map(key => [group, nameOf(key), ...compared(now[key] ?? 0, before[key] ?? 0)])
}

/** The columns of every table that compares with the period before. */
export const comparedColumns = [
  ['count', 'number', 10],
  ['before', 'number', 12],
  ['change', 'change', 10],
  ['percent', 'percent-change', 12],
] as const

/** All figures of a pack, in one table. */
export function figuresTable(telling: Telling): Table {
  const { material, words, shared, nameOf } = telling
  const { figures: now, before, all, partner } = material
  const { groups, items } = words
  const total = (item: string, value: number, earlier: number) => [groups.total, item, ...compared(value, earlier)]
  const share = (item: string, value: number | null, earlier: number | null): Cell[] => [
    groups.total,
    item,
    value,
    earlier,
    // Both have one decimal already, so the difference in percentage points is that of the printed ones.
    value === null || earlier === null ? null : rounded(value - earlier),
    null,
  ]
  const named = (list: Readonly<Record<string, string>>) => (code: string) =>
    code === 'uncategorised' ? words.uncategorised : wordFor(list, code)
  const shareOf = (item: string, key: 'jointMessage' | 'incoming') =>
    share(item, percentOf(now[key], now.interactions), percentOf(before[key], before.interactions))
  return tableOf(
    telling,
    'figures',
    [['group', 'text', 30], ['item', 'text', 56], ...comparedColumns],
    [
      total(items.interactions, now.interactions, before.interactions),
      total(items.secret, now.secrecyMarked, before.secrecyMarked),
      ...(partner === null
        ? []
        : [
            [groups.total, items.all, all, null, null, null],
            share(items.share, percentOf(now.interactions, all), null),
          ]),
      total(items.issueLinks, now.issueLinks, before.issueLinks),
      total(items.joint, now.jointMessage, before.jointMessage),
      shareOf(items.jointShare, 'jointMessage'),
      total(items.incoming, now.incoming, before.incoming),
      shareOf(items.incomingShare, 'incoming'),
      total(items.unique, now.uniqueContacts, before.uniqueContacts),
      total(items.touches, now.contactTouches, before.contactTouches),
      total(items.unnamed, now.withoutNamedContact, before.withoutNamedContact),
      total(items.hours, now.hours, before.hours),
      total(items.participants, now.eventParticipants, before.eventParticipants),
      ...byName(tallied(groups.kind, now.byType, before.byType, named(shared.kinds))),
      ...tallied(groups.area, now.byArea, before.byArea, nameOf),
      ...tallied(groups.issue, now.byIssue, before.byIssue, nameOf),
      ...tallied(groups.partner, now.byPartner, before.byPartner, nameOf),
      ...tallied(groups.task, now.byTask, before.byTask, nameOf),
      ...tallied(groups.aim, now.byAim, before.byAim, nameOf),
      ...byName(
        tallied(groups.category, now.interactionsByCategory, before.interactionsByCategory, named(shared.categories)),
      ),
      ...byName(
        tallied(groups.people, now.uniqueContactsByCategory, before.uniqueContactsByCategory, named(shared.categories)),
      ),
      ...tallied(groups.sharing, now.byConfidentiality, before.byConfidentiality, named(shared.confidentialities)),
    ],
  )
}
