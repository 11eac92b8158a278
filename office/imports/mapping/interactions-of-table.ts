import type { LogMap } from '../../../src-shared/imports/log-map'
import type { Cell, Sheet, TableRow } from '../reading/read-table'
import type { Row } from '../reading/reading'
import { readDayColumn } from './cells/day-column'
import { type LogNames, logNames } from './names/log-names'
import { logColumns, rowCells } from './log-row-cells'
import type { LogWorld } from './names/log-world'
import type { ReadInteraction } from './read-interaction'
import { readLogRow } from './read-log-row'
import { withRepeats } from './repeated-rows'
import { cellText } from './cells/row-problem'
import { withWholeHeader } from './whole-header'

/**
 * Returns the ways to read a row that has one cell too many because a mark between columns was written inside a cell: two cells beside each
 * other are one.
 */
function joinedCells(cells: readonly Cell[], columns: number): readonly (readonly Cell[])[] {
  if (cells.length !== columns + 1) return []
  return cells.slice(1).flatMap((cell, at) => {
    const [one, other] = [cellText(cells[at]), cellText(cell)]
    return one === '' || other === '' ? [] : [[...cells.slice(0, at), `${one}; ${other}`, ...cells.slice(at + 2)]]
  })
}

type Reads = (cells: readonly Cell[]) => ReturnType<typeof readLogRow>

/** Takes the way with the fewest problems, if no other has as few. The row is asked about in any case. */
function readRow({ cells, problems }: TableRow, columns: number, reads: Reads): ReturnType<typeof readLogRow> {
  const asIs = reads(cells)
  if (!problems.some(({ code }) => code === 'too-many-cells')) return asIs
  const ways = joinedCells(cells, columns).map(reads)
  const fewest = Math.min(...ways.map(way => way.problems.length))
  const best = ways.filter(way => way.problems.length === fewest)
  return best.length === 1 && best[0] && fewest < asIs.problems.length ? best[0] : asIs
}

/** Reads the rows of a sheet as a map says, with names that are ready to be looked up. */
export function interactionsBy(sheet: Sheet, map: LogMap, names: LogNames): readonly Row<ReadInteraction>[] {
  const { name, rows, header } = withWholeHeader(sheet)
  const columns = logColumns(map, header)
  const days = readDayColumn(
    rows.map(({ cells }) => rowCells(columns, cells).cell('startsOn')),
    { order: map.dayOrder, count: map.dayCount, sheet: name, today: names.world.today },
  )
  const read = rows.map((row, at): Row<ReadInteraction> => {
    const day = days[at]
    if (!day) throw new Error('every row has its day')
    const { value, problems } = readRow(row, header.length, cells =>
      readLogRow(rowCells(columns, cells), day, map, names),
    )
    return { place: { sheet: name, line: row.line }, value, problems: [...row.problems, ...problems] }
  })
  return withRepeats(read)
}

/**
 * Reads the rows of a sheet as interactions, as a map says which column holds what. `world` has the names of the office, so that the same
 * table, map and names always give the same rows. People are not looked up here.
 */
export const interactionsOfTable = (sheet: Sheet, map: LogMap, world: LogWorld): readonly Row<ReadInteraction>[] =>
  interactionsBy(sheet, map, logNames(world))
