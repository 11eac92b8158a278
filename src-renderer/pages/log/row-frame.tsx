import type { ReactNode } from 'react'
import styles from './log-grid.module.css'
import type { Place } from './log-line'

type Props = { readonly place: Place; readonly isActive: boolean; readonly children: ReactNode }

/** A row of the grid. The grid keeps the focus and points at the active row, so a row itself never has it. */
export function RowFrame({ place, isActive, children }: Props) {
  return (
    <tr
      id={`log-row-${place.row}`}
      data-row={place.row}
      aria-rowindex={place.row + 2}
      aria-selected={isActive}
      className={`${styles['row']} ${styles['line']}`}
      style={{ transform: `translateY(${place.top}px)` }}
    >
      {children}
    </tr>
  )
}
