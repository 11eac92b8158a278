import { atOnce, inTurns, type Pausing, type Turns } from '../../../db/work-step'
import type { LogMap } from '../../../src-shared/imports/log-map'
import type { Cell, Sheet, TableRow } from '../reading/read-table'
import type { Row } from '../reading/reading'
import { readingDays } from './cells/day-column'
import { cellText, longestSaid } from './cells/row-problem'
import { logColumns, rowCells } from './log-row-cells'
import { type LogNames, logNames } from './names/log-names'
import type { LogWorld } from './names/log-world'
import type { ReadInteraction } from './read-interaction'
import { readLogRow } from './read-log-row'
import { markingRepeats } from './repeated-rows'
import { withWholeHeader } from './whole-header'

/**
 * Returns the ways to read a row that has one cell too many because a mark between columns was written inside a cell: two cells beside each
 * other are one.
 */
function joinedCells(cells: readonly Cell[], columns: number) {
  // Empty cells at the end of a row may have been left out.
  if (cells.length > columns + 1) return []
  return cells.slice(1).flatMap((cell, at) => {
    const [one, other] = [cellText(cells[at]), cellText(cell)]
    const joined = `${one}; ${other}`
    return one === '' || other === ''
      ? []
      : [{ joined, cells: [...cells.slice(0, at), joined, ...cells.slice(at + 2)] }]
  })
}

type LogRow = ReturnType<typeof readLogRow>

/** Takes the way with the fewest problems, if no other has as few. The row is asked about in any case, with the joined cell as the proposal. */
function readRow({ cells, problems }: TableRow, columns: number, reads: (cells: readonly Cell[]) => LogRow): LogRow {
  const asIs = reads(cells)
  const whole = { ...asIs, problems: [...problems, ...asIs.problems] }
  if (!problems.some(({ code }) => code === 'too-many-cells')) return whole
  const ways = joinedCells(cells, columns).map(({ joined, cells: own }) => ({ joined, ...reads(own) }))
  const fewest = Math.min(...ways.map(way => way.problems.length))
  const [best, ...others] = ways.filter(way => way.problems.length === fewest)
  if (!best || others.length > 0 || fewest >= asIs.problems.length) return whole
  const asked = problems.map(one =>
    one.code === 'too-many-cells' ? { ...one, proposed: best.joined.slice(0, longestSaid) } : one,
  )
  return { value: best.value, problems: [...asked, ...best.problems] }
}

/** Returns the rows of a sheet, and a function that reads one of them as a map says. The days of all rows are read first. */
function* readingDaysFirst(sheet: Sheet, map: LogMap, names: LogNames) {
  const { name, rows, header } = withWholeHeader(sheet)
  const columns = logColumns(map, header)
  const ofDays = columns.get('startsOn')?.[0]?.at
  const days = yield* readingDays(
    rows.map(({ cells }) => (ofDays === undefined ? undefined : cells[ofDays])),
    { order: map.dayOrder, count: map.dayCount, sheet: name, today: names.world.today },
  )
  const read = (row: TableRow, at: number): Row<ReadInteraction> => {
    const day = days[at]
    if (!day) throw new Error('every row has its day')
    const { value, problems } = readRow(row, header.length, cells =>
      readLogRow(rowCells(columns, cells), day, map, names),
    )
    return { place: { sheet: name, line: row.line }, value, problems }
  }
  return { rows, read }
}

function* reading(sheet: Sheet, map: LogMap, names: LogNames): Pausing<readonly Row<ReadInteraction>[]> {
  const { rows, read } = yield* readingDaysFirst(sheet, map, names)
  const marked = markingRepeats()
  const done: Row<ReadInteraction>[] = []
  for (const [at, row] of rows.entries()) {
    done.push(marked(read(row, at)))
    yield
  }
  return done
}

/** Reads the rows of a sheet as a map says, with names that are ready to be looked up. */
export const interactionsBy = (sheet: Sheet, map: LogMap, names: LogNames): readonly Row<ReadInteraction>[] =>
  atOnce(reading(sheet, map, names))

/** Reads the rows of a sheet as `interactionsBy` does, and lets others have their turn meanwhile. */
export const interactionsInSteps = (
  sheet: Sheet,
  map: LogMap,
  names: LogNames,
  turn: Turns,
): Promise<readonly Row<ReadInteraction>[]> => inTurns(reading(sheet, map, names), turn)

/**
 * Reads the rows of a sheet as interactions, as a map says which column holds what. `world` has the names of the office, so that the same
 * table, map and names always give the same rows. People are not looked up here.
 */
export const interactionsOfTable = (sheet: Sheet, map: LogMap, world: LogWorld): readonly Row<ReadInteraction>[] =>
  interactionsBy(sheet, map, logNames(world))
