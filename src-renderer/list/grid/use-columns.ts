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
import type { AnyRow } from './list-row-type'
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
  const room = leaves.map(leaf => `${leaf.id} ${leaf.getSize()}`).join()
  // The same object for as long as nothing about them changes: every row in view is drawn anew when it is another.
  return useMemo(() => {
    const shownNow = room.split(',').flatMap(text => {
      const [id = '', size = ''] = text.split(' ')
      const column = columnOf(list, id)
      return column ? [{ column, size: Number(size) }] : []
    })
    const tracks = shownNow.map(({ column, size }) => {
      const { share } = usualWidth(list, column)
      const isByHand = widths[column.code] !== undefined || share === 0
      return isByHand ? `${size}px` : `minmax(${size}px, ${share}fr)`
    })
    return {
      columns: shownNow.map(({ column }) => column),
      /** Room for every column at its narrowest, with the box before them and the air at either end. */
      leastWidth: tickWidth + shownNow.reduce((sum, { size }) => sum + size, 0) + 8,
      template: `${tickWidth}px ${tracks.join(' ')}`,
    }
  }, [list, room, widths])
}
