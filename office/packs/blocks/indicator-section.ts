import type { Block } from '../../../src-shared/packs/blocks/block'
import type { FoldBlock } from '../../../src-shared/packs/blocks/closing-blocks'
import type { PageCell, PageColumn, PageRow } from '../../../src-shared/packs/blocks/table-block'
import {
  type IndicatorLine,
  type IndicatorValue,
  indicatorGroups,
  indicatorOf,
  isReached,
} from '../../../src-shared/packs/indicators'
import { indicatorText } from '../../../src-shared/text/indicator-text'
import { indicatorWords } from '../../../src-shared/text/indicator-words'
import { cell, column, groupedTable, paragraph, present, row } from './block-parts'
import type { PageTelling } from './page-telling'

const isZero = ({ number, second }: IndicatorValue): boolean => number === 0 && (second === null || second === 0)

/** A quiet quarter tells the partner's own number of contacts, and otherwise the office's indicators. */
function linesOf({ indicators, sort, material }: PageTelling): readonly IndicatorLine[] {
  if (material.partner === null) return indicators.office
  if (sort !== 'quiet') return indicators.own
  const isOfficeGroup = ({ id }: IndicatorLine) => {
    const { group } = indicatorOf(id)
    return group === 'joint-voice' || group === 'office'
  }
  return [...indicators.own.filter(({ id }) => id === 'A1.1'), ...indicators.office.filter(isOfficeGroup)]
}

/** In a quiet quarter only the rows with a value are printed; the others are named in one line. */
const isPrinted = ({ sort }: PageTelling, line: IndicatorLine): boolean =>
  sort !== 'quiet' || line.id === 'A1.1' || (line.value !== null && !isZero(line.value))

function nameOf({ language, material, listed }: PageTelling, { id, scope }: IndicatorLine): string {
  const words = indicatorWords(language)
  const name = `${id} ${words.names[id]}`
  if (material.partner === null) return name
  if (scope === 'office') return `${name}, ${words.ofOffice}`
  return id === 'A3.3' && listed.length > 0 ? `${name}, ${words.ofOwnIssues}` : name
}

function valueCell({ language }: PageTelling, { id }: IndicatorLine, value: IndicatorValue | null): PageCell {
  const { unit, isEntered } = indicatorOf(id)
  return value === null
    ? cell(indicatorWords(language).none, 'none')
    : cell(indicatorText(unit, value, language, !isEntered))
}

function targetCell(telling: PageTelling, line: IndicatorLine): PageCell {
  const { language } = telling
  const words = indicatorWords(language)
  const { unit } = indicatorOf(line.id)
  if (line.target === null) return cell(words.none, 'none')
  const target = indicatorText(unit, line.target, language, false)
  return line.value !== null && isReached(unit, line.value, line.target)
    ? cell(`${words.reached} ${target}`, 'done')
    : cell(target)
}

function rowOf(telling: PageTelling, line: IndicatorLine): PageRow {
  const name = cell(nameOf(telling, line))
  return row(`indicator:${line.id}:${line.scope}`, [
    indicatorOf(line.id).isEntered ? { ...name, mark: telling.said.indicators.byHand } : name,
    valueCell(telling, line, line.value),
    valueCell(telling, line, line.before),
    valueCell(telling, line, line.yearBefore),
    targetCell(telling, line),
  ])
}

type Kept = { readonly before: boolean; readonly yearBefore: boolean; readonly target: boolean }

/** A column without any value is left out. Three values have wider columns than four. */
function columnsOf({ said, names, material, dayBare, language }: PageTelling, kept: Kept): PageColumn[] {
  const words = indicatorWords(language)
  const now = material.isRunning ? said.indicators.until(names.short, dayBare(material.madeOn)) : names.short
  const before = material.isRunning ? said.indicators.whole(names.shortBefore) : names.shortBefore
  const values = [
    column('value', now, 0, 'number'),
    ...(kept.before ? [column('before', before, 0, 'number')] : []),
    ...(kept.yearBefore ? [column('year-before', words.columns.yearBefore, 0, 'number')] : []),
    ...(kept.target ? [column('target', said.indicators.target, 0, 'number')] : []),
  ]
  const wide = values.length > 3 ? 22 : 26
  return [
    column('indicator', words.columns.indicator, 166 - wide * values.length),
    ...values.map(each => ({ ...each, millimetres: wide })),
  ]
}

function noteOf({ said }: PageTelling, lines: readonly IndicatorLine[], rows: readonly PageRow[], kept: Kept): string {
  const { indicators } = said
  return [
    lines.some(({ id }) => indicatorOf(id).isEntered) ? indicators.byHandNote : '',
    rows.some(({ cells }) => cells.some(({ tone }) => tone === 'none')) ? indicators.dashNote : '',
    kept.before ? '' : indicators.noBefore,
    kept.yearBefore ? '' : indicators.noYearBefore,
    kept.target ? '' : indicators.noTarget,
  ]
    .filter(part => part !== '')
    .join(' ')
}

function foldOf({ said, indicators }: PageTelling, printed: ReadonlySet<string>): FoldBlock | undefined {
  const rest = indicators.own.filter(({ id }) => !printed.has(id)).map(({ id }) => id)
  return rest.length === 0
    ? undefined
    : {
        kind: 'fold',
        id: 'indicators:rest',
        parts: [{ lead: said.indicators.foldedLead, text: `${rest.join(', ')}.` }],
      }
}

/** How many targets are reached, in words; undefined where there is none. */
function leadOf({ said }: PageTelling, lines: readonly IndicatorLine[]): Block | undefined {
  const aimed = lines.filter(({ target, value }) => target !== null && value !== null)
  if (aimed.length === 0) return undefined
  const reached = aimed.filter(
    ({ id, value, target }) => value !== null && target !== null && isReached(indicatorOf(id).unit, value, target),
  )
  return paragraph('indicators:lead', said.indicators.lead(reached.length, aimed.length), 'lead')
}

/** Returns the indicators with their values, the period before, the same period last year and the target. Empty where nothing is counted. */
export function indicatorBlocks(telling: PageTelling): Block[] {
  const { said, language, sort } = telling
  const lines = linesOf(telling).filter(line => isPrinted(telling, line))
  if (lines.length === 0) return [paragraph('indicators:none', said.indicators.nothing)]
  const kept: Kept = {
    before: lines.some(({ before }) => before !== null),
    yearBefore: lines.some(({ yearBefore }) => yearBefore !== null),
    target: lines.some(({ target }) => target !== null),
  }
  const isKept = [true, true, kept.before, kept.yearBefore, kept.target]
  const keptCells = (one: PageRow): PageRow => ({ ...one, cells: one.cells.filter((_, index) => isKept[index]) })
  const rows = lines.map(line => keptCells(rowOf(telling, line)))
  const words = indicatorWords(language)
  const groups =
    sort === 'quiet'
      ? [{ id: 'indicators:rows', heading: null, rows }]
      : indicatorGroups.map(group => ({
          id: `indicators:${group}`,
          heading: words.groups[group],
          rows: rows.filter((_, index) => indicatorOf((lines[index] as IndicatorLine).id).group === group),
        }))
  const note = noteOf(telling, lines, rows, kept)
  const table = groupedTable(
    { id: 'indicators', use: 'indicators', columns: columnsOf(telling, kept), note: note === '' ? null : note },
    groups,
  )
  const printed = new Set<string>(lines.map(({ id }) => id))
  return present<Block>(leadOf(telling, lines), table, sort === 'quiet' ? foldOf(telling, printed) : undefined)
}
