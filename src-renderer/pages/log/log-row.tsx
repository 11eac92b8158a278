import type { ReactNode } from 'react'
import type { LogLine } from './log-columns'
import styles from './log-grid.module.css'

type Props = { readonly line: LogLine; readonly isActive: boolean; readonly children: ReactNode }

/** One line at its place. The grid keeps the focus and points at the active line, so a line itself never has it. */
export function LogRow({ line, isActive, children }: Props) {
  return (
    <tr
      id={`log-row-${line.row}`}
      data-row={line.row}
      aria-rowindex={line.row + 2}
      aria-selected={isActive}
      className={`${styles['row']} ${styles['line']}`}
      style={{ transform: `translateY(${line.top}px)` }}
    >
      {children}
    </tr>
  )
}
