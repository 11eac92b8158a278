import { readQuarter } from '../../../src-shared/days/quarter'
import type { Bar, QuartersLine } from '../../../src-shared/packs/blocks/issue-block'
import {
  type ComparedQuarter,
  type Comparison,
  comparedQuarters,
  highestCount,
} from '../../../src-shared/packs/comparison'
import type { PackIssue } from '../../../src-shared/packs/pack'
import { quarterName } from '../../../src-shared/text/dates'
import { atStart } from '../../../src-shared/text/thing-name'
import type { PageTelling } from './page-telling'

/** The highest bar of all issues on the pages, so that every line has the same scale. */
export const highestBar = ({ comparison, placed }: PageTelling): number =>
  highestCount(placed.map(({ id }) => comparison.byIssue[id] ?? []))

/** The name of a compared quarter in a sentence that it begins: "Kvartal 4 2026", or "PQ9". */
function quarterText({ code }: ComparedQuarter, { language }: PageTelling): string {
  const quarter = readQuarter(code)
  return quarter ? atStart(quarterName(quarter, language)) : code
}

/** The label below a bar: the year where one begins, or the number of a project quarter. */
function labelOf({ code }: ComparedQuarter, before: ComparedQuarter | undefined): string {
  const quarter = readQuarter(code)
  if (!quarter) return code.replace(/^PQ/, '')
  return before === undefined || readQuarter(before.code)?.year !== quarter.year ? String(quarter.year) : ''
}

/** The last two bars and the highest one have their number written. A bar without a log has none. */
function isLabelled(counts: readonly (number | null)[], index: number): boolean {
  const count = counts[index]
  if (count === null || count === undefined) return false
  if (index >= counts.length - 2) return true
  const highest = Math.max(...counts.map(each => each ?? 0))
  return count > 0 && count === highest && counts.indexOf(highest) === index
}

/** Quarters that the office was not logging are told in one clause, and the others one by one. */
function alternativeOf(
  telling: PageTelling,
  name: string,
  quarters: Comparison['quarters'],
  counts: readonly (number | null)[],
) {
  const { said } = telling
  const parts = quarters.flatMap((quarter, index) => {
    const count = counts[index] ?? null
    return count === null ? [] : [said.quarters.part(quarterText(quarter, telling), count, quarter.isRunning)]
  })
  return said.quarters.alternative(
    name,
    parts.join('. '),
    counts.some(count => count === null),
  )
}

/** Returns the eight quarters of an issue; null where every quarter is zero or without a log. */
export function quartersLine(telling: PageTelling, { id }: Pick<PackIssue, 'id'>, most: number): QuartersLine | null {
  const { comparison, nameOf } = telling
  const counts = comparison.byIssue[id]?.slice(-comparedQuarters) ?? []
  if (!counts.some(count => count !== null && count > 0)) return null
  const quarters = comparison.quarters.slice(-counts.length)
  const bars = quarters.map((quarter, index): Bar => {
    const count = counts[index] ?? null
    return {
      id: `issue:${telling.issueNumber(id) ?? id}:${quarter.code}`,
      label: labelOf(quarter, quarters[index - 1]),
      count,
      state: quarter.isRunning ? 'running' : 'ended',
      isLabelled: isLabelled(counts, index),
      isThisPeriod: index === quarters.length - 1,
    }
  })
  return { bars, most, alternative: alternativeOf(telling, nameOf(id), quarters, counts) }
}

/** Returns the sentence above the lines that says how to read them. */
export function quartersNote({ comparison, said, day }: PageTelling): string {
  const first = comparison.quarters.find(({ hasLog }) => hasLog)
  const lacksLog = comparison.quarters.some(({ hasLog }) => !hasLog)
  return said.quarters.note(
    comparison.quarters.some(({ isRunning }) => isRunning),
    lacksLog && first ? day(first.period.from, 'month') : null,
  )
}
