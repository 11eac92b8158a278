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
import { columnOf, type ListCode, type ListColumn } from '../../src-shared/domain/list-columns'
import type { AnyRow } from './list-row-type'
import { useKeptList } from './list-store'
import { showable, usualColumns, usualWidth } from './usual-columns'

// Sorting, filtering and the rows themselves are the store's: here the table is a model of columns.
const features = tableFeatures({
  columnVisibilityFeature,
  columnOrderingFeature,
  columnSizingFeature,
  columnPinningFeature,
})
const helper = createColumnHelper<typeof features, AnyRow>()
const noRows: AnyRow[] = []

/** The box that ticks a row, before its first column; the style sheet knows it too. */
const tickWidth = 36

/** The columns that show, in their order; one that this version does not know is passed over. */
export const shownColumns = (list: ListCode, columns: readonly string[] | null): readonly string[] => {
  const known = columns?.filter(code => columnOf(list, code)?.isHidden === undefined && columnOf(list, code))
  return known && known.length > 0 ? known : usualColumns(list)
}

/** The columns of a list as they show now, the first of them pinned, and the widths of them all as a style. */
export function useColumns(list: ListCode) {
  const { definition, widths } = useKeptList(list)
  const shown = shownColumns(list, definition.columns)
  const columns = useMemo(
    () =>
      helper.columns(
        showable(list).map(column =>
          helper.display({ id: column.code, size: usualWidth(list, column).least, meta: {} }),
        ),
      ),
    [list],
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
  const shownNow = leaves.flatMap((leaf): ListColumn[] => {
    const column = columnOf(list, leaf.id)
    return column ? [column] : []
  })
  const tracks = leaves.map(leaf => {
    const column = columnOf(list, leaf.id)
    const share = column ? usualWidth(list, column).share : 0
    const isByHand = widths[leaf.id] !== undefined || share === 0
    return isByHand ? `${leaf.getSize()}px` : `minmax(${leaf.getSize()}px, ${share}fr)`
  })
  return {
    columns: shownNow,
    /** Room for every column at its narrowest, with the box before them and the air at either end. */
    leastWidth: tickWidth + table.getTotalSize() + 8,
    template: `${tickWidth}px ${tracks.join(' ')}`,
  }
}
