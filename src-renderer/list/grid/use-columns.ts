import {
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import { columnOf, type ListCode } from '../../../src-shared/lists/list-columns'
import { useKeptList } from '../../state/screen/list-store'
import { fittingColumns, twoLineColumns } from './fitting-columns'
import type { AnyRow } from './list-row-type'
import { showable, usualColumns, usualWidth } from './usual-columns'

// The store sorts, filters and reads the rows. Here the table is only a model of the columns.
const features = tableFeatures({
  columnVisibilityFeature,
  columnOrderingFeature,
  columnSizingFeature,
  columnPinningFeature,
})
const helper = createColumnHelper<typeof features, AnyRow>()
const noRows: AnyRow[] = []

/** Width in CSS pixels of the box that ticks a row, before the first column. The style sheet has the same number. */
const tickWidth = 36
/** The space in CSS pixels after the last column. */
const endSpace = 8

/** The visible columns in order. A column that this version does not know is left out; without one left, the usual columns. */
export const shownColumns = (list: ListCode, columns: readonly string[] | null): readonly string[] => {
  const known = columns?.filter(code => columnOf(list, code)?.isHidden === undefined && columnOf(list, code))
  return known && known.length > 0 ? known : usualColumns(list)
}

type Layout = {
  /** The width of the list in CSS pixels; 0 if it is not measured yet. */
  readonly width: number
  readonly isByDay: boolean
  readonly isTwoLine: boolean
  readonly hasPane: boolean
}

/** The visible columns of a list, the first of them pinned, and the widths of all of them as a style. */
export function useColumns(list: ListCode, { width, isByDay, isTwoLine, hasPane }: Layout) {
  const { definition, widths } = useKeptList(list)
  const chosen = definition.columns
    ? shownColumns(list, definition.columns)
    : fittingColumns(list, { width: Math.max(0, width - tickWidth - endSpace), isByDay, hasPane })
  const shown = isTwoLine ? twoLineColumns(list, shownColumns(list, definition.columns)) : chosen
  const columns = useMemo(
    () =>
      helper.columns(
        showable(list).map(column =>
          helper.display({ id: column.code, size: usualWidth(list, column, isByDay).least, meta: {} }),
        ),
      ),
    [isByDay, list],
  )
  const table = useTable({
    features,
    columns,
    data: noRows,
    state: {
      columnOrder: [...shown],
      columnVisibility: Object.fromEntries(showable(list).map(({ code }) => [code, shown.includes(code)])),
      columnSizing: { ...widths },
      columnPinning: { start: shown.slice(0, 1), end: [] },
    },
  })
  const leaves = [...table.getStartVisibleLeafColumns(), ...table.getCenterVisibleLeafColumns()]
  const room = leaves.map(leaf => `${leaf.id} ${leaf.getSize()}`).join()
  // Keep the same object while the columns do not change: a new one makes every row in view render again.
  return useMemo(() => {
    const shownNow = room.split(',').flatMap(text => {
      const [id = '', size = ''] = text.split(' ')
      const column = columnOf(list, id)
      return column ? [{ column, size: Number(size) }] : []
    })
    const tracks = shownNow.map(({ column, size }) => {
      const { share } = usualWidth(list, column, isByDay)
      const isByHand = widths[column.code] !== undefined || share === 0
      return isByHand ? `${size}px` : `minmax(${size}px, ${share}fr)`
    })
    return {
      columns: shownNow.map(({ column }) => column),
      /** Width in CSS pixels that fits every column at its narrowest, with the tick box before them and the space at either end. */
      leastWidth: tickWidth + shownNow.reduce((sum, { size }) => sum + size, 0) + endSpace,
      template: `${tickWidth}px ${tracks.join(' ')}`,
    }
  }, [isByDay, list, room, widths])
}
