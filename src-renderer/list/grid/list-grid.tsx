import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useEffectEvent, useMemo, useRef } from 'react'
import { listSettings } from '../../state/screen/list-store'
import { useWords } from '../../text/words'
import { InlineEditor } from '../edit/inline-editor'
import { isTicked, tickedOf, toggled } from '../edit/selection'
import type { ListScreenState } from '../use-list-screen'
import { type ActiveCell, headerRow } from './active-cell'
import { GridHeader } from './grid-header'
import { lineMap } from './line-map'
import styles from './list-grid.module.css'
import { GroupLine, ListRow } from './list-row'
import type { AnyRow } from './list-row-type'
import { headerHeight, mostSlots, pixelsOf, scrollTopFor, shiftAt, type Viewport } from './slot-map'
import { useColumns } from './use-columns'
import { type GridActs, useGridKeys } from './use-grid-keys'
import { useGridPointer } from './use-grid-pointer'
import { usePool } from './use-pool'
import { useRowMenu } from './use-row-menu'
import { useRows } from './use-rows'

type Props = {
  readonly state: ListScreenState
  readonly total: number
  /** The record in the active row, in view or not. */
  readonly activeRecord: AnyRow | undefined
  readonly acts: GridActs
  readonly gridRef: RefObject<HTMLTableElement | null>
  /** A row to go to, asked for from elsewhere in the window. A new object each time. */
  readonly wanted: { readonly row: number } | null
}

/** A list as a table in which only the lines in view exist. It is one stop for the Tab key; the arrow keys move between rows and cells. */
export function ListGrid({ state, total, activeRecord, acts, gridRef, wanted }: Props) {
  const words = useWords()
  const { list, query, groups, active, selection } = state
  const rowHeight = pixelsOf[listSettings.use().rowHeight]
  const { columns, template, leastWidth } = useColumns(list)
  const map = useMemo(() => lineMap(total, groups), [total, groups])
  const virtualizer = useVirtualizer({
    count: Math.min(map.lines, mostSlots),
    getScrollElement: () => gridRef.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  })

  const viewport = (): Viewport => {
    const { scrollTop, clientHeight } = gridRef.current ?? { scrollTop: 0, clientHeight: 0 }
    return { scrollTop, height: clientHeight - headerHeight, total: map.lines, rowHeight }
  }
  const slots = virtualizer.getVirtualItems()
  // Use what the virtualizer already knows: asking the page in the middle of drawing would force a second layout in each frame.
  const { scrollOffset, scrollRect } = virtualizer
  const seen = { scrollTop: scrollOffset ?? 0, height: (scrollRect?.height ?? 0) - headerHeight }
  const shift = shiftAt({ ...seen, total: map.lines, rowHeight })
  const lines = slots.map(({ index, start }) => ({ line: index + shift, top: start, ...map.at(index + shift) }))
  // A row that leaves at one end is reused at the other with new content, which costs half of making a new one. While the list scrolls, a
  // row also keeps its place in the page. When it rests, the lines are put in order for users of a screen reader.
  const pool = usePool(lines.length)
  if (virtualizer.isScrolling) lines.sort((a, b) => (a.line % pool) - (b.line % pool))
  const rows = lines.flatMap(line => ('row' in line ? [line.row] : []))
  const [first, last] = rows.length > 0 ? [Math.min(...rows), Math.max(...rows)] : [0, 0]
  const rowAt = useRows(query, first, last, total)

  const goTo = (cell: ActiveCell): void => {
    state.setActive(cell)
    if (cell.row === null || cell.row === headerRow) return
    const scrollTop = scrollTopFor(map.lineOf(cell.row), viewport())
    if (scrollTop !== undefined && gridRef.current) gridRef.current.scrollTop = scrollTop
  }
  const pageLength = () => Math.max(1, Math.floor(viewport().height / rowHeight) - 1)
  const onKeyDown = useGridKeys({ state, total, columns, pageLength, goTo, activeRecord, acts })

  const show = useEffectEvent((row: number) => goTo({ row, column: null }))
  useEffect(() => {
    if (wanted) show(wanted.row)
  }, [wanted])

  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  })
  const onTick = useCallback((id: string) => {
    const now = latest.current
    now.setSelection(toggled(now.selection, id))
  }, [])

  const pointer = useGridPointer({ state, gridRef, rowAt, onTick, open: acts.open })

  const onContextMenu = useRowMenu({ state, total, columns, gridRef, rowAt, activeRecord, acts })

  const activeRow = active.row !== null && active.row < total ? active.row : null
  const ticked = tickedOf(selection, total)
  const activeId =
    activeRow === headerRow
      ? `${list}-head-${active.column ?? 0}`
      : activeRow !== null && rows.includes(activeRow)
        ? `${list}-row-${activeRow}${active.column === null ? '' : `-${active.column}`}`
        : undefined
  // ARIA in HTML allows a table to be a grid, but Biome's rules do not know that. So these are not written as attributes.
  const grid = {
    role: 'grid',
    tabIndex: 0,
    'aria-label': words.lists.grids[list],
    'aria-rowcount': map.lines + 1,
    'aria-multiselectable': true,
    'aria-activedescendant': activeId,
  } as const
  return (
    <table
      {...grid}
      ref={gridRef}
      className={styles['grid']}
      style={{ '--template': template, '--least': `${leastWidth}px`, '--row': `${rowHeight}px` } as object}
      data-ticking={ticked > 0 || undefined}
      data-wide={leastWidth > (scrollRect?.width ?? Number.POSITIVE_INFINITY) || undefined}
      data-cell={active.column !== null || undefined}
      data-main-scroll
      onKeyDown={onKeyDown}
      onContextMenu={onContextMenu}
      {...pointer}
    >
      <GridHeader state={state} columns={columns} total={total} />
      <tbody className={styles['body']} style={{ height: virtualizer.getTotalSize() }}>
        {lines.map(line => {
          if ('group' in line)
            return (
              <GroupLine
                key={`group-${line.line}`}
                list={list}
                line={line.line}
                top={line.top}
                group={line.group}
                groupBy={query.groupBy ?? ''}
              />
            )
          const record = rowAt(line.row)
          const isActive = line.row === activeRow
          const isRowTicked = record !== undefined && isTicked(selection, record.id)
          const { edited } = state
          return (
            <ListRow
              key={`row-${line.line % pool}`}
              list={list}
              row={line.row}
              line={line.line}
              top={line.top}
              record={record}
              columns={columns}
              isActive={isActive}
              activeColumn={isActive ? active.column : null}
              isTicked={isRowTicked}
              isSelected={ticked > 0 ? isRowTicked : isActive}
              editor={
                record && edited?.id === record.id
                  ? {
                      field: edited.field,
                      node: (
                        <InlineEditor
                          list={list}
                          row={record}
                          field={edited.field}
                          onEnd={() => {
                            state.setEdited(null)
                            gridRef.current?.focus()
                          }}
                        />
                      ),
                    }
                  : null
              }
              onTick={onTick}
            />
          )
        })}
      </tbody>
    </table>
  )
}
