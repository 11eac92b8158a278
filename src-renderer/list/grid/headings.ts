import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { ListGroup } from '../../../src-shared/lists/list-filter'
import type { Heading } from './line-map'

/** The key of the heading above the days to come. */
export const coming = 'coming'

/** The groups that are folded until the user unfolds them: the days to come, and the commitments that are closed. */
const foldedAtFirst: ReadonlySet<string> = new Set([coming, 'closed'])

/** What a group is remembered by while it is folded or unfolded. */
export const foldKey = ({ key }: Pick<ListGroup, 'key'>): string => key ?? ''

/**
 * Returns the headings of a list's groups. `turned` has the groups that the user has folded or unfolded, against what they are at first. A
 * group alone in its list is not folded at first, since the list would look empty.
 */
export function headingsOf(groups: readonly ListGroup[], turned: ReadonlySet<string>): readonly Heading[] {
  return groups.map(group => {
    const key = foldKey(group)
    const isAtFirst = groups.length > 1 && foldedAtFirst.has(key)
    return { ...group, isFolded: isAtFirst !== turned.has(key) }
  })
}

/**
 * Returns the headings of the log by day. With the latest first, the days after today are under one heading, which is folded at first: the
 * list then begins with today. Unfolded, it stands above the headings of those days.
 */
export function dayHeadings(
  days: readonly ListGroup[],
  today: IsoDate,
  isLatestFirst: boolean,
  turned: ReadonlySet<string>,
): readonly Heading[] {
  const ahead = isLatestFirst ? days.filter(({ key }) => key !== null && key > today) : []
  if (ahead.length === 0 || ahead.length === days.length) return headingsOf(days, turned)
  const count = ahead.reduce((sum, day) => sum + day.count, 0)
  const above = { key: coming, label: null, count, offset: 0 }
  const rest = headingsOf(days.slice(ahead.length), turned)
  if (!turned.has(coming)) return [{ ...above, isFolded: true }, ...rest]
  return [{ ...above, isFolded: false, isOver: true }, ...headingsOf(ahead, turned), ...rest]
}
