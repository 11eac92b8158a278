import type { Period } from '../../src-shared/days/quarter'
import type { IndicatorTable } from '../../src-shared/packs/indicator-table'
import {
  type IndicatorLine,
  type IndicatorValue,
  indicatorGroups,
  indicatorOf,
  isReached,
} from '../../src-shared/packs/indicators'
import { indicatorText } from '../../src-shared/text/indicator-text'
import { indicatorWords } from '../../src-shared/text/indicator-words'

const words = indicatorWords('sv')
const spanText = ({ from, to }: Period): string => `${from}–${to}`

function cellsOf(line: IndicatorLine, isOfPartner: boolean): readonly string[] {
  const { id, scope, value, target } = line
  const { unit, isEntered } = indicatorOf(id)
  const text = (one: IndicatorValue | null, isCounted: boolean): string =>
    one === null ? words.none : indicatorText(unit, one, 'sv', isCounted)
  const remarks = [...(isOfPartner && scope === 'office' ? [words.ofOffice] : []), ...(isEntered ? [words.byHand] : [])]
  const reached = value !== null && target !== null && isReached(unit, value, target) ? ` (${words.reached})` : ''
  return [
    `${id} ${words.names[id]}${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}`,
    text(value, !isEntered),
    text(line.before, !isEntered),
    text(line.yearBefore, !isEntered),
    `${text(target, false)}${reached}`,
  ]
}

/** Returns the indicators in Swedish as a table to be read on a screen, by what they say something about. */
export function indicatorLines(table: IndicatorTable, partner: string | undefined): string[] {
  const { columns, groups } = words
  const heads = [
    ['', columns.value, columns.before, columns.yearBefore, columns.target],
    ['', spanText(table.period), spanText(table.before), spanText(table.yearBefore), ''],
  ]
  const parts = indicatorGroups.map(group => ({
    heading: groups[group],
    rows: table.lines
      .filter(({ id }) => indicatorOf(id).group === group)
      .map(line => cellsOf(line, table.partnerId !== null)),
  }))
  const rows = [...heads, ...parts.flatMap(part => part.rows)]
  const widths = [0, 1, 2, 3, 4].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  const aligned = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  return [
    `${words.heading}: ${partner ?? words.ofOffice}`,
    ...heads.map(head => `  ${aligned(head)}`),
    ...parts.flatMap(({ heading, rows: shown }) => ['', heading, ...shown.map(row => `  ${aligned(row)}`)]),
    '',
    words.secrecy,
  ]
}
