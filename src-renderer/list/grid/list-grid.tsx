import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react'
import { listSettings } from '../../state/screen/list-store'
import { useWords } from '../../text/words'
import { InlineEditor } from '../edit/inline-editor'
import { isTicked, tickedOf, toggled } from '../edit/selection'
import type { ListScreenState } from '../use-list-screen'
import { type ActiveCell, headerRow } from './active-cell'
import { hasTwoLines } from './fitting-columns'
import { GridHeader } from './grid-header'
import { GroupLine, PinnedHeading } from './group-line'
import { coming, foldKey } from './headings'
import styles from './list-grid.module.css'
import { ListRow } from './list-row'
import type { AnyRow } from './list-row-type'
import {
  headerHeight,
  headingHeight,
  mostSlots,
  pixelsOf,
  scrollTopFor,
  shiftAt,
  twoLinePixelsOf,
  type Viewport,
} from './slot-map'
import { useColumns } from './use-columns'
import { type GridActs, useGridKeys } from './use-grid-keys'
import { useGridPointer } from './use-grid-pointer'
import { usePool } from './use-pool'
import { useRows } from './use-rows'
import { useWidth } from './use-width'

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
  const { list, query, map, fold, active, selection, today, isDays } = state
  const width = useWidth(gridRef)
  const isTwoLine = hasTwoLines(list, width)
  const setting = listSettings.use().rowHeight
  const rowHeight = (isTwoLine ? twoLinePixelsOf : pixelsOf)[setting]
  const { columns, template, leastWidth } = useColumns(list, {
    width,
    isByDay: isDays,
    isTwoLine,
    hasPane: state.isPreviewed,
  })
  const scene = useMemo(() => ({ today, isByDay: isDays }), [today, isDays])
  // Beyond its slots a list is scrolled by a share of its length, so there every line must have the same height.
  const isEven = map.lines > mostSlots
  const heights = { row: rowHeight, heading: isEven ? rowHeight : headingHeight }
  const virtualizer = useVirtualizer({
    count: Math.min(map.lines, mostSlots),
    getScrollElement: () => gridRef.current,
    estimateSize: line => (isEven || !map.isHeading(line) ? rowHeight : headingHeight),
    overscan: 6,
  })
  // The library asks for heights only when the number of lines changes.
  const measured = useRef({ map, rowHeight })
  useLayoutEffect(() => {
    const before = measured.current
    measured.current = { map, rowHeight }
    const isMoved = before.map !== map && before.map.lines === map.lines
    if (isMoved || before.rowHeight !== rowHeight) virtualizer.measure()
  }, [map, rowHeight, virtualizer])

  const viewport = (): Viewport => {
    const { scrollTop, clientHeight } = gridRef.current ?? { scrollTop: 0, clientHeight: 0 }
    const covered = map.headingOf(0) ? heights.heading : 0
    const topOf = (line: number) => map.topOf(line, heights)
    return { scrollTop, height: clientHeight - headerHeight, total: map.lines, rowHeight, topOf, covered }
  }
  const slots = virtualizer.getVirtualItems()
  // Use what the virtualizer already knows: asking the page in the middle of drawing would force a second layout in each frame.
  const { scrollOffset, scrollRect } = virtualizer
  const seen = { scrollTop: scrollOffset ?? 0, height: (scrollRect?.height ?? 0) - headerHeight }
  const shift = shiftAt({ ...seen, total: map.lines, rowHeight })
  const lines = slots.map(({ index, start }) => ({ line: index + shift, top: start, ...map.at(index + shift) }))
  const topLine = lines.find(({ top }) => top + rowHeight > seen.scrollTop)
  const pinned = topLine && 'row' in topLine ? map.headingOf(topLine.row) : undefined
  // A row that leaves at one end is reused at the other with new content, which costs half of making a new one. While the list scrolls, a
  // row also keeps its place in the page. When it rests, the lines are put in order for users of a screen reader.
  const pool = usePool(lines.length)
  if (virtualizer.isScrolling) lines.sort((a, b) => (a.line % pool) - (b.line % pool))
  const rows = lines.flatMap(line => ('row' in line ? [line.row] : []))
  const [first, last] = rows.length > 0 ? [Math.min(...rows), Math.max(...rows)] : [0, 0]
  const rowAt = useRows(query, first, last, total)

  const scrollTo = (row: number): void => {
    const scrollTop = scrollTopFor(map.lineOf(row), viewport())
    if (scrollTop !== undefined && gridRef.current) gridRef.current.scrollTop = scrollTop
  }
  const goTo = (cell: ActiveCell): void => {
    state.setActive(cell)
    if (cell.row !== null && cell.row !== headerRow) scrollTo(cell.row)
  }
  const pageLength = () => Math.max(1, Math.floor(viewport().height / rowHeight) - 1)
  const onKeyDown = useGridKeys({ state, total, columns, pageLength, goTo, activeRecord, acts })

  // Rows that change their height move. The active one is brought back into view.
  const keepActive = useEffectEvent(() => {
    if (active.row !== null && active.row !== headerRow) scrollTo(active.row)
  })
  const drawnHeight = useRef(rowHeight)
  useEffect(() => {
    if (drawnHeight.current === rowHeight) return
    drawnHeight.current = rowHeight
    keepActive()
  }, [rowHeight])

  const shown = useRef<Props['wanted']>(null)
  const show = useEffectEvent((place: { readonly row: number }, isFolded: boolean) => {
    const heading = map.headingOf(place.row)
    if (isFolded && heading) return fold(foldKey(heading))
    shown.current = place
    goTo({ row: place.row, column: null })
  })
  const isWantedFolded = wanted !== null && map.isFolded(wanted.row)
  const { areHeadingsOld } = state
  useEffect(() => {
    // A folded group is unfolded first; the row is then gone to once it is there.
    if (wanted && shown.current !== wanted && !areHeadingsOld) show(wanted, isWantedFolded)
  }, [wanted, isWantedFolded, areHeadingsOld])

  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  })
  const onTick = useCallback((id: string) => {
    const now = latest.current
    now.setSelection(toggled(now.selection, id))
  }, [])

  const pointer = useGridPointer({ state, gridRef, rowAt, onTick, acts })

  const activeRow = active.row !== null && active.row < total ? active.row : null
  const activeHeading =
    activeRow !== null && activeRow !== headerRow && map.isFolded(activeRow) ? map.headingOf(activeRow) : undefined
  const ticked = tickedOf(selection, total)
  const idOfHeading = (index: number) => `${list}-heading-${index}`
  const activeIndex = lines.flatMap(line =>
    'heading' in line && line.heading === activeHeading ? [line.index] : [],
  )[0]
  const activeId =
    activeRow === headerRow
      ? `${list}-head-${active.column ?? 0}`
      : activeIndex !== undefined
        ? idOfHeading(activeIndex)
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
  const look = {
    '--template': template,
    '--least': isTwoLine ? '0px' : `${leastWidth}px`,
    '--row': `${rowHeight}px`,
    '--group': `${heights.heading}px`,
    '--seen': `${width}px`,
  } as object
  const groupBy = query.groupBy ?? ''
  return (
    <table
      {...grid}
      ref={gridRef}
      className={styles['grid']}
      style={look}
      data-ticking={ticked > 0 || undefined}
      data-wide={(!isTwoLine && leastWidth > (width || Number.POSITIVE_INFINITY)) || undefined}
      data-two={isTwoLine ? list : undefined}
      data-cell={active.column !== null || undefined}
      data-main-scroll
      onKeyDown={onKeyDown}
      {...pointer}
    >
      <GridHeader state={state} columns={columns} total={total}>
        {pinned && !isEven && <PinnedHeading list={list} heading={pinned} groupBy={groupBy} scene={scene} />}
      </GridHeader>
      <tbody className={styles['body']} style={{ height: virtualizer.getTotalSize() }}>
        {lines.map(line => {
          if ('heading' in line)
            return (
              <GroupLine
                key={`group-${line.line}`}
                id={idOfHeading(line.index)}
                list={list}
                line={line.line}
                top={line.top}
                heading={line.heading}
                groupBy={groupBy}
                scene={scene}
                next={line.heading.key === coming ? rowAt(line.heading.offset + line.heading.count - 1) : undefined}
                isActive={line.heading === activeHeading}
                onFold={fold}
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
              scene={scene}
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
